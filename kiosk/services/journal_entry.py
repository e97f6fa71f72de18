"""What a terminal's result, or a named person's decision, puts into the journal of a payment or a refund."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeVar

from drivers.card_terminal.interface import Outcome, TerminalResult
from kiosk.runtime.pan_filter import redact_card_numbers
from sync.store.records import Agent, Payment, PaymentStatus, Refund
from sync.store.repositories.payments import PaymentFields
from sync.store.store import Transaction

EntryT = TypeVar("EntryT", Payment, Refund)

#: hears of each step right after its commit; the kill test stops the process there
JournalListener = Callable[[str], None]

#: an operation in one of these keeps its terminal from any other
OPEN: Final = frozenset({PaymentStatus.CREATED, PaymentStatus.SENT, PaymentStatus.UNKNOWN})


@dataclass(frozen=True)
class Resolution:
    """What a named person read from the terminal's slip or display."""

    outcome: Outcome
    evidence: str
    authorisation_code: str = ""
    card_last4: str = ""

    def __post_init__(self) -> None:
        if self.outcome is Outcome.UNKNOWN:
            raise ValueError("a resolution decides; 'unknown' is no decision")


def result_fields(result: TerminalResult, now: datetime) -> PaymentFields:
    """What the terminal said."""
    return PaymentFields(
        ended_at=now,
        reason=result.reason,
        text=redact_card_numbers(result.text),
        **card_fields(result),
    )


def card_fields(result: TerminalResult) -> PaymentFields:
    """What the terminal said of the card and of itself, without control characters.

    They stand in a signed event: with a NUL in it no central system on PostgreSQL could ever take the payment.
    """
    return PaymentFields(
        authorisation_code=_printable(result.authorisation_code),
        scheme=_printable(result.scheme),
        card_last4=result.card_last4,
        entry_mode=_printable(result.entry_mode),
        terminal_id=_printable(result.terminal_id),
        receipt_number=_printable(result.receipt_number),
        raw_code=_printable(result.raw_code),
        application_id=result.application_id,
        merchant_id=result.merchant_id,
        verification=result.verification,
    )


def decision_fields(resolution: Resolution, agent: Agent, now: datetime) -> PaymentFields:
    """What a named person decided."""
    return PaymentFields(
        ended_at=now,
        authorisation_code=resolution.authorisation_code,
        card_last4=resolution.card_last4,
        resolved_by=agent.agent_id,
        resolution_evidence=redact_card_numbers(resolution.evidence),
    )


def _printable(text: str) -> str:
    return "".join(filter(str.isprintable, text))


def moved(entry: EntryT | None) -> EntryT:
    """The entry after its step; nobody else may have moved it."""
    if entry is None:
        raise RuntimeError("the journal was changed by somebody else; nothing was recorded")
    return entry


def open_of_terminal(tx: Transaction, terminal_name: str) -> list[Payment | Refund]:
    """What keeps the terminal from any other operation, oldest first: at most one, unless names were mixed up."""
    payments: list[Payment | Refund] = [*tx.payments.open_of_terminal(terminal_name)]
    return sorted([*payments, *tx.refunds.open_of_terminal(terminal_name)], key=lambda entry: entry.created_at)
