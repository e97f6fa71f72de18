pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// The terminal live: how it is, its own words, what it can be asked, and its answer.
Card {
    id: root

    required property TerminalConsole live
    required property string name

    padding: Theme.gap

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tight

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Label {
                text: qsTr("Card terminal %1").arg(root.name)
                font.pixelSize: Theme.px(26)
                font.bold: true
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }
            StatusChip {
                objectName: "terminal.state"
                text: root.live.state
                tone: root.live.tone
                Layout.maximumWidth: Theme.px(330)
            }
        }
        Label {
            objectName: "terminal.text"
            visible: text !== ""
            text: root.live.text
            maximumLineCount: 4
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Label {
            objectName: "terminal.capabilities"
            visible: text !== ""
            text: root.live.abilities
            font.pixelSize: Theme.small
            color: Theme.inkSoft
            Layout.fillWidth: true
        }
        GridLayout {
            visible: !root.live.confirming
            columns: 2
            columnSpacing: Theme.tight
            rowSpacing: Theme.tight
            uniformCellWidths: true
            Layout.topMargin: Theme.tight
            Layout.fillHeight: false
            Layout.fillWidth: true

            DeskAction {
                objectName: "terminal.status"
                pictogram: "help"
                text: qsTr("Status")
                enabled: !root.live.running
                type: Theme.small
                Layout.fillWidth: true
                onClicked: root.live.askStatus()
            }
            DeskAction {
                visible: root.live.canTotals
                objectName: "terminal.totals"
                pictogram: "document"
                text: qsTr("Totals")
                enabled: !root.live.running
                type: Theme.small
                Layout.fillWidth: true
                onClicked: root.live.askTotals()
            }
            DeskAction {
                visible: root.live.canLast
                objectName: "terminal.last"
                pictogram: "clock"
                text: qsTr("Last result")
                enabled: !root.live.running
                type: Theme.small
                Layout.fillWidth: true
                onClicked: root.live.askLast()
            }
            DeskAction {
                visible: root.live.canEndOfDay
                objectName: "terminal.endOfDay"
                pictogram: "calendar"
                text: qsTr("End of day")
                enabled: !root.live.running
                type: Theme.small
                Layout.fillWidth: true
                onClicked: root.live.wantEndOfDay(true)
            }
        }
        Label {
            visible: root.live.confirming
            text: qsTr("The terminal closes its batch and sends it to the bank. This may take minutes.")
            Layout.topMargin: Theme.tight
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.live.confirming
            spacing: Theme.tight
            uniformCellSizes: true
            Layout.fillWidth: true

            DeskAction {
                objectName: "terminal.endOfDay.cancel"
                text: qsTr("Not now")
                Layout.fillWidth: true
                onClicked: root.live.wantEndOfDay(false)
            }
            DeskAction {
                objectName: "terminal.endOfDay.confirm"
                text: qsTr("End the day")
                primary: true
                Layout.fillWidth: true
                onClicked: root.live.endDay()
            }
        }
        RowLayout {
            visible: root.live.running
            spacing: Theme.gap
            Layout.fillWidth: true

            Pictogram {
                name: "hourglass"
                color: Theme.ink
            }
            Label {
                objectName: "terminal.running"
                text: root.live.runningText
                Layout.fillWidth: true
            }
            DeskAction {
                visible: root.live.canAbort
                objectName: "terminal.abort"
                pictogram: "cross"
                text: qsTr("Ask it to stop")
                type: Theme.small
                onClicked: root.live.abort()
            }
        }
        Label {
            visible: text !== ""
            text: root.live.reportTitle
            font.bold: true
            Accessible.role: Accessible.Heading
            Layout.topMargin: Theme.gap
            Layout.fillWidth: true
        }
        Flickable {
            clip: true
            contentHeight: report.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            FactList {
                id: report
                objectName: "terminal.report"
                facts: root.live.report
                width: parent.width
            }
        }
    }
}
