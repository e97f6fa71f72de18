import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// One line about a state. `tone` is good, notice or refusal; the pictogram says it without colour.
Rectangle {
    id: root

    required property string text
    property string tone: "notice"
    property string pictogram: tone === "good" ? "check" : tone === "refusal" ? "cross" : "attention"

    readonly property color paint: tone === "refusal" ? Theme.refusal : tone === "good" ? Theme.action : Theme.ink

    visible: text !== ""
    implicitWidth: row.implicitWidth + 2 * Theme.gap
    implicitHeight: row.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: tone === "refusal" ? Theme.refusalSoft : tone === "good" ? Theme.actionSoft : Theme.sand
    border.width: Theme.highContrast ? Theme.stroke : 0
    border.color: paint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        Pictogram {
            name: root.pictogram
            color: root.paint
        }
        Label {
            text: root.text
            color: root.paint
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
