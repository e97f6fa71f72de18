"""The card terminal beside its payments: how it is, what it sums up, and its end of day.

An end of day is called once: what is unknown stays unknown until a later total, a later end of day or a person tells.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from drivers.card_terminal.interface import (
    BatchResult,
    BatchStatus,
    Capabilities,
    CardTerminal,
    ProgressListener,
    TerminalStatus,
)
from drivers.errors import UsageError
from kiosk.runtime.pan_filter import redact_card_numbers
from kiosk.services.batch_journal import BatchJournal, DayRefused
from kiosk.services.booked import Booked
from kiosk.services.progress_relay import ProgressRelay
from kiosk.services.terminal_operations import insist
from sync.store.records import Agent, TerminalBatch


@dataclass(frozen=True)
class TerminalDay:
    """What the journal says: booked since the last end of day, the last one tried, whether something is open."""

    booked: Booked
    last: TerminalBatch | None
    blocked: bool


class TerminalDayService:
    """Blocking; call it through the one Worker that owns the terminal."""

    def __init__(self, *, terminal: CardTerminal, journal: BatchJournal, on_slips_queued: Callable[[], None]) -> None:
        self._terminal = terminal
        self._journal = journal
        self._progress = ProgressRelay(terminal)
        self._on_slips_queued = on_slips_queued

    @property
    def capabilities(self) -> Capabilities:
        """What the terminal can do; screens offer nothing else."""
        return self._terminal.capabilities

    def recover(self) -> list[TerminalBatch]:
        """Write down as unknown what an earlier run began; the terminal is not asked and nothing is repeated."""
        found = [
            self._journal.record(batch, BatchResult(BatchStatus.UNKNOWN, "restarted", batch.currency))
            for batch in self._journal.sent()
        ]
        if found:
            self._on_slips_queued()
        return found

    def day(self) -> TerminalDay:
        """The journal's side, after what an earlier run began was written down."""
        self.recover()
        return TerminalDay(self._journal.booked(), self._journal.last(), self._journal.is_blocked())

    def status(self) -> TerminalStatus:
        """All the terminal says about itself; never a financial message."""
        status = self._terminal.status()
        return replace(status, text=redact_card_numbers(status.text))

    def totals(self) -> BatchResult | DayRefused:
        """The terminal's open batch. Raises UsageError where the protocol has no totals (`capabilities`)."""
        if self._journal.is_blocked():
            return DayRefused.TERMINAL_BLOCKED
        result = self._terminal.totals()
        return replace(result, text=redact_card_numbers(result.text))

    def end_of_day(
        self,
        agent: Agent,
        on_progress: ProgressListener,
        on_result: Callable[[BatchResult], None] = lambda result: None,
    ) -> TerminalBatch | DayRefused:
        """Close the terminal's batch; may take minutes. The result is on disk when this returns.

        `on_result` is given all the terminal said, with the schemes the journal does not keep.
        """
        self.recover()
        begun = self._journal.begin(agent)
        if isinstance(begun, DayRefused):
            return begun
        result = self._call(begun, on_progress)
        on_result(result)
        ended = insist(lambda: self._journal.record(begun, result))
        self._on_slips_queued()
        return ended

    def close(self) -> None:
        """Nobody watches any more: what runs is asked to stop; call it before the worker is joined."""
        self._progress.close()

    def _call(self, begun: TerminalBatch, on_progress: ProgressListener) -> BatchResult:
        if self._progress.closed:
            return BatchResult(BatchStatus.NOT_STARTED, "station_ended", begun.currency, "the station has ended")
        try:
            return self._terminal.end_of_day(self._progress.to(on_progress))
        except UsageError as error:
            # the protocol cannot carry it: nothing was sent
            return BatchResult(BatchStatus.NOT_STARTED, "usage", begun.currency, str(error))
