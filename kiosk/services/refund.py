"""Refunds on one terminal: money back for lines of an approved payment, one at a time.

The flow is the payment's (`kiosk.flows.payment`): intent on disk, sent, one call, its outcome. No record of a terminal
proves a refund, so an unknown one is decided by a named person only, and blocks the terminal until then.
"""

from collections.abc import Callable
from dataclasses import dataclass

from drivers.card_terminal.interface import CardTerminal, Outcome, ProgressListener, TerminalResult
from kiosk.domain.payment import PaymentOutcome
from kiosk.flows.payment import (
    STATE_OF_STATUS,
    IntentSaved,
    PaymentRequested,
    PaymentState,
    QueryFailed,
    Resolved,
    Restarted,
    StoreFailed,
)
from kiosk.flows.table import Event
from kiosk.services.journal_entry import Resolution
from kiosk.services.refund_journal import RefundJournal
from kiosk.services.refund_rules import RefundOffer, RefundRefused, RefundWish
from kiosk.services.terminal_operations import Run, TerminalOperations, insist
from sync.store.records import Agent, PaymentStatus, Refund, RefundMethod
from sync.store.store import Store


@dataclass
class _RefundRun(Run):
    """One refund on its way through the flow; `refund` is its latest row."""

    refund: Refund | None = None
    wish: RefundWish | None = None
    refused: RefundRefused | None = None


class RefundService(TerminalOperations[_RefundRun]):
    """Blocking; call it through the one Worker that owns the terminal (`request_abort` from any thread)."""

    def __init__(
        self, *, store: Store, terminal: CardTerminal, journal: RefundJournal, on_slips_queued: Callable[[], None]
    ) -> None:
        super().__init__(terminal, on_slips_queued)
        self._store = store
        self._journal = journal

    def recover(self) -> list[Refund]:
        """Resolve what an earlier run left open; call it before anything else. Returns those it touched.

        Created: not started, no byte was sent. Sent: unknown, the money may have gone back.
        """
        touched = []
        for refund in self._journal.open_refunds():
            run = _RefundRun(state=STATE_OF_STATUS[refund.status.value], refund=refund)
            self._drive(run, Restarted())
            touched.append(_refund_of(run))
        return touched

    def offer(self, payment_id: str) -> RefundOffer | RefundRefused:
        """What of a payment can be given back at this terminal, and how."""
        return self._journal.offer(payment_id, self.capabilities)

    def give_back(self, wish: RefundWish, on_progress: ProgressListener) -> Refund | RefundRefused:
        """Give the money back; blocks until the terminal ended. The result is on disk when this returns.

        The second person's PIN was checked by the caller; that it is another person with the right role is checked
        here, with every other rule, in the transaction that saves the intent.
        """
        run = _RefundRun(state=PaymentState.IDLE, wish=wish, on_progress=on_progress)
        others = tuple(STATE_OF_STATUS[other.status.value] for other in self._journal.open_of_terminal())
        self._drive(run, PaymentRequested(others))
        return run.refused if run.refused is not None else _refund_of(run)

    def resolve(self, refund_id: str, resolution: Resolution, agent: Agent) -> Refund | RefundRefused:
        """Record what a named person read from the terminal about an unknown outcome."""
        with self._store.read() as tx:
            refund = tx.refunds.by_id(refund_id)
        if refund is None or refund.status is not PaymentStatus.UNKNOWN:
            return RefundRefused.NOT_UNKNOWN
        run = _RefundRun(state=PaymentState.UNKNOWN, refund=refund, resolution=resolution, resolver=agent)
        self._drive(run, Resolved(PaymentOutcome(resolution.outcome.value), by=agent.agent_id))
        return run.refused if run.refused is not None else _refund_of(run)

    def refunds_of(self, payment_id: str) -> list[Refund]:
        """Every refund tried for a payment, oldest first."""
        with self._store.read() as tx:
            return tx.refunds.of_payment(payment_id)

    def _save_intent(self, run: _RefundRun) -> Event:
        assert run.wish is not None  # noqa: S101 - only `give_back` starts in IDLE, with a wish
        saved = self._journal.save_intent(run.wish, self.capabilities)
        if isinstance(saved, RefundRefused):
            run.refused = saved
            return StoreFailed()
        run.refund = saved
        return IntentSaved()

    def _mark_sent(self, run: _RefundRun) -> None:
        run.refund = self._journal.mark_sent(_refund_of(run))

    def _send(self, run: _RefundRun, on_progress: ProgressListener) -> TerminalResult:
        refund = _refund_of(run)
        if refund.method is RefundMethod.REVERSAL:
            number = self._journal.payment_of(refund).receipt_number
            return self._terminal.reverse(number, refund.amount_minor, refund.currency, on_progress)
        return self._terminal.refund(refund.amount_minor, refund.currency, refund.refund_id, on_progress)

    def _query(self, run: _RefundRun) -> Event:
        return QueryFailed()

    def _record(self, run: _RefundRun) -> None:
        refund = _refund_of(run)
        if run.resolution is not None and run.resolver is not None:
            recorded = self._journal.record_resolution(refund.refund_id, run.resolution, run.resolver)
            if isinstance(recorded, RefundRefused):
                run.refused = recorded
            else:
                run.refund = recorded
            return
        result = run.result or self._no_result(refund, Outcome(run.state.value), "restarted", "")
        run.refund = insist(lambda: self._journal.record_outcome(refund, result))

    def _refuse_blocked(self, run: _RefundRun) -> None:
        run.refused = RefundRefused.TERMINAL_BLOCKED

    def _subject(self, run: _RefundRun) -> Refund:
        return _refund_of(run)


def _refund_of(run: _RefundRun) -> Refund:
    if run.refund is None:
        raise RuntimeError("the flow reached a step that needs an intent without one")
    return run.refund
