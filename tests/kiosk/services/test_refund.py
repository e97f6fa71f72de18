"""Money back with real terminal simulators on ptys and a real store: what goes back, how, and what the ledgers say."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from drivers.card_terminal.interface import Outcome
from drivers.card_terminal.simulated_bank import Gesture
from kiosk.domain.quote import Quote
from kiosk.services.journal_entry import Resolution
from kiosk.services.payment_journal import PaymentRefused
from kiosk.services.refund import RefundService
from kiosk.services.refund_rules import RefundOffer, RefundRefused
from sync.store.records import JobStatus, Payment, PaymentStatus, Refund, RefundMethod, StampStatus
from tests.support.appliance import AGENT, Appliance
from tests.support.refunding import SUPERVISOR, give_back, given_back, paid, refund_service
from tests.support.simulated_terminal import LINES, TerminalLine, simulated_terminal
from tests.support.terminal_bench import SimulatedConcert, simulated_concert


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[SimulatedConcert]:
    with simulated_concert(tmp_path, Gesture.APPROVE) as running:
        yield running


def stamps(appliance: Appliance, payment: Payment) -> list[StampStatus]:
    with appliance.store.read() as tx:
        return [stamp.status for stamp in tx.stamps.of_payment(payment.payment_id)]


def settled(appliance: Appliance, payment: Payment) -> list[str]:
    with appliance.store.read() as tx:
        visit = tx.visits.by_id(payment.visit_id)
    assert visit is not None
    return [service.settled for service in visit.services]


def jobs_of(appliance: Appliance, refund: Refund) -> list[str]:
    with appliance.store.read() as tx:
        return [job.slip_kind for job in tx.jobs.of_subject(refund.refund_id) if job.status is JobStatus.QUEUED]


@pytest.mark.parametrize("line", LINES, ids=str)
def test_the_last_payment_is_reversed_whole(appliance: Appliance, tmp_path: Path, line: TerminalLine) -> None:
    with simulated_terminal(tmp_path, line, Gesture.APPROVE) as terminal:
        driver = terminal.driver()
        payment = paid(appliance, "ZZFAMILY", driver)
        refunds = refund_service(appliance, driver)
        refund = given_back(refunds, payment)
        assert (refund.method, refund.status) == (RefundMethod.REVERSAL, PaymentStatus.APPROVED)
        assert (refund.amount_minor, refund.currency) == (payment.amount_minor, "EUR")
        assert [entry["state"] for entry in terminal.ledger.lines] == ["booked", "reversed"]
        driver.close()
    assert (refund.agent_id, refund.authorised_by, refund.cause) == ("agent-1", "agent-9", "wrong_service")
    assert stamps(appliance, payment) == [StampStatus.REFUNDED] * 2
    assert settled(appliance, payment) == ["", ""]
    assert jobs_of(appliance, refund) == ["refund"]
    with appliance.store.read() as tx:
        kinds = [item.kind for item in tx.outbox.pending(100)]
    assert kinds[-2:] == ["refund.intended", "refund.ended"]


@pytest.mark.parametrize("line", [line for line in LINES if line.protocol != "ecr17"], ids=str)
def test_one_line_goes_back_by_a_credit_and_can_be_charged_anew(
    appliance: Appliance, tmp_path: Path, line: TerminalLine
) -> None:
    with simulated_terminal(tmp_path, line, Gesture.APPROVE) as terminal:
        driver = terminal.driver()
        payment = paid(appliance, "ZZFAMILY", driver)
        refunds = refund_service(appliance, driver)
        refund = given_back(refunds, payment, 1)
        assert (refund.method, refund.status) == (RefundMethod.REFUND, PaymentStatus.APPROVED)
        assert refund.amount_minor == payment.lines[1].amount_minor
        assert [(entry["state"], entry["amount_minor"]) for entry in terminal.ledger.lines] == [
            ("booked", payment.amount_minor),
            ("refunded", refund.amount_minor),
        ]
        assert stamps(appliance, payment) == [StampStatus.ISSUED, StampStatus.REFUNDED]
        assert settled(appliance, payment) == ["paid", ""]
        appliance.clock.now += timedelta(minutes=1)
        payments = appliance.payments(driver)
        quote = payments.quote(payment.visit_id)
        assert isinstance(quote, Quote)
        assert [fee.service_code for fee in quote.lines] == ["cnie"]
        again = payments.pay(payment.visit_id, quote, AGENT.agent_id, lambda progress: None)
        driver.close()
    assert isinstance(again, Payment)
    assert again.status is PaymentStatus.APPROVED
    assert settled(appliance, payment) == ["paid", "paid"]
    assert stamps(appliance, again) == [StampStatus.ISSUED]


def test_a_terminal_that_cannot_credit_gives_no_single_line_back(appliance: Appliance, tmp_path: Path) -> None:
    with simulated_terminal(tmp_path, TerminalLine("ecr17", "tcp"), Gesture.APPROVE) as terminal:
        driver = terminal.driver()
        payment = paid(appliance, "ZZFAMILY", driver)
        offer = refund_service(appliance, driver).offer(payment.payment_id)
        driver.close()
    assert isinstance(offer, RefundOffer)
    assert (offer.whole, offer.part) == (RefundMethod.REVERSAL, None)
    assert offer.against(frozenset({payment.lines[0].line_id})) is RefundRefused.NO_METHOD


def test_what_is_not_the_terminals_last_payment_goes_back_by_a_credit(
    appliance: Appliance, terminal: SimulatedConcert
) -> None:
    driver = terminal.driver()
    first, second = paid(appliance, "ZZ000001", driver), paid(appliance, "ZZ000002", driver)
    refunds = refund_service(appliance, driver)
    assert given_back(refunds, first).method is RefundMethod.REFUND
    offer = refunds.offer(second.payment_id)
    assert isinstance(offer, RefundOffer)
    assert offer.whole is RefundMethod.REFUND, "the refund is the terminal's last operation now"


def test_a_payment_of_another_terminal_goes_back_by_a_credit(appliance: Appliance, terminal: SimulatedConcert) -> None:
    driver = terminal.driver()
    payment = paid(appliance, "ZZ000001", driver)
    refund = given_back(refund_service(appliance, driver, terminal_name="window-2"), payment)
    assert (refund.method, refund.terminal_name) == (RefundMethod.REFUND, "window-2")


def test_a_declined_reversal_is_no_refund_until_it_is_asked_anew(appliance: Appliance, tmp_path: Path) -> None:
    with simulated_concert(tmp_path, Gesture.APPROVE) as terminal:
        payment = paid(appliance, "ZZ000001", terminal.driver())
    with simulated_concert(tmp_path, Gesture.DECLINE) as terminal:
        refused = given_back(refund_service(appliance, terminal.driver()), payment)
    assert (refused.method, refused.status) == (RefundMethod.REVERSAL, PaymentStatus.DECLINED)
    assert (stamps(appliance, payment), settled(appliance, payment)) == ([StampStatus.ISSUED], ["paid"])
    appliance.clock.now += timedelta(minutes=1)
    with simulated_concert(tmp_path, Gesture.APPROVE) as terminal:
        refunds = refund_service(appliance, terminal.driver())
        again = given_back(refunds, payment)
        assert [line["state"] for line in terminal.ledger.lines] == ["booked", "declined", "refunded"]
    assert (again.method, again.status) == (RefundMethod.REFUND, PaymentStatus.APPROVED)
    assert [refund.status for refund in refunds.refunds_of(payment.payment_id)] == [
        PaymentStatus.DECLINED,
        PaymentStatus.APPROVED,
    ]


def test_the_posts_copy_is_printed_where_it_keeps_one(appliance: Appliance, terminal: SimulatedConcert) -> None:
    driver = terminal.driver()
    payment = paid(appliance, "ZZ000001", driver)
    refund = given_back(refund_service(appliance, driver, merchant_copy=True), payment)
    assert sorted(jobs_of(appliance, refund)) == ["merchant_refund", "refund"]


def unknown_refund(appliance: Appliance, terminal: SimulatedConcert) -> tuple[RefundService, Payment, Refund]:
    driver = terminal.driver()
    payment = paid(appliance, "ZZFAMILY", driver)
    refunds = refund_service(appliance, driver)
    terminal.runner.call(lambda device, now_s: device.cut_after_approval())
    return refunds, payment, given_back(refunds, payment, 0)


def test_an_unknown_refund_blocks_payments_and_refunds_until_a_person_decides(
    appliance: Appliance, terminal: SimulatedConcert
) -> None:
    refunds, payment, refund = unknown_refund(appliance, terminal)
    assert refund.status is PaymentStatus.UNKNOWN
    assert jobs_of(appliance, refund) == ["incident"]
    assert stamps(appliance, payment) == [StampStatus.ISSUED] * 2
    terminal.runner.call(lambda device, now_s: device.set_plugged(True))
    payments = appliance.payments(terminal.driver())
    assert payments.blocking() == refund
    other = appliance.check_in("ZZ000001")
    quote = payments.quote(other.visit_id)
    assert isinstance(quote, Quote)
    charged = payments.pay(other.visit_id, quote, AGENT.agent_id, lambda progress: None)
    assert charged is PaymentRefused.TERMINAL_BLOCKED
    assert give_back(refunds, payment, 1) is RefundRefused.TERMINAL_BLOCKED
    elsewhere = refund_service(appliance, terminal.driver(), terminal_name="window-2")
    assert give_back(elsewhere, payment, 0) is RefundRefused.UNDER_WAY
    assert refunds.recover() == [refund], "nothing proves a refund"
    resolved = refunds.resolve(refund.refund_id, Resolution(Outcome.APPROVED, "slip", "A1B2C3", "1111"), AGENT)
    assert isinstance(resolved, Refund)
    assert (resolved.status, resolved.resolved_by) == (PaymentStatus.APPROVED, AGENT.agent_id)
    assert (resolved.authorisation_code, resolved.card_last4) == ("A1B2C3", "1111")
    assert stamps(appliance, payment) == [StampStatus.REFUNDED, StampStatus.ISSUED]
    assert settled(appliance, payment) == ["", "paid"]
    assert payments.blocking() is None
    again = refunds.resolve(refund.refund_id, Resolution(Outcome.DECLINED, "slip"), AGENT)
    assert again is RefundRefused.NOT_UNKNOWN
    assert [line["state"] for line in terminal.ledger.lines] == ["booked", "refunded"]


def test_a_refund_that_did_not_happen_leaves_everything_as_it_was(
    appliance: Appliance, terminal: SimulatedConcert
) -> None:
    refunds, payment, refund = unknown_refund(appliance, terminal)
    resolved = refunds.resolve(refund.refund_id, Resolution(Outcome.NOT_STARTED, "journal 12"), SUPERVISOR)
    assert isinstance(resolved, Refund)
    assert resolved.status is PaymentStatus.NOT_STARTED
    assert stamps(appliance, payment) == [StampStatus.ISSUED] * 2
    assert settled(appliance, payment) == ["paid", "paid"]


def test_an_unknown_payment_blocks_refunds(appliance: Appliance, terminal: SimulatedConcert) -> None:
    driver = terminal.driver()
    payment = paid(appliance, "ZZ000001", driver)
    visit = appliance.check_in("ZZ000002")
    payments = appliance.payments(driver)
    quote = payments.quote(visit.visit_id)
    assert isinstance(quote, Quote)
    terminal.runner.call(lambda device, now_s: device.cut_after_approval())
    payments.pay(visit.visit_id, quote, AGENT.agent_id, lambda progress: None)
    assert give_back(refund_service(appliance, driver), payment) is RefundRefused.TERMINAL_BLOCKED


def test_a_terminal_without_cable_starts_nothing(appliance: Appliance, terminal: SimulatedConcert) -> None:
    driver = terminal.driver()
    payment = paid(appliance, "ZZ000001", driver)
    terminal.runner.call(lambda device, now_s: device.set_plugged(False))
    refunds = refund_service(appliance, driver)
    assert given_back(refunds, payment).status is PaymentStatus.NOT_STARTED
    assert stamps(appliance, payment) == [StampStatus.ISSUED]
    terminal.runner.call(lambda device, now_s: device.set_plugged(True))
    assert given_back(refunds, payment).method is RefundMethod.REVERSAL, "nothing was refused"
