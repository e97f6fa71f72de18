pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme

// The driver's own settings by their own names; a frame marks those that are not left to the driver.
Card {
    id: root

    required property TerminalForm form

    padding: Theme.gap

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tight

        Label {
            text: qsTr("Settings of the driver")
            font.pixelSize: Theme.px(26)
            font.bold: true
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        Label {
            visible: root.form.settings.count === 0
            text: qsTr("This protocol has no settings.")
            color: Theme.inkSoft
            Layout.fillWidth: true
        }
        GridView {
            id: grid
            clip: true
            interactive: false
            model: root.form.settings
            cellWidth: Math.floor(width / 2)
            cellHeight: Math.min(Theme.px(104), Math.floor(height / Math.max(1, Math.ceil(count / 2))))
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Item {
                id: cell

                required property string key
                required property string value
                required property string meaning
                required property bool own
                required property bool known

                width: grid.cellWidth
                height: grid.cellHeight

                TerminalTile {
                    objectName: "terminal.setting." + cell.key
                    anchors.fill: parent
                    anchors.margins: Theme.px(4)
                    text: cell.key
                    value: cell.value
                    note: cell.meaning
                    chosen: cell.own
                    words: cell.known ? (chosen ? Theme.action : Theme.ink) : Theme.refusal
                    onClicked: root.form.editSetting(cell.key)
                }
            }
        }
    }
}
