pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// What stands at the foot of every screen: a pictogram over one or two words.
ActionButton {
    id: root

    fill: checked ? Theme.actionSoft : "transparent"
    edge: "transparent"
    words: Theme.action
    type: Theme.small
    leftPadding: 0
    rightPadding: 0

    contentItem: ColumnLayout {
        spacing: Theme.tight / 2

        Pictogram {
            name: root.pictogram
            turned: root.turned
            color: root.words
            Layout.alignment: Qt.AlignHCenter
        }
        Text {
            text: root.text
            color: root.words
            font.pixelSize: root.type
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(root.type * 0.8)
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(root.type * 1.5)
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
