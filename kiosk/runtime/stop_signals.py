"""Ends a station in order when systemd or a terminal asks for it (SIGTERM, SIGINT).

Python runs signal handlers only between its own instructions, and a station sits in Qt's loop; so the signal
number also goes down a socket pair that this loop watches (signal.set_wakeup_fd).
"""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier


class StopSignals(QObject):
    """Calls `stop` in the GUI thread, once for each signal. Made in the main thread; `close` puts all back."""

    def __init__(self, stop: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = stop
        self._read_end, self._write_end = socket.socketpair()
        self._read_end.setblocking(False)
        self._write_end.setblocking(False)
        self._notifier = QSocketNotifier(self._read_end.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        self._fd_before = signal.set_wakeup_fd(self._write_end.fileno())
        self._before = {number: signal.signal(number, _noticed) for number in (signal.SIGTERM, signal.SIGINT)}

    def close(self) -> None:
        """Give the signals back and close the sockets."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._fd_before)
        self._notifier.setEnabled(False)
        self._read_end.close()
        self._write_end.close()

    def _on_signal(self) -> None:
        numbers = self._read_end.recv(64)
        if {signal.SIGTERM, signal.SIGINT} & set(numbers):
            self._stop()


def _noticed(_number: int, _frame: FrameType | None) -> None:
    """The signal is handled by what reads the socket."""
