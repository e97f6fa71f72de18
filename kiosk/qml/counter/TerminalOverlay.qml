pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// The card terminal: how it is, what it sums up beside our journal, and its end of day.
Overlay {
    id: root

    required property TerminalDayPage page
    readonly property EndOfDay day: page.endOfDay
    readonly property bool summing: !day.running && !day.asking

    objectName: "terminal.overlay"
    cardWidth: Theme.px(1320)
    cardHeight: column.implicitHeight + 2 * Theme.wide
    edge: day.ended && day.tone === "refusal" ? Theme.refusal : Theme.line
    edgeWidth: day.ended && day.tone === "refusal" ? Theme.px(8) : Theme.stroke

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Pictogram {
                name: "card"
                color: Theme.action
                size: Theme.px(44)
            }
            Label {
                text: qsTr("Card terminal")
                font.pixelSize: Theme.title
                font.bold: true
                lineHeight: Theme.titleLineHeight
                Accessible.role: Accessible.Heading
            }
            Label {
                objectName: "terminal.protocol"
                text: root.page.protocol
                color: Theme.inkSoft
                Layout.fillWidth: true
            }
            StatusChip {
                objectName: "terminal.state"
                pictogram: root.page.busy && !root.day.running ? "hourglass" : "card"
                text: root.page.state
                tone: root.page.tone
            }
        }
        Label {
            objectName: "terminal.words"
            visible: text !== ""
            text: root.page.words
            font.pixelSize: Theme.small
            color: Theme.inkSoft
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Flow {
            visible: root.summing && !root.day.ended && root.page.abilities.length > 0
            spacing: Theme.tight
            Layout.fillWidth: true

            Repeater {
                model: root.page.abilities

                StatusChip {
                    required property string modelData

                    pictogram: "check"
                    text: modelData
                }
            }
        }
        Ornament {
            Layout.fillWidth: true
        }
        Notice {
            objectName: root.day.ended ? "terminal.result" : "terminal.step"
            visible: root.day.running || root.day.ended
            broad: true
            pictogram: root.day.pictogram
            title: root.day.title
            text: root.day.text
            tone: root.day.tone
            Layout.fillWidth: true
        }
        Notice {
            visible: root.day.asking
            broad: true
            pictogram: "help"
            title: qsTr("End the terminal's day now?")
            text: qsTr("The terminal sends what it has charged to its bank and begins a new batch. This may take minutes, and no card can be charged meanwhile. The closing slip is printed afterwards.") + (root.page.unknown ? " " + qsTr("Nobody knows how the last end of day ended: read the slip of the terminal first.") : "")
            Layout.fillWidth: true
        }
        Label {
            visible: root.summing && text !== ""
            text: root.page.period
            font.bold: true
            Layout.fillWidth: true
        }
        TotalsTable {
            visible: !root.day.running && root.page.rows.count > 0
            rows: root.page.rows
            compares: root.page.hasTotals
            Layout.fillWidth: true
        }
        StatusBanner {
            objectName: "terminal.difference"
            visible: root.summing && text !== ""
            text: root.page.difference
            tone: "refusal"
            pictogram: "attention"
            Layout.fillWidth: true
        }
        StatusBanner {
            objectName: "terminal.message"
            visible: root.summing && text !== ""
            text: root.page.message
            tone: "refusal"
            Layout.fillWidth: true
        }
        StatusBanner {
            objectName: "terminal.notice"
            visible: root.summing && text !== ""
            text: root.page.notice
            pictogram: "help"
            Layout.fillWidth: true
        }
        Label {
            objectName: "terminal.last"
            visible: root.summing && text !== ""
            text: root.page.last
            font.pixelSize: Theme.small
            color: Theme.inkSoft
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.summing
            spacing: Theme.gap
            uniformCellSizes: true
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap

            DeskAction {
                objectName: "terminal.refresh"
                pictogram: "restart"
                text: qsTr("Ask how it is")
                key: "F5"
                enabled: !root.page.busy
                implicitHeight: Theme.px(68)
                Layout.fillWidth: true
                onClicked: root.page.refresh()
            }
            DeskAction {
                objectName: "terminal.totals"
                visible: root.page.hasTotals
                pictogram: "document"
                text: qsTr("Its totals")
                key: "F6"
                enabled: !root.page.busy
                implicitHeight: Theme.px(68)
                Layout.fillWidth: true
                onClicked: root.page.totals()
            }
            DeskAction {
                objectName: "terminal.endOfDay"
                visible: root.day.offered
                primary: !root.day.ended
                pictogram: "clock"
                text: qsTr("End of day")
                key: "F9"
                enabled: !root.page.busy
                implicitHeight: Theme.px(68)
                Layout.fillWidth: true
                onClicked: root.day.ask()
            }
            DeskAction {
                objectName: "terminal.reprint"
                visible: root.page.mayReprint
                pictogram: "printer"
                text: qsTr("Closing slip again")
                key: "F7"
                implicitHeight: Theme.px(68)
                Layout.fillWidth: true
                onClicked: root.page.reprint()
            }
            DeskAction {
                objectName: "terminal.close"
                primary: root.day.ended || !root.day.offered
                text: qsTr("Close")
                key: "Esc"
                implicitHeight: Theme.px(68)
                Layout.fillWidth: true
                onClicked: root.page.close()
            }
        }
        RowLayout {
            visible: root.day.asking
            spacing: Theme.gap
            uniformCellSizes: true
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap

            DeskAction {
                objectName: "terminal.endOfDay.back"
                text: qsTr("Not now")
                key: "Esc"
                implicitHeight: Theme.px(68)
                Layout.fillWidth: true
                onClicked: root.day.back()
            }
            DeskAction {
                objectName: "terminal.endOfDay.confirm"
                primary: true
                pictogram: "check"
                text: qsTr("End the terminal's day")
                key: "F11"
                implicitHeight: Theme.px(68)
                Layout.fillWidth: true
                onClicked: root.day.confirm()
            }
        }
    }
}
