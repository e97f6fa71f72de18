pragma Singleton
import QtQuick
import Kiosk.Station

// Colours, the four-step type scale, spacing and targets. Lobby sizes are for 4 px a millimetre (1080 x 1920 on
// 21.5 inch), so small type has capitals of 5.3 mm and a target of 96 px is 24 mm; desk sizes are for 1920 x 1080.
QtObject {
    readonly property bool highContrast: Appearance.highContrast
    readonly property bool desk: Appearance.desk
    readonly property bool dense: Appearance.dense

    readonly property color ground: highContrast ? "#000000" : "#FAF7F0"
    readonly property color surface: highContrast ? "#000000" : "#FFFFFF"
    readonly property color sand: highContrast ? "#1C1C1C" : "#F1EBDD"
    readonly property color line: highContrast ? "#FFFFFF" : "#DDD5C3"
    readonly property color ink: highContrast ? "#FFFFFF" : "#1F2421"
    readonly property color inkSoft: highContrast ? "#FFFFFF" : "#56605A"
    readonly property color action: highContrast ? "#FFD640" : "#0B5D3B"
    readonly property color actionPressed: highContrast ? "#FFFFFF" : "#07432A"
    readonly property color actionSoft: highContrast ? "#332B00" : "#E3EEE6"
    readonly property color actionWords: highContrast ? "#000000" : "#FFFFFF"
    readonly property color refusal: highContrast ? "#FF9C8F" : "#A4161A"
    readonly property color refusalSoft: highContrast ? "#3A0D0A" : "#F8E7E3"
    readonly property color ornament: highContrast ? "#FFD640" : "#B99A5B"
    readonly property color shade: "#99000000"

    // steps of the type scale, in pixels
    readonly property int small: px(desk ? 17 : 30)
    readonly property int body: px(desk ? 21 : 40)
    readonly property int title: px(desk ? 34 : 66)
    readonly property int display: px(desk ? 96 : dense ? 170 : 210)

    // the Arabic face has tall lines of its own
    readonly property real lineHeight: Language.rightToLeft ? 0.8 : 1.1
    readonly property real titleLineHeight: Language.rightToLeft ? 0.75 : 1.0

    readonly property int tight: px(desk || dense ? 8 : 14)
    readonly property int gap: px(desk || dense ? 16 : 28)
    readonly property int wide: px(desk || dense ? 28 : 52)
    readonly property int margin: px(desk ? 32 : 72)
    readonly property int radius: px(desk ? 8 : 16)
    readonly property int stroke: highContrast ? 3 : (desk ? 1 : 2)

    // 20 mm is the smallest a finger is asked to hit in the lobby
    readonly property int target: Math.max(desk ? 44 : 80, px(desk ? 52 : 104))
    readonly property int pictogram: px(desk ? 26 : 52)

    readonly property int motionMs: Appearance.motion ? 160 : 0

    function px(size: real): int {
        return Math.round(size * Appearance.scale);
    }

    // the colour as image://pictogram wants it: rrggbb
    function hex(paint: color): string {
        return paint.toString().slice(-6);
    }
}
