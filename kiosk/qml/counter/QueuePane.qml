pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// Who waits, first to be called first, with the reason of each place.
Card {
    id: root

    required property QueuePage queue

    padding: Theme.gap
    implicitWidth: Theme.px(460)
    implicitHeight: Theme.px(400)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true

            Label {
                text: qsTr("Queue")
                font.pixelSize: Theme.title
                font.bold: true
                lineHeight: 1.0
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }
            StatusChip {
                objectName: "queue.count"
                pictogram: "group"
                text: root.queue.countText
            }
        }
        ListView {
            id: list
            objectName: "queue.list"
            clip: true
            spacing: Theme.tight
            boundsBehavior: Flickable.StopAtBounds
            model: root.queue.lines
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: ActionButton {
                id: line

                required property int index
                required property string visitId
                required property string plainTicket
                required property string ticket
                required property string services
                required property string reason
                required property string waiting
                required property bool chosen

                objectName: "queue.row." + plainTicket
                width: list.width
                implicitHeight: implicitContentHeight + topPadding + bottomPadding
                text: ticket
                fill: chosen ? Theme.actionSoft : index === 0 ? Theme.sand : Theme.surface
                edge: chosen ? Theme.action : Theme.line
                Accessible.description: services + ", " + reason + ", " + waiting
                onClicked: root.queue.choose(visitId)

                contentItem: RowLayout {
                    spacing: Theme.gap

                    Text {
                        text: line.ticket
                        color: Theme.action
                        font.pixelSize: Theme.px(28)
                        font.bold: true
                        Layout.preferredWidth: Theme.px(84)
                    }
                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        Text {
                            text: line.services
                            color: Theme.ink
                            font.pixelSize: Theme.small
                            elide: Text.ElideRight
                            maximumLineCount: 3
                            wrapMode: Text.Wrap
                            textFormat: Text.PlainText
                            horizontalAlignment: Text.AlignLeft
                            Layout.fillWidth: true
                        }
                        Text {
                            text: line.reason
                            color: Theme.inkSoft
                            font.pixelSize: Theme.px(15)
                            textFormat: Text.PlainText
                            horizontalAlignment: Text.AlignLeft
                            Layout.fillWidth: true
                        }
                    }
                    Text {
                        text: line.waiting
                        color: Theme.inkSoft
                        font.pixelSize: Theme.small
                        textFormat: Text.PlainText
                    }
                }
            }

            Label {
                anchors.centerIn: parent
                visible: list.count === 0
                width: parent.width
                text: qsTr("Nobody is waiting")
                color: Theme.inkSoft
                horizontalAlignment: Text.AlignHCenter
            }
        }
        StatusBanner {
            objectName: "queue.message"
            text: root.queue.message
            Layout.fillWidth: true
        }
        DeskAction {
            objectName: "queue.callChosen"
            visible: root.queue.chosenTicket !== ""
            pictogram: "bell"
            text: qsTr("Call %1").arg(root.queue.chosenTicket)
            key: "F3"
            enabled: root.queue.mayCallChosen
            Layout.fillWidth: true
            onClicked: root.queue.callChosen()
        }
        DeskAction {
            objectName: "queue.callNext"
            primary: root.queue.mayCallNext
            pictogram: "bell"
            text: qsTr("Call next")
            key: "F2"
            enabled: root.queue.mayCallNext
            implicitHeight: Theme.px(72)
            Layout.fillWidth: true
            onClicked: root.queue.callNext()
        }
    }
}
