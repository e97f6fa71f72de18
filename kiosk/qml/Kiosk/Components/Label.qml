import QtQuick
import Kiosk.Station
import Kiosk.Theme

// Running text of the theme; follows the direction of the screen, not of its first letter.
Text {
    color: Theme.ink
    font.pixelSize: Theme.body
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    // the Arabic face has tall lines of its own
    lineHeight: Language.rightToLeft ? 0.8 : 1.1
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
