pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// One printer: left how it is, in the middle what is known of its model, right its paper; below what came of it.
Item {
    id: root

    required property PrinterPage page

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap
        enabled: root.page.form.field.key === ""

        StatusBanner {
            objectName: "printer.inUse"
            text: root.page.useText
            pictogram: "lock"
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            PrinterPane {
                page: root.page
                Layout.preferredWidth: 1
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            PrinterProfile {
                page: root.page
                Layout.preferredWidth: 1
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            PrinterPaper {
                page: root.page
                Layout.preferredWidth: 1
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            DeskAction {
                objectName: "printer.back"
                pictogram: "back"
                text: qsTr("Back")
                Layout.alignment: Qt.AlignVCenter
                onClicked: root.page.close()
            }
            StatusBanner {
                objectName: "printer.message"
                text: root.page.message
                tone: root.page.messageTone
                Layout.fillWidth: true
            }
            Item {
                visible: root.page.message === ""
                Layout.fillWidth: true
            }
            DeskAction {
                objectName: "printer.save"
                pictogram: "check"
                text: qsTr("Save")
                primary: true
                enabled: root.page.form.maySave
                Layout.alignment: Qt.AlignVCenter
                onClicked: root.page.form.save()
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
