pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// The visit at this window: number, people, services and what they have to bring.
Card {
    id: root

    required property VisitPage visit

    padding: Theme.gap
    implicitWidth: Theme.px(600)
    implicitHeight: Theme.px(400)

    Notice {
        visible: !root.visit.present
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        pictogram: "person"
        title: qsTr("Nobody is at this window")
        text: qsTr("Call the next visitor, or choose one in the queue.")
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap
        visible: root.visit.present

        RowLayout {
            spacing: Theme.wide
            Layout.fillWidth: true

            Text {
                objectName: "visit.ticket"
                text: root.visit.ticket
                color: Theme.action
                font.pixelSize: Theme.display
                font.bold: true
                lineHeight: 0.9
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            ColumnLayout {
                objectName: "visit.facts"
                spacing: Theme.px(2)
                Layout.fillWidth: true

                Label {
                    objectName: "visit.state"
                    text: root.visit.state
                    font.bold: true
                    Layout.fillWidth: true
                }
                Repeater {
                    model: root.visit.facts

                    Label {
                        required property string modelData

                        text: modelData
                        font.pixelSize: Theme.small
                        color: Theme.inkSoft
                        Layout.fillWidth: true
                    }
                }
            }
        }
        Rectangle {
            color: Theme.line
            implicitHeight: Theme.stroke
            Layout.fillWidth: true
        }
        ListView {
            id: list
            objectName: "visit.file"
            clip: true
            spacing: Theme.px(4)
            boundsBehavior: Flickable.StopAtBounds
            model: root.visit.lines
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: FileRow {
                width: list.width
                onToggled: key => root.visit.tick(key)
            }
        }
        StatusBanner {
            objectName: "visit.message"
            text: root.visit.message
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.tight
            uniformCellSizes: true
            Layout.fillWidth: true

            DeskAction {
                objectName: "visit.recall"
                visible: root.visit.called
                pictogram: "bell"
                text: qsTr("Call again")
                key: "F6"
                enabled: root.visit.mayMove
                type: Theme.small
                Layout.fillWidth: true
                onClicked: root.visit.recall()
            }
            DeskAction {
                objectName: "visit.noShow"
                visible: root.visit.called
                pictogram: "cross"
                text: qsTr("Did not come")
                key: "F7"
                enabled: root.visit.mayMove
                type: Theme.small
                Layout.fillWidth: true
                onClicked: root.visit.noShow()
            }
            DeskAction {
                objectName: "visit.toQueue"
                pictogram: "hourglass"
                text: qsTr("Back to the queue")
                key: "F8"
                enabled: root.visit.mayMove
                type: Theme.small
                Layout.fillWidth: true
                onClicked: root.visit.toQueue()
            }
        }
        DeskAction {
            objectName: "visit.start"
            visible: root.visit.called
            primary: true
            pictogram: "person"
            text: qsTr("The visitor is here: start")
            key: "F4"
            enabled: root.visit.mayMove
            implicitHeight: Theme.px(72)
            Layout.fillWidth: true
            onClicked: root.visit.start()
        }
        DeskAction {
            objectName: "visit.finish"
            visible: root.visit.served
            primary: root.visit.settled
            pictogram: "check"
            text: qsTr("Finish the visit")
            key: "F5"
            enabled: root.visit.mayMove
            implicitHeight: Theme.px(72)
            Layout.fillWidth: true
            onClicked: root.visit.finish()
        }
    }
}
