import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visitor

// The reference, on the keyboard of the screen or a real one.
FocusScope {
    id: root

    required property VisitorSession session

    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.session.reference.erase();
        else
            root.session.reference.add(event.text);
    }
    Keys.onReturnPressed: root.session.submitReference()
    Keys.onEnterPressed: root.session.submitReference()

    GridLayout {
        id: grid
        anchors.fill: parent
        columns: Theme.dense ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.wide

        StepHeader {
            title: qsTr("Type the reference of your appointment")
            explanation: Theme.dense ? "" : qsTr("It is printed on your confirmation, under the code.")
            Layout.columnSpan: grid.columns
            Layout.fillWidth: true
        }
        EntryBox {
            objectName: "reference.entry"
            label: qsTr("Reference")
            value: root.session.reference.text
            refused: root.session.referenceRefused
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillHeight: false
            Layout.fillWidth: !Theme.dense
            Layout.alignment: Qt.AlignBottom
            Layout.row: Theme.dense ? 1 : 5
            Layout.column: Theme.dense ? 1 : 0

            BackButton {
                objectName: "reference.back"
                Layout.fillHeight: true
                onClicked: root.session.back()
            }
            PrimaryButton {
                objectName: "reference.continue"
                text: qsTr("Continue")
                enabled: !root.session.reference.empty
                Layout.fillWidth: true
                onClicked: root.session.submitReference()
            }
        }
        StatusBanner {
            text: root.session.referenceText
            Layout.row: 2
            Layout.columnSpan: grid.columns
            Layout.fillWidth: true
        }
        Item {
            Layout.row: 3
            Layout.columnSpan: grid.columns
            Layout.fillHeight: true
        }
        OnScreenKeyboard {
            prefix: "reference"
            Layout.row: 4
            Layout.columnSpan: grid.columns
            Layout.fillWidth: true
            onKeyed: character => root.session.reference.add(character)
            onErased: root.session.reference.erase()
        }
    }
}
