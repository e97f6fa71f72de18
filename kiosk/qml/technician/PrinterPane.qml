pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// The printer as it is now: its state, every flag in words, and what it can be told to do.
Card {
    id: root

    required property PrinterPage page

    padding: Theme.gap

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tight

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Label {
                text: qsTr("Printer %1").arg(root.page.name)
                font.pixelSize: Theme.px(26)
                font.bold: true
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }
            StatusChip {
                objectName: "printer.state"
                text: root.page.state
                tone: root.page.tone
                Layout.maximumWidth: Theme.px(300)
            }
        }
        Repeater {
            model: root.page.flags

            RowLayout {
                id: flag

                required property string name
                required property string label
                required property string value
                required property string tone
                readonly property color paint: tone === "refusal" ? Theme.refusal : tone === "good" ? Theme.action : Theme.ink

                spacing: Theme.gap
                Layout.fillWidth: true

                Label {
                    text: flag.label
                    font.pixelSize: Theme.small
                    color: Theme.inkSoft
                    Layout.preferredWidth: Theme.px(210)
                    Layout.alignment: Qt.AlignTop
                }
                Pictogram {
                    visible: flag.name !== "raw"
                    name: flag.tone === "refusal" ? "cross" : flag.tone === "good" ? "check" : "attention"
                    color: flag.paint
                    size: Theme.px(22)
                    Layout.alignment: Qt.AlignTop
                }
                Label {
                    objectName: "printer.flag." + flag.name
                    text: flag.value
                    color: flag.paint
                    font.pixelSize: Theme.small
                    font.bold: flag.tone === "refusal"
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
        DeskAction {
            objectName: "printer.ask"
            pictogram: "help"
            text: qsTr("Ask it again")
            enabled: !root.page.running
            Layout.fillWidth: true
            onClicked: root.page.ask()
        }
        DeskAction {
            objectName: "printer.testPage"
            pictogram: "printer"
            text: qsTr("Print a test page")
            enabled: !root.page.running
            Layout.fillWidth: true
            onClicked: root.page.printTestPage()
        }
        DeskAction {
            objectName: "printer.cancel"
            pictogram: "cross"
            text: qsTr("Clear its memory: nothing comes out later")
            enabled: !root.page.running
            Layout.fillWidth: true
            onClicked: root.page.clearMemory()
        }
    }
}
