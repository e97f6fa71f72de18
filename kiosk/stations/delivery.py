"""Runs callables in the thread of the screens; what worker threads hand their results to."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class Deliver(QObject):
    """Create it in the GUI thread, call it from any. An exception of the callable is a bug for the crash hook."""

    _sent = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sent.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def __call__(self, work: Callable[[], None]) -> None:
        """Run `work` in the GUI thread, after what was delivered before."""
        self._sent.emit(work)

    @staticmethod
    def _run(work: Callable[[], None]) -> None:
        work()
