import QtQuick

// Pulls or plugs the cable of `device`.
DockButton {
    id: root

    required property string device
    required property bool plugged

    signal moved(bool on)

    objectName: "dock.cable." + device
    pictogram: "cable"
    text: (plugged ? "Pull the cable" : "Plug the cable") + (device === "scanner" ? " of the scanner" : "")
    onClicked: root.moved(!root.plugged)
}
