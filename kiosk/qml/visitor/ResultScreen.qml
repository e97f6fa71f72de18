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
    Label {
        visible: text !== ""
        text: root.outcome.triesText
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
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
        pictogram: "check"
        text: qsTr("I have understood")
        Layout.fillWidth: true
        onClicked: root.session.startOver()
    }
}
