"""Marks put between commands, which the printer answers when it has got that far: the ways to prove a slip.

Another family (Star ETB counter, Custom polling) is one more class here and a line in `CHECKPOINTS`.
"""

from collections.abc import Callable
from typing import Protocol

from drivers.receipt_printer import commands
from drivers.receipt_printer.status import StatusParser

_LAST_PROCESS_ID = 9999


class Checkpoints(Protocol):
    """The marks of one job, numbered from 1 in the order they were made."""

    def make(self) -> bytes:
        """The command of the next mark."""
        ...

    def passed(self) -> int:
        """The number of the last mark the printer has answered; 0 at first."""
        ...


class ProcessIds:
    """`GS ( H`: answered when everything before it has been printed; the best proof there is (facts 3.5)."""

    def __init__(self, parser: StatusParser, take_process_id: Callable[[], int]) -> None:
        self._parser = parser
        self._take_process_id = take_process_id
        self._numbers: dict[int, int] = {}

    def make(self) -> bytes:
        """The command of the next mark."""
        process_id = self._take_process_id()
        self._numbers[process_id] = len(self._numbers) + 1
        return commands.process_id(process_id)

    def passed(self) -> int:
        """The number of the last mark answered; ids of other jobs count for nothing."""
        return self._numbers.get(self._parser.process_id or 0, 0)


class PaperStatuses:
    """`GS r 1`: answered when reached in the buffer, never while stopped by paper end or cover (facts 3.2)."""

    def __init__(self, parser: StatusParser, take_process_id: Callable[[], int]) -> None:
        del take_process_id  # these answers carry no number; they are counted
        self._parser = parser
        self._answered_before = parser.paper_statuses

    def make(self) -> bytes:
        """The command of the next mark."""
        self._parser.expect_paper_statuses(1)
        return commands.QUEUED_PAPER_STATUS

    def passed(self) -> int:
        """How many marks were answered."""
        return self._parser.paper_statuses - self._answered_before


CHECKPOINTS: dict[str, Callable[[StatusParser, Callable[[], int]], Checkpoints]] = {
    "gs_h": ProcessIds,
    "gs_r": PaperStatuses,
}


def process_ids(first: int) -> Callable[[], int]:
    """A source of process ids, ascending from `first`, 1 to 9999 and again 1."""
    following = first

    def take() -> int:
        nonlocal following
        taken = following
        following = taken % _LAST_PROCESS_ID + 1
        return taken

    return take
