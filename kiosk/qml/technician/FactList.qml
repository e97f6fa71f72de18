pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme

// Labels and values, one under the other.
ColumnLayout {
    id: root

    required property RowModel facts

    spacing: Theme.tight

    Repeater {
        model: root.facts

        RowLayout {
            id: fact

            required property string label
            required property string value

            spacing: Theme.gap
            Layout.fillWidth: true

            Label {
                text: fact.label
                font.pixelSize: Theme.small
                color: Theme.inkSoft
                Layout.preferredWidth: Theme.px(150)
                Layout.alignment: Qt.AlignTop
            }
            Label {
                text: fact.value
                font.pixelSize: Theme.small
                wrapMode: Text.WrapAnywhere
                Layout.fillWidth: true
            }
        }
    }
}
