"""Looks after the terminal while nobody uses it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from drivers.card_terminal.interface import TerminalStatus
from kiosk.viewmodels.staff.errands import Errands

PROBE_MS: Final = 15_000


class TerminalWatch(QObject):
    """Asks the terminal how it is, when told to and every PROBE_MS; never while `is_used` says that it is at work."""

    def __init__(
        self,
        *,
        till: Errands,
        probe: Callable[[], TerminalStatus],
        is_used: Callable[[], bool],
        on_status: Callable[[TerminalStatus], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._till = till
        self._probe = probe
        self._is_used = is_used
        self._on_status = on_status
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(PROBE_MS)
        self._timer.timeout.connect(self.ask)

    def start(self) -> None:
        """Ask now, then again and again."""
        self.ask()
        self._timer.start()

    def stop(self) -> None:
        """Ask no more; a question under way ends with its worker."""
        self._timer.stop()

    def ask(self) -> None:
        """Ask once, unless it is being asked or at work."""
        if not self._is_used() and not self._asking:
            self._asking = True
            self._till.run(self._probe, self._take)

    def _take(self, status: TerminalStatus) -> None:
        self._asking = False
        self._on_status(status)
