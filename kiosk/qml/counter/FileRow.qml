pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// A line of the file: a person, a service, or a document that can be ticked off.
Item {
    id: root

    required property string key
    required property string kind
    required property string text
    required property string detail
    required property int number
    required property bool ticked

    signal toggled(string key)

    readonly property bool document: kind === "document"
    readonly property bool person: kind === "person"

    implicitHeight: document ? box.implicitHeight : words.implicitHeight + (person ? Theme.gap : Theme.tight)

    RowLayout {
        id: words
        visible: !root.document
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: root.person ? 0 : Theme.wide
        spacing: Theme.tight

        Pictogram {
            name: root.person ? "person" : "document"
            color: root.person ? Theme.ink : Theme.action
        }
        Label {
            text: root.text
            font.bold: true
            font.pixelSize: Theme.body
            color: root.person ? Theme.ink : Theme.action
            Layout.fillWidth: true
        }
        Label {
            visible: root.detail !== ""
            text: root.detail
            font.pixelSize: Theme.small
            font.bold: !root.person
            color: root.person ? Theme.inkSoft : Theme.action
        }
        Pictogram {
            visible: root.ticked
            name: "check"
            color: Theme.action
        }
    }
    ActionButton {
        id: box
        visible: root.document
        objectName: root.document ? "visit.document." + root.number : ""
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 2 * Theme.wide
        implicitHeight: Theme.px(44)
        text: root.text
        fill: "transparent"
        edge: "transparent"
        type: Theme.small
        Accessible.role: Accessible.CheckBox
        Accessible.checkable: true
        Accessible.checked: root.ticked
        onClicked: root.toggled(root.key)

        contentItem: RowLayout {
            spacing: Theme.gap

            Rectangle {
                implicitWidth: Theme.px(26)
                implicitHeight: Theme.px(26)
                radius: Theme.px(4)
                color: root.ticked ? Theme.action : Theme.surface
                border.width: Theme.px(2)
                border.color: root.ticked ? Theme.action : Theme.inkSoft

                Pictogram {
                    visible: root.ticked
                    anchors.centerIn: parent
                    name: "check"
                    color: Theme.actionWords
                    size: Theme.px(20)
                }
            }
            Label {
                text: root.text
                font.pixelSize: Theme.small
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
