"""Payments on one terminal: carries out the effects of the payment flow, one payment at a time.

The flow (`kiosk.flows.payment`) decides what happens next, the journal (`payment_journal`) puts each step on
disk. A financial command is never sent twice by this program: what is open at a start is resolved, not repeated.
"""

from collections.abc import Callable
from dataclasses import dataclass

from drivers.card_terminal.interface import CardTerminal, Outcome, ProgressListener, TerminalResult
from kiosk.domain.money import EXPONENT, Money
from kiosk.domain.payment import PaymentOutcome
from kiosk.domain.quote import Quote, QuoteError, is_stale, make_quote
from kiosk.domain.recovery import TerminalRecord, proves_approval
from kiosk.domain.tariff import NoRate, Tariff, UnknownService
from kiosk.flows.payment import (
    STATE_OF_STATUS,
    AskedAgain,
    IntentSaved,
    PaymentRequested,
    PaymentState,
    QueryFailed,
    Resolved,
    Restarted,
    StoreFailed,
)
from kiosk.flows.table import Event
from kiosk.services.identifiers import NewId
from kiosk.services.journal_entry import Resolution
from kiosk.services.payment_journal import THE_TERMINAL, PaymentJournal, PaymentRefused
from kiosk.services.terminal_operations import Run, TerminalOperations, insist
from sync.clock import WallClock
from sync.store.records import Agent, Payment, PaymentStatus, Refund, Stamp, Visit
from sync.store.store import Store


@dataclass(frozen=True)
class Unproven:
    """The terminal was asked again and proved nothing; `record` is what it says about its last transaction.

    It is evidence for a person, never a decision: it may be another payment's.
    """

    payment: Payment
    record: TerminalResult


@dataclass
class _PaymentRun(Run):
    """One payment on its way through the flow; `payment` is its latest row."""

    payment: Payment | None = None
    record: TerminalResult | None = None
    refused: PaymentRefused | None = None
    visit_id: str = ""
    quote: Quote | None = None
    agent_id: str = ""


class PaymentService(TerminalOperations[_PaymentRun]):
    """Blocking; call it through the one Worker that owns the terminal (`request_abort` from any thread)."""

    def __init__(
        self,
        *,
        store: Store,
        terminal: CardTerminal,
        journal: PaymentJournal,
        tariff: Tariff,
        currency: str,
        clock: WallClock,
        new_id: NewId,
        on_slips_queued: Callable[[], None],
    ) -> None:
        super().__init__(terminal, on_slips_queued)
        self._store = store
        self._journal = journal
        self._tariff = tariff
        self._currency = currency
        self._clock = clock
        self._new_id = new_id

    def recover(self) -> list[Payment]:
        """Resolve what an earlier run left open; call it before anything else. Returns those it touched.

        Created: not started, no byte was sent. Sent: unknown, the terminal may have charged.
        """
        touched = []
        for payment in self._journal.open_payments():
            run = _PaymentRun(state=STATE_OF_STATUS[payment.status.value], payment=payment)
            self._drive(run, Restarted())
            touched.append(_payment_of(run))
        return touched

    def blocking(self) -> Payment | Refund | None:
        """The payment or refund that keeps this terminal from any other, None when it is free."""
        return next(iter(self._journal.open_of_terminal()), None)

    def quote(self, visit_id: str) -> Quote | PaymentRefused:
        """Quote the open services of a visit at the rate of now."""
        with self._store.read() as tx:
            visit = tx.visits.by_id(visit_id)
        if visit is None:
            return PaymentRefused.VISIT_GONE
        items = [(s.visit_service_id, s.service_code) for s in visit.services if not s.settled]
        if not items:
            return PaymentRefused.ALREADY_SETTLED
        try:
            return make_quote(items, self._tariff, self._currency, self._clock.now_utc(), self._new_id)
        except (NoRate, UnknownService, QuoteError):
            return PaymentRefused.NO_RATE

    def pay(
        self, visit_id: str, quote: Quote, agent_id: str, on_progress: ProgressListener
    ) -> Payment | PaymentRefused:
        """Charge the quote's total; blocks until the terminal ended. The result is on disk when this returns."""
        if is_stale(quote, self._tariff, self._clock.now_utc()):
            return PaymentRefused.STALE_QUOTE
        run = _PaymentRun(
            state=PaymentState.IDLE, visit_id=visit_id, quote=quote, agent_id=agent_id, on_progress=on_progress
        )
        others = tuple(STATE_OF_STATUS[other.status.value] for other in self._journal.open_of_terminal())
        self._drive(run, PaymentRequested(others))
        return run.refused if run.refused is not None else _payment_of(run)

    def waive(self, visit_id: str, quote: Quote, agent_id: str) -> Visit | PaymentRefused:
        """Record the free lines of a quote as served free of charge, with the tariff's legal reason."""
        reasons = {self._tariff.line(line.service_code).free_reason for line in quote.lines if line.is_free}
        return self._journal.waive(visit_id, quote, agent_id, "; ".join(sorted(reasons)))

    def resolve(self, payment_id: str, resolution: Resolution, agent: Agent) -> Payment | PaymentRefused:
        """Record what a named person read from the terminal about an unknown outcome."""
        with self._store.read() as tx:
            payment = tx.payments.by_id(payment_id)
        if payment is None or payment.status is not PaymentStatus.UNKNOWN:
            return PaymentRefused.NOT_UNKNOWN
        run = _PaymentRun(state=PaymentState.UNKNOWN, payment=payment, resolution=resolution, resolver=agent)
        self._drive(run, Resolved(PaymentOutcome(resolution.outcome.value), by=agent.agent_id))
        return run.refused if run.refused is not None else _payment_of(run)

    def ask_again(self, payment_id: str) -> Payment | Unproven | PaymentRefused:
        """Ask the terminal for its own record of an unknown payment; blocks until it answered or cannot be reached.

        Returns the payment approved when the record proves it, else the record. Never a financial message.
        """
        with self._store.read() as tx:
            payment = tx.payments.by_id(payment_id)
        if payment is None or payment.status is not PaymentStatus.UNKNOWN:
            return PaymentRefused.NOT_UNKNOWN
        run = _PaymentRun(state=PaymentState.UNKNOWN, payment=payment)
        self._drive(run, AskedAgain())
        ended = _payment_of(run)
        if ended.status is not PaymentStatus.UNKNOWN:
            return ended
        return Unproven(ended, run.record or self._no_result(ended, Outcome.UNKNOWN, "not_offered", ""))

    def payments_of(self, visit_id: str) -> list[Payment]:
        """Every payment of a visit, oldest first."""
        with self._store.read() as tx:
            return tx.payments.of_visit(visit_id)

    def stamps_of(self, payment_id: str) -> list[Stamp]:
        """The stamps of an approved payment, in the order of its lines."""
        with self._store.read() as tx:
            return tx.stamps.of_payment(payment_id)

    def _save_intent(self, run: _PaymentRun) -> Event:
        assert run.quote is not None  # noqa: S101 - only `pay` starts in IDLE, with a quote
        saved = self._journal.save_intent(run.visit_id, run.quote, run.agent_id)
        if isinstance(saved, PaymentRefused):
            run.refused = saved
            return StoreFailed()
        run.payment = saved
        return IntentSaved()

    def _mark_sent(self, run: _PaymentRun) -> None:
        run.payment = self._journal.mark_sent(_payment_of(run))

    def _send(self, run: _PaymentRun, on_progress: ProgressListener) -> TerminalResult:
        payment = _payment_of(run)
        return self._terminal.purchase(payment.amount_minor, payment.currency, payment.payment_id, on_progress)

    def _refuse_blocked(self, run: _PaymentRun) -> None:
        run.refused = PaymentRefused.TERMINAL_BLOCKED

    def _subject(self, run: _PaymentRun) -> Payment:
        return _payment_of(run)

    def _query(self, run: _PaymentRun) -> Event:
        """Ask the terminal for its last transaction; only a record that is surely this payment's counts."""
        payment = _payment_of(run)
        if not self._terminal.capabilities.can_recover:
            return QueryFailed()
        result = self._terminal.last_result()
        run.record = result
        record = TerminalRecord(
            approved=result.outcome is Outcome.APPROVED,
            amount=_stated_amount(result),
            number=result.receipt_number,
            terminal_id=result.terminal_id,
        )
        expected = Money(payment.amount_minor, payment.currency)
        known = self._journal.last_known(payment)
        if not proves_approval(record, expected, known.receipt_number, known.terminal_id):
            return QueryFailed()
        run.result = result
        return Resolved(PaymentOutcome.APPROVED, by=THE_TERMINAL)

    def _record(self, run: _PaymentRun) -> None:
        payment = _payment_of(run)
        if payment.status is PaymentStatus.UNKNOWN and run.resolution is None and run.result is not None:
            proof = run.result
            run.payment = insist(lambda: self._journal.record_recovery(payment, proof))
            return
        if run.resolution is not None and run.resolver is not None:
            recorded = self._journal.record_resolution(payment.payment_id, run.resolution, run.resolver)
            if isinstance(recorded, PaymentRefused):
                run.refused = recorded
            else:
                run.payment = recorded
            return
        result = run.result or self._no_result(payment, Outcome(run.state.value), "restarted", "")
        run.payment = insist(lambda: self._journal.record_outcome(payment, result))


def _stated_amount(result: TerminalResult) -> Money | None:
    """What the terminal states, None in a currency this program does not know: a card's own, or a misread one."""
    if not result.amount_proven or result.currency not in EXPONENT:
        return None
    return Money(result.amount_minor, result.currency)


def _payment_of(run: _PaymentRun) -> Payment:
    if run.payment is None:
        raise RuntimeError("the payment flow reached a step that needs an intent without one")
    return run.payment
