import QtQuick
import Kiosk.Theme

// A quiet surface that holds what belongs together.
Rectangle {
    id: root

    default property alias content: inner.data
    property int padding: Theme.wide

    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.stroke
    border.color: Theme.line
    implicitWidth: inner.childrenRect.width + 2 * padding
    implicitHeight: inner.childrenRect.height + 2 * padding

    Item {
        id: inner
        anchors.fill: parent
        anchors.margins: root.padding
    }
}
