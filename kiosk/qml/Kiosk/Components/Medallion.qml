import QtQuick
import Kiosk.Theme

// A pictogram in a disc: what a screen is about, seen before it is read.
Rectangle {
    id: root

    required property string pictogram
    property color paint: Theme.action
    property color ground: Theme.actionSoft
    property int size: Theme.px(Theme.desk ? 96 : Theme.dense ? 140 : 200)

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: ground
    border.width: Theme.highContrast ? Theme.stroke : 0
    border.color: paint

    Pictogram {
        anchors.centerIn: parent
        name: root.pictogram
        color: root.paint
        size: Math.round(root.size * 0.56)
    }
}
