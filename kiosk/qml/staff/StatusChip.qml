import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// A state in one line: pictogram, words, and a colour that says the same.
Rectangle {
    id: root

    required property string text
    property string tone: "notice"
    property string pictogram: ""

    readonly property color paint: tone === "refusal" ? Theme.refusal : tone === "good" ? Theme.action : Theme.ink

    visible: text !== ""
    implicitWidth: row.implicitWidth + 2 * Theme.gap
    implicitHeight: Theme.px(38)
    radius: height / 2
    color: tone === "refusal" ? Theme.refusalSoft : tone === "good" ? Theme.actionSoft : Theme.sand
    border.width: Theme.highContrast ? Theme.stroke : 0
    border.color: paint
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    RowLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 2 * Theme.tight)
        spacing: Theme.tight

        Pictogram {
            visible: root.pictogram !== ""
            name: root.pictogram
            color: root.paint
            size: Theme.px(20)
        }
        Text {
            text: root.text
            color: root.paint
            font.pixelSize: Theme.small
            textFormat: Text.PlainText
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
