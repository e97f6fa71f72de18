pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Station
import Kiosk.Theme

// One tile for each language of the post. The view-model makes the change.
GridLayout {
    id: root

    required property string prefix

    signal chosen(string code)

    Layout.fillHeight: false
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true
    uniformCellHeights: true

    Repeater {
        model: Language.offered

        LanguageTile {
            required property string modelData

            objectName: root.prefix + ".language." + modelData
            text: Language.nameOf(modelData)
            chosen: Language.code === modelData
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.chosen(modelData)
        }
    }
}
