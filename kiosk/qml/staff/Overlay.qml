import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A card over the desk; what lies below can be neither touched nor reached by keys.
FocusScope {
    id: root

    default property alias content: card.content
    property real cardWidth: Theme.px(900)
    property real cardHeight: Theme.px(700)
    property color edge: Theme.line
    property int edgeWidth: Theme.stroke
    property color veil: Theme.shade

    focus: true
    Component.onCompleted: forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: root.veil
    }
    MouseArea {
        anchors.fill: parent
    }
    Card {
        id: card
        anchors.verticalCenter: parent.verticalCenter
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.margin, root.cardWidth)
        height: Math.min(parent.height - 2 * Theme.margin, root.cardHeight)
        border.color: root.edge
        border.width: root.edgeWidth
    }
}
