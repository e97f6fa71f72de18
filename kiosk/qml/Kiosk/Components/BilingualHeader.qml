import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The kingdom and the post in its two working languages, the same for every language of the screen.
ColumnLayout {
    id: root

    required property string postName
    required property string postNameArabic

    Layout.fillHeight: false
    spacing: Theme.tight

    RowLayout {
        spacing: Theme.gap
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        Layout.fillWidth: true

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            Label {
                text: "Royaume du Maroc"
                font.pixelSize: Theme.small
                font.bold: true
                Layout.fillWidth: true
            }
            Label {
                text: root.postName
                font.pixelSize: Theme.small
                color: Theme.inkSoft
                Layout.fillWidth: true
            }
        }
        Pictogram {
            name: "star"
            color: Theme.ornament
            size: Theme.px(Theme.desk ? 44 : Theme.dense ? 64 : 88)
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            Label {
                text: "المملكة المغربية"
                font.pixelSize: Theme.small
                font.bold: true
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
            Label {
                text: root.postNameArabic
                font.pixelSize: Theme.small
                color: Theme.inkSoft
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
        }
    }
    Ornament {
        Layout.fillWidth: true
    }
}
