pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme

// Tiles of the staff beside a PIN pad. Digits of a keyboard work too, Enter logs in.
FocusScope {
    id: root

    required property LoginPage login
    property string title: qsTr("Who works at this window?")

    focus: true
    Component.onCompleted: forceActiveFocus()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.login.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.login.submit();
        else if (event.text.length === 1)
            root.login.key(event.text);
        else
            return;
        event.accepted = true;
    }

    RowLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(1320))
        height: Math.min(parent.height, Theme.px(760))
        spacing: Theme.margin

        ColumnLayout {
            spacing: Theme.wide
            Layout.fillWidth: true
            Layout.fillHeight: true

            StepHeader {
                title: root.title
                explanation: root.login.nobody ? qsTr("Nobody is known yet: the list comes with the first exchange.") : qsTr("Choose your name, then type your PIN.")
                Layout.fillWidth: true
            }
            GridView {
                id: tiles
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                cellWidth: Math.floor(width / 2)
                cellHeight: Theme.px(104)
                model: root.login.agents
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: Item {
                    id: place

                    required property string agentId
                    required property string name
                    required property bool chosen

                    width: tiles.cellWidth
                    height: tiles.cellHeight

                    ActionButton {
                        anchors.fill: parent
                        anchors.margins: Theme.tight
                        objectName: "login.agent." + place.agentId
                        pictogram: place.chosen ? "check" : "person"
                        text: place.name
                        bold: place.chosen
                        fill: place.chosen ? Theme.actionSoft : Theme.surface
                        edge: place.chosen ? Theme.action : Theme.line
                        words: place.chosen ? Theme.action : Theme.ink
                        Accessible.role: Accessible.RadioButton
                        Accessible.checked: place.chosen
                        onClicked: root.login.choose(place.agentId)
                    }
                }
            }
        }
        Card {
            implicitHeight: Theme.px(400)
            Layout.preferredWidth: Theme.px(480)
            Layout.fillHeight: true

            ColumnLayout {
                anchors.fill: parent
                spacing: Theme.gap

                EntryBox {
                    objectName: "login.pin"
                    label: qsTr("PIN")
                    value: root.login.dots
                    active: root.login.chosen
                    refused: root.login.refused
                    Layout.fillWidth: true
                }
                Item {
                    implicitHeight: Theme.px(60)
                    Layout.fillWidth: true

                    StatusBanner {
                        objectName: "login.message"
                        anchors.fill: parent
                        text: root.login.message
                        tone: "refusal"
                    }
                }
                NumberPad {
                    prefix: "login"
                    enabled: root.login.chosen && !root.login.busy
                    opacity: enabled ? 1 : 0.5
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onKeyed: digit => root.login.key(digit)
                    onErased: root.login.erase()
                }
                DeskAction {
                    objectName: "login.submit"
                    primary: true
                    pictogram: "lock"
                    text: qsTr("Log in")
                    enabled: root.login.maySubmit
                    implicitHeight: Theme.px(68)
                    Layout.fillWidth: true
                    onClicked: root.login.submit()
                }
            }
        }
    }
}
