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

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.wide

        StepHeader {
            title: qsTr("Type the reference of your appointment")
            explanation: qsTr("It is printed on your confirmation, under the code.")
            Layout.fillWidth: true
        }
        EntryBox {
            objectName: "reference.entry"
            label: qsTr("Reference")
            value: root.session.reference.text
            refused: root.session.referenceRefused
            Layout.fillWidth: true
        }
        StatusBanner {
            text: root.session.referenceText
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
        OnScreenKeyboard {
            prefix: "reference"
            Layout.fillWidth: true
            onKeyed: character => root.session.reference.add(character)
            onErased: root.session.reference.erase()
        }
        RowLayout {
            Layout.fillHeight: false
            spacing: Theme.gap
            Layout.fillWidth: true

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
    }
}
