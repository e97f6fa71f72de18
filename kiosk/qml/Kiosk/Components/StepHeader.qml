import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Title of a screen and, under it, the one sentence that says what to do.
ColumnLayout {
    id: root

    required property string title
    property string explanation: ""

    Layout.fillHeight: false
    spacing: Theme.tight

    Label {
        text: root.title
        font.pixelSize: Theme.title
        font.bold: true
        lineHeight: Theme.titleLineHeight
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }
    Label {
        visible: root.explanation !== ""
        text: root.explanation
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
}
