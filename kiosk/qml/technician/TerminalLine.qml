pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme

// Which protocol the terminal speaks, and on which line.
Card {
    id: root

    required property TerminalForm form

    padding: Theme.gap

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tight

        Label {
            text: qsTr("Protocol")
            font.pixelSize: Theme.px(26)
            font.bold: true
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        Repeater {
            model: root.form.protocols

            Item {
                id: protocol

                required property string code
                required property string title
                required property string text
                required property bool chosen

                implicitHeight: tile.implicitHeight
                Layout.fillWidth: true

                TerminalTile {
                    id: tile
                    objectName: "terminal.protocol." + protocol.code
                    anchors.fill: parent
                    text: protocol.title
                    note: protocol.text
                    chosen: protocol.chosen
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: protocol.chosen
                    onClicked: root.form.chooseProtocol(protocol.code)
                }
            }
        }
        Label {
            text: qsTr("Link")
            font.pixelSize: Theme.px(26)
            font.bold: true
            Accessible.role: Accessible.Heading
            Layout.topMargin: Theme.gap
            Layout.fillWidth: true
        }
        TerminalTile {
            objectName: "terminal.link"
            text: root.form.link
            enabled: root.form.hasLink
            Layout.fillWidth: true
            onClicked: root.form.editLink()
        }
        RowLayout {
            visible: root.form.hasLink
            spacing: Theme.tight
            uniformCellSizes: true
            Layout.fillWidth: true

            Repeater {
                model: root.form.presets

                Item {
                    id: preset

                    required property string title
                    required property bool chosen

                    implicitHeight: line.implicitHeight
                    Layout.fillWidth: true

                    TerminalTile {
                        id: line
                        objectName: "terminal.preset." + preset.title
                        anchors.fill: parent
                        text: preset.title
                        chosen: preset.chosen
                        centred: true
                        onClicked: root.form.choosePreset(preset.title)
                    }
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
