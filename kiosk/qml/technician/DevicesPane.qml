pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// One card for each device: what it is connected to, how it is, and its test.
ListView {
    id: root

    required property DevicesPage devices

    clip: true
    spacing: Theme.gap
    boundsBehavior: Flickable.StopAtBounds
    model: devices.lines

    delegate: Card {
        id: card

        required property string key
        required property string pictogram
        required property string kind
        required property string name
        required property string link
        required property string condition
        required property string tone
        required property string text
        required property string test
        required property bool busy
        required property bool opens

        width: root.width
        padding: Theme.gap
        implicitHeight: column.implicitHeight + 2 * padding

        ColumnLayout {
            id: column
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: Theme.tight

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Medallion {
                    pictogram: card.pictogram
                    size: Theme.px(60)
                    paint: card.tone === "refusal" ? Theme.refusal : card.tone === "good" ? Theme.action : Theme.ink
                    ground: card.tone === "refusal" ? Theme.refusalSoft : card.tone === "good" ? Theme.actionSoft : Theme.sand
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: card.kind + " " + card.name
                        font.bold: true
                        Layout.fillWidth: true
                    }
                    Label {
                        text: card.link
                        font.pixelSize: Theme.px(15)
                        color: Theme.inkSoft
                        wrapMode: Text.WrapAnywhere
                        Layout.fillWidth: true
                    }
                }
                StatusChip {
                    objectName: "device." + card.key + ".state"
                    text: card.condition
                    tone: card.tone
                }
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Label {
                    objectName: "device." + card.key + ".text"
                    text: card.text
                    font.pixelSize: Theme.small
                    color: Theme.inkSoft
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                DeskAction {
                    visible: card.opens
                    objectName: "device." + card.key + ".open"
                    text: qsTr("Set up")
                    type: Theme.small
                    onClicked: root.devices.open(card.key)
                }
                DeskAction {
                    objectName: "device." + card.key + ".test"
                    pictogram: card.busy ? "hourglass" : "wrench"
                    text: card.test
                    enabled: !card.busy
                    type: Theme.small
                    onClicked: root.devices.test(card.key)
                }
            }
        }
    }
}
