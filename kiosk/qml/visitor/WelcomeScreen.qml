import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visitor

// Language first, then the code or the reference. A code held to the reader is taken here already.
Item {
    id: root

    required property VisitorSession session
    readonly property bool broad: width > height * 1.3

    GridLayout {
        anchors.fill: parent
        columns: root.broad ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.wide

        ColumnLayout {
            spacing: Theme.wide
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            StepHeader {
                title: qsTr("Welcome")
                explanation: qsTr("Choose your language")
                Layout.fillWidth: true
            }
            LanguageTiles {
                prefix: "welcome"
                columns: Theme.dense && !root.broad ? 3 : 2
                Layout.fillWidth: true
                onChosen: code => root.session.setLanguage(code)
            }
        }
        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            ScanPicture {
                visible: root.session.scannerReady
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: Theme.px(620)
                Layout.alignment: Qt.AlignVCenter
            }
            Item {
                visible: !root.session.scannerReady
                Layout.fillHeight: true
            }
            StatusBanner {
                text: root.session.scanText
                Layout.fillWidth: true
            }
            PrimaryButton {
                objectName: "welcome.scan"
                visible: root.session.scannerReady
                pictogram: "code"
                text: qsTr("Scan my appointment code")
                Layout.fillWidth: true
                onClicked: root.session.scanCode()
            }
            SecondaryButton {
                objectName: "welcome.type"
                pictogram: "keyboard"
                text: qsTr("Type my reference")
                Layout.fillWidth: true
                onClicked: root.session.typeReference()
            }
        }
    }
}
