pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Station
import Kiosk.Theme
import "../staff"

// One card terminal: left how it is spoken to, right how it is; below what becomes of the edits.
Item {
    id: root

    required property TerminalSetupPage page

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap
        enabled: root.page.form.field.key === ""

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            TerminalLine {
                form: root.page.form
                Layout.preferredWidth: Theme.px(500)
                Layout.fillHeight: true
            }
            TerminalSettings {
                form: root.page.form
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            TerminalPane {
                live: root.page.live
                name: root.page.name
                Layout.preferredWidth: Theme.px(640)
                Layout.fillHeight: true
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            DeskAction {
                objectName: "terminal.back"
                pictogram: "back"
                turned: Language.rightToLeft
                text: qsTr("Back")
                Layout.alignment: Qt.AlignVCenter
                onClicked: root.page.close()
            }
            StatusBanner {
                objectName: "terminal.message"
                text: root.page.message
                tone: root.page.messageTone
                Layout.fillWidth: true
            }
            Item {
                visible: root.page.message === ""
                Layout.fillWidth: true
            }
            DeskAction {
                objectName: "terminal.try"
                pictogram: "cable"
                text: qsTr("Try")
                enabled: root.page.ready && !root.page.live.running
                Layout.alignment: Qt.AlignVCenter
                onClicked: root.page.attempt()
            }
            DeskAction {
                objectName: "terminal.save"
                pictogram: "check"
                text: qsTr("Save")
                primary: true
                enabled: root.page.maySave
                Layout.alignment: Qt.AlignVCenter
                onClicked: root.page.save()
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.page.form.field.key !== ""
        sourceComponent: TerminalValue {
            field: root.page.form.field
        }
    }
}
