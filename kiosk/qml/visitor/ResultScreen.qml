import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visitor

// Why there is no ticket, and what to do now.
ColumnLayout {
    id: root

    required property VisitorSession session
    readonly property Outcome outcome: session.outcome

    spacing: Theme.wide

    Item {
        Layout.fillHeight: true
    }
    Notice {
        broad: Theme.dense
        pictogram: root.outcome.pictogram
        tone: root.outcome.tone
        title: root.outcome.title
        text: root.outcome.text
        Layout.fillWidth: true
    }
    Text {
        visible: text !== ""
        text: root.outcome.figure
        color: Theme.action
        font.pixelSize: Theme.display
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.title
        horizontalAlignment: Text.AlignHCenter
        textFormat: Text.PlainText
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    GridLayout {
        id: actions
        columns: Theme.dense ? 2 : 1
        uniformCellWidths: true
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillHeight: false
        Layout.fillWidth: true

        SecondaryButton {
            objectName: "result.other"
            visible: root.outcome.mayRetry
            text: qsTr("Use another reference")
            Layout.fillWidth: true
            onClicked: root.session.back()
        }
        PrimaryButton {
            objectName: "result.retry"
            visible: root.outcome.mayRetry
            text: qsTr("Try again")
            Layout.fillWidth: true
            onClicked: root.session.retry()
        }
        PrimaryButton {
            objectName: "result.finish"
            visible: !root.outcome.mayRetry
            Layout.columnSpan: actions.columns
            pictogram: "check"
            text: qsTr("I have understood")
            Layout.fillWidth: true
            onClicked: root.session.startOver()
        }
    }
}
