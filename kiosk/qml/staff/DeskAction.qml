pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// A button of a desk: touch, mouse, Tab and Enter, or the key it shows. `primary` is the one that stands out.
ActionButton {
    id: root

    property bool primary: false
    property string key: ""

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    fill: primary ? Theme.action : Theme.surface
    fillPressed: primary ? Theme.actionPressed : Theme.actionSoft
    words: primary ? Theme.actionWords : Theme.action
    edge: Theme.action
    bold: primary
    // a click or its key leaves the focus where typing goes: Space and Tab belong to the form then
    focusPolicy: Qt.TabFocus

    contentItem: RowLayout {
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
            horizontalAlignment: root.pictogram === "" && root.key === "" ? Text.AlignHCenter : Text.AlignLeft
            Layout.fillWidth: true
        }
        Rectangle {
            visible: root.key !== ""
            implicitWidth: keyName.implicitWidth + 2 * Theme.px(7)
            implicitHeight: keyName.implicitHeight + Theme.px(4)
            radius: Theme.px(4)
            color: "transparent"
            border.width: 1
            border.color: root.words
            opacity: 0.75

            Text {
                id: keyName
                anchors.centerIn: parent
                text: root.key
                color: root.words
                font.pixelSize: Theme.px(14)
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }

    Shortcut {
        enabled: root.key !== "" && root.enabled && root.visible
        sequence: root.key
        onActivated: root.click()
    }
}
