pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme
import "../staff"

// What the terminal's slip or display says about a payment nobody knows the outcome of.
FormOverlay {
    id: root

    required property ResolutionPage form
    readonly property bool unpaid: form.choice === "refused" || form.choice === "nothing"

    objectName: "resolution.overlay"
    edge: Theme.refusal
    edgeWidth: Theme.px(8)
    onKeyed: character => root.form.key(character)
    onErased: root.form.erase()
    onNextWanted: root.form.nextField()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        StepHeader {
            title: qsTr("What does the terminal show?")
            explanation: root.form.subject + " · " + qsTr("Read the slip of the terminal, or its display. Your name is recorded with the answer: %1.").arg(root.form.decider)
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.form.canAsk
            spacing: Theme.gap
            Layout.fillWidth: true

            StatusBanner {
                objectName: "resolution.record"
                text: root.form.asking ? qsTr("The terminal is being asked…") : root.form.record !== "" ? root.form.record : qsTr("The terminal keeps a record of its last payment.")
                pictogram: root.form.asking ? "hourglass" : "card"
                Layout.fillWidth: true
            }
            DeskAction {
                objectName: "resolution.askTerminal"
                pictogram: "restart"
                text: qsTr("Ask the terminal again")
                key: "F9"
                enabled: root.form.mayAsk
                onClicked: root.form.askTerminal()
            }
        }
        RowLayout {
            spacing: Theme.gap
            uniformCellSizes: true
            Layout.fillWidth: true

            AnswerChoice {
                objectName: "resolution.paid"
                text: root.form.refund ? qsTr("The slip says given back") : qsTr("The slip says paid")
                key: "F1"
                chosen: root.form.choice === "paid"
                pictogram: "check"
                onClicked: root.form.choose("paid")
            }
            AnswerChoice {
                objectName: "resolution.refused"
                text: qsTr("The slip says refused")
                key: "F2"
                chosen: root.form.choice === "refused"
                pictogram: "cross"
                onClicked: root.form.choose("refused")
            }
            AnswerChoice {
                objectName: "resolution.nothing"
                text: root.form.refund ? qsTr("The terminal shows no refund") : qsTr("The terminal shows no payment")
                key: "F3"
                chosen: root.form.choice === "nothing"
                pictogram: "minus"
                onClicked: root.form.choose("nothing")
            }
        }
        RowLayout {
            visible: root.form.choice === "paid"
            spacing: Theme.gap
            Layout.fillWidth: true

            EntryBox {
                objectName: "resolution.amount"
                label: qsTr("Amount on the slip")
                value: root.form.amountText
                placeholder: "0,00"
                active: root.form.active === "amount"
                Layout.fillWidth: true
                onChosen: root.form.activate("amount")
            }
            EntryBox {
                objectName: "resolution.authorisation"
                label: qsTr("Authorisation number")
                value: root.form.authorisationText
                active: root.form.active === "authorisation"
                Layout.fillWidth: true
                onChosen: root.form.activate("authorisation")
            }
            EntryBox {
                objectName: "resolution.last4"
                label: qsTr("Last 4 digits of the card (may stay empty)")
                value: root.form.last4Text
                active: root.form.active === "last4"
                Layout.fillWidth: true
                onChosen: root.form.activate("last4")
            }
        }
        EntryBox {
            visible: root.unpaid
            objectName: "resolution.evidence"
            label: qsTr("Number of the slip or of the terminal's journal, or a short reason")
            value: root.form.evidenceText
            active: root.form.active === "evidence"
            Layout.fillWidth: true
            onChosen: root.form.activate("evidence")
        }
        StatusBanner {
            visible: root.unpaid && root.form.message === ""
            text: root.form.refund ? qsTr("No money went back? The stamps stay valid and it can be asked for again. Be sure: a card that was credited would be credited twice.") : qsTr("Nothing was charged?") + " " + qsTr("The fees stay open and can be taken again. Be sure: a card that was charged would be charged twice.")
            Layout.fillWidth: true
        }
        OnScreenKeyboard {
            visible: root.form.choice !== ""
            prefix: "resolution"
            extras: root.unpaid ? ["-"] : [","]
            space: root.unpaid
            Layout.fillWidth: true
            Layout.fillHeight: true
            onKeyed: character => root.form.key(character)
            onErased: root.form.erase()
        }
        Notice {
            visible: root.form.choice === ""
            pictogram: "help"
            title: qsTr("Choose what you read")
            text: qsTr("Ask the visitor for the slip of the terminal, or print its journal.")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        StatusBanner {
            objectName: "resolution.message"
            text: root.form.message
            tone: "refusal"
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            uniformCellSizes: true
            Layout.fillWidth: true

            DeskAction {
                objectName: "resolution.back"
                text: qsTr("Later: the terminal stays blocked")
                key: "Esc"
                implicitHeight: Theme.px(68)
                Layout.fillWidth: true
                onClicked: root.form.close()
            }
            DeskAction {
                objectName: "resolution.submit"
                primary: enabled
                pictogram: "check"
                text: qsTr("Record this")
                key: "F11"
                enabled: root.form.maySubmit
                implicitHeight: Theme.px(68)
                Layout.fillWidth: true
                onClicked: root.form.submit()
            }
        }
    }
}
