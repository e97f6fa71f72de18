pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Kiosk.Components
import Kiosk.Station
import Kiosk.Theme
import Kiosk.Visitor

// The check-in station: header, one screen, foot; over them the choice of language and the idle warning.
Window {
    id: root

    required property VisitorSession session

    color: Theme.ground
    title: qsTr("Check-in")

    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        // in low reach nothing to be touched lies above 1.2 m on a screen hung for standing people
        height: Appearance.lowReach && root.height > root.width ? Math.round(root.height * 0.7) : root.height
        LayoutMirroring.enabled: Language.rightToLeft
        LayoutMirroring.childrenInherit: true

        ColumnLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            anchors.topMargin: Theme.gap
            anchors.bottomMargin: Theme.gap
            spacing: Theme.gap

            BilingualHeader {
                postName: root.session.postName
                postNameArabic: root.session.postNameArabic
                Layout.fillWidth: true
            }
            Loader {
                id: page
                focus: true
                sourceComponent: {
                    switch (root.session.screen) {
                    case "scan":
                        return scanScreen;
                    case "reference":
                        return referenceScreen;
                    case "birthDate":
                        return birthDateScreen;
                    case "result":
                        return resultScreen;
                    case "ticket":
                        return ticketScreen;
                    case "help":
                        return helpScreen;
                    default:
                        return welcomeScreen;
                    }
                }
                Layout.fillWidth: true
                Layout.fillHeight: true

                NumberAnimation on opacity {
                    id: appear
                    from: 0
                    to: 1
                    duration: Theme.motionMs
                    running: false
                }
                onLoaded: if (Appearance.motion)
                    appear.restart()
            }
            FootBar {
                session: root.session
                Layout.fillWidth: true
            }
        }
        LanguageChoice {
            anchors.fill: parent
            visible: root.session.choosingLanguage
            session: root.session
        }
        IdleWarning {
            anchors.fill: parent
            visible: root.session.idle.warning
            prefix: "idle"
            title: qsTr("Are you still there?")
            text: root.session.idle.text
            buttonText: qsTr("I need more time")
            remaining: root.session.idle.remaining
            onExtended: root.session.idle.extend()
        }
    }

    Component {
        id: welcomeScreen
        WelcomeScreen {
            session: root.session
        }
    }
    Component {
        id: scanScreen
        ScanScreen {
            session: root.session
        }
    }
    Component {
        id: referenceScreen
        ReferenceScreen {
            session: root.session
        }
    }
    Component {
        id: birthDateScreen
        BirthDateScreen {
            session: root.session
        }
    }
    Component {
        id: resultScreen
        ResultScreen {
            session: root.session
        }
    }
    Component {
        id: ticketScreen
        TicketScreen {
            session: root.session
        }
    }
    Component {
        id: helpScreen
        HelpScreen {
            session: root.session
        }
    }
}
