import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// The roll: a bar of what is left, the same in words, and what to say when a new one is in.
Card {
    id: root

    required property PrinterPage page
    readonly property real rest: page.paperLeft

    padding: Theme.gap

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Label {
            text: qsTr("Paper")
            font.pixelSize: Theme.px(26)
            font.bold: true
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        Rectangle {
            objectName: "printer.paperBar"
            color: Theme.sand
            radius: Theme.radius
            border.width: Theme.stroke
            border.color: Theme.line
            implicitHeight: Theme.px(44)
            Accessible.ignored: true
            Layout.fillWidth: true

            Rectangle {
                visible: root.rest > 0
                anchors.top: parent.top
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.margins: Theme.px(4)
                width: Math.max(radius, (parent.width - Theme.px(8)) * root.rest)
                radius: Theme.px(4)
                color: root.rest > 0.1 ? Theme.action : Theme.refusal
            }
        }
        Label {
            objectName: "printer.paper"
            text: root.page.paper
            Layout.fillWidth: true
        }
        Label {
            text: qsTr("Counted from the slips that were printed since somebody said that a new roll was in.")
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }
        TerminalTile {
            objectName: "printer.rollLength"
            text: qsTr("Length of a new roll")
            value: root.page.form.rollLength
            Layout.fillWidth: true
            onClicked: root.page.form.edit("roll_mm")
        }
        DeskAction {
            objectName: "printer.newRoll"
            pictogram: "check"
            text: qsTr("New roll put in")
            Layout.fillWidth: true
            onClicked: root.page.tellNewRoll()
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
