pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// Events the server refused for good: why, and another try once the cause is gone.
ColumnLayout {
    id: root

    required property RowModel quarantine

    signal sendAgain(string eventId)

    spacing: Theme.tight

    Label {
        text: root.quarantine.count > 0 ? qsTr("Refused by the server") : qsTr("Nothing was refused by the server")
        font.bold: root.quarantine.count > 0
        color: root.quarantine.count > 0 ? Theme.refusal : Theme.inkSoft
        Layout.fillWidth: true
    }
    ListView {
        id: list
        objectName: "quarantine.list"
        clip: true
        spacing: Theme.tight
        boundsBehavior: Flickable.StopAtBounds
        model: root.quarantine
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Rectangle {
            id: line

            required property int index
            required property string eventId
            required property string title
            required property string reason

            objectName: "quarantine.row." + (index + 1)
            width: list.width
            implicitHeight: row.implicitHeight + 2 * Theme.tight
            radius: Theme.radius
            color: Theme.refusalSoft

            RowLayout {
                id: row
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.tight
                spacing: Theme.gap

                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: line.title
                        font.pixelSize: Theme.small
                        font.bold: true
                        Layout.fillWidth: true
                    }
                    Label {
                        text: line.reason
                        font.pixelSize: Theme.px(15)
                        color: Theme.inkSoft
                        Layout.fillWidth: true
                    }
                }
                DeskAction {
                    objectName: "quarantine.again." + (line.index + 1)
                    pictogram: "restart"
                    text: qsTr("Send again")
                    type: Theme.small
                    onClicked: root.sendAgain(line.eventId)
                }
            }
        }
    }
}
