import QtQuick
import Kiosk.Theme

// A line drawing of assets/icons in a colour of the theme. Directional ones (arrows) set `mirror` themselves.
Image {
    id: root

    required property string name
    property color color: Theme.ink
    property int size: Theme.pictogram
    property bool turned: false

    source: name === "" ? "" : "image://pictogram/" + name + "/" + Theme.hex(color) + (turned ? "/mirrored" : "")
    sourceSize: Qt.size(size, size)
    Accessible.ignored: true
}
