import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import "../staff"

// One of the answers of a form about what the terminal shows.
DeskAction {
    required property bool chosen

    bold: chosen
    fill: chosen ? Theme.actionSoft : Theme.surface
    edge: chosen ? Theme.action : Theme.line
    words: chosen ? Theme.action : Theme.ink
    implicitHeight: Math.max(Theme.px(72), implicitContentHeight + topPadding + bottomPadding)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    Layout.fillWidth: true
}
