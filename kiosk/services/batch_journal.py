"""The journal of a terminal's ends of day: what we had booked is on disk before the terminal hears a byte.

`listener` hears of each step right after its commit; the kill test stops the process there.
"""

from datetime import datetime
from enum import StrEnum
from typing import Final

from drivers.card_terminal.interface import BatchResult, BatchStatus
from kiosk.runtime.pan_filter import redact_card_numbers
from kiosk.services.booked import Booked, booked_for, booked_now
from kiosk.services.closing import ClosingSlips
from kiosk.services.identifiers import NewId
from kiosk.services.journal_entry import JournalListener, open_of_terminal
from sync.clock import WallClock
from sync.contract.events import TerminalBatchEnded
from sync.store.records import Agent, BatchState, TerminalBatch
from sync.store.repositories.batches import BatchFields
from sync.store.store import Store

#: who may end the day of a terminal at the counter
CLOSING_ROLES: Final = frozenset({"cashier", "supervisor"})


class DayRefused(StrEnum):
    """Why the terminal was not called."""

    #: a payment or a refund has no known outcome yet: a total report could take the place of the record it needs
    TERMINAL_BLOCKED = "terminal_blocked"
    ROLE = "role"


class BatchJournal:
    """Writes the steps of ends of day on one terminal."""

    def __init__(
        self,
        *,
        store: Store,
        terminal_name: str,
        currency: str,
        clock: WallClock,
        closing: ClosingSlips,
        new_id: NewId,
        listener: JournalListener,
        roles: frozenset[str] = CLOSING_ROLES,
    ) -> None:
        """`roles` may end the day at this station."""
        self._store = store
        self._terminal_name = terminal_name
        self._currency = currency
        self._clock = clock
        self._closing = closing
        self._new_id = new_id
        self._listener = listener
        self._roles = roles

    def is_blocked(self) -> bool:
        """Whether a payment or a refund of the terminal is open."""
        with self._store.read() as tx:
            return bool(open_of_terminal(tx, self._terminal_name))

    def booked(self) -> Booked:
        """What was booked since the last end of day."""
        with self._store.read() as tx:
            return booked_now(tx, self._terminal_name, self._currency)

    def last(self) -> TerminalBatch | None:
        """The last end of day that was tried."""
        with self._store.read() as tx:
            batches = tx.batches.of_terminal(self._terminal_name)
        return batches[-1] if batches else None

    def sent(self) -> list[TerminalBatch]:
        """Ends of day whose result nobody has written down."""
        with self._store.read() as tx:
            return [b for b in tx.batches.of_terminal(self._terminal_name) if b.status is BatchState.SENT]

    def begin(self, agent: Agent) -> TerminalBatch | DayRefused:
        """Commit that the next thing that happens is the first byte of an end of day."""
        if agent.role not in self._roles:
            return DayRefused.ROLE
        now = self._clock.now_utc()
        with self._store.write() as tx:
            if open_of_terminal(tx, self._terminal_name):
                return DayRefused.TERMINAL_BLOCKED
            booked = booked_now(tx, self._terminal_name, self._currency)
            batch = TerminalBatch(
                batch_id=self._new_id(),
                terminal_name=self._terminal_name,
                agent_id=agent.agent_id,
                status=BatchState.SENT,
                started_at=now,
                ended_at=None,
                currency=self._currency,
                our_count=booked.count,
                our_total_minor=booked.total_minor,
            )
            tx.batches.add(batch)
        self._listener("sent")
        return batch

    def record(self, batch: TerminalBatch, result: BatchResult) -> TerminalBatch:
        """Commit what the terminal said, with its event and its closing slip."""
        now = self._clock.now_utc()
        with self._store.write() as tx:
            ended = tx.batches.advance(
                batch.batch_id, BatchState.SENT, status=BatchState(result.status.value), **self._fields(result, now)
            )
            if ended is None:
                raise RuntimeError("the journal was changed by somebody else; nothing was recorded")
            tx.outbox.append(_event(ended, result.status))
            if ended.status is not BatchState.NOT_STARTED:
                self._closing.add(tx, ended, booked_for(tx, ended), result.receipt_lines, now)
        self._listener(ended.status.value)
        return ended

    def _fields(self, result: BatchResult, now: datetime) -> BatchFields:
        # totals in another currency than ours cannot be compared, so they are not told
        comparable = result.currency in ("", self._currency)
        return BatchFields(
            ended_at=now,
            terminal_count=result.count if comparable else None,
            terminal_total_minor=result.total_minor if comparable else None,
            terminal_id=result.terminal_id,
            reason=result.reason,
            text=redact_card_numbers(result.text),
            raw_code=result.raw_code,
        )


def _event(ended: TerminalBatch, status: BatchStatus) -> TerminalBatchEnded:
    return TerminalBatchEnded(
        batch_id=ended.batch_id,
        terminal_name=ended.terminal_name,
        terminal_id=ended.terminal_id,
        agent_id=ended.agent_id,
        status=status.value,
        reason=ended.reason,
        currency=ended.currency,
        our_count=ended.our_count,
        our_total_minor=ended.our_total_minor,
        terminal_count=ended.terminal_count,
        terminal_total_minor=ended.terminal_total_minor,
    )
