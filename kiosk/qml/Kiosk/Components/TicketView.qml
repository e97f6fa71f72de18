pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The ticket as it lies in the hand: the number, large, and under the perforation what belongs to it.
Rectangle {
    id: root

    property string prefix: "ticket"
    required property string label
    required property string number
    property var details: []

    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.stroke
    border.color: Theme.line
    implicitWidth: column.implicitWidth + 2 * Theme.gap
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: label + " " + number

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.tight

        Label {
            text: root.label
            horizontalAlignment: Text.AlignHCenter
            color: Theme.inkSoft
            Layout.fillWidth: true
        }
        Text {
            objectName: root.prefix + ".number"
            text: root.number
            color: Theme.action
            font.pixelSize: Theme.display
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 0.85
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            Layout.fillWidth: true
        }
        Row {
            visible: root.details.length > 0
            spacing: Theme.px(10)
            clip: true
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(4)

            Repeater {
                model: Math.ceil(root.width / Theme.px(24))

                Rectangle {
                    width: Theme.px(14)
                    height: Theme.px(4)
                    radius: height / 2
                    color: Theme.line
                }
            }
        }
        ColumnLayout {
            spacing: Theme.tight
            Layout.fillWidth: true

            Repeater {
                model: root.details

                Label {
                    required property string modelData

                    text: modelData
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
            }
        }
    }
}
