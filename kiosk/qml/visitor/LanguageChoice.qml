import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Station
import Kiosk.Theme
import Kiosk.Visitor

// The languages over whatever screen one is on; what was typed stays.
Rectangle {
    id: root

    required property VisitorSession session

    color: Theme.ground

    MouseArea {
        anchors.fill: parent
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.wide

        Ornament {
            Layout.fillWidth: true
        }
        StepHeader {
            title: qsTr("Choose your language")
            Layout.fillWidth: true
        }
        LanguageTiles {
            prefix: "languages"
            columns: root.width > root.height ? 3 : 2
            Layout.fillWidth: true
            onChosen: code => root.session.setLanguage(code)
        }
        Item {
            Layout.fillHeight: true
        }
        SecondaryButton {
            objectName: "languages.back"
            pictogram: "back"
            turned: Language.rightToLeft
            text: qsTr("Back")
            Layout.fillWidth: true
            onClicked: root.session.chooseLanguage(false)
        }
    }
}
