pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// Queue, visit, fees: from left to right as the work goes.
FocusScope {
    id: root

    required property CounterSession session

    focus: true

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Rectangle {
            objectName: "blocked.banner"
            visible: root.session.block.present
            color: Theme.refusalSoft
            radius: Theme.radius
            border.width: Theme.px(3)
            border.color: Theme.refusal
            implicitHeight: Theme.px(76)
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.session.block.text
            Layout.fillWidth: true

            RowLayout {
                anchors.fill: parent
                anchors.margins: Theme.tight
                anchors.leftMargin: Theme.gap
                spacing: Theme.gap

                Pictogram {
                    name: "attention"
                    color: Theme.refusal
                    size: Theme.px(36)
                }
                Label {
                    text: root.session.block.text
                    color: Theme.refusal
                    font.bold: true
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
                DeskAction {
                    objectName: "blocked.askTerminal"
                    visible: root.session.block.mayAskTerminal
                    pictogram: "restart"
                    text: qsTr("Ask the terminal again")
                    key: "Shift+F11"
                    onClicked: root.session.block.askTerminal()
                }
                DeskAction {
                    objectName: "blocked.resolve"
                    primary: true
                    pictogram: "help"
                    text: qsTr("Say what the terminal shows")
                    key: "F11"
                    onClicked: root.session.block.resolve()
                }
            }
        }
        DeviceNoticeBar {
            notices: root.session.notices
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.session.fault
            spacing: Theme.gap
            Layout.fillWidth: true

            StatusBanner {
                objectName: "fault.banner"
                tone: "refusal"
                text: root.session.fault ? qsTr("The store could not be used, so the last action may not have happened. Look before you repeat it; call the technician if it stays.") : ""
                Layout.fillWidth: true
            }
            DeskAction {
                objectName: "fault.close"
                text: qsTr("Understood")
                onClicked: root.session.forgetFault()
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            QueuePane {
                queue: root.session.queue
                Layout.preferredWidth: Theme.px(460)
                Layout.fillHeight: true
            }
            VisitPane {
                visit: root.session.visit
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            Card {
                padding: Theme.gap
                implicitHeight: Theme.px(400)
                Layout.preferredWidth: Theme.px(580)
                Layout.fillHeight: true

                ColumnLayout {
                    anchors.fill: parent
                    spacing: Theme.gap

                    Label {
                        text: qsTr("Fees")
                        font.pixelSize: Theme.title
                        font.bold: true
                        lineHeight: 1.0
                        Accessible.role: Accessible.Heading
                        Layout.fillWidth: true
                    }
                    Label {
                        visible: !root.session.visit.present
                        text: qsTr("The fees of the visit at this window are shown here.")
                        color: Theme.inkSoft
                        Layout.fillWidth: true
                    }
                    FeesPane {
                        visible: root.session.visit.present
                        fees: root.session.fees
                        started: root.session.visit.served
                        Layout.fillWidth: true
                    }
                    PapersPane {
                        visible: root.session.papers.lines.count > 0
                        papers: root.session.papers
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                    }
                    Item {
                        visible: root.session.papers.lines.count === 0
                        Layout.fillHeight: true
                    }
                }
            }
        }
    }
}
