import QtQuick
import Kiosk.Theme

// Every other action of a screen.
ActionButton {
    words: Theme.action
    edge: Theme.action
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    leftPadding: Theme.wide
    rightPadding: Theme.wide
}
