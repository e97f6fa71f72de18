pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// Which printer the program believes it has, on which line, and which one it finds there.
Card {
    id: root

    required property PrinterPage page

    padding: Theme.gap

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tight

        Label {
            text: qsTr("Profile")
            font.pixelSize: Theme.px(26)
            font.bold: true
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        TerminalTile {
            objectName: "printer.profile"
            text: root.page.form.profile
            Accessible.description: qsTr("Profile")
            Layout.fillWidth: true
            onClicked: root.page.form.edit("profile")
        }
        FactList {
            facts: root.page.form.facts
            Layout.fillWidth: true
        }
        DeskAction {
            objectName: "printer.probe"
            pictogram: "wrench"
            text: qsTr("Find out which profile fits")
            enabled: !root.page.running
            Layout.topMargin: Theme.tight
            Layout.fillWidth: true
            onClicked: root.page.findProfile()
        }
        RowLayout {
            visible: root.page.proposed !== ""
            spacing: Theme.gap
            Layout.fillWidth: true

            Label {
                objectName: "printer.proposed"
                text: qsTr("It fits: %1").arg(root.page.proposed)
                font.bold: true
                Layout.fillWidth: true
            }
            DeskAction {
                objectName: "printer.useProposed"
                visible: root.page.mayUseProposed
                text: qsTr("Use it")
                primary: true
                onClicked: root.page.useProposed()
            }
        }
        Label {
            text: qsTr("Link")
            font.pixelSize: Theme.px(26)
            font.bold: true
            Accessible.role: Accessible.Heading
            Layout.topMargin: Theme.gap
            Layout.fillWidth: true
        }
        TerminalTile {
            objectName: "printer.link"
            text: root.page.form.link
            Accessible.description: qsTr("Link")
            Layout.fillWidth: true
            onClicked: root.page.form.edit("link")
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
