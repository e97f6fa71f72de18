"""One payment at a card terminal, from the wish to the end of its journal.

The intent is on disk before the first byte (SAVE_INTENT, then MARK_SENT, then CALL_TERMINAL); whatever happens
after that and is not a readable answer is UNKNOWN, which blocks the terminal until the terminal's own record or a
named person decides. Stamps are issued only by RECORD_APPROVAL_WITH_STAMPS (facts/domain.md 8, design section 4).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.domain.payment import PaymentOutcome
from kiosk.flows.table import Event, Flow, Table, Transition, Wait


class PaymentState(StrEnum):
    """States; from INTENDED on, each is one status of the journal (STATE_OF_STATUS)."""

    IDLE = "idle"
    #: the intent is being written
    SAVING = "saving"
    #: the intent is on disk, no byte was sent
    INTENDED = "intended"
    #: the journal says that the terminal is being called
    SENT = "sent"
    APPROVED = "approved"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    NOT_STARTED = "not_started"
    UNKNOWN = "unknown"


class PaymentEffect(StrEnum):
    """What the service does after a step, in the order given; the next event tells how it went."""

    #: commit the intent with its lines -> IntentSaved or StoreFailed
    SAVE_INTENT = "save_intent"
    #: commit "sent" -> SendStarted or StoreFailed
    MARK_SENT = "mark_sent"
    #: the one financial call -> ResultArrived, TimedOut or LinkLost
    CALL_TERMINAL = "call_terminal"
    #: ask the running call to stop; its end still comes as ResultArrived
    ABORT_TERMINAL = "abort_terminal"
    #: one transaction: outcome, stamps, settled services, events
    RECORD_APPROVAL_WITH_STAMPS = "record_approval_with_stamps"
    #: one transaction: outcome and event; no stamp
    RECORD_OUTCOME = "record_outcome"
    #: no further payment at this terminal
    BLOCK_TERMINAL = "block_terminal"
    UNBLOCK_TERMINAL = "unblock_terminal"
    #: the terminal's own last record, where it has one -> Resolved or QueryFailed
    QUERY_TERMINAL = "query_terminal"
    #: a named person must read the terminal's slip -> Resolved
    ASK_PERSON = "ask_person"
    PRINT_RECEIPT = "print_receipt"
    #: what the payer takes home when nobody knows whether the card was charged
    PRINT_INCIDENT = "print_incident"
    REFUSE_BLOCKED = "refuse_blocked"
    SHOW_STORE_FAULT = "show_store_fault"


@dataclass(frozen=True)
class PaymentRequested(Event):
    """An agent asks to charge; `others` are the states of the terminal's other payments."""

    others: tuple[PaymentState, ...] = ()

    @property
    def branch(self) -> str:
        """`blocked` while another payment of this terminal is open or unknown, else `free`."""
        return "blocked" if blocks_terminal(self.others) else "free"


@dataclass(frozen=True)
class IntentSaved(Event):
    """The intent is committed."""


@dataclass(frozen=True)
class SendStarted(Event):
    """The journal says "sent"; no byte has left yet."""


@dataclass(frozen=True)
class StoreFailed(Event):
    """The intent, or the mark that it is being sent, could not be committed."""


@dataclass(frozen=True)
class CancelRequested(Event):
    """The agent or the payer wants to stop."""


@dataclass(frozen=True)
class ResultArrived(Event):
    """The terminal's driver gave its result."""

    outcome: PaymentOutcome

    @property
    def branch(self) -> str:
        """The outcome."""
        return self.outcome.value


@dataclass(frozen=True)
class TimedOut(Event):
    """The deadline passed."""


@dataclass(frozen=True)
class LinkLost(Event):
    """The line to the terminal went away."""


@dataclass(frozen=True)
class QueryFailed(Event):
    """The terminal has no record that is surely this payment's."""


@dataclass(frozen=True)
class Resolved(Event):
    """An unknown outcome was decided by `by`: a person's id, or `terminal` for the terminal's own record."""

    outcome: PaymentOutcome
    by: str

    def __post_init__(self) -> None:
        if self.outcome is PaymentOutcome.UNKNOWN or not self.by:
            raise ValueError("a resolution names a known outcome and who decided it")

    @property
    def branch(self) -> str:
        """The outcome decided."""
        return self.outcome.value


@dataclass(frozen=True)
class AskedAgain(Event):
    """An agent has the terminal asked once more for its own record of an unknown outcome."""


@dataclass(frozen=True)
class Restarted(Event):
    """The program starts and finds this payment in its journal."""


#: status in the journal (sync.store.records.PaymentStatus) -> state
STATE_OF_STATUS: Final[dict[str, PaymentState]] = {
    "created": PaymentState.INTENDED,
    "sent": PaymentState.SENT,
    "approved": PaymentState.APPROVED,
    "declined": PaymentState.DECLINED,
    "cancelled": PaymentState.CANCELLED,
    "not_started": PaymentState.NOT_STARTED,
    "unknown": PaymentState.UNKNOWN,
}

#: while a payment is in one of these, its terminal takes no other
BLOCKING: Final = frozenset({PaymentState.SAVING, PaymentState.INTENDED, PaymentState.SENT, PaymentState.UNKNOWN})


def blocks_terminal(states: Iterable[PaymentState]) -> bool:
    """Whether one of these payments keeps its terminal from charging again."""
    return any(state in BLOCKING for state in states)


_S = PaymentState
_E = PaymentEffect
_To = Transition[PaymentState, PaymentEffect]

_APPROVE = (_E.RECORD_APPROVAL_WITH_STAMPS, _E.PRINT_RECEIPT)
_BECOME_UNKNOWN = _To(_S.UNKNOWN, (_E.RECORD_OUTCOME, _E.BLOCK_TERMINAL, _E.PRINT_INCIDENT, _E.QUERY_TERMINAL))

TABLE: Final[Table[PaymentState, PaymentEffect]] = {
    (_S.IDLE, PaymentRequested): {
        "free": _To(_S.SAVING, (_E.SAVE_INTENT,)),
        "blocked": _To(_S.IDLE, (_E.REFUSE_BLOCKED,)),
    },
    (_S.SAVING, IntentSaved): _To(_S.INTENDED, (_E.MARK_SENT,)),
    (_S.SAVING, StoreFailed): _To(_S.IDLE, (_E.SHOW_STORE_FAULT,)),
    (_S.INTENDED, SendStarted): _To(_S.SENT, (_E.CALL_TERMINAL,)),
    # Nothing was sent, whatever the journal says by now; if it cannot be written either, a restart tries again.
    (_S.INTENDED, StoreFailed): _To(_S.NOT_STARTED, (_E.SHOW_STORE_FAULT, _E.RECORD_OUTCOME)),
    (_S.INTENDED, CancelRequested): _To(_S.NOT_STARTED, (_E.RECORD_OUTCOME,)),
    (_S.INTENDED, Restarted): _To(_S.NOT_STARTED, (_E.RECORD_OUTCOME,)),
    (_S.SENT, ResultArrived): {
        PaymentOutcome.APPROVED: _To(_S.APPROVED, _APPROVE),
        PaymentOutcome.DECLINED: _To(_S.DECLINED, (_E.RECORD_OUTCOME,)),
        PaymentOutcome.CANCELLED: _To(_S.CANCELLED, (_E.RECORD_OUTCOME,)),
        PaymentOutcome.NOT_STARTED: _To(_S.NOT_STARTED, (_E.RECORD_OUTCOME,)),
        PaymentOutcome.UNKNOWN: _BECOME_UNKNOWN,
    },
    (_S.SENT, CancelRequested): _To(_S.SENT, (_E.ABORT_TERMINAL,)),
    (_S.SENT, TimedOut): _BECOME_UNKNOWN,
    (_S.SENT, LinkLost): _BECOME_UNKNOWN,
    (_S.SENT, Restarted): _BECOME_UNKNOWN,
    (_S.UNKNOWN, Restarted): _To(_S.UNKNOWN, (_E.BLOCK_TERMINAL, _E.QUERY_TERMINAL)),
    (_S.UNKNOWN, AskedAgain): _To(_S.UNKNOWN, (_E.QUERY_TERMINAL,)),
    (_S.UNKNOWN, QueryFailed): _To(_S.UNKNOWN, (_E.ASK_PERSON,)),
    (_S.UNKNOWN, Resolved): {
        PaymentOutcome.APPROVED: _To(_S.APPROVED, (*_APPROVE, _E.UNBLOCK_TERMINAL)),
        PaymentOutcome.DECLINED: _To(_S.DECLINED, (_E.RECORD_OUTCOME, _E.UNBLOCK_TERMINAL)),
        PaymentOutcome.CANCELLED: _To(_S.CANCELLED, (_E.RECORD_OUTCOME, _E.UNBLOCK_TERMINAL)),
        PaymentOutcome.NOT_STARTED: _To(_S.NOT_STARTED, (_E.RECORD_OUTCOME, _E.UNBLOCK_TERMINAL)),
    },
}

PAYMENT: Final = Flow(
    name="payment",
    initial=PaymentState.IDLE,
    final=frozenset({PaymentState.APPROVED, PaymentState.DECLINED, PaymentState.CANCELLED, PaymentState.NOT_STARTED}),
    table=TABLE,
    # UNKNOWN waits for a person and has no time-out on purpose: time decides nothing about money.
    waits={PaymentState.SENT: Wait(time_out=TimedOut, link_lost=LinkLost)},
)


def step(state: PaymentState, event: Event) -> tuple[PaymentState, tuple[PaymentEffect, ...]]:
    """Return the next state and the effects, in order; IllegalEvent for what the table does not know."""
    return PAYMENT.step(state, event)
