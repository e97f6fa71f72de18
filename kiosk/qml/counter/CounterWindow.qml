pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Kiosk.Staff
import Kiosk.Station
import Kiosk.Theme
import "../staff"

// The station of an agent's window: status, then log-in or desk; over them payment, its forms, language, code.
Window {
    id: root

    required property CounterSession session

    color: Theme.ground
    title: qsTr("Counter")

    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: Language.rightToLeft
        LayoutMirroring.childrenInherit: true

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.gap
            spacing: Theme.gap
            enabled: !root.session.covered

            TopBar {
                session: root.session
                Layout.fillWidth: true
            }
            Loader {
                focus: true
                sourceComponent: root.session.screen === "desk" ? desk : login
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        Loader {
            anchors.fill: parent
            active: root.session.screen === "desk" && root.session.payment.shown && !root.session.manual.shown
            sourceComponent: PaymentOverlay {
                payment: root.session.payment
                papers: root.session.papers
            }
        }
        Loader {
            anchors.fill: parent
            active: root.session.screen === "desk" && root.session.refund.form.shown
            sourceComponent: RefundFormOverlay {
                form: root.session.refund.form
            }
        }
        Loader {
            anchors.fill: parent
            active: root.session.screen === "desk" && root.session.refund.shown && !root.session.manual.shown
            sourceComponent: RefundOverlay {
                refund: root.session.refund
                papers: root.session.papers
            }
        }
        Loader {
            anchors.fill: parent
            active: root.session.screen === "desk" && root.session.manual.shown
            sourceComponent: ManualOverlay {
                form: root.session.manual
            }
        }
        Loader {
            anchors.fill: parent
            active: root.session.screen === "desk" && root.session.resolution.shown
            sourceComponent: ResolutionOverlay {
                form: root.session.resolution
            }
        }
        Loader {
            anchors.fill: parent
            active: root.session.screen === "desk" && root.session.papers.code !== ""
            sourceComponent: CodeOverlay {
                code: root.session.papers.code
                onClosed: root.session.papers.showCode("")
            }
        }
        Loader {
            anchors.fill: parent
            active: root.session.screen === "desk" && root.session.terminal.shown
            sourceComponent: TerminalOverlay {
                page: root.session.terminal
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
        }
    }
    Component {
        id: desk
        DeskScreen {
            session: root.session
        }
    }
}
