pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// What the visit costs, each fee with its parts in dirhams, and how it is settled.
ColumnLayout {
    id: root

    required property FeesPage fees
    required property bool started

    spacing: Theme.gap

    ListView {
        id: list
        objectName: "fees.list"
        visible: root.fees.present
        clip: true
        spacing: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        implicitHeight: contentHeight
        model: root.fees.lines
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: Math.max(contentHeight, Theme.px(60))

        delegate: RowLayout {
            id: line

            required property int index
            required property string name
            required property string components
            required property string amount
            required property bool free

            objectName: "fees.line." + (index + 1)
            width: list.width
            spacing: Theme.gap

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    text: line.name
                    Layout.fillWidth: true
                }
                Label {
                    visible: text !== ""
                    text: line.components
                    font.pixelSize: Theme.px(15)
                    color: Theme.inkSoft
                    Layout.fillWidth: true
                }
            }
            Label {
                text: line.free ? qsTr("free") : line.amount
                font.bold: true
                color: line.free ? Theme.inkSoft : Theme.ink
                wrapMode: Text.NoWrap
                Layout.alignment: Qt.AlignTop
            }
        }
    }
    Rectangle {
        visible: root.fees.present
        color: Theme.sand
        radius: Theme.radius
        implicitHeight: sum.implicitHeight + 2 * Theme.gap
        Layout.fillWidth: true

        ColumnLayout {
            id: sum
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.gap
            spacing: Theme.px(2)

            RowLayout {
                Layout.fillWidth: true

                Label {
                    text: qsTr("To pay")
                    Layout.fillWidth: true
                }
                Label {
                    objectName: "fees.total"
                    text: root.fees.total
                    font.pixelSize: Theme.px(52)
                    font.bold: true
                    lineHeight: 1.0
                    wrapMode: Text.NoWrap
                }
            }
            RowLayout {
                visible: root.fees.chargeable
                Layout.fillWidth: true

                Label {
                    objectName: "fees.rate"
                    text: root.fees.rate
                    font.pixelSize: Theme.small
                    color: Theme.inkSoft
                    Layout.fillWidth: true
                }
                Label {
                    text: root.fees.totalMad
                    font.pixelSize: Theme.small
                    color: Theme.inkSoft
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
    StatusBanner {
        objectName: "fees.settled"
        visible: root.fees.allSettled
        tone: "good"
        text: qsTr("All services are settled")
        Layout.fillWidth: true
    }
    StatusBanner {
        objectName: "fees.message"
        text: root.fees.message
        Layout.fillWidth: true
    }
    Label {
        visible: root.fees.hasFree
        text: root.fees.freeReason
        font.pixelSize: Theme.small
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
    DeskAction {
        objectName: "fees.waive"
        visible: root.fees.hasFree
        primary: enabled && !root.fees.chargeable
        pictogram: "stamp"
        text: qsTr("Record as free of charge")
        key: "F10"
        enabled: root.fees.mayWaive
        Layout.fillWidth: true
        onClicked: root.fees.waive()
    }
    DeskAction {
        objectName: "fees.pay"
        visible: root.fees.chargeable
        primary: enabled
        pictogram: "card"
        text: qsTr("Take the payment by card")
        key: "F9"
        enabled: root.fees.mayPay
        implicitHeight: Theme.px(72)
        Layout.fillWidth: true
        onClicked: root.fees.pay()
    }
    Label {
        visible: root.fees.present && !root.started
        text: qsTr("Start the visit first: nobody pays who is not here.")
        font.pixelSize: Theme.small
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
}
