import Kiosk.Components
import Kiosk.Theme

// A small button: the dock is used with a mouse.
ActionButton {
    type: Theme.small
    words: Theme.action
    edge: Theme.action
}
