import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Shows what is being typed on keys of the screen or a keyboard; the view-model holds the text.
Item {
    id: root

    required property string label
    required property string value
    property string placeholder: ""
    property bool active: true
    property bool refused: false
    property int type: Theme.title

    signal chosen

    implicitWidth: Theme.px(Theme.desk ? 320 : 600)
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.description: value
    Accessible.focusable: true

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: Theme.tight

        Label {
            text: root.label
            font.pixelSize: Theme.small
            color: Theme.inkSoft
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        Rectangle {
            implicitHeight: Math.max(Theme.target, Math.round(root.type * 1.9))
            radius: Theme.radius
            color: Theme.surface
            border.width: root.active || root.refused ? Theme.stroke * 2 : Theme.stroke
            border.color: root.refused ? Theme.refusal : root.active ? Theme.action : Theme.line
            Layout.fillWidth: true

            RowLayout {
                anchors.centerIn: parent
                spacing: Theme.px(4)
                LayoutMirroring.enabled: false

                Text {
                    text: root.value !== "" ? root.value : root.placeholder
                    color: root.value !== "" ? Theme.ink : Theme.inkSoft
                    opacity: root.value !== "" ? 1 : 0.6
                    font.pixelSize: root.type
                    font.bold: root.value !== ""
                    font.letterSpacing: Theme.px(2)
                    textFormat: Text.PlainText
                }
                Rectangle {
                    visible: root.active
                    implicitWidth: Theme.px(4)
                    implicitHeight: Math.round(root.type * 1.1)
                    color: Theme.action
                }
            }
        }
    }
    TapHandler {
        onTapped: root.chosen()
    }
}
