import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// Left the devices with their tests, in the middle store and exchange, right the settings.
RowLayout {
    id: root

    required property TechnicianSession session

    spacing: Theme.gap

    DevicesPane {
        devices: root.session.devices
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    ColumnLayout {
        spacing: Theme.gap
        Layout.preferredWidth: Theme.px(620)
        Layout.fillWidth: false
        Layout.fillHeight: true

        Card {
            padding: Theme.gap
            implicitHeight: store.implicitHeight + 2 * padding
            Layout.fillWidth: true

            ColumnLayout {
                id: store
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.gap

                RowLayout {
                    Layout.fillWidth: true

                    Label {
                        text: qsTr("Store")
                        font.pixelSize: Theme.px(26)
                        font.bold: true
                        Accessible.role: Accessible.Heading
                        Layout.fillWidth: true
                    }
                    StatusChip {
                        objectName: "store.state"
                        pictogram: root.session.chainHolds ? "check" : "attention"
                        tone: root.session.chainHolds ? "good" : "notice"
                        text: root.session.chainText
                        Layout.maximumWidth: Theme.px(420)
                    }
                }
                FactList {
                    facts: root.session.storeFacts
                    Layout.fillWidth: true
                }
                DeskAction {
                    objectName: "store.verify"
                    pictogram: "check"
                    text: qsTr("Verify the chain")
                    enabled: !root.session.verifying
                    Layout.fillWidth: true
                    onClicked: root.session.verifyStore()
                }
            }
        }
        Card {
            padding: Theme.gap
            implicitHeight: Theme.px(300)
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                anchors.fill: parent
                spacing: Theme.gap

                RowLayout {
                    Layout.fillWidth: true

                    Label {
                        text: qsTr("Exchange")
                        font.pixelSize: Theme.px(26)
                        font.bold: true
                        Accessible.role: Accessible.Heading
                        Layout.fillWidth: true
                    }
                    StatusChip {
                        objectName: "exchange.state"
                        pictogram: root.session.exchangeWorks ? "check" : "attention"
                        tone: root.session.exchangeWorks ? "good" : "notice"
                        text: root.session.exchangeText
                        Layout.maximumWidth: Theme.px(420)
                    }
                }
                FactList {
                    facts: root.session.exchangeFacts
                    Layout.fillWidth: true
                }
                QuarantinePane {
                    quarantine: root.session.quarantine
                    onSendAgain: eventId => root.session.sendAgain(eventId)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }
    }
    Card {
        objectName: "settings.summary"
        padding: Theme.gap
        implicitHeight: Theme.px(400)
        Layout.preferredWidth: Theme.px(480)
        Layout.fillHeight: true

        ColumnLayout {
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: Theme.gap

            Label {
                text: qsTr("Settings")
                font.pixelSize: Theme.px(26)
                font.bold: true
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }
            FactList {
                facts: root.session.summary
                Layout.fillWidth: true
            }
        }
    }
}
