import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A state one can touch to see more of it: a chip in a finger-sized target, with `key` as a shortcut.
T.AbstractButton {
    id: root

    property string tone: "notice"
    property string pictogram: ""
    property string key: ""

    implicitWidth: chip.implicitWidth
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    StatusChip {
        id: chip
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        pictogram: root.pictogram
        text: root.text
        tone: root.tone
        border.width: root.visualFocus ? Theme.px(3) : Theme.highContrast ? Theme.stroke : 0
        border.color: root.visualFocus ? Theme.action : paint
        Accessible.ignored: true
    }
    Shortcut {
        enabled: root.key !== "" && root.enabled && root.visible
        sequence: root.key
        onActivated: root.click()
    }
}
