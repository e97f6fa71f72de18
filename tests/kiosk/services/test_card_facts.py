"""What a card scheme wants on a receipt: from the terminal through the journal onto paper."""

from pathlib import Path

import pytest

from drivers.card_terminal.interface import Outcome, TerminalResult
from drivers.card_terminal.simulated_bank import Gesture
from kiosk.domain.quote import Quote, make_quote
from kiosk.services.identifiers import new_id
from kiosk.services.journal_entry import Resolution
from kiosk.services.payment_journal import THE_TERMINAL, PaymentJournal
from kiosk.slips.data import BY_THE_TERMINAL, ReceiptData, parse_data
from sync.store.records import JobStatus, Payment, PaymentStatus
from tests.support.appliance import AGENT, TERMINAL, Appliance
from tests.support.simulated_terminal import TerminalLine, simulated_terminal

#: protocol -> AID, contract, verification as its simulator says them
SAID = {
    "zvt": ("A0000000031010", "SPECIMEN 000001", "pin"),
    "caisse_ap": ("A0000000421010", "424242", ""),
    "concert": ("", "", ""),
    "ecr17": ("", "", ""),
}


def receipts(appliance: Appliance) -> list[ReceiptData]:
    with appliance.store.read() as tx:
        jobs = [job for job in tx.jobs.with_status(*JobStatus) if job.slip_kind == "receipt"]
    parsed = [parse_data("receipt", job.data) for job in jobs]
    return [receipt for receipt in parsed if isinstance(receipt, ReceiptData)]


@pytest.mark.parametrize("protocol", SAID)
def test_what_the_terminal_says_stands_on_the_receipt(appliance: Appliance, tmp_path: Path, protocol: str) -> None:
    visit = appliance.check_in("ZZ000001")
    with simulated_terminal(tmp_path, TerminalLine(protocol, "serial"), Gesture.APPROVE) as terminal:
        payments = appliance.payments(terminal.driver())
        quote = payments.quote(visit.visit_id)
        assert isinstance(quote, Quote)
        payment = payments.pay(visit.visit_id, quote, AGENT.agent_id, lambda progress: None)
    assert isinstance(payment, Payment)
    assert payment.status is PaymentStatus.APPROVED
    assert (payment.application_id, payment.merchant_id, payment.verification) == SAID[protocol]
    (receipt,) = receipts(appliance)
    assert receipt.card is not None
    assert (receipt.card.aid, receipt.card.merchant_id, receipt.card.verification) == SAID[protocol]
    assert not receipt.is_told_by_a_person


def journal_of(appliance: Appliance) -> PaymentJournal:
    return PaymentJournal(
        store=appliance.store,
        terminal_name=TERMINAL,
        clock=appliance.clock,
        approval=appliance.approval(),
        slip_jobs=appliance.slip_jobs("window-1"),
        new_id=new_id,
        listener=lambda step: None,
    )


def sent_payment(appliance: Appliance, journal: PaymentJournal) -> Payment:
    visit = appliance.check_in("ZZ000001")
    items = [(service.visit_service_id, service.service_code) for service in visit.services]
    quote = make_quote(items, appliance.tariff, "EUR", appliance.clock.now_utc(), new_id)
    intent = journal.save_intent(visit.visit_id, quote, AGENT.agent_id)
    assert isinstance(intent, Payment)
    return journal.mark_sent(intent)


def told(payment: Payment, outcome: Outcome) -> TerminalResult:
    return TerminalResult(
        outcome,
        outcome.value,
        payment.amount_minor,
        payment.currency,
        receipt_number="000187",
        application_id="A000000003",
        merchant_id="42",
        verification="signature",
    )


def test_what_a_terminals_own_record_proves_stands_on_the_receipt_too(appliance: Appliance) -> None:
    journal = journal_of(appliance)
    sent = sent_payment(appliance, journal)
    unknown = journal.record_outcome(sent, TerminalResult(Outcome.UNKNOWN, "link_lost", sent.amount_minor, "EUR"))
    journal.record_recovery(unknown, told(sent, Outcome.APPROVED))
    (receipt,) = receipts(appliance)
    assert receipt.card is not None
    assert (receipt.card.aid, receipt.card.merchant_id, receipt.card.verification) == ("A000000003", "42", "signature")
    assert receipt.resolved_by == THE_TERMINAL == BY_THE_TERMINAL
    assert not receipt.is_told_by_a_person


def test_after_a_persons_decision_the_receipt_refers_to_the_terminals_slip(appliance: Appliance) -> None:
    journal = journal_of(appliance)
    sent = sent_payment(appliance, journal)
    unknown = journal.record_outcome(sent, TerminalResult(Outcome.UNKNOWN, "link_lost", sent.amount_minor, "EUR"))
    decided = Resolution(Outcome.APPROVED, "slip 000187", authorisation_code="A1B2C3", card_last4="1234")
    journal.record_resolution(unknown.payment_id, decided, AGENT)
    (receipt,) = receipts(appliance)
    assert receipt.is_told_by_a_person
    assert receipt.card is not None
    assert (receipt.card.last4, receipt.card.aid, receipt.card.verification) == ("1234", "", "")
