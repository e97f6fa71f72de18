pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Something to choose or to change: a title, its value at the end, and a line that says what it means.
ActionButton {
    id: root

    property string value: ""
    property string note: ""
    property bool chosen: false
    property bool centred: false

    leftPadding: Theme.tight
    rightPadding: Theme.tight
    topPadding: Theme.px(4)
    bottomPadding: Theme.px(4)
    type: Theme.small
    fill: chosen ? Theme.actionSoft : Theme.surface
    edge: chosen ? Theme.action : Theme.line
    words: chosen ? Theme.action : Theme.ink
    Accessible.name: [text, value, note].filter(part => part !== "").join(", ")

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            spacing: Theme.tight
            Layout.fillWidth: true

            Text {
                text: root.text
                color: root.words
                font.pixelSize: root.type
                font.bold: true
                textFormat: Text.PlainText
                elide: Text.ElideRight
                horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
            }
            Text {
                visible: text !== ""
                text: root.value
                color: root.words
                font.pixelSize: root.type
                textFormat: Text.PlainText
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignRight
                Layout.maximumWidth: root.width * 0.6
            }
        }
        Text {
            visible: text !== ""
            text: root.note
            color: Theme.inkSoft
            font.pixelSize: Theme.px(15)
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            lineHeight: Theme.lineHeight
            Layout.fillWidth: true
        }
    }
}
