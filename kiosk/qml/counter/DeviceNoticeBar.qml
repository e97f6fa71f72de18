pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Staff
import Kiosk.Theme

// What is wrong with the check-in kiosks: as many notices in a line as there is room for. Takes no room without any.
Flow {
    id: root

    required property DeviceNotices notices

    visible: repeater.count > 0
    spacing: Theme.tight

    Repeater {
        id: repeater
        model: root.notices.lines

        StatusBanner {
            id: notice

            required property string key
            required text
            required tone
            required pictogram

            objectName: "notice.device." + notice.key
            width: Math.min(root.width, implicitWidth)
        }
    }
}
