"""Payments with a real terminal simulator on a pty and a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.card_terminal.interface import Outcome, Progress
from drivers.card_terminal.simulated_bank import Gesture
from kiosk.domain.quote import Quote
from kiosk.domain.stamp import key_id, verify_stamp
from kiosk.services.journal_entry import Resolution
from kiosk.services.payment import PaymentService
from kiosk.services.payment_journal import PaymentRefused
from sync.store.records import JobStatus, Payment, PaymentStatus, Visit
from tests.support.appliance import AGENT, Appliance
from tests.support.terminal_bench import SimulatedConcert, simulated_concert


def ignore(progress: Progress) -> None:
    """What the terminal says meanwhile is for the screens."""


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[SimulatedConcert]:
    with simulated_concert(tmp_path, Gesture.APPROVE) as running:
        yield running


def quote_of(payments: PaymentService, visit: Visit) -> Quote:
    quote = payments.quote(visit.visit_id)
    assert isinstance(quote, Quote), quote
    return quote


def pay(payments: PaymentService, visit: Visit) -> Payment | PaymentRefused:
    return payments.pay(visit.visit_id, quote_of(payments, visit), AGENT.agent_id, ignore)


def ended(payment: Payment | PaymentRefused) -> Payment:
    assert isinstance(payment, Payment), payment
    return payment


def outbox_kinds(appliance: Appliance) -> list[str]:
    with appliance.store.read() as tx:
        return [item.kind for item in tx.outbox.pending(100)]


def slips(appliance: Appliance) -> list[str]:
    with appliance.store.read() as tx:
        return [job.slip_kind for job in tx.jobs.with_status(JobStatus.QUEUED, printer_name="window-1")]


def test_approval_brings_one_verifiable_stamp_per_fee_line(appliance: Appliance, terminal: SimulatedConcert) -> None:
    visit = appliance.check_in("ZZFAMILY")
    payments = appliance.payments(terminal.driver())
    payment = ended(pay(payments, visit))
    assert (payment.status, payment.amount_minor, payment.currency) == (PaymentStatus.APPROVED, 8853, "EUR")
    assert (payment.card_last4, payment.resolved_by) == ("1111", "")
    stamps = payments.stamps_of(payment.payment_id)
    assert [stamp.service_code for stamp in stamps] == ["passport_adult", "cnie"]
    assert sum(stamp.amount_minor for stamp in stamps) == payment.amount_minor
    device = appliance.store.device
    assert device is not None
    public_key = device.private_key.public_key()
    for stamp in stamps:
        read = verify_stamp(stamp.code, {key_id(public_key): public_key})
        assert (read.number, read.amount_minor) == (stamp.stamp_number, stamp.amount_minor)
    assert [line["amount_minor"] for line in terminal.booked()] == [8853]
    assert slips(appliance) == ["receipt", "stamp", "stamp"]
    assert outbox_kinds(appliance) == [
        "visit.checked_in",
        "payment.intended",
        "payment.ended",
        "stamp.issued",
        "stamp.issued",
    ]
    with appliance.store.read() as tx:
        after = tx.visits.by_id(visit.visit_id)
    assert after is not None
    assert [service.settled for service in after.services] == ["paid", "paid"]


def test_same_quote_is_paid_after_a_refusal(appliance: Appliance, tmp_path: Path) -> None:
    visit = appliance.check_in("ZZFAMILY")
    with simulated_concert(tmp_path, Gesture.DECLINE) as terminal:
        payments = appliance.payments(terminal.driver())
        quote = quote_of(payments, visit)
        declined = ended(payments.pay(visit.visit_id, quote, AGENT.agent_id, ignore))
    with simulated_concert(tmp_path, Gesture.APPROVE) as terminal:
        payments = appliance.payments(terminal.driver())
        approved = ended(payments.pay(visit.visit_id, quote, AGENT.agent_id, ignore))
    assert (declined.status, approved.status) == (PaymentStatus.DECLINED, PaymentStatus.APPROVED)
    assert len(payments.stamps_of(approved.payment_id)) == 2


def test_what_is_paid_is_not_charged_again(appliance: Appliance, terminal: SimulatedConcert) -> None:
    visit = appliance.check_in("ZZ000001")
    payments = appliance.payments(terminal.driver())
    quote = quote_of(payments, visit)
    ended(payments.pay(visit.visit_id, quote, AGENT.agent_id, ignore))
    again = payments.pay(visit.visit_id, quote, AGENT.agent_id, ignore)
    assert again is PaymentRefused.ALREADY_SETTLED
    assert payments.quote(visit.visit_id) is PaymentRefused.ALREADY_SETTLED
    assert len(terminal.booked()) == 1


@pytest.mark.parametrize(
    ("gesture", "status"), [(Gesture.DECLINE, PaymentStatus.DECLINED), (Gesture.CANCEL, PaymentStatus.CANCELLED)]
)
def test_no_approval_no_stamp_and_the_fee_stays_open(
    appliance: Appliance, tmp_path: Path, gesture: Gesture, status: PaymentStatus
) -> None:
    visit = appliance.check_in("ZZ000001")
    with simulated_concert(tmp_path, gesture) as terminal:
        payments = appliance.payments(terminal.driver())
        payment = ended(pay(payments, visit))
    assert payment.status is status
    assert payments.stamps_of(payment.payment_id) == []
    assert payments.blocking() is None
    assert isinstance(payments.quote(visit.visit_id), Quote)
    assert slips(appliance) == []


def test_no_terminal_is_not_started(appliance: Appliance, terminal: SimulatedConcert) -> None:
    visit = appliance.check_in("ZZ000001")
    driver = terminal.driver()
    terminal.runner.close()
    payment = ended(pay(appliance.payments(driver), visit))
    assert payment.status is PaymentStatus.NOT_STARTED
    assert terminal.booked() == []


def test_what_waited_while_the_station_ended_is_not_begun(appliance: Appliance, terminal: SimulatedConcert) -> None:
    visit = appliance.check_in("ZZ000001")
    payments = appliance.payments(terminal.driver())
    payments.close()
    payment = ended(pay(payments, visit))
    assert (payment.status, payment.reason) == (PaymentStatus.NOT_STARTED, "station_ended")
    assert payments.blocking() is None
    assert terminal.booked() == []


def unknown_payment(appliance: Appliance, terminal: SimulatedConcert) -> tuple[PaymentService, Visit, Payment]:
    visit = appliance.check_in("ZZ000001")
    payments = appliance.payments(terminal.driver())
    terminal.runner.call(lambda device, now_s: device.cut_after_approval())
    return payments, visit, ended(pay(payments, visit))


def test_cable_pulled_after_the_approval_is_unknown_and_blocks_the_terminal(
    appliance: Appliance, terminal: SimulatedConcert
) -> None:
    payments, visit, payment = unknown_payment(appliance, terminal)
    assert payment.status is PaymentStatus.UNKNOWN
    assert len(terminal.booked()) == 1, "the customer was charged"
    assert payments.blocking() == payment
    assert pay(payments, visit) is PaymentRefused.TERMINAL_BLOCKED
    other = appliance.check_in("ZZ000002")
    assert pay(payments, other) is PaymentRefused.TERMINAL_BLOCKED
    assert payments.stamps_of(payment.payment_id) == []
    assert slips(appliance) == ["incident"]
    assert len(terminal.booked()) == 1


def test_a_second_window_does_not_charge_a_visit_whose_payment_is_unknown_at_the_first(
    appliance: Appliance, terminal: SimulatedConcert, tmp_path: Path
) -> None:
    _, visit, payment = unknown_payment(appliance, terminal)
    (tmp_path / "second").mkdir()
    with simulated_concert(tmp_path / "second", Gesture.APPROVE) as second:
        payments = appliance.payments(second.driver(), terminal_name="window-2")
        assert payments.blocking() is None
        assert pay(payments, visit) is PaymentRefused.TERMINAL_BLOCKED
        assert second.booked() == []
        assert payments.payments_of(visit.visit_id) == [payment]
        other = ended(pay(payments, appliance.check_in("ZZ000002")))
        assert other.status is PaymentStatus.APPROVED, "other visits are charged there"


def test_a_named_person_resolves_it_once(appliance: Appliance, terminal: SimulatedConcert) -> None:
    payments, _, payment = unknown_payment(appliance, terminal)
    paid = Resolution(Outcome.APPROVED, "terminal slip 000001", authorisation_code="A1B2C3", card_last4="1111")
    resolved = ended(payments.resolve(payment.payment_id, paid, AGENT))
    assert (resolved.status, resolved.resolved_by) == (PaymentStatus.APPROVED, AGENT.agent_id)
    assert len(payments.stamps_of(payment.payment_id)) == 1
    assert payments.blocking() is None
    with appliance.store.read() as tx:
        (receipt,) = [job for job in tx.jobs.with_status(JobStatus.QUEUED) if job.slip_kind == "receipt"]
    assert receipt.data["resolved_by"] == AGENT.display_name
    assert outbox_kinds(appliance)[-2:] == ["payment.resolved", "stamp.issued"]
    refused = Resolution(Outcome.DECLINED, "changed my mind")
    assert payments.resolve(payment.payment_id, refused, AGENT) is PaymentRefused.NOT_UNKNOWN


def test_resolved_as_not_charged_frees_the_terminal_without_a_stamp(
    appliance: Appliance, terminal: SimulatedConcert
) -> None:
    payments, _, payment = unknown_payment(appliance, terminal)
    nothing = Resolution(Outcome.DECLINED, "the terminal's journal has no such payment")
    assert ended(payments.resolve(payment.payment_id, nothing, AGENT)).status is PaymentStatus.DECLINED
    assert payments.stamps_of(payment.payment_id) == []
    assert payments.blocking() is None


def test_free_acts_are_waived_with_their_reason_and_get_no_stamp(
    appliance: Appliance, terminal: SimulatedConcert
) -> None:
    visit = appliance.check_in("ZZ000003")
    payments = appliance.payments(terminal.driver())
    quote = quote_of(payments, visit)
    assert quote.is_free
    assert payments.pay(visit.visit_id, quote, AGENT.agent_id, ignore) is PaymentRefused.NOTHING_TO_PAY
    waived = payments.waive(visit.visit_id, quote, AGENT.agent_id)
    assert isinstance(waived, Visit)
    assert [service.settled for service in waived.services] == ["waived"]
    assert outbox_kinds(appliance)[-1] == "fee.waived"
    assert payments.waive(visit.visit_id, quote, AGENT.agent_id) is PaymentRefused.ALREADY_SETTLED
    assert terminal.ledger.lines == ()


def test_no_payment_starts_without_stamp_numbers(appliance: Appliance, terminal: SimulatedConcert) -> None:
    visit = appliance.check_in("ZZ000001")
    with appliance.store.write() as tx:
        while tx.numbers.remaining("stamp") > 20:
            tx.numbers.take("stamp")
    assert pay(appliance.payments(terminal.driver()), visit) is PaymentRefused.NO_STAMP_NUMBERS
    assert terminal.booked() == []
