pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Theme

// What every button of the product is made of: a pictogram beside words, a visible focus, a finger-sized target.
T.AbstractButton {
    id: root

    property string pictogram: ""
    property bool turned: false
    property color fill: Theme.surface
    property color fillPressed: Theme.actionSoft
    property color words: Theme.ink
    property color edge: Theme.line
    property int type: Theme.body
    property bool bold: false

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.tight
    bottomPadding: Theme.tight
    opacity: enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? root.fillPressed : root.fill
        border.width: Theme.stroke
        border.color: root.edge

        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.px(6)
            radius: Theme.radius + Theme.px(6)
            color: "transparent"
            border.width: Theme.px(4)
            border.color: Theme.action
            visible: root.visualFocus
        }
    }

    contentItem: Item {
        implicitWidth: content.implicitWidth
        implicitHeight: content.implicitHeight

        RowLayout {
            id: content
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.tight

            Pictogram {
                visible: root.pictogram !== ""
                name: root.pictogram
                turned: root.turned
                color: root.words
                size: Math.round(root.type * 1.25)
            }
            Text {
                visible: root.text !== ""
                text: root.text
                color: root.words
                font.pixelSize: root.type
                font.bold: root.bold
                textFormat: Text.PlainText
                wrapMode: Text.WordWrap
                lineHeight: Theme.lineHeight
                horizontalAlignment: root.pictogram === "" ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
            }
        }
    }
}
