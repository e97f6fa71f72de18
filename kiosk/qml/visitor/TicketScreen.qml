import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visitor

// The number, large enough to be remembered, and what the printer does with it.
Item {
    id: root

    required property VisitorSession session
    readonly property TicketPage ticket: session.ticket
    readonly property bool broad: Theme.dense

    GridLayout {
        anchors.fill: parent
        columns: root.broad ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            StepHeader {
                title: root.ticket.title
                Layout.fillWidth: true
            }
            TicketView {
                label: root.ticket.label
                number: root.ticket.number
                details: root.ticket.details
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            Label {
                text: root.ticket.advice
                Layout.fillWidth: true
            }
            StatusBanner {
                objectName: "ticket.slip"
                text: root.ticket.slipText
                tone: root.ticket.slipTone
                pictogram: root.ticket.slipPictogram
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            SecondaryButton {
                objectName: "ticket.print"
                visible: root.ticket.mayPrint
                pictogram: "printer"
                text: qsTr("Print the ticket again")
                Layout.fillWidth: true
                onClicked: root.session.printAgain()
            }
            PrimaryButton {
                objectName: "ticket.finish"
                pictogram: "check"
                text: qsTr("Finish")
                Layout.fillWidth: true
                onClicked: root.session.startOver()
            }
        }
    }
}
