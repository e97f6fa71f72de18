pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Twelve keys as on a telephone, in the same order for every language. `prefix` begins the objectName of each key,
// `extra` is one more character, such as the decimal comma.
GridLayout {
    id: root

    required property string prefix
    property string extra: ""

    signal keyed(string digit)
    signal erased

    Layout.fillHeight: false
    columns: 3
    columnSpacing: Theme.tight
    rowSpacing: Theme.tight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        Key {
            required property string modelData

            objectName: root.prefix + ".key." + modelData
            text: modelData
            type: Theme.dense ? Theme.body : Theme.title
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.keyed(modelData)
        }
    }
    Key {
        visible: root.extra !== ""
        objectName: root.prefix + ".key." + root.extra
        text: root.extra
        type: Theme.dense ? Theme.body : Theme.title
        Layout.row: 3
        Layout.column: 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        onClicked: root.keyed(root.extra)
    }
    Key {
        objectName: root.prefix + ".key.0"
        text: "0"
        type: Theme.dense ? Theme.body : Theme.title
        Layout.row: 3
        Layout.column: 1
        Layout.fillWidth: true
        Layout.fillHeight: true
        onClicked: root.keyed("0")
    }
    Key {
        objectName: root.prefix + ".key.erase"
        pictogram: "erase"
        type: Theme.dense ? Theme.body : Theme.title
        Accessible.name: qsTr("Erase the last character")
        autoRepeat: true
        Layout.row: 3
        Layout.column: 2
        Layout.fillWidth: true
        Layout.fillHeight: true
        onClicked: root.erased()
    }
}
