import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Asks whether somebody is still there. One touch anywhere gives more time; nothing below can be hit by mistake.
Rectangle {
    id: root

    required property string prefix
    required property string title
    required property string text
    required property string buttonText
    required property real remaining

    signal extended

    color: Theme.shade
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    MouseArea {
        anchors.fill: parent
        onClicked: root.extended()
    }
    Card {
        anchors.verticalCenter: parent.verticalCenter
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(900))
        height: column.implicitHeight + 2 * padding

        ColumnLayout {
            id: column
            width: parent.width
            spacing: Theme.gap

            Medallion {
                pictogram: "hourglass"
                paint: Theme.ink
                ground: Theme.sand
                Layout.alignment: Qt.AlignHCenter
            }
            Label {
                text: root.title
                font.pixelSize: Theme.title
                font.bold: true
                lineHeight: Theme.titleLineHeight
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Label {
                text: root.text
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Rectangle {
                color: Theme.sand
                radius: height / 2
                implicitHeight: Theme.px(14)
                Layout.fillWidth: true

                Rectangle {
                    anchors.left: parent.left
                    width: parent.width * root.remaining
                    height: parent.height
                    radius: height / 2
                    color: Theme.action
                }
            }
            PrimaryButton {
                objectName: root.prefix + ".extend"
                text: root.buttonText
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                onClicked: root.extended()
            }
        }
    }
}
