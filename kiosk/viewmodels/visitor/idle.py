"""Nobody there: a warning that one touch takes away, then the end of the session (facts/checkin-peers.md A15)."""

import math
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.flows.session import (
    QuietTimePassed,
    SessionEffect,
    SessionState,
    Touched,
    WarningTimePassed,
    step,
)
from kiosk.flows.table import Event
from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

TICK_S: Final = 1.0
TOUCHES: Final = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress}
)


@QmlElement
class IdleWatch(QObject):
    """Counts only while `watch` says that a visitor began. Install it as event filter of the window."""

    warningChanged = Signal()
    remainingChanged = Signal()
    expired = Signal()

    def __init__(self, idle_s: float, warning_s: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._idle_s = idle_s
        self._warning_s = warning_s
        self._watching = False
        self._state = SessionState.ACTIVE
        self._left_s = 0.0
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(lambda: self.take(QuietTimePassed()))
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._count_down)

    @property
    def watching(self) -> bool:
        """Whether a visitor has begun."""
        return self._watching

    def watch(self, started: bool) -> None:
        """Begin or end the watch; called after every step of the visitor, which counts as a touch."""
        self._watching = started
        if started:
            self.take(Touched())
        else:
            self._state = SessionState.ACTIVE
            self._quiet.stop()
            self._hide_warning()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See every touch and key of the window; none is swallowed."""
        if event.type() in TOUCHES and self._watching and self._state is SessionState.ACTIVE:
            self.take(Touched())
        return False

    @Property(bool, notify=warningChanged)
    def warning(self) -> bool:
        """Whether the warning is to be seen."""
        return self._state is SessionState.WARNED

    @Property(float, notify=remainingChanged)
    def remaining(self) -> float:
        """Part of the warning time that is left, 1 to 0."""
        return self._left_s / self._warning_s

    @Property(str, notify=remainingChanged)
    def text(self) -> str:
        """How long until everything typed is deleted."""
        seconds = math.ceil(self._left_s)
        return self.tr("What you have entered will be deleted in %n second(s).", "", seconds)

    @Slot()
    def extend(self) -> None:
        """Somebody is there."""
        self.take(Touched())

    def speak(self) -> None:
        """Say the same in another language."""
        self.remainingChanged.emit()

    def take(self, event: Event) -> None:
        """Take one step of the session: touched, or a timer ran out."""
        self._state, effects = step(self._state, event)
        for effect in effects:
            if effect is SessionEffect.START_QUIET_TIME:
                self._quiet.start(int(self._idle_s * 1000))
            elif effect is SessionEffect.SHOW_WARNING:
                self._left_s = self._warning_s
                self.remainingChanged.emit()
                self.warningChanged.emit()
                self._tick.start(int(min(TICK_S, self._warning_s) * 1000))
            elif effect is SessionEffect.HIDE_WARNING:
                self._hide_warning()
            else:
                self.expired.emit()

    def _hide_warning(self) -> None:
        self._tick.stop()
        self.warningChanged.emit()

    def _count_down(self) -> None:
        self._left_s = max(0.0, self._left_s - TICK_S)
        self.remainingChanged.emit()
        if self._left_s == 0:
            self.take(WarningTimePassed())
