"""The desks in every language: nothing outside the window, no button over another, no text over a button."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from drivers.card_terminal.interface import TerminalState, TerminalStatus
from drivers.card_terminal.simulated_bank import Gesture
from kiosk.stations.counter import CounterStation
from tests.qml.test_visitor_layout import SPOKEN, layout_faults
from tests.support.counter_station import CounterBench
from tests.support.simulated_terminal import MANUAL, ZVT
from tests.support.technician_station import TechnicianBench

#: the common desk screen, and a smaller one
SIZES = [(1920, 1080), (1366, 768)]


def faults(bench: CounterBench, screen: str, *, covered: bool) -> list[str]:
    """What does not fit now, in any language."""
    found = []
    for language in SPOKEN:
        bench.shell.language.choose(language)
        found += [f"{screen} {language}: {fault}" for fault in layout_faults(bench.window, covered=covered)]
    bench.shell.language.choose("en")
    return found


@pytest.mark.parametrize("size", SIZES)
def test_the_counter_fits(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    with CounterBench(qtbot, tmp_path, Gesture.APPROVE) as bench:
        bench.window.resize(*size)
        bench.see("login.agent.agent-1")
        found = faults(bench, "login", covered=False)
        bench.check_in("ZZMIXED1", "ZZ000001", "ZZFAMILY", "ZZFREE01")
        bench.log_in()
        bench.click("queue.row.A001")
        found += faults(bench, "queue", covered=False)
        bench.click("queue.callChosen")
        bench.see("visit.start", "fees.waive")
        found += faults(bench, "called", covered=False)
        bench.click("visit.start")
        bench.click("fees.pay")
        bench.see("payment.result")
        bench.settle()
        found += faults(bench, "paid", covered=True)
        bench.click("payment.close")
        bench.see("stamp.1.reprint", "fees.waive")
        found += faults(bench, "papers", covered=False)
        assert isinstance(bench.station, CounterStation)
        words = "the terminal demands its end of day, its journal is full and nothing more can be booked before that"
        bench.station.session.status.tell_terminal(TerminalStatus(TerminalState.ERROR, words))
        found += faults(bench, "what the terminal says", covered=False)
        assert words in bench.text("status.terminal")
        assert found == []


@pytest.mark.parametrize("size", SIZES)
def test_what_follows_an_unknown_outcome_fits(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    with CounterBench(qtbot, tmp_path, None) as bench:
        bench.window.resize(*size)
        bench.check_in("ZZ000001")
        bench.log_in()
        bench.call_and_start()
        bench.terminal.runner.call(lambda device, _now_s: device.cut_after_approval())
        bench.click("fees.pay")
        bench.present(Gesture.APPROVE)
        bench.see("payment.result")
        found = faults(bench, "unknown", covered=True)
        bench.click("payment.close")
        bench.see("blocked.banner")
        found += faults(bench, "blocked", covered=False)
        bench.click("blocked.resolve")
        found += faults(bench, "choice", covered=True)
        bench.click("resolution.nothing")
        found += faults(bench, "nothing charged", covered=True)
        bench.click("resolution.submit")
        bench.see("resolution.message")
        found += faults(bench, "what was read", covered=True)
        bench.click("resolution.paid")
        bench.click("resolution.submit")
        bench.see("resolution.message")
        found += faults(bench, "resolution", covered=True)
        assert found == []


@pytest.mark.parametrize("size", SIZES)
def test_the_form_of_a_terminal_without_a_link_fits(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    with CounterBench(qtbot, tmp_path, None, line=MANUAL) as bench:
        bench.window.resize(*size)
        bench.check_in("ZZ000001")
        bench.log_in()
        bench.call_and_start()
        bench.click("fees.pay")
        bench.see("manual.due")
        found = faults(bench, "first look", covered=True)
        bench.keys("manual", "78,00")
        bench.click("manual.submit")
        bench.see("manual.message")
        found += faults(bench, "another amount", covered=True)
        bench.keys("manual", "78,90")
        bench.click("manual.submit")
        bench.see("manual.verdict.approved")
        found += faults(bench, "second look", covered=True)
        bench.click("manual.verdict.approved")
        bench.keys("manual", "78,00")
        found += faults(bench, "slip", covered=True)
        bench.click("manual.submit")
        bench.see("manual.message")
        found += faults(bench, "another slip", covered=True)
        bench.click("manual.verdict.refused")
        found += faults(bench, "refused", covered=True)
        bench.click("manual.submit")
        bench.see("payment.mark")
        found += faults(bench, "marked", covered=True)
        assert found == []


@pytest.mark.parametrize("size", SIZES)
def test_what_the_terminal_says_again_fits(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    with CounterBench(qtbot, tmp_path, None, line=ZVT) as bench:
        bench.window.resize(*size)
        bench.check_in("ZZ000001")
        bench.log_in()
        bench.call_and_start()
        bench.terminal.runner.call(lambda device, _now_s: device.cut_after_approval())
        bench.click("fees.pay")
        bench.present(Gesture.APPROVE)
        bench.see("payment.result")
        bench.click("payment.close")
        bench.see("blocked.askTerminal")
        found = faults(bench, "blocked", covered=False)
        bench.plug(True)
        bench.click("blocked.askTerminal")
        bench.wait(lambda: "last record" in bench.text("resolution.record"), "the record")
        found += faults(bench, "record", covered=True)
        bench.click("resolution.nothing")
        bench.click("resolution.submit")
        bench.see("resolution.message")
        found += faults(bench, "record and evidence", covered=True)
        bench.click("resolution.paid")
        bench.click("resolution.submit")
        bench.see("resolution.message")
        found += faults(bench, "record and slip", covered=True)
        assert found == []


@pytest.mark.parametrize("size", SIZES)
def test_the_technicians_screen_fits(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    with TechnicianBench(qtbot, tmp_path) as bench:
        bench.window.resize(*size)
        bench.enter()
        bench.wait(lambda: "Chain holds" in bench.text("store.state"), "the chain")
        assert faults(bench, "bench", covered=False) == []
