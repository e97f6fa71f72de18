pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Kiosk.Components
import Kiosk.DevDock
import Kiosk.Theme

// Plays the hardware and the network of a demonstration. For developers: in English only, so no text is translated.
Window {
    id: root

    required property DockModel dock

    color: Theme.ground
    title: "Development dock"

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        ColumnLayout {
            spacing: 0
            Layout.fillHeight: false

            Label {
                text: "Development dock"
                font.pixelSize: Theme.title
                font.bold: true
                Layout.fillWidth: true
            }
            Label {
                text: root.dock.place + ", settings: " + root.dock.config
                font.pixelSize: Theme.small
                color: Theme.inkSoft
                Layout.fillWidth: true
            }
        }
        StatusBanner {
            objectName: "dock.message"
            text: root.dock.message
            tone: "refusal"
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1

                DockSection {
                    title: "Card terminal (" + root.dock.terminalName + ")"
                    status: root.dock.terminalText
                    Layout.fillWidth: true

                    Flow {
                        width: parent.width
                        spacing: Theme.tight

                        DockButton {
                            objectName: "dock.card.approve"
                            text: "Card: approve"
                            pictogram: "card"
                            enabled: root.dock.wantsCard
                            onClicked: root.dock.present("approve")
                        }
                        DockButton {
                            objectName: "dock.card.decline"
                            text: "Card: decline"
                            enabled: root.dock.wantsCard
                            onClicked: root.dock.present("decline")
                        }
                        DockButton {
                            objectName: "dock.card.cancel"
                            text: "Red key"
                            enabled: root.dock.wantsCard
                            onClicked: root.dock.present("cancel")
                        }
                        DockButton {
                            objectName: "dock.card.cut"
                            visible: root.dock.terminalHasCable
                            text: "Pull the cable after the next approval"
                            onClicked: root.dock.cutAfterApproval()
                        }
                        CableButton {
                            device: "terminal"
                            visible: root.dock.terminalHasCable
                            plugged: root.dock.terminalPlugged
                            onMoved: on => root.dock.plug(device, on)
                        }
                    }
                }
                DockSection {
                    title: "Lobby printer"
                    status: root.dock.lobbyText
                    Layout.fillWidth: true

                    PrinterRow {
                        width: parent.width
                        device: "lobby"
                        plugged: root.dock.lobbyPlugged
                        dock: root.dock
                    }
                }
                DockSection {
                    title: "Printer at the window"
                    status: root.dock.windowText
                    Layout.fillWidth: true

                    PrinterRow {
                        width: parent.width
                        device: "window-1"
                        plugged: root.dock.windowPlugged
                        dock: root.dock
                    }
                }
                DockSection {
                    title: "Network and stations"
                    status: root.dock.networkUp ? "the central server answers" : "no central server"
                    Layout.fillWidth: true

                    Flow {
                        width: parent.width
                        spacing: Theme.tight

                        DockButton {
                            objectName: "dock.network"
                            text: root.dock.networkUp ? "Take the network away" : "Bring the network back"
                            pictogram: "globe"
                            onClicked: root.dock.setNetwork(!root.dock.networkUp)
                        }
                        DockButton {
                            objectName: "dock.open.visitor"
                            text: "Open visitor"
                            enabled: !root.dock.visitorOpen
                            onClicked: root.dock.openStation("visitor")
                        }
                        DockButton {
                            objectName: "dock.open.counter"
                            text: "Open counter"
                            enabled: !root.dock.counterOpen
                            onClicked: root.dock.openStation("counter")
                        }
                        DockButton {
                            objectName: "dock.open.technician"
                            text: "Open technician"
                            enabled: !root.dock.technicianOpen
                            onClicked: root.dock.openStation("technician")
                        }
                    }
                }
                DockSection {
                    title: "PINs"
                    status: "for the log-in of counter and technician"
                    Layout.fillWidth: true

                    Column {
                        width: parent.width

                        Repeater {
                            model: root.dock.pins

                            Label {
                                id: person

                                required property string name
                                required property string role
                                required property string pin

                                text: person.pin + "  " + person.name + ", " + person.role
                                font.pixelSize: Theme.small
                            }
                        }
                    }
                }
                Item {
                    Layout.fillHeight: true
                }
            }
            ColumnLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1

                DockSection {
                    title: "Codes to scan"
                    status: "then type the birth date beside it"
                    filled: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    ListView {
                        id: codes
                        objectName: "dock.codes"
                        anchors.fill: parent
                        clip: true
                        spacing: Theme.px(4)
                        boundsBehavior: Flickable.StopAtBounds
                        model: root.dock.codes

                        delegate: ActionButton {
                            id: code

                            required property string reference
                            required property string birthDate
                            required property string about

                            objectName: "dock.scan." + reference
                            width: codes.width
                            enabled: root.dock.scannerPlugged
                            text: code.reference + "   " + code.birthDate + "   " + code.about
                            type: Theme.small
                            pictogram: "code"
                            onClicked: root.dock.scan(code.reference)
                        }
                    }
                }
                CableButton {
                    device: "scanner"
                    plugged: root.dock.scannerPlugged
                    onMoved: on => root.dock.plug(device, on)
                }
            }
        }
    }
}
