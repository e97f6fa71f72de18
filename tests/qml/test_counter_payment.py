"""Payments at the counter: the real window, a Concert terminal and a printer on ptys, the real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from drivers.card_terminal.simulated_bank import Gesture
from kiosk.stations.counter import CounterStation
from sync.store.records import PaymentStatus
from tests.support.appliance import AGENT
from tests.support.counter_station import CounterBench
from tests.support.screen import find, names


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[CounterBench]:
    """A counter with somebody logged in; the customer does what `present` says."""
    with CounterBench(qtbot, tmp_path, None) as bench:
        bench.log_in()
        bench.see("queue.callNext")
        yield bench


def statuses(counter: CounterBench) -> list[PaymentStatus]:
    return [payment.status for payment in counter.payments()]


def pay(counter: CounterBench, gesture: Gesture) -> None:
    """Take the payment and wait for its end."""
    counter.click("fees.pay")
    counter.see("payment.step")
    counter.present(gesture)
    counter.see("payment.result")


def lose_the_outcome(counter: CounterBench) -> None:
    """The bank books, then the cable is out before the counter hears of it."""
    counter.terminal.runner.call(lambda device, _now_s: device.cut_after_approval())
    pay(counter, Gesture.APPROVE)


def fill_in(counter: CounterBench, amount: str, authorisation: str, last4: str) -> None:
    """Say "paid" and key in what the slip says."""
    counter.click("resolution.paid")
    for field, text in (("amount", amount), ("authorisation", authorisation), ("last4", last4)):
        counter.click(f"resolution.{field}")
        counter.keys("resolution", text)
    counter.click("resolution.submit")


def test_an_approved_payment_gives_stamps_slips_and_a_settled_visit(counter: CounterBench) -> None:
    counter.check_in("ZZFAMILY")
    counter.call_and_start()
    assert counter.text("fees.total") == "84,40 EUR"
    pay(counter, Gesture.APPROVE)
    assert "Paid" in counter.text("payment.result")
    assert counter.text("payment.stamp.1") == "0000 0000 1000 08"
    counter.settle()
    counter.click("payment.close")
    counter.see("fees.settled", "receipt.reprint", "stamp.1.reprint", "stamp.2.reprint")
    counter.wait(lambda: counter.text("stamp.2.state") == "printed", "the second stamp to be printed")
    assert "fees.pay" not in names(counter.window)
    assert [line["amount_minor"] for line in counter.terminal.booked()] == [8440]
    assert statuses(counter) == [PaymentStatus.APPROVED]
    counter.click("visit.finish")
    counter.gone("visit.finish")
    assert "stamp.1.reprint" not in names(counter.window)


def test_a_declined_card_can_be_tried_again_and_nothing_is_charged_twice(counter: CounterBench) -> None:
    counter.check_in("ZZ000001")
    counter.call_and_start()
    pay(counter, Gesture.DECLINE)
    assert "refused" in counter.text("payment.result")
    counter.click("payment.retry")
    counter.gone("payment.result")
    counter.present(Gesture.APPROVE)
    counter.see("payment.result", "payment.stamp.1")
    assert statuses(counter) == [PaymentStatus.DECLINED, PaymentStatus.APPROVED]
    assert len(counter.terminal.booked()) == 1


def test_a_cancelled_payment_leaves_the_fees_open(counter: CounterBench) -> None:
    counter.check_in("ZZ000001")
    counter.call_and_start()
    pay(counter, Gesture.CANCEL)
    assert "cancelled" in counter.text("payment.result")
    counter.click("payment.close")
    counter.wait(lambda: find(counter.window, "fees.pay").isEnabled(), "the fees to be open")
    assert statuses(counter) == [PaymentStatus.CANCELLED]
    assert counter.terminal.booked() == []


def test_a_terminal_without_cable_starts_nothing_and_says_what_to_do(counter: CounterBench) -> None:
    counter.check_in("ZZ000001")
    counter.call_and_start()
    counter.plug(False)
    counter.click("fees.pay")
    counter.see("payment.result")
    assert "Nothing was charged" in counter.text("payment.result")
    counter.click("payment.close")
    counter.wait(lambda: counter.text("status.terminal") != "Terminal ready", "the status line")
    assert statuses(counter) == [PaymentStatus.NOT_STARTED]
    assert "blocked.banner" not in names(counter.window)


def test_an_unknown_outcome_blocks_everything_until_a_person_has_read_the_slip(counter: CounterBench) -> None:
    counter.check_in("ZZ000001", "ZZFAMILY")
    counter.call_and_start()
    lose_the_outcome(counter)
    assert "We do not know whether the card was charged" in counter.text("payment.result")
    counter.click("payment.close")
    counter.see("blocked.banner", "incident.reprint")
    counter.wait(lambda: not find(counter.window, "fees.pay").isEnabled(), "the fees to be blocked")
    counter.plug(True)
    counter.click("blocked.resolve")
    fill_in(counter, "78,09", "000001", "1111")
    counter.see("resolution.message")
    assert "not the amount" in counter.text("resolution.message")
    assert statuses(counter) == [PaymentStatus.UNKNOWN], "a wrong amount decides nothing"
    counter.click("resolution.amount")
    counter.click("resolution.key.erase")
    counter.click("resolution.key.erase")
    counter.keys("resolution", "90")
    counter.click("resolution.submit")
    counter.see("payment.result", "payment.stamp.1")
    counter.click("payment.close")
    counter.gone("blocked.banner")
    (payment,) = counter.payments()
    assert payment.status is PaymentStatus.APPROVED
    assert (payment.resolved_by, payment.authorisation_code, payment.card_last4) == (AGENT.agent_id, "000001", "1111")
    assert len(counter.terminal.booked()) == 1


def test_a_desk_is_not_locked_while_the_terminal_charges(counter: CounterBench) -> None:
    counter.check_in("ZZ000001")
    counter.call_and_start()
    counter.click("fees.pay")
    counter.see("payment.step")
    assert isinstance(counter.station, CounterStation)
    session = counter.station.session
    session.lock()  # the time without a touch is over: the customer looks for the card
    assert session.screen == "desk"
    assert "login.submit" not in names(counter.window)
    counter.present(Gesture.APPROVE)
    counter.see("payment.result", "payment.stamp.1")
    session.lock()
    counter.see("login.submit")
    assert [payment.agent_id for payment in counter.payments()] == [AGENT.agent_id]


def test_a_restart_keeps_the_terminal_blocked_and_the_visit_at_the_window(counter: CounterBench) -> None:
    counter.check_in("ZZ000001")
    counter.call_and_start()
    lose_the_outcome(counter)
    counter.plug(True)
    counter.restart()
    counter.log_in()
    counter.see("blocked.banner", "visit.finish")
    assert counter.text("visit.ticket") == "A001"
    counter.wait(lambda: not find(counter.window, "fees.pay").isEnabled(), "the fees to be blocked")


def test_what_the_terminal_never_booked_can_be_taken_again(counter: CounterBench) -> None:
    counter.check_in("ZZ000001")
    counter.call_and_start()
    counter.click("fees.pay")
    counter.see("payment.step")
    assert counter.terminal.runner.wait_until(lambda device: device.state == "waiting_for_card", 20)
    counter.plug(False)
    counter.see("payment.result")
    counter.click("payment.resolve")
    counter.click("resolution.nothing")
    for hardly in ("", "- 7"):
        for character in hardly:
            counter.click(f"resolution.key.{'space' if character == ' ' else character}")
        counter.click("resolution.submit")
        counter.see("resolution.message")
        assert "Type what you read" in counter.text("resolution.message")
        assert statuses(counter) == [PaymentStatus.UNKNOWN], "nothing is decided without what was read"
    counter.keys("resolution", "42B")
    counter.click("resolution.submit")
    counter.see("payment.result")
    assert "did not start" in counter.text("payment.result")
    counter.click("payment.close")
    counter.gone("blocked.banner")
    (payment,) = counter.payments()
    assert payment.status is PaymentStatus.NOT_STARTED
    assert payment.resolution_evidence == "the terminal shows no payment: - 742B"
    assert counter.terminal.booked() == []


def test_what_was_read_is_typed_for_the_answer_chosen(counter: CounterBench) -> None:
    counter.check_in("ZZ000001")
    counter.call_and_start()
    lose_the_outcome(counter)
    counter.click("payment.resolve")
    counter.click("resolution.refused")
    counter.keys("resolution", "000187")
    counter.click("resolution.paid")
    counter.keys("resolution", "12")
    assert counter.text("resolution.amount").endswith("12")
    counter.click("resolution.refused")
    counter.keys("resolution", "A")
    assert counter.text("resolution.evidence").endswith("000187A")
    counter.click("resolution.submit")
    counter.see("payment.result")
    (payment,) = counter.payments()
    assert payment.status is PaymentStatus.DECLINED
    assert payment.resolution_evidence == "the terminal shows a refusal: 000187A"


def test_free_acts_are_recorded_and_the_rest_is_still_to_pay(counter: CounterBench) -> None:
    (visit,) = counter.check_in("ZZMIXED1")
    counter.call_and_start()
    counter.see("fees.line.2")
    counter.click("fees.waive")
    counter.gone("fees.waive")
    assert counter.text("fees.total") == "9,63 EUR"
    with counter.appliance.store.read() as tx:
        settled = tx.visits.by_id(visit.visit_id)
    assert settled is not None
    assert [service.settled for service in settled.services] == ["", "waived"]


def test_nobody_pays_before_the_visit_has_started(counter: CounterBench) -> None:
    counter.check_in("ZZ000001")
    counter.click("queue.callNext")
    counter.see("visit.start", "fees.total")
    assert not find(counter.window, "fees.pay").isEnabled()
