import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Day, month and year in the order they are spoken, big enough to check at a glance. Reads from the right in Arabic.
RowLayout {
    id: root

    required property string prefix
    required property string dayText
    required property string monthText
    required property string yearText
    required property int activePart
    property bool refused: false

    signal partChosen(int part)

    Layout.fillHeight: false
    spacing: Theme.gap

    EntryBox {
        objectName: root.prefix + ".day"
        label: qsTr("Day")
        value: root.dayText
        placeholder: "00"
        active: root.activePart === 0
        refused: root.refused
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        onChosen: root.partChosen(0)
    }
    EntryBox {
        objectName: root.prefix + ".month"
        label: qsTr("Month")
        value: root.monthText
        placeholder: "00"
        active: root.activePart === 1
        refused: root.refused
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        onChosen: root.partChosen(1)
    }
    EntryBox {
        objectName: root.prefix + ".year"
        label: qsTr("Year")
        value: root.yearText
        placeholder: "0000"
        active: root.activePart === 2
        refused: root.refused
        Layout.fillWidth: true
        Layout.preferredWidth: 3
        onChosen: root.partChosen(2)
    }
}
