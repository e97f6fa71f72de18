"""One financial call at a terminal, carried out as the payment flow says; payments and refunds share it.

The flow (`kiosk.flows.payment`) decides what happens next. A financial command is never sent twice by this program:
what is open at a start is resolved, not repeated.
"""

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar, assert_never

from drivers.card_terminal.interface import (
    SLIP_KEYED_IN,
    Capabilities,
    CardTerminal,
    Outcome,
    ProgressListener,
    TerminalResult,
)
from drivers.errors import UsageError
from kiosk.domain.payment import PaymentOutcome
from kiosk.flows.payment import PaymentEffect, PaymentState, ResultArrived, SendStarted, step
from kiosk.flows.table import Event
from kiosk.services.journal_entry import Resolution
from kiosk.services.progress_relay import ProgressRelay
from sync.store.errors import StoreLocked
from sync.store.records import Agent, Payment, Refund

T = TypeVar("T")

#: how often what the terminal said is offered to a store that others hold; each time it waits its own busy time-out
RECORD_TRIES: Final = 6


@dataclass
class Run:
    """One operation on its way through the flow."""

    state: PaymentState
    result: TerminalResult | None = None
    resolution: Resolution | None = None
    resolver: Agent | None = None
    on_progress: ProgressListener = lambda progress: None


RunT = TypeVar("RunT", bound=Run)


class TerminalOperations(ABC, Generic[RunT]):
    """Blocking; call it through the one Worker that owns the terminal (`request_abort` from any thread)."""

    def __init__(self, terminal: CardTerminal, on_slips_queued: Callable[[], None]) -> None:
        self._terminal = terminal
        self._progress = ProgressRelay(terminal)
        self._on_slips_queued = on_slips_queued

    @property
    def capabilities(self) -> Capabilities:
        """What the terminal can do; screens offer nothing else."""
        return self._terminal.capabilities

    def request_abort(self) -> bool:
        """Ask the terminal to stop; False where its protocol cannot, or when nothing runs that could be stopped."""
        return self._terminal.request_abort()

    def close(self) -> None:
        """Nobody watches any more: an operation under way is asked to stop, an open question is given up.

        What still waits for its turn is not begun at the terminal.
        Call it from any thread before the worker is joined; the operation still ends in the journal.
        """
        self._progress.close()

    @abstractmethod
    def _save_intent(self, run: RunT) -> Event:
        """Commit the intent: IntentSaved, or StoreFailed when it was refused."""

    @abstractmethod
    def _mark_sent(self, run: RunT) -> None:
        """Commit that the terminal is about to be called."""

    @abstractmethod
    def _send(self, run: RunT, on_progress: ProgressListener) -> TerminalResult:
        """The one financial call. Raises UsageError for what the protocol cannot carry."""

    @abstractmethod
    def _query(self, run: RunT) -> Event:
        """Whether the terminal's own record proves the outcome: Resolved or QueryFailed."""

    @abstractmethod
    def _record(self, run: RunT) -> None:
        """Commit the outcome or the resolution."""

    @abstractmethod
    def _refuse_blocked(self, run: RunT) -> None:
        """Another operation of this terminal is open."""

    @abstractmethod
    def _subject(self, run: RunT) -> Payment | Refund:
        """The latest row of the operation in its journal."""

    def _drive(self, run: RunT, event: Event) -> None:
        events = deque([event])
        while events:
            run.state, effects = step(run.state, events.popleft())
            for effect in effects:
                following = self._carry_out(effect, run)
                if following is not None:
                    events.append(following)

    def _carry_out(self, effect: PaymentEffect, run: RunT) -> Event | None:  # noqa: PLR0911 - one arm per effect
        match effect:
            case PaymentEffect.SAVE_INTENT:
                return self._save_intent(run)
            case PaymentEffect.MARK_SENT:
                self._mark_sent(run)
                return SendStarted()
            case PaymentEffect.CALL_TERMINAL:
                run.result = self._call_terminal(run)
                return ResultArrived(PaymentOutcome(run.result.outcome.value))
            case PaymentEffect.ABORT_TERMINAL:
                self._terminal.request_abort()
                return None
            case PaymentEffect.RECORD_APPROVAL_WITH_STAMPS | PaymentEffect.RECORD_OUTCOME:
                self._record(run)
                return None
            case PaymentEffect.QUERY_TERMINAL:
                return self._query(run)
            case PaymentEffect.PRINT_RECEIPT | PaymentEffect.PRINT_INCIDENT:
                # the slips were queued in the transaction that recorded the outcome
                self._on_slips_queued()
                return None
            case PaymentEffect.REFUSE_BLOCKED:
                self._refuse_blocked(run)
                return None
            case (
                PaymentEffect.BLOCK_TERMINAL
                | PaymentEffect.UNBLOCK_TERMINAL
                | PaymentEffect.ASK_PERSON
                | PaymentEffect.SHOW_STORE_FAULT
            ):
                # what blocks is what the journal holds; the screens ask `blocking`
                return None
            case _:
                assert_never(effect)

    def _call_terminal(self, run: RunT) -> TerminalResult:
        if self._progress.closed:
            return self._no_result(self._subject(run), Outcome.NOT_STARTED, "station_ended", "the station has ended")
        try:
            return self._send(run, self._progress.to(run.on_progress))
        except UsageError as error:
            return self._no_result(self._subject(run), Outcome.NOT_STARTED, "usage", str(error))

    def _no_result(self, subject: Payment | Refund, outcome: Outcome, reason: str, text: str) -> TerminalResult:
        """A result the terminal did not give, marked as those of its kind are."""
        return TerminalResult(
            outcome=outcome,
            reason=reason,
            amount_minor=subject.amount_minor,
            currency=subject.currency,
            text=text,
            entry_mode=SLIP_KEYED_IN if self.capabilities.needs_manual_entry else "",
            amount_proven=False,
        )


def insist(record: Callable[[], T]) -> T:
    """Commit what is known nowhere else but here; raises StoreLocked when the store stays busy to the end."""
    for _ in range(RECORD_TRIES - 1):
        try:
            return record()
        except StoreLocked:
            continue
    return record()
