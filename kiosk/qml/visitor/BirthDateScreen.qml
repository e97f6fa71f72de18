import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visitor

// The second datum: whoever found a letter does not know it.
FocusScope {
    id: root

    required property VisitorSession session
    readonly property bool broad: width > height * 1.3

    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.session.birthDate.erase();
        else
            root.session.birthDate.add(event.text);
    }
    Keys.onReturnPressed: root.session.submitBirthDate()
    Keys.onEnterPressed: root.session.submitBirthDate()

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
                title: qsTr("Your date of birth")
                explanation: qsTr("Or that of another person of the same appointment.")
                Layout.fillWidth: true
            }
            DateField {
                prefix: "birthDate"
                dayText: root.session.birthDate.dayText
                monthText: root.session.birthDate.monthText
                yearText: root.session.birthDate.yearText
                activePart: root.session.birthDate.part
                refused: root.session.birthDateRefused
                Layout.fillWidth: true
                onPartChosen: part => root.session.birthDate.choose(part)
            }
            StatusBanner {
                text: root.session.birthDateText
                pictogram: root.session.busy ? "hourglass" : "attention"
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            spacing: Theme.wide
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            NumberPad {
                prefix: "birthDate"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: Theme.px(4 * 170)
                Layout.alignment: Qt.AlignBottom
                onKeyed: digit => root.session.birthDate.add(digit)
                onErased: root.session.birthDate.erase()
            }
            RowLayout {
                Layout.fillHeight: false
                spacing: Theme.gap
                Layout.fillWidth: true

                BackButton {
                    objectName: "birthDate.back"
                    enabled: !root.session.busy
                    Layout.fillHeight: true
                    onClicked: root.session.back()
                }
                PrimaryButton {
                    objectName: "birthDate.continue"
                    text: qsTr("Continue")
                    enabled: root.session.birthDate.complete && !root.session.busy
                    Layout.fillWidth: true
                    onClicked: root.session.submitBirthDate()
                }
            }
        }
    }
}
