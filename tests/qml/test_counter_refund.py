"""Money back at the counter: the real window, a terminal and a printer on real lines, the real store."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drivers.card_terminal.simulated_bank import Gesture
from kiosk.stations.counter import CounterStation
from sync.store.records import Agent, PaymentStatus, Refund, RefundMethod, StampStatus
from tests.support.appliance import AGENT, PIN
from tests.support.counter_station import CounterBench
from tests.support.refunding import SUPERVISOR
from tests.support.screen import find, names, press_keys

#: a supervisor who also works at a window
OTHER_SUPERVISOR = Agent("agent-8", "Second SPECIMEN", "supervisor", AGENT.pin_hash, active=True)


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[CounterBench]:
    """A counter whose agent has taken a payment of two fees; the customer does what `present` says."""
    with CounterBench(qtbot, tmp_path, None) as bench:
        with bench.appliance.store.write() as tx:
            tx.agents.upsert(SUPERVISOR)
            tx.agents.upsert(OTHER_SUPERVISOR)
        bench.log_in()
        bench.see("queue.callNext")
        take_a_payment(bench)
        yield bench


def take_a_payment(bench: CounterBench) -> None:
    bench.check_in("ZZFAMILY")
    bench.call_and_start()
    bench.click("fees.pay")
    bench.see("payment.step")
    bench.present(Gesture.APPROVE)
    bench.see("payment.result")
    bench.settle()
    bench.click("payment.close")
    bench.see("receipt.refund")
    bench.clock.now += timedelta(minutes=1)


def refunds(counter: CounterBench) -> list[Refund]:
    payments = counter.payments()
    with counter.appliance.store.read() as tx:
        return [refund for payment in payments for refund in tx.refunds.of_payment(payment.payment_id)]


def stamps(counter: CounterBench) -> list[StampStatus]:
    payments = counter.payments()
    with counter.appliance.store.read() as tx:
        found = [stamp for payment in payments for stamp in tx.stamps.of_payment(payment.payment_id)]
    return [stamp.status for stamp in found]


def fill_in(counter: CounterBench, *lines: int, pin: str = PIN, second: str = SUPERVISOR.agent_id) -> None:
    counter.click("receipt.refund")
    for line in lines:
        counter.click(f"refund.line.{line}")
    counter.click("refund.cause.wrong_service")
    counter.click(f"refund.authoriser.{second}")
    counter.keys("refund", pin)


def give_back(counter: CounterBench, *lines: int, gesture: Gesture = Gesture.APPROVE) -> None:
    fill_in(counter, *lines)
    counter.click("refund.submit")
    counter.see("refund.step")
    counter.present(gesture)
    counter.see("refund.result")


def test_the_whole_payment_goes_back_and_can_be_taken_anew(counter: CounterBench) -> None:
    fill_in(counter, 1, 2)
    assert counter.text("refund.amount") == "84,40 EUR"
    assert "cancels its last payment" in counter.text("refund.method")
    counter.click("refund.submit")
    counter.see("refund.step")
    assert counter.text("refund.due") == "84,40 EUR"
    counter.present(Gesture.APPROVE)
    counter.see("refund.result")
    assert "The money went back" in counter.text("refund.result")
    counter.settle()
    counter.wait(lambda: counter.text("refund.slips") == "All slips are printed", "the refund slip")
    (refund,) = refunds(counter)
    assert (refund.method, refund.status) == (RefundMethod.REVERSAL, PaymentStatus.APPROVED)
    assert (refund.agent_id, refund.authorised_by) == (AGENT.agent_id, SUPERVISOR.agent_id)
    assert stamps(counter) == [StampStatus.REFUNDED] * 2
    counter.click("refund.close")
    counter.see("refund.reprint", "receipt.reprint", "fees.pay")
    assert "money given back" in counter.text("stamp.1.detail")
    assert not {"receipt.refund", "stamp.1.show", "stamp.1.reprint"} & set(names(counter.window))
    counter.click("refund.reprint")
    counter.wait(lambda: counter.text("refund.state") == "DUPLICATA 1 · printed", "the copy of the refund slip")
    counter.click("fees.pay")
    counter.see("payment.step")
    counter.present(Gesture.APPROVE)
    counter.see("payment.result")
    assert [line["state"] for line in counter.terminal.ledger.lines] == ["booked", "reversed", "booked"]


def test_one_fee_goes_back_by_a_credit_and_the_other_later(counter: CounterBench) -> None:
    give_back(counter, 2)
    counter.click("refund.close")
    counter.see("receipt.refund")
    (refund,) = refunds(counter)
    assert (refund.method, len(refund.lines)) == (RefundMethod.REFUND, 1)
    assert sorted(stamps(counter)) == [StampStatus.ISSUED, StampStatus.REFUNDED]
    counter.click("receipt.refund")
    counter.see("refund.line.2")
    assert "gone back already" in counter.text("refund.line.2")
    assert not find(counter.window, "refund.line.2").isEnabled()
    counter.click("refund.back")
    counter.gone("refund.overlay")
    counter.clock.now += timedelta(minutes=1)
    give_back(counter, 1)
    assert stamps(counter) == [StampStatus.REFUNDED] * 2


def test_nothing_is_sent_before_everything_is_said(counter: CounterBench) -> None:
    counter.click("receipt.refund")
    counter.click("refund.submit")
    counter.see("refund.message")
    assert counter.text("refund.message") == "Choose what goes back."
    counter.click("refund.line.1")
    counter.click("refund.submit")
    assert counter.text("refund.message") == "Choose why the money goes back."
    assert "Other reason" in counter.text("refund.cause.other")
    counter.click("refund.cause.other")
    counter.click("refund.submit")
    assert "supervisor" in counter.text("refund.message")
    counter.click(f"refund.authoriser.{SUPERVISOR.agent_id}")
    counter.keys("refund", "0000")
    counter.click("refund.submit")
    counter.wait(lambda: counter.text("refund.message") == "Wrong PIN.", "the PIN to be refused")
    for _ in range(2):
        counter.keys("refund", "0000")
        counter.click("refund.submit")
        counter.wait(lambda: find(counter.window, "refund.submit").isEnabled(), "the PIN to be looked at")
    assert "Too many wrong PINs" in counter.text("refund.message")
    counter.keys("refund", PIN)
    counter.click("refund.submit")
    counter.wait(lambda: find(counter.window, "refund.submit").isEnabled(), "the PIN to be looked at")
    assert "Too many wrong PINs" in counter.text("refund.message"), "not even the right one during the pause"
    counter.click("refund.back")
    assert refunds(counter) == []
    assert [line["state"] for line in counter.terminal.ledger.lines] == ["booked"]


def test_nobody_authorises_their_own_wish(counter: CounterBench) -> None:
    counter.click("status.logout")
    counter.log_in(OTHER_SUPERVISOR)
    counter.click("receipt.refund")
    counter.see(f"refund.authoriser.{SUPERVISOR.agent_id}")
    assert f"refund.authoriser.{OTHER_SUPERVISOR.agent_id}" not in names(counter.window)
    assert f"refund.authoriser.{AGENT.agent_id}" not in names(counter.window), "a cashier is no supervisor"
    counter.click("refund.line.1")
    counter.click("refund.cause.double")
    assert isinstance(counter.station, CounterStation)
    second = counter.station.session.refund.form.second
    second.choose(OTHER_SUPERVISOR.agent_id)  # as somebody who drives the window from outside would
    for digit in PIN:
        second.key(digit)
    counter.click("refund.submit")
    counter.wait(lambda: counter.text("refund.message") == "Wrong PIN.", "it to be refused")
    assert refunds(counter) == []


def test_a_double_click_is_one_refund(counter: CounterBench) -> None:
    fill_in(counter, 1, 2)
    assert isinstance(counter.station, CounterStation)
    form = counter.station.session.refund.form
    form.submit()
    form.submit()
    counter.see("refund.step")
    form.submit()
    counter.present(Gesture.APPROVE)
    counter.see("refund.result")
    assert len(refunds(counter)) == 1
    assert [line["state"] for line in counter.terminal.ledger.lines] == ["booked", "reversed"]


def test_a_refused_reversal_is_a_credit_only_when_it_is_asked_for_anew(counter: CounterBench) -> None:
    give_back(counter, 1, 2, gesture=Gesture.DECLINE)
    assert "refused" in counter.text("refund.result")
    counter.click("refund.close")
    assert stamps(counter) == [StampStatus.ISSUED] * 2
    counter.clock.now += timedelta(minutes=1)
    fill_in(counter, 1, 2)
    assert "credits the card" in counter.text("refund.method")
    counter.click("refund.submit")
    counter.see("refund.step")
    counter.present(Gesture.APPROVE)
    counter.see("refund.result")
    assert [refund.method for refund in refunds(counter)] == [RefundMethod.REVERSAL, RefundMethod.REFUND]
    assert [line["state"] for line in counter.terminal.ledger.lines] == ["booked", "declined", "refunded"]


def test_an_unknown_refund_is_cleared_up_by_a_person(counter: CounterBench) -> None:
    counter.terminal.runner.call(lambda device, _now_s: device.cut_after_approval())
    give_back(counter, 2)
    assert "We do not know whether the money went back" in counter.text("refund.result")
    counter.click("refund.close")
    counter.see("blocked.banner", "incident.reprint")
    assert "Refund" in counter.text("blocked.banner")
    counter.plug(True)
    counter.restart()
    counter.log_in()
    counter.see("blocked.banner")
    counter.click("blocked.resolve")
    assert "Refund" in counter.text("resolution.overlay")
    counter.click("resolution.paid")
    for field, text in (("amount", "7,50"), ("authorisation", "000002"), ("last4", "1111")):
        counter.click(f"resolution.{field}")
        counter.keys("resolution", text)
    counter.click("resolution.submit")
    counter.see("resolution.message")
    assert "not the amount of this refund" in counter.text("resolution.message")
    (refund,) = refunds(counter)
    counter.click("resolution.amount")
    for _ in range(4):
        counter.click("resolution.key.erase")
    counter.keys("resolution", f"{refund.amount_minor // 100},{refund.amount_minor % 100:02d}")
    counter.click("resolution.submit")
    counter.see("refund.result")
    assert "The money went back" in counter.text("refund.result")
    counter.click("refund.close")
    counter.gone("blocked.banner")
    (resolved,) = refunds(counter)
    assert (resolved.status, resolved.resolved_by) == (PaymentStatus.APPROVED, AGENT.agent_id)
    assert sorted(stamps(counter)) == [StampStatus.ISSUED, StampStatus.REFUNDED]
    assert [line["state"] for line in counter.terminal.ledger.lines] == ["booked", "refunded"]


def test_the_form_works_by_keyboard_alone(counter: CounterBench) -> None:
    counter.click("receipt.refund")
    counter.see("refund.submit")
    window = counter.window
    QTest.keyClick(window, Qt.Key.Key_Tab)
    QTest.keyClick(window, Qt.Key.Key_Space)
    QTest.keyClick(window, Qt.Key.Key_F3)
    counter.wait(lambda: counter.text("refund.amount") != "0,00 EUR", "the first fee to be chosen")
    assert isinstance(counter.station, CounterStation)
    focused = window.activeFocusItem()
    while focused is not None and focused.objectName() != f"refund.authoriser.{SUPERVISOR.agent_id}":
        QTest.keyClick(window, Qt.Key.Key_Tab)
        focused = window.activeFocusItem()
    QTest.keyClick(window, Qt.Key.Key_Space)
    press_keys(window, PIN)
    QTest.keyClick(window, Qt.Key.Key_F11)
    counter.see("refund.step")
    counter.present(Gesture.APPROVE)
    counter.see("refund.result")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    counter.gone("refund.overlay")
    (refund,) = refunds(counter)
    assert refund.cause == "not_served"


def test_a_desk_is_not_locked_while_money_goes_back_but_a_form_is_left(counter: CounterBench) -> None:
    assert isinstance(counter.station, CounterStation)
    session = counter.station.session
    fill_in(counter, 1)
    session.lock()
    counter.see("login.submit")
    counter.log_in()
    counter.see("receipt.refund")
    assert "refund.overlay" not in names(counter.window)
    fill_in(counter, 1)
    counter.click("refund.submit")
    counter.see("refund.step")
    session.lock()
    assert session.screen == "desk"
    counter.present(Gesture.APPROVE)
    counter.see("refund.result")
