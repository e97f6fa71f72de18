pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme

// Receipt, stamps and incident slips of this visit with what the printer made of them.
ColumnLayout {
    id: root

    required property PapersPage papers

    spacing: Theme.tight

    Label {
        text: qsTr("Receipts and stamps")
        font.bold: true
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }
    ListView {
        id: list
        objectName: "papers.list"
        clip: true
        spacing: Theme.tight
        boundsBehavior: Flickable.StopAtBounds
        model: root.papers.lines
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Rectangle {
            id: line

            required property string part
            required property string kind
            required property string subjectId
            required property string title
            required property string detail
            required property string amount
            required property string jobState
            required property string tone
            required property string pictogram
            required property string code
            required property bool refundable

            width: list.width
            implicitHeight: row.implicitHeight + 2 * Theme.tight
            radius: Theme.radius
            color: Theme.ground
            border.width: Theme.stroke
            border.color: Theme.line

            RowLayout {
                id: row
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.tight
                spacing: Theme.tight

                Pictogram {
                    name: line.kind === "stamp" ? "stamp" : line.kind === "incident" ? "attention" : "document"
                    color: line.kind === "incident" ? Theme.refusal : Theme.action
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        objectName: line.part + ".number"
                        text: line.title
                        font.bold: true
                        font.pixelSize: Theme.small
                        Layout.fillWidth: true
                    }
                    Label {
                        objectName: line.part + ".detail"
                        text: line.detail + " · " + line.amount
                        font.pixelSize: Theme.px(15)
                        color: Theme.inkSoft
                        Layout.fillWidth: true
                    }
                    Label {
                        objectName: line.part + ".state"
                        text: line.jobState
                        font.pixelSize: Theme.px(15)
                        color: line.tone === "refusal" ? Theme.refusal : line.tone === "good" ? Theme.action : Theme.ink
                        Layout.fillWidth: true
                    }
                }
                ActionButton {
                    objectName: line.part + ".show"
                    visible: line.code !== ""
                    pictogram: "code"
                    words: Theme.action
                    leftPadding: Theme.tight
                    rightPadding: Theme.tight
                    Accessible.name: qsTr("Show the code of this stamp")
                    onClicked: root.papers.showCode(line.code)
                }
                ActionButton {
                    objectName: line.part + ".refund"
                    visible: line.refundable
                    pictogram: "refund"
                    words: Theme.action
                    leftPadding: Theme.tight
                    rightPadding: Theme.tight
                    Accessible.name: qsTr("Give money back")
                    onClicked: root.papers.giveBack(line.subjectId)
                }
                ActionButton {
                    objectName: line.part + ".reprint"
                    // a stamp without a code is worth nothing any more
                    visible: line.kind !== "stamp" || line.code !== ""
                    pictogram: "printer"
                    words: Theme.action
                    leftPadding: Theme.tight
                    rightPadding: Theme.tight
                    Accessible.name: qsTr("Print again as a duplicate")
                    onClicked: root.papers.reprint(line.kind, line.subjectId)
                }
            }
        }
    }
    StatusBanner {
        objectName: "papers.message"
        text: root.papers.message
        Layout.fillWidth: true
    }
}
