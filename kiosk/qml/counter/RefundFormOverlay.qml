pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// What goes back and why, and beside it the second person with a PIN. Digits of a keyboard go to the PIN.
Overlay {
    id: root

    required property RefundForm form

    objectName: "refund.overlay"
    cardWidth: Theme.px(1320)
    cardHeight: Theme.px(940)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.form.second.erase();
        else if (event.text >= "0" && event.text <= "9")
            root.form.second.key(event.text);
        else
            return;
        event.accepted = true;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            StepHeader {
                title: qsTr("Give money back")
                explanation: root.form.subject
                Layout.fillWidth: true
            }
            ColumnLayout {
                spacing: 0

                Label {
                    objectName: "refund.amount"
                    text: root.form.amount
                    font.pixelSize: Theme.px(52)
                    font.bold: true
                    lineHeight: 1.0
                    wrapMode: Text.NoWrap
                    Layout.alignment: Qt.AlignRight
                }
            }
        }
        Ornament {
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.margin
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: true

                Label {
                    text: qsTr("What goes back?")
                    font.bold: true
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                }
                ListView {
                    id: lines
                    objectName: "refund.lines"
                    clip: true
                    spacing: Theme.tight
                    boundsBehavior: Flickable.StopAtBounds
                    implicitHeight: contentHeight
                    model: root.form.lines
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumHeight: Math.max(contentHeight, Theme.px(60))

                    delegate: RefundLine {
                        required property int index

                        objectName: "refund.line." + (index + 1)
                        width: lines.width
                        onClicked: root.form.toggle(lineId)
                    }
                }
                Label {
                    objectName: "refund.method"
                    visible: text !== ""
                    text: root.form.method
                    font.pixelSize: Theme.small
                    color: Theme.inkSoft
                    Layout.fillWidth: true
                }
                Label {
                    text: qsTr("Why?")
                    font.bold: true
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                }
                GridLayout {
                    columns: 3
                    columnSpacing: Theme.tight
                    rowSpacing: Theme.tight
                    uniformCellWidths: true
                    Layout.fillHeight: false
                    Layout.fillWidth: true

                    Repeater {
                        model: root.form.causes

                        AnswerChoice {
                            required property string code
                            required property string label
                            required property int index

                            objectName: "refund.cause." + code
                            text: label
                            pictogram: chosen ? "check" : ""
                            key: "F" + (index + 1)
                            onClicked: root.form.choose(code)
                            Layout.fillHeight: true
                        }
                    }
                }
                Item {
                    Layout.fillHeight: true
                }
            }
            ColumnLayout {
                spacing: Theme.gap
                Layout.preferredWidth: Theme.px(480)
                Layout.maximumWidth: Theme.px(480)
                Layout.fillHeight: true

                Label {
                    text: qsTr("Who authorises it?")
                    font.bold: true
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                }
                Label {
                    visible: root.form.second.nobody
                    text: qsTr("No other supervisor is known at this post. Money goes back only with a second person.")
                    Layout.fillWidth: true
                }
                GridLayout {
                    columns: 3
                    columnSpacing: Theme.tight
                    rowSpacing: Theme.tight
                    uniformCellWidths: true
                    Layout.fillHeight: false
                    Layout.fillWidth: true

                    Repeater {
                        model: root.form.second.agents

                        AnswerChoice {
                            required property string agentId
                            required property string name

                            objectName: "refund.authoriser." + agentId
                            pictogram: chosen ? "check" : "person"
                            text: name
                            implicitHeight: Theme.px(56)
                            onClicked: root.form.second.choose(agentId)
                        }
                    }
                }
                EntryBox {
                    objectName: "refund.pin"
                    label: qsTr("PIN of the second person")
                    value: root.form.second.dots
                    active: root.form.second.chosen
                    refused: root.form.second.refused
                    Layout.fillWidth: true
                }
                NumberPad {
                    prefix: "refund"
                    enabled: root.form.second.chosen && !root.form.second.busy
                    opacity: enabled ? 1 : 0.5
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onKeyed: digit => root.form.second.key(digit)
                    onErased: root.form.second.erase()
                }
            }
        }
        StatusBanner {
            objectName: "refund.message"
            text: root.form.message
            tone: "refusal"
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            uniformCellSizes: true
            Layout.fillWidth: true

            DeskAction {
                objectName: "refund.back"
                text: qsTr("Back: nothing goes back")
                key: "Esc"
                implicitHeight: Theme.px(68)
                Layout.fillWidth: true
                onClicked: root.form.close()
            }
            DeskAction {
                objectName: "refund.submit"
                primary: enabled
                pictogram: "refund"
                text: qsTr("Give the money back")
                key: "F11"
                enabled: root.form.maySubmit
                implicitHeight: Theme.px(68)
                Layout.fillWidth: true
                onClicked: root.form.submit()
            }
        }
    }
}
