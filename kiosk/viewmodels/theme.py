"""What a station looks like today: kind of place, size of its window, contrast, reach and motion."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.Station"
QML_IMPORT_MAJOR_VERSION = 1

#: the sizes the theme is drawn for, in pixels: width of a portrait lobby screen (4 px a millimetre), height of a
#: landscape one, and the height of a desk screen
LOBBY_PORTRAIT_WIDTH = 1080
LOBBY_LANDSCAPE_HEIGHT = 1100
DESK_HEIGHT = 1080
SMALLEST_SCALE = 0.6


@QmlElement
@QmlSingleton
class Appearance(QObject):
    """One per engine. The station sets `desk` and `motion` before the window is shown; people switch the rest."""

    deskChanged = Signal()
    scaleChanged = Signal()
    denseChanged = Signal()
    highContrastChanged = Signal()
    lowReachChanged = Signal()
    motionChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = False
        self._scale = 1.0
        self._upright = True
        self._high_contrast = False
        self._low_reach = False
        self._motion = True

    def set_desk(self, desk: bool) -> None:
        """Choose between the desk (counter, technician: a person sits) and the lobby (a person stands)."""
        self._desk = desk
        self.deskChanged.emit()

    def set_motion(self, motion: bool) -> None:
        """Switch every animation on or off; nothing is told by motion alone."""
        self._motion = motion
        self.motionChanged.emit()

    def fit(self, width_px: int, height_px: int) -> None:
        """Choose the scale of type and spacing for a window of this size."""
        if self._desk:
            scale = height_px / DESK_HEIGHT
        elif height_px > width_px:
            scale = width_px / LOBBY_PORTRAIT_WIDTH
        else:
            scale = height_px / LOBBY_LANDSCAPE_HEIGHT
        self._scale = max(SMALLEST_SCALE, scale)
        self._upright = height_px > width_px
        self.scaleChanged.emit()
        self.denseChanged.emit()

    def reset(self) -> None:
        """Back to what a new visitor finds."""
        self.setHighContrast(False)
        self.setLowReach(False)

    @Property(bool, notify=deskChanged)
    def desk(self) -> bool:
        """True where a person sits at a desk with mouse and keyboard."""
        return self._desk

    @Property(float, notify=scaleChanged)
    def scale(self) -> float:
        """Factor on every size of the theme."""
        return self._scale

    @Property(bool, notify=denseChanged)
    def dense(self) -> bool:
        """Little height for the size of the type: a landscape screen in the lobby, or the low-reach layout."""
        return not self._desk and (self._low_reach or not self._upright)

    @Property(bool, notify=highContrastChanged)
    def highContrast(self) -> bool:
        """White on black with yellow actions."""
        return self._high_contrast

    @Property(bool, notify=lowReachChanged)
    def lowReach(self) -> bool:
        """Everything one touches in the lower part of a tall screen."""
        return self._low_reach

    @Property(bool, notify=motionChanged)
    def motion(self) -> bool:
        """Whether things may move."""
        return self._motion

    @Slot(bool)
    def setHighContrast(self, on: bool) -> None:
        """Switch the high-contrast colours."""
        if on != self._high_contrast:
            self._high_contrast = on
            self.highContrastChanged.emit()

    @Slot(bool)
    def setLowReach(self, on: bool) -> None:
        """Switch the low-reach layout."""
        if on != self._low_reach:
            self._low_reach = on
            self.lowReachChanged.emit()
            self.denseChanged.emit()
