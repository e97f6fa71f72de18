import QtQuick
import Kiosk.Theme

// What is on every screen and never in the way: language, help, start over.
ActionButton {
    fill: "transparent"
    edge: "transparent"
    words: Theme.action
    type: Theme.small
}
