import QtQuick
import Kiosk.Theme
import "../staff"

// A form over everything that is filled in from the terminal's slip or display: nothing of the desk shows through.
Overlay {
    id: root

    signal keyed(string character)
    signal erased
    signal nextWanted

    cardWidth: Theme.px(1320)
    cardHeight: Theme.px(940)
    veil: Theme.sand
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.erased();
        else if (event.key === Qt.Key_Tab)
            root.nextWanted();
        else if (event.text.length === 1 && event.text >= " ")
            root.keyed(event.text);
        else
            return;
        event.accepted = true;
    }
}
