import QtQuick
import Kiosk.Theme

// The one action of a screen that stands out.
ActionButton {
    fill: Theme.action
    fillPressed: Theme.actionPressed
    words: Theme.actionWords
    edge: Theme.action
    bold: true
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    leftPadding: Theme.wide
    rightPadding: Theme.wide
}
