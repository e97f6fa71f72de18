pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// One value of the settings: chosen from those there are, or typed on keys of the screen or a keyboard.
Overlay {
    id: root

    required property TerminalField field

    cardWidth: Theme.px(1180)
    cardHeight: root.field.typed ? Theme.px(640) : Theme.px(520)
    Keys.onEscapePressed: root.field.cancel()
    Keys.onReturnPressed: root.field.done()
    Keys.onEnterPressed: root.field.done()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.field.erase();
        else if (event.text.length === 1 && event.text >= " ")
            root.field.type(event.text);
        else
            return;
        event.accepted = true;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        StepHeader {
            title: root.field.title
            explanation: root.field.meaning
            Layout.fillWidth: true
        }
        EntryBox {
            visible: root.field.typed
            objectName: "terminal.field.value"
            label: root.field.title
            value: root.field.value
            type: Theme.body
            Layout.fillWidth: true
        }
        OnScreenKeyboard {
            visible: root.field.typed
            prefix: "terminal.field"
            layouts: ["small", "latin"]
            extras: ["/", ":", ".", "-", "_", "=", "?", "&"]
            Layout.fillWidth: true
            Layout.fillHeight: true
            onKeyed: character => root.field.type(character)
            onErased: root.field.erase()
        }
        GridLayout {
            visible: !root.field.typed
            columns: 5
            columnSpacing: Theme.tight
            rowSpacing: Theme.tight
            uniformCellWidths: true
            Layout.fillHeight: false
            Layout.fillWidth: true

            Repeater {
                model: root.field.choices

                Item {
                    id: cell

                    required property string value
                    required property string text
                    required property bool chosen

                    implicitHeight: tile.implicitHeight
                    Layout.fillWidth: true

                    TerminalTile {
                        id: tile
                        objectName: "terminal.field.choice." + cell.value
                        anchors.fill: parent
                        text: cell.text
                        chosen: cell.chosen
                        centred: true
                        Accessible.role: Accessible.RadioButton
                        Accessible.checkable: true
                        Accessible.checked: cell.chosen
                        onClicked: root.field.choose(cell.value)
                    }
                }
            }
        }
        Item {
            visible: !root.field.typed
            Layout.fillHeight: true
        }
        RowLayout {
            spacing: Theme.gap
            uniformCellSizes: true
            Layout.fillWidth: true

            DeskAction {
                objectName: "terminal.field.cancel"
                text: qsTr("Cancel")
                key: "Esc"
                Layout.fillWidth: true
                onClicked: root.field.cancel()
            }
            DeskAction {
                visible: root.field.hasDefault
                objectName: "terminal.field.default"
                text: qsTr("Leave it to the driver")
                Layout.fillWidth: true
                onClicked: root.field.takeDefault()
            }
            DeskAction {
                visible: root.field.typed
                objectName: "terminal.field.done"
                text: qsTr("Take this")
                primary: true
                Layout.fillWidth: true
                onClicked: root.field.done()
            }
        }
    }
}
