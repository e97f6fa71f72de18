pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// A fee with its stamp, to be chosen; one that cannot go back says why.
ActionButton {
    id: root

    required property string lineId
    required property string name
    required property string stamp
    required property string amount
    required property string obstacle
    required property bool chosen

    readonly property bool possible: obstacle === ""

    enabled: possible
    fill: chosen ? Theme.actionSoft : Theme.surface
    edge: chosen ? Theme.action : Theme.line
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: root.name + " " + root.amount
    Accessible.description: root.obstacle

    contentItem: RowLayout {
        spacing: Theme.gap

        Rectangle {
            implicitWidth: Theme.px(26)
            implicitHeight: Theme.px(26)
            radius: Theme.px(4)
            color: root.chosen ? Theme.action : Theme.surface
            border.width: Theme.px(2)
            border.color: root.chosen ? Theme.action : Theme.inkSoft

            Pictogram {
                visible: root.chosen
                anchors.centerIn: parent
                name: "check"
                color: Theme.actionWords
                size: Theme.px(20)
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.name
                font.bold: root.chosen
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            Label {
                text: root.possible ? root.stamp : root.obstacle
                font.pixelSize: Theme.px(15)
                color: root.possible ? Theme.inkSoft : Theme.refusal
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
        Label {
            text: root.amount
            font.bold: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
