import QtQuick
import Kiosk.DevDock
import Kiosk.Theme

// What can happen to a receipt printer.
Flow {
    id: root

    required property string device
    required property bool plugged
    required property DockModel dock

    spacing: Theme.tight

    DockButton {
        objectName: "dock.empty." + root.device
        text: "Empty the paper"
        pictogram: "printer"
        onClicked: root.dock.emptyPaper(root.device)
    }
    DockButton {
        objectName: "dock.refill." + root.device
        text: "Refill the paper"
        onClicked: root.dock.refillPaper(root.device)
    }
    CableButton {
        device: root.device
        plugged: root.plugged
        onMoved: on => root.dock.plug(device, on)
    }
}
