import QtQuick
import Kiosk.Station

// One step back; beside the action that leads on. The arrow points against the direction of reading.
SecondaryButton {
    pictogram: "back"
    turned: Language.rightToLeft
    Accessible.name: qsTr("Back")
}
