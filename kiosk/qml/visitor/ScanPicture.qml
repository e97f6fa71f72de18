import QtQuick
import Kiosk.Components
import Kiosk.Station
import Kiosk.Theme

// Shows where to hold the code: a telephone comes near the reader and goes back. Still when motion is off.
Item {
    id: root

    property bool near: true
    readonly property real unit: Math.min(width / 10, height / 7)

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Hold the code in front of the reader")

    Timer {
        interval: 1400
        repeat: true
        running: Appearance.motion && root.visible
        onTriggered: root.near = !root.near
    }

    Item {
        anchors.centerIn: parent
        width: root.unit * 9
        height: root.unit * 6.4

        // telephone or sheet with the code
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.top
            anchors.topMargin: root.near ? root.unit * 0.5 : 0
            width: root.unit * 2.9
            height: root.unit * 3.8
            radius: root.unit * 0.3
            color: Theme.surface
            border.width: Math.max(Theme.stroke, root.unit * 0.08)
            border.color: Theme.ink

            Behavior on anchors.topMargin {
                NumberAnimation {
                    duration: Theme.motionMs
                }
            }
            Pictogram {
                anchors.centerIn: parent
                name: "code"
                size: Math.round(root.unit * 2.1)
            }
        }
        // light of the reader
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: reader.top
            anchors.bottomMargin: root.unit * 0.25
            width: root.unit * 3.2
            height: root.unit * 0.14
            radius: height / 2
            color: Theme.action
            opacity: root.near ? 1 : 0.25
        }
        Rectangle {
            id: reader
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            width: root.unit * 5
            height: root.unit * 1.5
            radius: root.unit * 0.3
            color: Theme.actionSoft
            border.width: Math.max(Theme.stroke, root.unit * 0.06)
            border.color: Theme.action

            Rectangle {
                anchors.centerIn: parent
                width: parent.width * 0.64
                height: root.unit * 0.5
                radius: height / 2
                color: Theme.action
            }
        }
    }
}
