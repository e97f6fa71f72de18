pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Letters in alphabetical order, so that nobody has to know AZERTY, QWERTY or QWERTZ. As many columns as fit.
// `layouts` lists "latin", "small" and "arabic"; with two, a key changes over. `extras` adds keys such as "-" or "'".
GridLayout {
    id: root

    required property string prefix
    property var layouts: ["latin"]
    property var extras: []
    property bool space: false
    property string layout: layouts[0]

    readonly property bool arabic: layout === "arabic"
    readonly property string latin: "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    readonly property string letters: arabic ? "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىة" : layout === "small" ? latin.toLowerCase() : latin
    readonly property string next: layouts[(layouts.indexOf(layout) + 1) % layouts.length]
    readonly property bool broad: width >= 13 * Theme.target + 12 * columnSpacing
    readonly property var keys: broad ? [...letters, ..."1234567890", ...extras] : [..."1234567890", ...letters, ...extras]
    readonly property int specials: 1 + (space ? 1 : 0) + (layouts.length > 1 ? 1 : 0)
    readonly property int remainder: columns - keys.length % columns

    signal keyed(string character)
    signal erased

    Layout.fillHeight: false
    columns: broad ? 13 : 10
    columnSpacing: Theme.tight / 2
    rowSpacing: Theme.tight / 2
    uniformCellWidths: true
    LayoutMirroring.enabled: arabic
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: root.keys

        Key {
            required property string modelData

            objectName: root.prefix + ".key." + modelData
            text: modelData
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.keyed(modelData)
        }
    }
    Key {
        visible: root.layouts.length > 1
        objectName: root.prefix + ".key.layout"
        text: root.next === "arabic" ? "أ ب ت" : root.next === "small" ? "abc" : "ABC"
        Accessible.name: root.next === "arabic" ? qsTr("Arabic letters") : root.next === "small" ? qsTr("Small letters") : root.arabic ? qsTr("Latin letters") : qsTr("Capital letters")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.columnSpan: 2
        onClicked: root.layout = root.next
    }
    Key {
        visible: root.space
        objectName: root.prefix + ".key.space"
        text: "␣"
        Accessible.name: qsTr("Space")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.columnSpan: 4
        onClicked: root.keyed(" ")
    }
    Key {
        objectName: root.prefix + ".key.erase"
        pictogram: "erase"
        autoRepeat: true
        Accessible.name: qsTr("Erase the last character")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.columnSpan: root.specials === 1 ? root.remainder : 2
        onClicked: root.erased()
    }
}
