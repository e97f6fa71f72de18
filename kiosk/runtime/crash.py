"""A bug ends the station: it is logged, the out-of-service screen appears, and systemd starts it again.

What is logged of it: `kiosk.runtime.crash_report`.
"""

import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from kiosk.runtime.crash_report import log_crash
from kiosk.runtime.exit_codes import CRASHED
from kiosk.runtime.logging import EventLog

#: long enough to read where to go now, short enough for the queue behind
SHOWN_MS: Final = 8_000


class CrashHook(QObject):
    """The one place every unexpected error of a station ends in; callable from any thread.

    `show` puts the out-of-service screen up (it is given the crash id and runs in the GUI thread); after
    `shown_ms` the application exits with code 70. Only the first error is shown, all are logged.
    """

    _crashed = Signal(str)

    def __init__(self, log: EventLog, show: Callable[[str], None], *, shown_ms: int = SHOWN_MS) -> None:
        super().__init__()
        self._log = log
        self._show = show
        self._shown_ms = shown_ms
        self._lock = threading.Lock()
        self._is_shown = False
        self._crashed.connect(self._show_and_leave, Qt.ConnectionType.QueuedConnection)

    def __call__(self, error: BaseException) -> None:
        """Log `error` and bring the station down."""
        report = log_crash(self._log, error)
        with self._lock:
            first, self._is_shown = not self._is_shown, True
        if first:
            self._crashed.emit(report.crash_id)

    def install(self) -> None:
        """Take over what Python would print: errors in slots, in threads and in destructors."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.exit(0)
            return
        self(error.with_traceback(trace))

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self(arguments.exc_value)

    def _on_unraisable(self, unraisable: "sys.UnraisableHookArgs") -> None:
        if unraisable.exc_value is not None:
            self(unraisable.exc_value)

    def _show_and_leave(self, crash_id: str) -> None:
        try:
            self._show(crash_id)
        finally:
            QTimer.singleShot(self._shown_ms, lambda: QCoreApplication.exit(CRASHED))
