pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// The payment while it runs, and how it ended. Nothing else can be done meanwhile.
Overlay {
    id: root

    required property PaymentPage payment
    required property PapersPage papers

    objectName: "payment.overlay"
    cardWidth: Theme.px(980)
    cardHeight: column.implicitHeight + 2 * Theme.wide
    edge: payment.unknown ? Theme.refusal : Theme.line
    edgeWidth: payment.unknown ? Theme.px(8) : Theme.stroke

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true

            Label {
                text: qsTr("Amount")
                color: Theme.inkSoft
                Layout.fillWidth: true
            }
            Label {
                objectName: "payment.amount"
                text: root.payment.amount
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
            objectName: root.payment.ended ? "payment.result" : "payment.step"
            pictogram: root.payment.pictogram
            title: root.payment.title
            text: root.payment.text
            tone: root.payment.tone
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gap
        }
        StatusChip {
            objectName: "payment.mark"
            pictogram: "keyboard"
            text: root.payment.mark
            Layout.alignment: Qt.AlignHCenter
        }
        RowLayout {
            visible: root.payment.stampNumbers.length > 0
            spacing: Theme.gap
            Layout.alignment: Qt.AlignHCenter

            Repeater {
                model: root.payment.stampNumbers

                StatusChip {
                    required property string modelData
                    required property int index

                    objectName: "payment.stamp." + (index + 1)
                    pictogram: "stamp"
                    tone: "good"
                    text: modelData
                }
            }
        }
        Label {
            visible: root.payment.facts.length > 0
            text: root.payment.facts.join("   ·   ")
            font.pixelSize: Theme.small
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        StatusChip {
            objectName: "payment.slips"
            visible: root.payment.ended && root.papers.summary !== "" && (root.payment.unknown || root.payment.stampNumbers.length > 0)
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
                objectName: "payment.abort"
                visible: root.payment.mayAbort
                pictogram: "cross"
                text: qsTr("Ask the terminal to stop")
                key: "F8"
                Layout.fillWidth: true
                onClicked: root.payment.abort()
            }
            DeskAction {
                objectName: "payment.close"
                visible: root.payment.ended
                primary: !root.payment.mayRetry && !root.payment.unknown
                text: root.payment.unknown ? qsTr("Later") : qsTr("Close")
                key: "Esc"
                implicitHeight: Theme.px(68)
                Layout.fillWidth: true
                onClicked: root.payment.close()
            }
            DeskAction {
                objectName: "payment.retry"
                visible: root.payment.mayRetry
                primary: true
                pictogram: "restart"
                text: qsTr("Try again")
                key: "F9"
                implicitHeight: Theme.px(68)
                Layout.fillWidth: true
                onClicked: root.payment.retry()
            }
            DeskAction {
                objectName: "payment.resolve"
                visible: root.payment.unknown
                primary: true
                pictogram: "help"
                text: qsTr("Say what the terminal shows")
                key: "F11"
                implicitHeight: Theme.px(68)
                Layout.fillWidth: true
                onClicked: root.payment.resolve()
            }
        }
    }
}
