import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Station
import Kiosk.Theme
import "../staff"

// Post, devices, exchange, time and agent: always there.
ColumnLayout {
    id: root

    required property CounterSession session
    readonly property StatusBar status: session.status

    spacing: Theme.tight

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        Pictogram {
            name: "star"
            color: Theme.ornament
            size: Theme.px(40)
        }
        ColumnLayout {
            spacing: 0

            Label {
                objectName: "status.window"
                text: root.status.windowText
                font.pixelSize: Theme.body
                font.bold: true
            }
            Label {
                text: Language.code === "ar" ? root.status.postNameArabic : root.status.postName
                font.pixelSize: Theme.small
                color: Theme.inkSoft
            }
        }
        Item {
            Layout.fillWidth: true
        }
        ChipButton {
            objectName: "status.terminal"
            Layout.maximumWidth: Theme.px(420)
            pictogram: "card"
            text: root.status.terminalText
            tone: root.status.terminalTone
            key: "F1"
            enabled: root.session.screen === "desk" && !root.session.covered
            Accessible.description: qsTr("Shows the card terminal: its totals and its end of day")
            onClicked: root.session.terminal.open()
        }
        StatusChip {
            objectName: "status.printer"
            pictogram: "printer"
            text: root.status.printerText
            tone: root.status.printerTone
        }
        StatusChip {
            objectName: "status.exchange"
            pictogram: "globe"
            text: root.status.exchangeText
            tone: root.status.exchangeTone
        }
        Item {
            Layout.fillWidth: true
        }
        Label {
            objectName: "status.time"
            text: root.status.time
            font.pixelSize: Theme.title
            font.bold: true
            lineHeight: 1.0
        }
        DeskAction {
            objectName: "status.language"
            pictogram: "globe"
            text: Language.name
            type: Theme.small
            edge: Theme.line
            enabled: !root.session.covered
            Accessible.description: qsTr("Language of this screen")
            onClicked: root.session.chooseLanguage(true)
        }
        Label {
            objectName: "status.agent"
            visible: text !== ""
            text: root.status.agent
            font.bold: true
        }
        DeskAction {
            objectName: "status.logout"
            visible: root.status.agent !== ""
            pictogram: "lock"
            text: qsTr("Log out")
            key: "F12"
            type: Theme.small
            edge: Theme.line
            enabled: !root.session.covered
            onClicked: root.session.lock()
        }
    }
    Ornament {
        Layout.fillWidth: true
    }
}
