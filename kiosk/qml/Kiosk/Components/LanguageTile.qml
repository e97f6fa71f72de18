import QtQuick
import Kiosk.Theme

// A language by its own name; the chosen one is marked by colour, border and a tick.
ActionButton {
    id: root

    property bool chosen: false

    fill: chosen ? Theme.actionSoft : Theme.surface
    edge: chosen ? Theme.action : Theme.line
    words: chosen ? Theme.action : Theme.ink
    pictogram: chosen ? "check" : ""
    bold: true
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    checkable: false
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
}
