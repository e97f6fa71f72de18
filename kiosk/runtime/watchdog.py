"""Tells systemd from the GUI thread that the station is alive, so that a hung screen is restarted."""

from PySide6.QtCore import QObject, QTimer

from kiosk.runtime.sd_notify import SystemdNotifier


class Watchdog(QObject):
    """Owned by the station; lives in the GUI thread. What hangs that thread also stops the sign of life."""

    def __init__(self, notifier: SystemdNotifier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notifier = notifier
        self._timer = QTimer(self)
        self._timer.timeout.connect(notifier.alive)

    def ready(self) -> None:
        """Call once, after the first frame (`frameSwapped`) and the store's own check."""
        self._notifier.ready()
        interval_s = self._notifier.watchdog_interval_s
        if interval_s is not None:
            self._notifier.alive()
            self._timer.start(int(interval_s * 1000))

    def stopping(self) -> None:
        """Call when the station ends; no sign of life is sent after it."""
        self._timer.stop()
        self._notifier.stopping()
