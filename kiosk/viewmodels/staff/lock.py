"""Locks a desk that nobody touched for a while; the visit on it stays."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

TOUCHES: Final = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})


class IdleLock(QObject):
    """Install it as event filter of the window; `expired` fires after each `lock_s` without a touch."""

    expired = Signal()

    def __init__(self, lock_s: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(int(lock_s * 1000))
        self._timer.timeout.connect(self.expired)

    def watch(self, on: bool) -> None:
        """Begin anew or end the watch."""
        if on:
            self._timer.start()
        else:
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See every touch and key of the window; none is swallowed."""
        if event.type() in TOUCHES and self._timer.isActive():
            self._timer.start()
        return False
