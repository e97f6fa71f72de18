"""The counter's payment with each protocol: the real window, a strict simulator on a real line, the real store."""

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from drivers.card_terminal.simulated_bank import Gesture
from sync.store.records import PaymentStatus
from tests.support.appliance import AGENT
from tests.support.counter_station import CounterBench
from tests.support.screen import names
from tests.support.simulated_terminal import LINES, TerminalLine

#: what each protocol can do at the counter
STOPS = frozenset({"zvt"})
HAS_RECORD = frozenset({"zvt", "ecr17", "caisse_ap"})
#: its record states amount and number, so that it can prove a payment
PROVES = frozenset({"zvt"})
#: it tells what it does, in its own words
TELLS = {"zvt": "Karte bitte", "ecr17": "INSERIRE"}

each_line = pytest.mark.parametrize("line", LINES, ids=str)


def statuses(counter: CounterBench) -> list[PaymentStatus]:
    return [payment.status for payment in counter.payments()]


def enter(counter: CounterBench, *references: str) -> None:
    """Visitors come, somebody logs in and calls the first."""
    counter.check_in(*references)
    counter.log_in()
    counter.see("queue.callNext")
    counter.call_and_start()


def pay(counter: CounterBench, gesture: Gesture) -> None:
    """Take the payment and wait for its end."""
    counter.click("fees.pay")
    counter.see("payment.step")
    counter.present(gesture)
    counter.see("payment.result")


def resolve_as_paid(counter: CounterBench, amount: str) -> None:
    """A named person keys in what the slip says."""
    counter.click("resolution.paid")
    for name, text in (("amount", amount), ("authorisation", "000042"), ("last4", "1111")):
        counter.click(f"resolution.{name}")
        counter.keys("resolution", text)
    counter.click("resolution.submit")


@each_line
def test_stopping_is_offered_where_the_terminal_can_be_stopped(
    qtbot: QtBot, tmp_path: Path, line: TerminalLine
) -> None:
    with CounterBench(qtbot, tmp_path, None, line=line) as counter:
        enter(counter, "ZZ000001")
        counter.wait(lambda: counter.text("status.terminal") == "Terminal ready", "the terminal")
        counter.click("fees.pay")
        words = TELLS.get(line.protocol, "The terminal works; follow its screen")
        counter.wait(lambda: words in counter.text("payment.step"), words)
        if line.protocol in STOPS:
            counter.click("payment.abort")
        else:
            assert "payment.abort" not in names(counter.window)
            counter.present(Gesture.CANCEL)
        counter.see("payment.result")
        assert statuses(counter) == [PaymentStatus.CANCELLED]
        assert counter.terminal.booked() == []


@each_line
def test_refused_then_approved_then_cut_until_the_terminal_or_a_person_tells(
    qtbot: QtBot, tmp_path: Path, line: TerminalLine
) -> None:
    with CounterBench(qtbot, tmp_path, None, line=line) as counter:
        enter(counter, "ZZ000001", "ZZFAMILY")
        pay(counter, Gesture.DECLINE)
        assert "refused" in counter.text("payment.result")
        counter.click("payment.retry")
        counter.gone("payment.result")
        counter.present(Gesture.APPROVE)
        counter.see("payment.result", "payment.stamp.1")
        assert "payment.mark" not in names(counter.window)
        counter.click("payment.close")
        counter.see("stamp.1.reprint")
        counter.click("visit.finish")
        counter.gone("visit.finish")

        counter.clock.now += timedelta(minutes=5)
        counter.call_and_start()
        counter.terminal.runner.call(lambda device, _now_s: device.cut_after_approval())
        pay(counter, Gesture.APPROVE)
        assert "We do not know" in counter.text("payment.result")
        counter.click("payment.close")
        counter.see("blocked.banner", "blocked.resolve")
        assert statuses(counter)[2:] == [PaymentStatus.UNKNOWN]
        counter.plug(True)
        assert ("blocked.askTerminal" in names(counter.window)) == (line.protocol in HAS_RECORD)
        if line.protocol in HAS_RECORD:
            counter.click("blocked.askTerminal")
        else:
            counter.click("blocked.resolve")
        if line.protocol not in PROVES:
            counter.see("resolution.overlay")
            if line.protocol in HAS_RECORD:
                counter.wait(lambda: "last record: paid" in counter.text("resolution.record"), "the record")
                assert statuses(counter)[2:] == [PaymentStatus.UNKNOWN], "a record that proves nothing decides nothing"
                assert "78,90" not in counter.text("resolution.record"), "not the record of the payment before"
            resolve_as_paid(counter, "84,40")
        counter.see("payment.result", "payment.stamp.2")
        counter.click("payment.close")
        counter.gone("blocked.banner")
        assert statuses(counter) == [PaymentStatus.DECLINED, PaymentStatus.APPROVED, PaymentStatus.APPROVED]
        by = "terminal" if line.protocol in PROVES else AGENT.agent_id
        assert counter.payments()[2].resolved_by == by
        assert [booked["amount_minor"] for booked in counter.terminal.booked()] == [7890, 8440]
