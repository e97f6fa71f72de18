"""Operations a protocol does not have: a driver inherits what it cannot offer."""

from typing import NoReturn

from drivers.card_terminal.interface import BatchResult, ProgressListener, TerminalResult
from drivers.errors import UsageError


class NotOffered:
    """Refuses every optional operation with one line; `protocol_name` says whose."""

    protocol_name = "this protocol"

    def refund(self, amount_minor: int, currency: str, reference: str, on_progress: ProgressListener) -> TerminalResult:
        """Refuse."""
        self._refuse("refund")

    def reverse(
        self, receipt_number: str, amount_minor: int, currency: str, on_progress: ProgressListener
    ) -> TerminalResult:
        """Refuse."""
        self._refuse("reversal")

    def last_result(self) -> TerminalResult:
        """Refuse."""
        self._refuse("query of the last transaction")

    def totals(self) -> BatchResult:
        """Refuse."""
        self._refuse("totals")

    def end_of_day(self, on_progress: ProgressListener) -> BatchResult:
        """Refuse."""
        self._refuse("end of day; it is run on the terminal itself")

    def request_abort(self) -> bool:
        """False: nothing can be stopped from here."""
        return False

    def _refuse(self, operation: str) -> NoReturn:
        raise UsageError(f"{self.protocol_name} has no {operation}")
