"""Tells systemd from the GUI thread that the station is alive, so that a hung screen is restarted."""

import threading

from PySide6.QtCore import QObject, QTimer

from kiosk.runtime.sd_notify import SystemdNotifier


class Watchdog(QObject):
    """Owned by the station; lives in the GUI thread. What hangs that thread also stops the sign of life.

    At the end that thread joins others, a payment under way for minutes: until `stopped`, but no longer than the end
    may take, a thread of the watchdog gives the signs then.
    """

    def __init__(self, notifier: SystemdNotifier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notifier = notifier
        self._timer = QTimer(self)
        self._timer.timeout.connect(notifier.alive)
        self._stopped = threading.Event()
        self._ending: threading.Thread | None = None

    def ready(self) -> None:
        """Call once, after the first frame (`frameSwapped`) and the store's own check."""
        self._notifier.ready()
        interval_s = self._notifier.watchdog_interval_s
        if interval_s is not None:
            self._notifier.alive()
            self._timer.start(int(interval_s * 1000))

    def stopping(self, within_s: float) -> None:
        """Call before the station ends its parts, which may take `within_s`; then call `stopped`."""
        self._timer.stop()
        self._notifier.stopping(within_s)
        interval_s = self._notifier.watchdog_interval_s
        if interval_s is not None:
            signs = int(within_s / interval_s)
            self._ending = threading.Thread(target=self._give_signs, args=(signs, interval_s), name="watchdog")
            self._ending.start()

    def stopped(self) -> None:
        """Call when every part has ended; no sign of life is sent after it."""
        self._stopped.set()
        if self._ending is not None:
            self._ending.join()

    def _give_signs(self, signs: int, interval_s: float) -> None:
        for _ in range(signs):
            self._notifier.alive()
            if self._stopped.wait(interval_s):
                return
