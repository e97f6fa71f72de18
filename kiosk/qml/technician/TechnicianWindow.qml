pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Station
import Kiosk.Theme
import "../staff"

// The technician's station: log-in, then every device, the store and the exchange at one glance.
Window {
    id: root

    required property TechnicianSession session

    color: Theme.ground
    title: qsTr("Technician")

    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: Language.rightToLeft
        LayoutMirroring.childrenInherit: true

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.gap
            spacing: Theme.gap
            enabled: !root.session.choosingLanguage

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Pictogram {
                    name: "wrench"
                    color: Theme.ornament
                    size: Theme.px(40)
                }
                Label {
                    text: qsTr("Devices, store and exchange")
                    font.pixelSize: Theme.title
                    font.bold: true
                    lineHeight: 1.0
                    Layout.fillWidth: true
                }
                DeskAction {
                    objectName: "status.language"
                    pictogram: "globe"
                    text: Language.name
                    type: Theme.small
                    edge: Theme.line
                    onClicked: root.session.chooseLanguage(true)
                }
                Label {
                    objectName: "status.agent"
                    visible: text !== ""
                    text: root.session.agent
                    font.bold: true
                }
                DeskAction {
                    objectName: "status.logout"
                    visible: root.session.agent !== ""
                    pictogram: "lock"
                    text: qsTr("Log out")
                    key: "F12"
                    type: Theme.small
                    edge: Theme.line
                    onClicked: root.session.lock()
                }
            }
            Ornament {
                Layout.fillWidth: true
            }
            RowLayout {
                visible: root.session.fault
                spacing: Theme.gap
                Layout.fillWidth: true

                StatusBanner {
                    objectName: "fault.banner"
                    tone: "refusal"
                    text: root.session.fault ? qsTr("The store could not be used; the log says why.") : ""
                    Layout.fillWidth: true
                }
                DeskAction {
                    objectName: "fault.close"
                    text: qsTr("Understood")
                    onClicked: root.session.forgetFault()
                }
            }
            Loader {
                focus: true
                sourceComponent: root.session.screen === "bench" ? bench : root.session.screen === "terminal" ? terminal : root.session.screen === "printer" ? printer : login
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        Loader {
            anchors.fill: parent
            active: root.session.choosingLanguage
            sourceComponent: LanguageOverlay {
                onClosed: root.session.chooseLanguage(false)
            }
        }
    }

    Component {
        id: login
        LoginScreen {
            login: root.session.login
            title: qsTr("Who is at work here?")
        }
    }
    Component {
        id: bench
        BenchScreen {
            session: root.session
        }
    }
    Component {
        id: terminal
        TerminalScreen {
            page: root.session.terminal
        }
    }
    Component {
        id: printer
        PrinterScreen {
            page: root.session.printer
        }
    }
}
