pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Station
import Kiosk.Theme

// The languages of the post as tiles.
Overlay {
    id: root

    signal closed

    cardWidth: Theme.px(760)
    cardHeight: column.implicitHeight + 2 * Theme.wide
    Keys.onEscapePressed: root.closed()

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: Theme.wide

        StepHeader {
            title: qsTr("Language of this screen")
            Layout.fillWidth: true
        }
        GridLayout {
            columns: 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            Layout.fillWidth: true

            Repeater {
                model: Language.offered

                LanguageTile {
                    required property string modelData

                    objectName: "language." + modelData
                    text: Language.nameOf(modelData)
                    chosen: Language.code === modelData
                    Layout.fillWidth: true
                    onClicked: {
                        Language.choose(modelData);
                        root.closed();
                    }
                }
            }
        }
        DeskAction {
            objectName: "language.back"
            text: qsTr("Back")
            key: "Esc"
            Layout.fillWidth: true
            onClicked: root.closed()
        }
    }
}
