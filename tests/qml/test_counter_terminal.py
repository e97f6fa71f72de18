"""The counter's terminal page against the simulators: state, totals beside the journal, end of day, closing slip."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import Outcome
from drivers.card_terminal.simulated_bank import Gesture
from drivers.clock import SystemClock
from drivers.link.url import open_link
from kiosk.services.closing import KIND
from kiosk.stations.counter import CounterStation
from sync.store.records import BatchState, JobStatus, PrintJob, TerminalBatch
from tests.support.counter_station import CLERK, CounterBench
from tests.support.screen import find, names
from tests.support.simulated_terminal import CONCERT, MANUAL, TerminalLine

ZVT = TerminalLine("zvt", "serial", {"reconnect_s": "0"}, {"auto_reversal": "no"})
STUBBORN = TerminalLine("zvt", "serial", {"reconnect_s": "0"}, {"closing_fails": "yes"})
ECR17 = TerminalLine("ecr17", "tcp")
CAISSE_AP = TerminalLine("caisse_ap", "tcp")


def pay(counter: CounterBench, reference: str = "ZZ000001") -> None:
    """Somebody is served and pays."""
    counter.check_in(reference)
    counter.call_and_start()
    counter.click("fees.pay")
    counter.see("payment.result")
    counter.click("payment.close")
    counter.see("fees.settled", "receipt.reprint")
    counter.settle()
    counter.click("visit.finish")
    counter.gone("visit.finish")


def open_page(counter: CounterBench) -> None:
    counter.click("status.terminal")
    counter.wait(lambda: find(counter.window, "terminal.refresh").isEnabled(), "the terminal to have told")


def charge_elsewhere(counter: CounterBench) -> None:
    """Somebody charges a card at the terminal that our journal knows nothing of."""
    counter.wait(lambda: counter.text("status.terminal") == "Terminal ready", "the terminal to be free")
    clock = SystemClock()
    elsewhere = open_terminal("zvt", open_link(counter.terminal.url, clock), clock, ZVT.settings)
    assert elsewhere.purchase(550, "EUR", "elsewhere", lambda progress: None).outcome is Outcome.APPROVED
    elsewhere.close()


def batches(counter: CounterBench) -> list[TerminalBatch]:
    with counter.appliance.store.read() as tx:
        return tx.batches.of_terminal("window-1")


def closings(counter: CounterBench) -> list[PrintJob]:
    with counter.appliance.store.read() as tx:
        return [job for job in tx.jobs.with_status(*JobStatus) if job.slip_kind == KIND]


@pytest.mark.parametrize("line", [ZVT, ECR17], ids=str)
def test_totals_and_end_of_day(qtbot: QtBot, tmp_path: Path, line: TerminalLine) -> None:
    with CounterBench(qtbot, tmp_path, Gesture.APPROVE, line=line) as counter:
        counter.log_in()
        pay(counter)
        open_page(counter)
        assert counter.text("terminal.state") == "Terminal ready"
        assert counter.text(last_row(counter)) == "Total — 78,90 EUR", "the terminal has not told its own yet"
        counter.click("terminal.totals")
        counter.wait(lambda: counter.text(last_row(counter)) == "Total 78,90 EUR", "both totals, the same")
        assert "terminal.difference" not in names(counter.window)
        counter.click("terminal.endOfDay")
        counter.see("terminal.endOfDay.confirm")
        assert batches(counter) == [], "nothing happens before the yes"
        counter.click("terminal.endOfDay.back")
        counter.click("terminal.endOfDay")
        counter.click("terminal.endOfDay.confirm")
        counter.see("terminal.result")
        assert "The terminal has ended its day" in counter.text("terminal.result")
        assert counter.text(last_row(counter)) == "Total 78,90 EUR"
        (batch,) = batches(counter)
        assert (batch.status, batch.agent_id) == (BatchState.DONE, "agent-1")
        counter.wait(lambda: [job.status for job in closings(counter)] == [JobStatus.PRINTED], "the closing slip")
        counter.click("terminal.reprint")
        counter.wait(lambda: [job.copy_number for job in closings(counter)] == [0, 1], "the DUPLICATA")
        counter.click("terminal.close")
        counter.gone("terminal.overlay")
        counter.settle()


def last_row(counter: CounterBench) -> str:
    rows = [name for name in names(counter.window) if name.startswith("terminal.row.")]
    return max(rows, key=lambda name: int(name.rpartition(".")[2]))


def test_a_difference_is_shown_in_red(qtbot: QtBot, tmp_path: Path) -> None:
    with CounterBench(qtbot, tmp_path, Gesture.APPROVE, line=ZVT) as counter:
        counter.log_in()
        pay(counter)
        charge_elsewhere(counter)
        open_page(counter)
        counter.click("terminal.totals")
        counter.see("terminal.difference")
        assert "+5,50 EUR" in counter.text("terminal.difference")
        counter.click("terminal.endOfDay")
        counter.click("terminal.endOfDay.confirm")
        counter.see("terminal.result", "terminal.difference")
        assert "+5,50 EUR" in counter.text("terminal.difference")
        (batch,) = batches(counter)
        assert (batch.our_total_minor, batch.terminal_total_minor) == (7890, 8440)
        counter.click("terminal.close")
        counter.settle()


def test_a_refusal_is_said_and_payments_point_here(qtbot: QtBot, tmp_path: Path) -> None:
    with CounterBench(qtbot, tmp_path, Gesture.APPROVE, line=STUBBORN) as counter:
        counter.log_in()
        open_page(counter)
        counter.click("terminal.endOfDay")
        counter.click("terminal.endOfDay.confirm")
        counter.see("terminal.result")
        assert "refused its end of day" in counter.text("terminal.result")
        counter.click("terminal.close")
        counter.check_in("ZZ000001")
        counter.call_and_start()
        counter.click("fees.pay")
        counter.see("payment.result")
        assert "end of day first" in counter.text("payment.result")
        counter.click("payment.close")
        open_page(counter)
        counter.click("terminal.endOfDay")
        counter.click("terminal.endOfDay.confirm")
        counter.see("terminal.result")
        assert "has ended its day" in counter.text("terminal.result")
        assert [batch.status for batch in batches(counter)] == [BatchState.REFUSED, BatchState.DONE]
        counter.settle()


@pytest.mark.parametrize("line", [CONCERT, CAISSE_AP], ids=str)
def test_a_terminal_that_ends_its_day_itself(qtbot: QtBot, tmp_path: Path, line: TerminalLine) -> None:
    with CounterBench(qtbot, tmp_path, Gesture.APPROVE, line=line) as counter:
        counter.log_in()
        pay(counter)
        open_page(counter)
        assert "in its own menu" in counter.text("terminal.notice")
        assert not {"terminal.endOfDay", "terminal.totals"} & set(names(counter.window))
        assert "78,90 EUR" in counter.text(last_row(counter))
        counter.click("terminal.close")
        counter.settle()


def test_a_terminal_without_a_link(qtbot: QtBot, tmp_path: Path) -> None:
    with CounterBench(qtbot, tmp_path, None, line=MANUAL) as counter:
        counter.log_in()
        open_page(counter)
        assert counter.text("terminal.protocol") == "without a link"
        assert "in its own menu" in counter.text("terminal.notice")
        counter.click("terminal.close")


def test_a_clerk_does_not_end_the_day(qtbot: QtBot, tmp_path: Path) -> None:
    with CounterBench(qtbot, tmp_path, None, line=ECR17) as counter:
        counter.log_in(CLERK)
        open_page(counter)
        assert "terminal.endOfDay" not in names(counter.window)
        assert "Only a cashier or a supervisor" in counter.text("terminal.notice")
        counter.click("terminal.totals")
        counter.wait(lambda: "0,00 EUR" in counter.text(last_row(counter)), "the totals")
        counter.click("terminal.close")


def test_an_unknown_payment_comes_first(qtbot: QtBot, tmp_path: Path) -> None:
    with CounterBench(qtbot, tmp_path, Gesture.APPROVE, line=ZVT) as counter:
        counter.log_in()
        counter.check_in("ZZ000001")
        counter.call_and_start()
        counter.terminal.runner.call(lambda device, _now_s: device.cut_after_approval())
        counter.click("fees.pay")
        counter.see("payment.resolve")
        counter.click("payment.close")
        open_page(counter)
        counter.click("terminal.totals")
        counter.see("terminal.message")
        assert "no known outcome" in counter.text("terminal.message")
        counter.click("terminal.endOfDay")
        counter.click("terminal.endOfDay.confirm")
        counter.see("terminal.message")
        assert batches(counter) == []
        counter.click("terminal.close")


def test_keys_alone_end_the_day(qtbot: QtBot, tmp_path: Path) -> None:
    with CounterBench(qtbot, tmp_path, None, line=ECR17) as counter:
        counter.log_in()
        counter.see("queue.callNext")
        QTest.keyClick(counter.window, Qt.Key.Key_F1)
        counter.see("terminal.overlay")
        counter.wait(lambda: find(counter.window, "terminal.endOfDay").isEnabled(), "the terminal to have told")
        QTest.keyClick(counter.window, Qt.Key.Key_F9)
        counter.see("terminal.endOfDay.confirm")
        QTest.keyClick(counter.window, Qt.Key.Key_F11)
        counter.see("terminal.result")
        QTest.keyClick(counter.window, Qt.Key.Key_Escape)
        counter.gone("terminal.overlay")
        counter.settle()


def test_the_desk_is_not_locked_while_the_day_ends(qtbot: QtBot, tmp_path: Path) -> None:
    with CounterBench(qtbot, tmp_path, None, line=ECR17) as counter:
        counter.log_in()
        open_page(counter)
        assert isinstance(counter.station, CounterStation)
        session = counter.station.session
        session.terminal.endOfDay.ask()
        session.terminal.endOfDay.confirm()
        session.lock()
        assert session.screen == "desk"
        session.terminal.close()
        assert session.terminal.shown
        counter.see("terminal.result")
        session.lock()
        counter.see("login.submit")
        counter.gone("terminal.overlay")
