"""What is refused, and attacks: two windows at once, lines of others, no second person, stamps that moved."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from drivers.card_terminal.interface import Outcome
from drivers.card_terminal.simulated_bank import Gesture
from kiosk.services.journal_entry import Resolution
from kiosk.services.refund_rules import RefundOffer, RefundRefused
from kiosk.services.reprint import ReprintRefused, ReprintService
from sync.store.records import (
    BatchState,
    Payment,
    PaymentStatus,
    Refund,
    RefundMethod,
    StampStatus,
    TerminalBatch,
)
from tests.support.appliance import AGENT, TERMINAL, Appliance
from tests.support.refunding import SUPERVISOR, give_back, given_back, paid, refund_service, wish_of
from tests.support.terminal_bench import SimulatedConcert, simulated_concert


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[SimulatedConcert]:
    with simulated_concert(tmp_path, Gesture.APPROVE) as running:
        yield running


def move_stamp(appliance: Appliance, payment: Payment, status: StampStatus) -> None:
    with appliance.store.write() as tx:
        stamp = tx.stamps.of_payment(payment.payment_id)[0]
        assert tx.stamps.move(stamp.stamp_number, stamp.version, status) is not None


def states(terminal: SimulatedConcert) -> list[str]:
    return [line["state"] for line in terminal.ledger.lines]


@pytest.mark.parametrize(
    ("status", "refused"),
    [
        (StampStatus.CONSUMED, RefundRefused.CONSUMED),
        (StampStatus.VOID, RefundRefused.VOID),
        (StampStatus.REFUNDED, RefundRefused.REFUNDED),
        (StampStatus.EXPIRED, RefundRefused.EXPIRED),
    ],
)
def test_only_a_stamp_that_is_still_issued_goes_back(
    appliance: Appliance, terminal: SimulatedConcert, status: StampStatus, refused: RefundRefused
) -> None:
    driver = terminal.driver()
    payment = paid(appliance, "ZZFAMILY", driver)
    refunds = refund_service(appliance, driver)
    wish = wish_of(refunds, payment)
    move_stamp(appliance, payment, status)
    assert refunds.give_back(wish, lambda progress: None) is refused
    assert states(terminal) == ["booked"]
    assert isinstance(give_back(refunds, payment, 1), Refund), "the other line still may"


def test_money_goes_back_once(appliance: Appliance, terminal: SimulatedConcert) -> None:
    driver = terminal.driver()
    payment = paid(appliance, "ZZ000001", driver)
    refunds = refund_service(appliance, driver)
    wish = wish_of(refunds, payment)
    assert isinstance(refunds.give_back(wish, lambda progress: None), Refund)
    assert refunds.give_back(wish, lambda progress: None) is RefundRefused.REFUNDED
    assert states(terminal) == ["booked", "reversed"]


def test_two_windows_at_once_make_one_refund_of_a_line(appliance: Appliance, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with (
        simulated_concert(tmp_path, Gesture.APPROVE) as one,
        simulated_concert(tmp_path / "other", Gesture.APPROVE) as two,
    ):
        driver = one.driver()
        payment = paid(appliance, "ZZFAMILY", driver)
        here = refund_service(appliance, driver)
        there = refund_service(appliance, two.driver(), terminal_name="window-2")
        wishes = [(here, wish_of(here, payment, 0)), (there, wish_of(there, payment, 0))]
        begin = threading.Barrier(2)
        answers: list[Refund | RefundRefused] = []

        def ask(index: int) -> None:
            refunds, wish = wishes[index]
            begin.wait(10)
            answers.append(refunds.give_back(wish, lambda progress: None))

        threads = [threading.Thread(target=ask, args=(index,)) for index in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        made = [answer for answer in answers if isinstance(answer, Refund)]
        assert len(answers) == 2
        assert len(made) == 1
        assert set(answers) - set(made) <= {RefundRefused.UNDER_WAY, RefundRefused.REFUNDED}
        assert sorted(states(one) + states(two)) == ["booked", "refunded"]


def test_lines_of_another_payment_or_of_none_are_refused(appliance: Appliance, terminal: SimulatedConcert) -> None:
    driver = terminal.driver()
    first, second = paid(appliance, "ZZ000001", driver), paid(appliance, "ZZ000002", driver)
    refunds = refund_service(appliance, driver)
    others = frozenset({line.line_id for line in second.lines})
    assert give_back(refunds, first, line_ids=others) is RefundRefused.NOT_OF_PAYMENT
    mixed = others | {line.line_id for line in first.lines}
    assert give_back(refunds, first, line_ids=mixed) is RefundRefused.NOT_OF_PAYMENT
    assert give_back(refunds, first, line_ids=frozenset()) is RefundRefused.NOTHING_CHOSEN
    assert give_back(refunds, first, payment_id="no such payment") is RefundRefused.NOT_APPROVED
    assert states(terminal) == ["booked", "booked"]


def test_who_authorises_is_another_active_supervisor(appliance: Appliance, terminal: SimulatedConcert) -> None:
    driver = terminal.driver()
    payment = paid(appliance, "ZZ000001", driver)
    refunds = refund_service(appliance, driver)
    with appliance.store.write() as tx:
        tx.agents.upsert(replace(SUPERVISOR, agent_id="gone", active=False))
        tx.agents.upsert(replace(AGENT, agent_id="cashier-2"))
    for nobody in (AGENT.agent_id, "gone", "cashier-2", "no such agent", ""):
        assert give_back(refunds, payment, authorised_by=nobody) is RefundRefused.SECOND_PERSON
    himself = give_back(refunds, payment, agent_id=SUPERVISOR.agent_id, authorised_by=SUPERVISOR.agent_id)
    assert himself is RefundRefused.SECOND_PERSON
    assert states(terminal) == ["booked"]


def test_it_is_done_as_it_was_shown_or_not_at_all(appliance: Appliance, terminal: SimulatedConcert) -> None:
    driver = terminal.driver()
    payment = paid(appliance, "ZZ000001", driver)
    refunds = refund_service(appliance, driver)
    wish = wish_of(refunds, payment)
    assert wish.method is RefundMethod.REVERSAL
    paid(appliance, "ZZ000002", driver)
    assert refunds.give_back(wish, lambda progress: None) is RefundRefused.METHOD_CHANGED
    assert given_back(refunds, payment).method is RefundMethod.REFUND


@pytest.mark.parametrize(
    ("status", "method"),
    [
        (BatchState.DONE, RefundMethod.REFUND),
        (BatchState.UNKNOWN, RefundMethod.REFUND),
        (BatchState.REFUSED, RefundMethod.REVERSAL),
        (BatchState.NOT_STARTED, RefundMethod.REVERSAL),
    ],
)
def test_after_the_end_of_day_there_is_no_reversal(
    appliance: Appliance, terminal: SimulatedConcert, status: BatchState, method: RefundMethod
) -> None:
    driver = terminal.driver()
    payment = paid(appliance, "ZZ000001", driver)
    now = appliance.clock.now
    with appliance.store.write() as tx:
        tx.batches.add(TerminalBatch("batch-1", TERMINAL, AGENT.agent_id, status, now, now, "EUR", 1, 7339))
    offer = refund_service(appliance, driver).offer(payment.payment_id)
    assert isinstance(offer, RefundOffer)
    assert offer.whole is method


def test_what_a_person_decided_without_a_number_is_not_reversed(
    appliance: Appliance, terminal: SimulatedConcert
) -> None:
    driver = terminal.driver()
    visit = appliance.check_in("ZZ000001")
    payments = appliance.payments(driver)
    terminal.runner.call(lambda device, now_s: device.cut_after_approval())
    quote = payments.quote(visit.visit_id)
    unknown = payments.pay(visit.visit_id, quote, AGENT.agent_id, lambda progress: None)  # type: ignore[arg-type]
    assert isinstance(unknown, Payment)
    payments.resolve(unknown.payment_id, Resolution(Outcome.APPROVED, "slip", "000001", "1111"), AGENT)
    offer = refund_service(appliance, driver).offer(unknown.payment_id)
    assert isinstance(offer, RefundOffer)
    assert offer.whole is RefundMethod.REFUND


def test_a_stamp_consumed_while_its_money_goes_back_stays_consumed(
    appliance: Appliance, terminal: SimulatedConcert
) -> None:
    driver = terminal.driver()
    payment = paid(appliance, "ZZFAMILY", driver)

    def consume(step: str) -> None:
        if step == "sent":
            move_stamp(appliance, payment, StampStatus.CONSUMED)

    refund = given_back(refund_service(appliance, driver, consume), payment)
    assert refund.status is PaymentStatus.APPROVED, "the money is back, whatever became of the stamp"
    with appliance.store.read() as tx:
        stamps = tx.stamps.of_payment(payment.payment_id)
        visit = tx.visits.by_id(payment.visit_id)
    assert [stamp.status for stamp in stamps] == [StampStatus.CONSUMED, StampStatus.REFUNDED]
    assert visit is not None
    assert [service.settled for service in visit.services] == ["paid", ""]


def test_the_slip_of_a_refunded_stamp_is_not_printed_again(appliance: Appliance, terminal: SimulatedConcert) -> None:
    driver = terminal.driver()
    payment = paid(appliance, "ZZ000001", driver)
    refunds = refund_service(appliance, driver)
    refund = given_back(refunds, payment)
    appliance.clock.now += timedelta(minutes=1)
    reprints = ReprintService(store=appliance.store, clock=appliance.clock, slip_jobs=appliance.slip_jobs("window-1"))
    number = refund.lines[0].stamp_number
    assert reprints.reprint("stamp", number, "supervisor") is ReprintRefused.STAMP_ENDED
    assert reprints.reprint("refund", refund.refund_id, "agent") is ReprintRefused.ROLE
    for copy in (1, 2, 3):
        job = reprints.reprint("refund", refund.refund_id, "cashier")
        assert not isinstance(job, ReprintRefused)
        assert job.copy_number == copy
    assert reprints.reprint("refund", refund.refund_id, "cashier") is ReprintRefused.LIMIT_REACHED
