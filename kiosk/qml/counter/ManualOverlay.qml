pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// A terminal without a link: the agent keys in what it shows, then what its slip says.
FormOverlay {
    id: root

    required property ManualPage form

    objectName: "manual.overlay"
    onKeyed: character => root.form.key(character)
    onErased: root.form.erase()
    onNextWanted: root.form.nextField()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        StepHeader {
            objectName: "manual.title"
            title: root.form.title
            explanation: root.form.look === "terminal" ? qsTr("This terminal has no link. Then type here the amount it shows.") : qsTr("Wait for the end of the payment, then read its slip.")
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.form.look === "terminal"
            spacing: Theme.gap
            Layout.fillWidth: true

            Label {
                text: qsTr("Amount due")
                color: Theme.inkSoft
                Layout.fillWidth: true
            }
            Label {
                objectName: "manual.due"
                text: root.form.due
                font.pixelSize: Theme.px(64)
                font.bold: true
                lineHeight: 1.0
                wrapMode: Text.NoWrap
            }
        }
        RowLayout {
            visible: root.form.look === "slip"
            spacing: Theme.gap
            uniformCellSizes: true
            Layout.fillWidth: true

            AnswerChoice {
                objectName: "manual.verdict.approved"
                implicitHeight: Theme.px(96)
                text: qsTr("Paid")
                key: "F1"
                chosen: root.form.verdict === "approved"
                pictogram: "check"
                onClicked: root.form.choose("approved")
            }
            AnswerChoice {
                objectName: "manual.verdict.refused"
                implicitHeight: Theme.px(96)
                text: qsTr("Refused")
                key: "F2"
                chosen: root.form.verdict === "refused"
                pictogram: "cross"
                onClicked: root.form.choose("refused")
            }
            AnswerChoice {
                objectName: "manual.verdict.cancelled"
                implicitHeight: Theme.px(96)
                text: qsTr("Cancelled")
                key: "F3"
                chosen: root.form.verdict === "cancelled"
                pictogram: "back"
                onClicked: root.form.choose("cancelled")
            }
            AnswerChoice {
                objectName: "manual.verdict.unclear"
                implicitHeight: Theme.px(96)
                text: qsTr("Unclear, or no slip")
                key: "F4"
                chosen: root.form.verdict === "unclear"
                pictogram: "help"
                onClicked: root.form.choose("unclear")
            }
        }
        RowLayout {
            visible: root.form.typing
            spacing: Theme.gap
            Layout.fillWidth: true

            EntryBox {
                objectName: "manual.amount"
                label: root.form.look === "terminal" ? qsTr("Amount the terminal shows") : qsTr("Amount on the slip")
                value: root.form.amountText
                placeholder: "0,00"
                active: root.form.active === "amount"
                Layout.fillWidth: true
                onChosen: root.form.activate("amount")
            }
            EntryBox {
                visible: root.form.look === "slip"
                objectName: "manual.authorisation"
                label: qsTr("Authorisation number")
                value: root.form.authorisationText
                active: root.form.active === "authorisation"
                Layout.fillWidth: true
                onChosen: root.form.activate("authorisation")
            }
            EntryBox {
                visible: root.form.look === "slip"
                objectName: "manual.last4"
                label: qsTr("Last 4 digits of the card")
                value: root.form.last4Text
                active: root.form.active === "last4"
                Layout.fillWidth: true
                onChosen: root.form.activate("last4")
            }
            EntryBox {
                visible: root.form.look === "slip"
                objectName: "manual.receipt"
                label: qsTr("Number of the slip (may stay empty)")
                value: root.form.receiptText
                active: root.form.active === "receipt"
                Layout.fillWidth: true
                onChosen: root.form.activate("receipt")
            }
        }
        NumberPad {
            visible: root.form.look === "terminal"
            prefix: "manual"
            extra: ","
            Layout.maximumWidth: Theme.px(720)
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.fillHeight: true
            onKeyed: character => root.form.key(character)
            onErased: root.form.erase()
        }
        OnScreenKeyboard {
            visible: root.form.look === "slip" && root.form.typing
            prefix: "manual"
            extras: [",", "-"]
            Layout.fillWidth: true
            Layout.fillHeight: true
            onKeyed: character => root.form.key(character)
            onErased: root.form.erase()
        }
        Notice {
            visible: root.form.look === "slip" && root.form.verdict === ""
            pictogram: "help"
            title: qsTr("Choose what you read")
            text: qsTr("No slip? Look at the display of the terminal, or print its journal.")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Item {
            visible: !root.form.typing && root.form.verdict !== ""
            Layout.fillHeight: true
        }
        StatusBanner {
            objectName: "manual.message"
            text: root.form.message
            tone: "refusal"
            Layout.fillWidth: true
        }
        StatusBanner {
            objectName: "manual.meaning"
            text: root.form.message === "" ? root.form.meaning : ""
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            uniformCellSizes: true
            Layout.fillWidth: true

            DeskAction {
                objectName: "manual.giveUp"
                pictogram: "cross"
                text: root.form.giveUpText
                key: "F8"
                enabled: root.form.mayGiveUp
                implicitHeight: Theme.px(68)
                Layout.fillWidth: true
                onClicked: root.form.giveUp()
            }
            DeskAction {
                objectName: "manual.submit"
                primary: enabled
                pictogram: "check"
                text: root.form.look === "terminal" ? qsTr("The terminal shows this amount") : qsTr("Record this")
                key: "F11"
                enabled: root.form.maySubmit
                implicitHeight: Theme.px(68)
                Layout.fillWidth: true
                onClicked: root.form.submit()
            }
        }
    }
}
