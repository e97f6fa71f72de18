import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// A part of the line: its name, how it is, and what can be done to it. `filled` takes all the height it gets.
Card {
    id: root

    required property string title
    required property string status
    property bool filled: false
    default property alias actions: inner.data

    padding: Theme.tight
    implicitHeight: heading.implicitHeight + inner.childrenRect.height + Theme.tight + 2 * padding

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tight

        RowLayout {
            id: heading
            spacing: Theme.gap
            Layout.fillHeight: false

            Label {
                text: root.title
                font.bold: true
                font.pixelSize: Theme.small
            }
            Label {
                text: root.status
                color: Theme.inkSoft
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
        }
        Item {
            id: inner
            Layout.fillWidth: true
            Layout.fillHeight: root.filled
            Layout.preferredHeight: root.filled ? -1 : childrenRect.height
        }
    }
}
