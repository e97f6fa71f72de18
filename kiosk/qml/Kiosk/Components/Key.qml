import QtQuick
import Kiosk.Theme

// A key of the number pad or the keyboard.
ActionButton {
    implicitWidth: Theme.target
    implicitHeight: Theme.target
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    bold: true
    focusPolicy: Qt.NoFocus
}
