import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Station
import Kiosk.Theme
import Kiosk.Visitor

// Language, contrast, reach, help and start over: in the same place on every screen.
ColumnLayout {
    id: root

    required property VisitorSession session

    Layout.fillHeight: false
    spacing: Theme.tight

    Rectangle {
        color: Theme.line
        implicitHeight: Theme.stroke
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.tight / 2
        uniformCellSizes: true
        Layout.fillWidth: true

        BarButton {
            objectName: "foot.language"
            pictogram: "globe"
            text: Language.name
            Accessible.description: qsTr("Change the language")
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.session.chooseLanguage(true)
        }
        BarButton {
            objectName: "foot.contrast"
            pictogram: "contrast"
            text: qsTr("Contrast")
            checked: Appearance.highContrast
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: Appearance.setHighContrast(!Appearance.highContrast)
        }
        BarButton {
            objectName: "foot.reach"
            pictogram: "reach"
            text: qsTr("Lower")
            checked: Appearance.lowReach
            visible: root.Window.height > root.Window.width
            Accessible.description: qsTr("Move everything to the lower part of the screen")
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: Appearance.setLowReach(!Appearance.lowReach)
        }
        BarButton {
            objectName: "foot.help"
            pictogram: "help"
            text: qsTr("Help")
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.session.askHelp()
        }
        BarButton {
            objectName: "foot.restart"
            pictogram: "restart"
            text: qsTr("Start over")
            enabled: root.session.started
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.session.startOver()
        }
    }
}
