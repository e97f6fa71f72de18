import QtQuick
import Kiosk.Theme

// The fine zellige line of eight-point stars: the one ornament of the product.
Item {
    id: root

    property int size: Theme.px(Theme.desk ? 20 : Theme.dense ? 28 : 36)
    readonly property int stars: Math.max(1, Math.floor(width / size))

    implicitHeight: size
    Accessible.ignored: true

    Image {
        anchors.centerIn: parent
        width: root.stars * root.size
        height: root.size
        source: "image://pictogram/zellige/" + Theme.hex(Theme.ornament)
        sourceSize: Qt.size(root.size, root.size)
        fillMode: Image.TileHorizontally
        horizontalAlignment: Image.AlignLeft
        LayoutMirroring.enabled: false
    }
}
