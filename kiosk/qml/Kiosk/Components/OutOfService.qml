import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Covers the whole station after a fault. Takes no translation on purpose: it must work when everything else does not.
Rectangle {
    id: root

    property string reference: ""

    anchors.fill: parent
    z: 1000
    color: Theme.ground

    // nothing below may be touched any more
    MouseArea {
        anchors.fill: parent
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.wide

        Ornament {
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
        Medallion {
            pictogram: "wrench"
            paint: Theme.ink
            ground: Theme.sand
            Layout.alignment: Qt.AlignHCenter
        }
        Repeater {
            model: ["هذا الجهاز خارج الخدمة.\nالمرجو التوجه إلى أحد الأعوان.", "Cet appareil est hors service.\nVeuillez vous adresser au personnel.", "This machine is out of service.\nPlease ask the staff."]

            Label {
                required property string modelData

                text: modelData
                font.pixelSize: Theme.body
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
        Item {
            Layout.fillHeight: true
        }
        Label {
            text: root.reference
            font.pixelSize: Theme.small
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Ornament {
            Layout.fillWidth: true
        }
    }
}
