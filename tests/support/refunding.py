"""Refunds as the counter makes them: the service on one terminal, and who asks and authorises."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from drivers.card_terminal.interface import CardTerminal
from kiosk.domain.quote import Quote
from kiosk.domain.refund import RefundCause
from kiosk.services.identifiers import new_id
from kiosk.services.journal_entry import JournalListener
from kiosk.services.refund import RefundService
from kiosk.services.refund_approval import RefundApproval
from kiosk.services.refund_journal import RefundJournal
from kiosk.services.refund_rules import RefundOffer, RefundRefused, RefundWish
from sync.store.records import Agent, Payment, PaymentStatus, Refund
from tests.support.appliance import AGENT, TERMINAL, Appliance

SUPERVISOR: Final = Agent("agent-9", "Supervisor SPECIMEN", "supervisor", AGENT.pin_hash, active=True)


def refund_service(
    appliance: Appliance,
    terminal: CardTerminal,
    listener: JournalListener = lambda step: None,
    terminal_name: str = TERMINAL,
    *,
    merchant_copy: bool = False,
) -> RefundService:
    """Refunds on one terminal; the supervisor is known in the store."""
    with appliance.store.write() as tx:
        tx.agents.upsert(SUPERVISOR)
    journal = RefundJournal(
        store=appliance.store,
        terminal_name=terminal_name,
        clock=appliance.clock,
        approval=RefundApproval(slip_jobs=appliance.slip_jobs("window-1"), merchant_copy=merchant_copy),
        new_id=new_id,
        listener=listener,
    )
    return RefundService(store=appliance.store, terminal=terminal, journal=journal, on_slips_queued=lambda: None)


def paid(appliance: Appliance, reference: str, terminal: CardTerminal, terminal_name: str = TERMINAL) -> Payment:
    """Check a specimen appointment in and charge it; a minute passes before and after."""
    appliance.clock.now += timedelta(minutes=1)
    visit = appliance.check_in(reference)
    payments = appliance.payments(terminal, terminal_name=terminal_name)
    quote = payments.quote(visit.visit_id)
    assert isinstance(quote, Quote)
    payment = payments.pay(visit.visit_id, quote, AGENT.agent_id, lambda progress: None)
    assert isinstance(payment, Payment)
    assert payment.status is PaymentStatus.APPROVED
    appliance.clock.now += timedelta(minutes=1)
    return payment


def wish_of(refunds: RefundService, payment: Payment, *positions: int) -> RefundWish:
    """The wish for the lines at these positions, all when none is given, in the way the service offers."""
    offer = refunds.offer(payment.payment_id)
    assert isinstance(offer, RefundOffer), offer
    chosen = [payment.lines[position] for position in positions] if positions else payment.lines
    line_ids = frozenset(line.line_id for line in chosen)
    method = offer.method(line_ids)
    assert method is not None
    return RefundWish(
        payment_id=payment.payment_id,
        line_ids=line_ids,
        method=method,
        cause=RefundCause.WRONG_SERVICE,
        agent_id=AGENT.agent_id,
        authorised_by=SUPERVISOR.agent_id,
    )


def give_back(refunds: RefundService, payment: Payment, *positions: int, **changes: object) -> Refund | RefundRefused:
    """Ask for these lines, with parts of the wish changed."""
    wish = replace(wish_of(refunds, payment, *positions), **changes)  # type: ignore[arg-type]
    return refunds.give_back(wish, lambda progress: None)


def given_back(refunds: RefundService, payment: Payment, *positions: int) -> Refund:
    """The same, where it has to get as far as the terminal."""
    refund = give_back(refunds, payment, *positions)
    assert isinstance(refund, Refund), refund
    return refund
