"""Counter and technician as they were looked at and found good, in the three languages of the demonstration."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from drivers.card_terminal.simulated_bank import Gesture
from tests.support.counter_station import CounterBench
from tests.support.golden_screen import check_screen
from tests.support.screen import items, settle
from tests.support.technician_station import TechnicianBench

LANGUAGES = ("ar", "fr", "en")


def check(bench: CounterBench, name: str, *, update: bool) -> None:
    """Compare what is to be seen now in each language."""
    for language in LANGUAGES:
        bench.shell.language.choose(language)
        check_screen(settle(bench.window), f"{name}_{language}", update=update)
    bench.shell.language.choose("en")


def test_desk_and_an_approved_payment(qtbot: QtBot, tmp_path: Path, update_golden: bool) -> None:
    with CounterBench(qtbot, tmp_path, None) as bench:
        bench.see("login.agent.agent-1")
        bench.wait(lambda: bench.text("status.terminal") == "Terminal ready", "the terminal")
        bench.wait(lambda: bench.text("status.printer") == "Printer ready", "the printer")
        bench.settle()
        bench.click("login.agent.agent-1")
        bench.keys("login", "99")
        check(bench, "counter/login", update=update_golden)
        bench.log_in()
        bench.see("queue.callNext")
        check(bench, "counter/desk_empty", update=update_golden)
        bench.check_in("ZZ000001", "ZZFAMILY", "ZZFREE01", "ZZMIXED1")
        bench.see("queue.row.A004")
        bench.click("queue.row.A002")
        bench.settle()
        check(bench, "counter/desk_queue", update=update_golden)
        bench.click("queue.callChosen")
        bench.click("visit.start")
        bench.see("visit.finish", "fees.pay")
        bench.settle()
        check(bench, "counter/desk_visit", update=update_golden)
        bench.click("fees.pay")
        bench.see("payment.step")
        bench.wait(lambda: "follow its screen" in bench.text("payment.step"), "the terminal to ask for a card")
        bench.settle()
        check(bench, "counter/payment_card", update=update_golden)
        bench.present(Gesture.APPROVE)
        bench.see("payment.result")
        bench.settle()
        bench.wait(lambda: bench.text("payment.slips") == "All slips are printed", "the slips")
        check(bench, "counter/payment_approved", update=update_golden)
        bench.click("payment.close")
        bench.see("stamp.2.reprint")
        check(bench, "counter/desk_paid", update=update_golden)


def test_an_unknown_outcome(qtbot: QtBot, tmp_path: Path, update_golden: bool) -> None:
    with CounterBench(qtbot, tmp_path, None) as bench:
        bench.check_in("ZZMIXED1")
        bench.log_in()
        bench.call_and_start()
        bench.terminal.runner.call(lambda device, _now_s: device.cut_after_approval())
        bench.click("fees.pay")
        bench.present(Gesture.APPROVE)
        bench.see("payment.result")
        bench.settle()
        bench.wait(lambda: bench.text("payment.slips") == "All slips are printed", "the incident slip")
        bench.wait(lambda: bench.text("status.terminal") == "Terminal out of reach", "the terminal's state")
        check(bench, "counter/payment_unknown", update=update_golden)
        bench.click("payment.close")
        bench.see("blocked.banner", "incident.reprint")
        check(bench, "counter/desk_blocked", update=update_golden)
        bench.click("blocked.resolve")
        bench.click("resolution.paid")
        bench.keys("resolution", "9,63")
        bench.click("resolution.submit")
        bench.see("resolution.message")
        check(bench, "counter/resolution", update=update_golden)


def hide_folder(bench: CounterBench, folder: Path) -> None:
    """Links and files lie in another folder in every run."""
    for item in items(bench.window.contentItem()):
        if item.inherits("QQuickText") and str(folder) in str(item.property("text")):
            item.setProperty("text", str(item.property("text")).replace(str(folder), "/specimen"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_technicians_overview(qtbot: QtBot, tmp_path: Path, update_golden: bool, language: str) -> None:
    with TechnicianBench(qtbot, tmp_path) as bench:
        bench.enter()
        for device in ("terminal", "printer"):
            bench.wait(lambda name=f"device.{device}.window-1.state": "ready" in bench.text(name), device)  # type: ignore[misc]
        bench.wait(lambda: "Chain holds" in bench.text("store.state"), "the chain")
        bench.shell.language.choose(language)
        settle(bench.window)
        hide_folder(bench, tmp_path)
        check_screen(settle(bench.window), f"technician/overview_{language}", update=update_golden)
