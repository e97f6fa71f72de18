pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// A refund while it runs, and how it ended. Nothing else can be done meanwhile.
Overlay {
    id: root

    required property RefundPage refund
    required property PapersPage papers

    objectName: "refund.overlay"
    cardWidth: Theme.px(980)
    cardHeight: column.implicitHeight + 2 * Theme.wide
    edge: refund.unknown ? Theme.refusal : Theme.line
    edgeWidth: refund.unknown ? Theme.px(8) : Theme.stroke

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true

            Label {
                text: qsTr("To give back")
                color: Theme.inkSoft
                Layout.fillWidth: true
            }
            Label {
                objectName: "refund.due"
                text: root.refund.amount
                font.pixelSize: Theme.px(64)
                font.bold: true
                lineHeight: 1.0
                wrapMode: Text.NoWrap
            }
        }
        Ornament {
            Layout.fillWidth: true
        }
        Notice {
            objectName: root.refund.ended ? "refund.result" : "refund.step"
            pictogram: root.refund.pictogram
            title: root.refund.title
            text: root.refund.text
            tone: root.refund.tone
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gap
        }
        StatusChip {
            objectName: "refund.mark"
            pictogram: "keyboard"
            text: root.refund.mark
            Layout.alignment: Qt.AlignHCenter
        }
        Label {
            visible: root.refund.facts.length > 0
            text: root.refund.facts.join("   ·   ")
            font.pixelSize: Theme.small
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        StatusChip {
            objectName: "refund.slips"
            visible: root.refund.ended && root.papers.summary !== "" && (root.refund.unknown || root.refund.approved)
            pictogram: "printer"
            text: root.papers.summary
            tone: root.papers.summaryTone
            Layout.alignment: Qt.AlignHCenter
        }
        RowLayout {
            spacing: Theme.gap
            uniformCellSizes: true
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap

            DeskAction {
                objectName: "refund.abort"
                visible: root.refund.mayAbort
                pictogram: "cross"
                text: qsTr("Ask the terminal to stop")
                key: "F8"
                Layout.fillWidth: true
                onClicked: root.refund.abort()
            }
            DeskAction {
                objectName: "refund.close"
                visible: root.refund.ended
                primary: !root.refund.unknown
                text: root.refund.unknown ? qsTr("Later") : qsTr("Close")
                key: "Esc"
                implicitHeight: Theme.px(68)
                Layout.fillWidth: true
                onClicked: root.refund.close()
            }
            DeskAction {
                objectName: "refund.resolve"
                visible: root.refund.unknown
                primary: true
                pictogram: "help"
                text: qsTr("Say what the terminal shows")
                key: "F11"
                implicitHeight: Theme.px(68)
                Layout.fillWidth: true
                onClicked: root.refund.resolve()
            }
        }
    }
}
