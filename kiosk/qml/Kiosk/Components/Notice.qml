import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A message that fills a screen: medallion, title, text. `tone` is good, notice or refusal.
GridLayout {
    id: root

    required property string pictogram
    required property string title
    property string text: ""
    property string tone: "notice"

    property bool broad: false

    Layout.fillHeight: false
    columns: broad ? 2 : 1
    columnSpacing: Theme.margin
    rowSpacing: Theme.gap

    Medallion {
        pictogram: root.pictogram
        paint: root.tone === "refusal" ? Theme.refusal : root.tone === "good" ? Theme.action : Theme.ink
        ground: root.tone === "refusal" ? Theme.refusalSoft : root.tone === "good" ? Theme.actionSoft : Theme.sand
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: root.broad ? 0 : Theme.gap
    }
    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        Label {
            objectName: "notice.title"
            text: root.title
            font.pixelSize: Theme.title
            font.bold: true
            lineHeight: Theme.titleLineHeight
            horizontalAlignment: root.broad ? Text.AlignLeft : Text.AlignHCenter
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        Label {
            visible: root.text !== ""
            text: root.text
            horizontalAlignment: root.broad ? Text.AlignLeft : Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
