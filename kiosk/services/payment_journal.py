"""The journal of a payment: each step one committed transaction, in the order design section 4 fixes.

`listener` hears of each step right after its commit; the kill test stops the process there.
"""

from datetime import datetime
from enum import StrEnum

from drivers.card_terminal.interface import TerminalResult
from kiosk.domain.quote import Quote, QuoteLine
from kiosk.services.approval import NO_LINES, STAMP_RESERVE, Approval, TerminalLines
from kiosk.services.identifiers import NewId
from kiosk.services.journal_entry import (
    OPEN,
    JournalListener,
    Resolution,
    card_fields,
    decision_fields,
    moved,
    open_of_terminal,
    result_fields,
)
from kiosk.services.slip_data import incident_data
from kiosk.services.slip_jobs import SlipJobs
from sync.clock import WallClock
from sync.contract.events import FeeWaived, PaymentEnded, PaymentIntended, PaymentLineItem, PaymentResolved
from sync.store.records import Agent, Payment, PaymentLine, PaymentStatus, Refund, Visit
from sync.store.repositories.payments import BY_THE_TERMINAL, LastKnown
from sync.store.store import Store, Transaction

#: who resolved a payment that the terminal's own record proved
THE_TERMINAL = BY_THE_TERMINAL


class PaymentRefused(StrEnum):
    """Why nothing was started or decided; nothing was sent to the terminal."""

    #: an earlier payment on this terminal has no known outcome yet
    TERMINAL_BLOCKED = "terminal_blocked"
    ALREADY_SETTLED = "already_settled"
    STALE_QUOTE = "stale_quote"
    NOTHING_TO_PAY = "nothing_to_pay"
    NO_STAMP_NUMBERS = "no_stamp_numbers"
    NO_RATE = "no_rate"
    VISIT_GONE = "visit_gone"
    #: only an unknown outcome is decided by a person
    NOT_UNKNOWN = "not_unknown"


class PaymentJournal:
    """Writes the steps of payments on one terminal."""

    def __init__(
        self,
        *,
        store: Store,
        terminal_name: str,
        clock: WallClock,
        approval: Approval,
        slip_jobs: SlipJobs,
        new_id: NewId,
        listener: JournalListener,
    ) -> None:
        self._store = store
        self._terminal_name = terminal_name
        self._clock = clock
        self._approval = approval
        self._slip_jobs = slip_jobs
        self._new_id = new_id
        self._listener = listener

    def open_payments(self) -> list[Payment]:
        """Payments of this terminal that are created, sent or unknown."""
        with self._store.read() as tx:
            return tx.payments.open_of_terminal(self._terminal_name)

    def open_of_terminal(self) -> list[Payment | Refund]:
        """Payments and refunds that keep this terminal from charging, oldest first."""
        with self._store.read() as tx:
            return open_of_terminal(tx, self._terminal_name)

    def save_intent(self, visit_id: str, quote: Quote, agent_id: str) -> Payment | PaymentRefused:
        """Commit the intent; from here on the payment cannot get lost."""
        now = self._clock.now_utc()
        with self._store.write() as tx:
            refused = self._reason_against(tx, visit_id, quote)
            if refused is not None:
                return refused
            payment = Payment(
                payment_id=self._new_id(),
                visit_id=visit_id,
                agent_id=agent_id,
                terminal_name=self._terminal_name,
                amount_minor=quote.total.amount_minor,
                currency=quote.total.currency,
                rate_id=quote.rate_id,
                rate_text=quote.rate_text,
                status=PaymentStatus.CREATED,
                created_at=now,
                ended_at=None,
                lines=tuple(_line(line, self._new_id()) for line in quote.lines if not line.is_free),
            )
            tx.payments.add(payment)
            tx.outbox.append(
                PaymentIntended(
                    payment_id=payment.payment_id,
                    visit_id=visit_id,
                    agent_id=agent_id,
                    amount_minor=payment.amount_minor,
                    currency=payment.currency,
                    rate_id=payment.rate_id,
                    lines=[_item(line) for line in payment.lines],
                )
            )
        self._listener("created")
        return payment

    def mark_sent(self, payment: Payment) -> Payment:
        """Commit that the next thing that happens is the first byte to the terminal."""
        with self._store.write() as tx:
            sent = moved(tx.payments.advance(payment.payment_id, PaymentStatus.CREATED, status=PaymentStatus.SENT))
        self._listener("sent")
        return sent

    def record_outcome(self, payment: Payment, result: TerminalResult) -> Payment:
        """Commit what the terminal said; an approval brings its stamps in the same transaction."""
        now = self._clock.now_utc()
        with self._store.write() as tx:
            ended = moved(
                tx.payments.advance(
                    payment.payment_id,
                    payment.status,
                    status=PaymentStatus(result.outcome.value),
                    **result_fields(result, now),
                )
            )
            tx.outbox.append(
                PaymentEnded(
                    payment_id=ended.payment_id,
                    outcome=result.outcome.value,
                    reason=result.reason,
                    amount_minor=ended.amount_minor,
                    currency=ended.currency,
                    authorisation_code=ended.authorisation_code,
                    card_last4=ended.card_last4,
                    scheme=ended.scheme,
                    terminal_id=ended.terminal_id,
                    receipt_number=ended.receipt_number,
                    entry_mode=ended.entry_mode,
                )
            )
            self._finish(tx, ended, now, _lines_of(result))
        self._listener(ended.status.value)
        return ended

    def record_resolution(self, payment_id: str, resolution: Resolution, agent: Agent) -> Payment | PaymentRefused:
        """Commit a named person's decision about an unknown outcome."""
        now = self._clock.now_utc()
        with self._store.write() as tx:
            resolved = tx.payments.advance(
                payment_id,
                PaymentStatus.UNKNOWN,
                status=PaymentStatus(resolution.outcome.value),
                **decision_fields(resolution, agent, now),
            )
            if resolved is None:
                return PaymentRefused.NOT_UNKNOWN
            tx.outbox.append(_resolved(resolved))
            self._finish(tx, resolved, now)
        self._listener("resolved")
        return resolved

    def last_known(self, payment: Payment) -> LastKnown:
        """The terminal's last number known before `payment`, empty when none is, and which terminal gave it."""
        with self._store.read() as tx:
            return tx.payments.last_known(payment)

    def record_recovery(self, payment: Payment, result: TerminalResult) -> Payment:
        """Commit that the terminal's own record proves the approval of an unknown outcome."""
        now = self._clock.now_utc()
        fields = card_fields(result)
        fields["ended_at"] = now
        fields["resolved_by"] = THE_TERMINAL
        fields["resolution_evidence"] = f"the terminal's record {fields['receipt_number']}"
        with self._store.write() as tx:
            approved = moved(
                tx.payments.advance(payment.payment_id, PaymentStatus.UNKNOWN, status=PaymentStatus.APPROVED, **fields)
            )
            tx.outbox.append(_resolved(approved))
            self._finish(tx, approved, now, _lines_of(result))
        self._listener("recovered")
        return approved

    def waive(self, visit_id: str, quote: Quote, agent_id: str, legal_reason: str) -> Visit | PaymentRefused:
        """Commit that the free lines of a quote were served free of charge."""
        free = [line for line in quote.lines if line.is_free]
        if not free:
            return PaymentRefused.NOTHING_TO_PAY
        with self._store.write() as tx:
            refused = _unsettled(tx, visit_id, quote)
            if refused is not None:
                return refused
            tx.visits.settle_services(visit_id, [line.visit_service_id for line in free], "waived")
            tx.outbox.append(
                FeeWaived(
                    visit_id=visit_id,
                    service_codes=[line.service_code for line in free],
                    agent_id=agent_id,
                    legal_reason=legal_reason,
                )
            )
            visit = tx.visits.by_id(visit_id)
            return PaymentRefused.VISIT_GONE if visit is None else visit

    def _reason_against(self, tx: Transaction, visit_id: str, quote: Quote) -> PaymentRefused | None:
        if open_of_terminal(tx, self._terminal_name):
            return PaymentRefused.TERMINAL_BLOCKED
        if quote.is_free:
            return PaymentRefused.NOTHING_TO_PAY
        if tx.numbers.remaining("stamp") < len(quote.lines) + STAMP_RESERVE:
            return PaymentRefused.NO_STAMP_NUMBERS
        if any(payment.status in OPEN for payment in tx.payments.of_visit(visit_id)):
            # the same visit's payment hangs at another window's terminal: a second charge would be possible
            return PaymentRefused.TERMINAL_BLOCKED
        return _unsettled(tx, visit_id, quote)

    def _finish(
        self, tx: Transaction, payment: Payment, now: datetime, terminal_lines: TerminalLines = NO_LINES
    ) -> None:
        if payment.status is PaymentStatus.APPROVED:
            self._approval.record(tx, payment, now, terminal_lines)
        elif payment.status is PaymentStatus.UNKNOWN:
            visit = tx.visits.by_id(payment.visit_id)
            agent = tx.agents.by_id(payment.agent_id)
            self._slip_jobs.add(
                tx,
                slip_kind="incident",
                subject_id=payment.payment_id,
                language=visit.language if visit else "",
                data=incident_data(payment, agent.display_name if agent else payment.agent_id, self._slip_jobs),
                now=now,
            )


def _unsettled(tx: Transaction, visit_id: str, quote: Quote) -> PaymentRefused | None:
    visit = tx.visits.by_id(visit_id)
    if visit is None:
        return PaymentRefused.VISIT_GONE
    open_services = {service.visit_service_id for service in visit.services if not service.settled}
    if any(line.visit_service_id not in open_services for line in quote.lines):
        return PaymentRefused.ALREADY_SETTLED
    return None


def _resolved(payment: Payment) -> PaymentResolved:
    outcome = payment.status.value
    if outcome not in ("approved", "declined", "cancelled", "not_started"):
        raise ValueError(f"a resolution decides; {outcome!r} is no decision")
    return PaymentResolved(
        payment_id=payment.payment_id,
        outcome=outcome,
        resolved_by=payment.resolved_by,
        evidence=payment.resolution_evidence,
        amount_minor=payment.amount_minor,
        currency=payment.currency,
        authorisation_code=payment.authorisation_code,
        card_last4=payment.card_last4,
        entry_mode=payment.entry_mode,
    )


def _lines_of(result: TerminalResult) -> TerminalLines:
    return TerminalLines(customer=result.receipt_lines_customer, merchant=result.receipt_lines_merchant)


def _line(line: QuoteLine, line_id: str) -> PaymentLine:
    """A fee line of one payment: the same quote may be tried again after a refusal."""
    return PaymentLine(
        line_id=line_id,
        visit_service_id=line.visit_service_id,
        service_code=line.service_code,
        stamp_mad_minor=line.stamp_mad_minor,
        chancery_mad_minor=line.chancery_mad_minor,
        service_mad_minor=line.service_mad_minor,
        stamp_minor=line.stamp_minor,
        chancery_minor=line.chancery_minor,
        service_minor=line.service_minor,
        amount_minor=line.amount_minor,
    )


def _item(line: PaymentLine) -> PaymentLineItem:
    return PaymentLineItem(
        line_id=line.line_id,
        service_code=line.service_code,
        stamp_mad_minor=line.stamp_mad_minor,
        chancery_mad_minor=line.chancery_mad_minor,
        service_mad_minor=line.service_mad_minor,
        amount_minor=line.amount_minor,
    )
