import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visitor

// Where to hold the code, and what the reader made of the last one.
ColumnLayout {
    id: root

    required property VisitorSession session

    spacing: Theme.wide

    GridLayout {
        columns: root.width > root.height * 1.3 ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.wide

        StepHeader {
            title: qsTr("Hold your code in front of the reader")
            explanation: qsTr("The code is on your appointment confirmation, on paper or on your telephone.")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        ScanPicture {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
    }
    StatusBanner {
        objectName: "scan.note"
        text: root.session.scanText
        Layout.fillWidth: true
    }
    RowLayout {
        Layout.fillHeight: false
        spacing: Theme.gap
        Layout.fillWidth: true

        BackButton {
            objectName: "scan.back"
            Layout.fillHeight: true
            onClicked: root.session.back()
        }
        SecondaryButton {
            objectName: "scan.type"
            pictogram: "keyboard"
            text: qsTr("Type my reference")
            Layout.fillWidth: true
            onClicked: root.session.typeReference()
        }
    }
}
