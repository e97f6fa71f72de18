"""What may be given back, and how: read from the ledgers each time, never remembered.

A line goes back once, while its stamp is still issued (design section 4). A reversal cancels the whole payment at the
terminal that took it, and most terminals reverse their last one only (facts/card-terminal-protocols.md 1.6); all else
is a credit. What the driver declined is not tried in another way by itself: the next wish is another record.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from drivers.card_terminal.interface import Capabilities
from kiosk.domain.refund import RefundCause
from kiosk.services.journal_entry import OPEN
from sync.store.records import (
    BatchState,
    Payment,
    PaymentLine,
    PaymentStatus,
    Refund,
    RefundMethod,
    Stamp,
    StampStatus,
)
from sync.store.repositories.payments import BY_THE_TERMINAL
from sync.store.store import Transaction

#: role of the second person, who authorises
AUTHORISER_ROLE: Final = "supervisor"


class RefundRefused(StrEnum):
    """Why nothing was started or decided; nothing was sent to the terminal."""

    #: an operation on this terminal has no known outcome yet
    TERMINAL_BLOCKED = "terminal_blocked"
    NOT_APPROVED = "not_approved"
    NOTHING_CHOSEN = "nothing_chosen"
    NOT_OF_PAYMENT = "not_of_payment"
    CONSUMED = "consumed"
    VOID = "void"
    REFUNDED = "refunded"
    EXPIRED = "expired"
    #: an earlier refund of the line has no known outcome yet
    UNDER_WAY = "under_way"
    #: this terminal can give it back in no way: the bank has to
    NO_METHOD = "no_method"
    #: the terminal took something else meanwhile, so that it would be done another way than shown
    METHOD_CHANGED = "method_changed"
    #: who authorises is another person, active, with the right role
    SECOND_PERSON = "second_person"
    #: only an unknown outcome is decided by a person
    NOT_UNKNOWN = "not_unknown"


_OF_STAMP: Final[dict[StampStatus, RefundRefused]] = {
    StampStatus.CONSUMED: RefundRefused.CONSUMED,
    StampStatus.VOID: RefundRefused.VOID,
    StampStatus.REFUNDED: RefundRefused.REFUNDED,
    StampStatus.EXPIRED: RefundRefused.EXPIRED,
}
#: the terminal may have closed the batch the payment was in
_CLOSED: Final = frozenset({BatchState.SENT, BatchState.DONE, BatchState.UNKNOWN})


@dataclass(frozen=True)
class RefundWish:
    """What an agent asks for and another person authorises: these lines, in this way, for this cause."""

    payment_id: str
    line_ids: frozenset[str]
    method: RefundMethod
    cause: RefundCause
    agent_id: str
    authorised_by: str


@dataclass(frozen=True)
class PaidLine:
    """A fee line with its stamp; `obstacle` is why it cannot be given back, None when it can."""

    line: PaymentLine
    stamp: Stamp
    obstacle: RefundRefused | None


@dataclass(frozen=True)
class RefundOffer:
    """What of an approved payment can be given back here; a method is None where there is no way.

    `whole` is the method when every line goes back, `part` when some do.
    """

    payment: Payment
    lines: tuple[PaidLine, ...]
    whole: RefundMethod | None
    part: RefundMethod | None

    def chosen(self, line_ids: frozenset[str]) -> tuple[PaidLine, ...]:
        """The lines of these identifiers, in the payment's order."""
        return tuple(paid for paid in self.lines if paid.line.line_id in line_ids)

    def method(self, line_ids: frozenset[str]) -> RefundMethod | None:
        """How the lines of these identifiers go back."""
        return self.whole if len(self.chosen(line_ids)) == len(self.lines) else self.part

    def against(self, line_ids: frozenset[str]) -> RefundRefused | None:
        """Why these lines cannot be given back together; None when they can."""
        chosen = self.chosen(line_ids)
        if len(chosen) != len(line_ids):
            return RefundRefused.NOT_OF_PAYMENT
        if not chosen:
            return RefundRefused.NOTHING_CHOSEN
        for paid in chosen:
            if paid.obstacle is not None:
                return paid.obstacle
        return RefundRefused.NO_METHOD if self.method(line_ids) is None else None


def offer_of(
    tx: Transaction, payment_id: str, terminal_name: str, capabilities: Capabilities
) -> RefundOffer | RefundRefused:
    """What of the payment can be given back at this terminal."""
    payment = tx.payments.by_id(payment_id)
    if payment is None or payment.status is not PaymentStatus.APPROVED:
        return RefundRefused.NOT_APPROVED
    refunds = tx.refunds.of_payment(payment_id)
    stamps = {stamp.line_id: stamp for stamp in tx.stamps.of_payment(payment_id)}
    part = RefundMethod.REFUND if capabilities.can_refund else None
    reversible = capabilities.can_reverse and _is_reversible(tx, payment, refunds, terminal_name)
    return RefundOffer(
        payment=payment,
        lines=tuple(_paid(line, stamps[line.line_id], refunds) for line in payment.lines),
        whole=RefundMethod.REVERSAL if reversible else part,
        part=part,
    )


def _paid(line: PaymentLine, stamp: Stamp, refunds: list[Refund]) -> PaidLine:
    states = {refund.status for refund in refunds if line.line_id in {given.line_id for given in refund.lines}}
    if states & OPEN:
        return PaidLine(line, stamp, RefundRefused.UNDER_WAY)
    if PaymentStatus.APPROVED in states:
        return PaidLine(line, stamp, RefundRefused.REFUNDED)
    return PaidLine(line, stamp, _OF_STAMP.get(stamp.status))


def _is_reversible(tx: Transaction, payment: Payment, refunds: list[Refund], terminal_name: str) -> bool:
    """Whether the payment is still the terminal's last one, and its reversal was not declined before."""
    # who decided by the terminal's slip did not key its number in; a terminal's own answer without one is of a
    # protocol that has none and finds the payment by card and amount
    numbered = bool(payment.receipt_number) or payment.resolved_by in ("", BY_THE_TERMINAL)
    if payment.terminal_name != terminal_name or not numbered or any(_is_refusal(refund) for refund in refunds):
        return False
    since = payment.created_at
    if any(batch.started_at >= since and batch.status in _CLOSED for batch in tx.batches.of_terminal(terminal_name)):
        return False
    return tx.refunds.is_last_of_terminal(payment)


def _is_refusal(refund: Refund) -> bool:
    """The terminal would not reverse, or the protocol could not carry the request."""
    if refund.method is not RefundMethod.REVERSAL:
        return False
    return refund.status is PaymentStatus.DECLINED or (
        refund.status is PaymentStatus.NOT_STARTED and refund.reason == "usage"
    )
