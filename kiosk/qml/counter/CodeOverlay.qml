import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// The signed code of a stamp, to be read by whoever has to check it.
Overlay {
    id: root

    required property string code

    signal closed

    objectName: "code.overlay"
    cardWidth: Theme.px(720)
    cardHeight: Theme.px(860)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Label {
            text: qsTr("Code of the stamp")
            font.pixelSize: Theme.title
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        CodeView {
            objectName: "code.picture"
            code: root.code
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        DeskAction {
            objectName: "code.close"
            primary: true
            text: qsTr("Close")
            key: "Esc"
            Layout.fillWidth: true
            onClicked: root.closed()
        }
    }
}
