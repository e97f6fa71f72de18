"""The journal of a refund: each step one committed transaction, in the order design section 4 fixes.

`listener` hears of each step right after its commit; the kill test stops the process there.
"""

from datetime import datetime

from drivers.card_terminal.interface import Capabilities, TerminalResult
from kiosk.services.identifiers import NewId
from kiosk.services.journal_entry import (
    JournalListener,
    Resolution,
    decision_fields,
    moved,
    open_of_terminal,
    result_fields,
)
from kiosk.services.refund_approval import RefundApproval
from kiosk.services.refund_rules import AUTHORISER_ROLE, RefundOffer, RefundRefused, RefundWish, offer_of
from sync.clock import WallClock
from sync.contract.events import RefundEnded, RefundIntended, RefundResolved
from sync.store.records import Agent, Payment, PaymentStatus, Refund, RefundLine
from sync.store.store import Store


class RefundJournal:
    """Writes the steps of refunds on one terminal."""

    def __init__(
        self,
        *,
        store: Store,
        terminal_name: str,
        clock: WallClock,
        approval: RefundApproval,
        new_id: NewId,
        listener: JournalListener,
    ) -> None:
        self._store = store
        self._terminal_name = terminal_name
        self._clock = clock
        self._approval = approval
        self._new_id = new_id
        self._listener = listener

    def open_refunds(self) -> list[Refund]:
        """Refunds of this terminal that are created, sent or unknown."""
        with self._store.read() as tx:
            return tx.refunds.open_of_terminal(self._terminal_name)

    def open_of_terminal(self) -> list[Payment | Refund]:
        """Payments and refunds that keep this terminal from any other, oldest first."""
        with self._store.read() as tx:
            return open_of_terminal(tx, self._terminal_name)

    def offer(self, payment_id: str, capabilities: Capabilities) -> RefundOffer | RefundRefused:
        """What of a payment can be given back here."""
        with self._store.read() as tx:
            return offer_of(tx, payment_id, self._terminal_name, capabilities)

    def payment_of(self, refund: Refund) -> Payment:
        """The payment the money goes back for."""
        with self._store.read() as tx:
            payment = tx.payments.by_id(refund.payment_id)
        if payment is None:
            raise LookupError(f"refund {refund.refund_id} names a payment that is not in the store")
        return payment

    def save_intent(self, wish: RefundWish, capabilities: Capabilities) -> Refund | RefundRefused:
        """Commit the intent; every rule is looked at once more in the transaction that writes it."""
        now = self._clock.now_utc()
        with self._store.write() as tx:
            if open_of_terminal(tx, self._terminal_name):
                return RefundRefused.TERMINAL_BLOCKED
            if not _is_second_person(tx.agents.by_id(wish.authorised_by), wish):
                return RefundRefused.SECOND_PERSON
            offer = offer_of(tx, wish.payment_id, self._terminal_name, capabilities)
            if isinstance(offer, RefundRefused):
                return offer
            refused = offer.against(wish.line_ids)
            if refused is None and offer.method(wish.line_ids) is not wish.method:
                refused = RefundRefused.METHOD_CHANGED
            if refused is not None:
                return refused
            refund = self._refund(wish, offer, now)
            tx.refunds.add(refund)
            tx.outbox.append(_intended(refund))
        self._listener("created")
        return refund

    def mark_sent(self, refund: Refund) -> Refund:
        """Commit that the next thing that happens is the first byte to the terminal."""
        with self._store.write() as tx:
            sent = moved(tx.refunds.advance(refund.refund_id, PaymentStatus.CREATED, status=PaymentStatus.SENT))
        self._listener("sent")
        return sent

    def record_outcome(self, refund: Refund, result: TerminalResult) -> Refund:
        """Commit what the terminal said; an approval ends the stamps in the same transaction."""
        now = self._clock.now_utc()
        with self._store.write() as tx:
            ended = moved(
                tx.refunds.advance(
                    refund.refund_id,
                    refund.status,
                    status=PaymentStatus(result.outcome.value),
                    **result_fields(result, now),
                )
            )
            tx.outbox.append(_ended(ended, result))
            if ended.status is PaymentStatus.APPROVED:
                self._approval.record(tx, ended, now, result)
            elif ended.status is PaymentStatus.UNKNOWN:
                self._approval.record_unknown(tx, ended, now)
        self._listener(ended.status.value)
        return ended

    def record_resolution(self, refund_id: str, resolution: Resolution, agent: Agent) -> Refund | RefundRefused:
        """Commit a named person's decision about an unknown outcome."""
        now = self._clock.now_utc()
        with self._store.write() as tx:
            resolved = tx.refunds.advance(
                refund_id,
                PaymentStatus.UNKNOWN,
                status=PaymentStatus(resolution.outcome.value),
                **decision_fields(resolution, agent, now),
            )
            if resolved is None:
                return RefundRefused.NOT_UNKNOWN
            tx.outbox.append(_resolved(resolved))
            if resolved.status is PaymentStatus.APPROVED:
                self._approval.record(tx, resolved, now, None)
        self._listener("resolved")
        return resolved

    def _refund(self, wish: RefundWish, offer: RefundOffer, now: datetime) -> Refund:
        lines = tuple(
            RefundLine(paid.line.line_id, paid.stamp.stamp_number, paid.line.amount_minor)
            for paid in offer.chosen(wish.line_ids)
        )
        return Refund(
            refund_id=self._new_id(),
            payment_id=wish.payment_id,
            visit_id=offer.payment.visit_id,
            agent_id=wish.agent_id,
            authorised_by=wish.authorised_by,
            terminal_name=self._terminal_name,
            method=wish.method,
            cause=wish.cause.value,
            amount_minor=sum(line.amount_minor for line in lines),
            currency=offer.payment.currency,
            status=PaymentStatus.CREATED,
            created_at=now,
            ended_at=None,
            lines=lines,
        )


def _is_second_person(authoriser: Agent | None, wish: RefundWish) -> bool:
    if authoriser is None or authoriser.agent_id == wish.agent_id:
        return False
    return authoriser.active and authoriser.role == AUTHORISER_ROLE


def _intended(refund: Refund) -> RefundIntended:
    return RefundIntended(
        refund_id=refund.refund_id,
        payment_id=refund.payment_id,
        agent_id=refund.agent_id,
        authorised_by=refund.authorised_by,
        method=refund.method.value,
        cause=refund.cause,
        amount_minor=refund.amount_minor,
        currency=refund.currency,
        stamp_numbers=[line.stamp_number for line in refund.lines],
    )


def _ended(refund: Refund, result: TerminalResult) -> RefundEnded:
    return RefundEnded(
        refund_id=refund.refund_id,
        outcome=result.outcome.value,
        reason=result.reason,
        amount_minor=refund.amount_minor,
        currency=refund.currency,
        authorisation_code=refund.authorisation_code,
        card_last4=refund.card_last4,
        scheme=refund.scheme,
        terminal_id=refund.terminal_id,
        receipt_number=refund.receipt_number,
        entry_mode=refund.entry_mode,
    )


def _resolved(refund: Refund) -> RefundResolved:
    outcome = refund.status.value
    if outcome not in ("approved", "declined", "cancelled", "not_started"):
        raise ValueError(f"a resolution decides; {outcome!r} is no decision")
    return RefundResolved(
        refund_id=refund.refund_id,
        outcome=outcome,
        resolved_by=refund.resolved_by,
        evidence=refund.resolution_evidence,
        amount_minor=refund.amount_minor,
        currency=refund.currency,
        authorisation_code=refund.authorisation_code,
        card_last4=refund.card_last4,
        entry_mode=refund.entry_mode,
    )
