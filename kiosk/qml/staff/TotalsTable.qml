pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme

// What the terminal sums up beside what our journal does; without `compares` ours alone.
ColumnLayout {
    id: root

    required property RowModel rows
    property bool compares: true
    property real amountWidth: Theme.px(260)

    spacing: Theme.tight

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        Item {
            Layout.fillWidth: true
        }
        Label {
            visible: root.compares
            text: qsTr("Terminal")
            font.pixelSize: Theme.small
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: root.amountWidth
        }
        Label {
            text: qsTr("Our journal")
            font.pixelSize: Theme.small
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: root.amountWidth
        }
    }
    Repeater {
        model: root.rows

        ColumnLayout {
            id: line

            required property int index
            required property string label
            required property string terminal
            required property string ours
            required property bool strong

            spacing: Theme.tight
            Layout.fillWidth: true

            Rectangle {
                color: Theme.line
                implicitHeight: Theme.stroke
                Layout.fillWidth: true
            }
            RowLayout {
                objectName: "terminal.row." + (line.index + 1)
                spacing: Theme.gap
                Layout.fillWidth: true

                Label {
                    text: line.label
                    font.bold: line.strong
                    Layout.fillWidth: true
                }
                Label {
                    visible: root.compares
                    text: line.terminal
                    font.bold: line.strong
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignRight
                    Layout.preferredWidth: root.amountWidth
                }
                Label {
                    text: line.ours
                    font.bold: line.strong
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignRight
                    Layout.preferredWidth: root.amountWidth
                }
            }
        }
    }
}
