import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Station
import Kiosk.Theme
import Kiosk.Visitor

// Who helps: the staff in the room, or the call centre.
ColumnLayout {
    id: root

    required property VisitorSession session

    spacing: Theme.wide

    Item {
        Layout.fillHeight: true
    }
    Notice {
        broad: Theme.dense
        pictogram: "staff"
        tone: "good"
        title: qsTr("The staff is there to help you")
        text: qsTr("Please go to the reception desk. No appointment is lost by asking.")
        Layout.fillWidth: true
    }
    Card {
        visible: root.session.callCentre !== ""
        implicitHeight: call.implicitHeight + 2 * padding
        Layout.fillWidth: true

        RowLayout {
            id: call
            width: parent.width
            spacing: Theme.gap

            Medallion {
                pictogram: "phone"
                size: Theme.px(Theme.desk ? 64 : 112)
            }
            ColumnLayout {
                spacing: Theme.tight
                Layout.fillWidth: true

                Label {
                    text: qsTr("Call centre")
                    color: Theme.inkSoft
                    Layout.fillWidth: true
                }
                Label {
                    text: root.session.callCentre
                    font.pixelSize: Theme.title
                    font.bold: true
                    Layout.fillWidth: true
                }
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
    PrimaryButton {
        objectName: "help.back"
        pictogram: "back"
        turned: Language.rightToLeft
        text: qsTr("Back")
        Layout.fillWidth: true
        onClicked: root.session.back()
    }
}
