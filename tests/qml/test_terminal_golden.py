"""The counter's terminal page as it was looked at, and that it fits in every language."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from drivers.card_terminal.simulated_bank import Gesture
from tests.qml.test_counter_terminal import ZVT, charge_elsewhere, open_page, pay
from tests.qml.test_desk_golden import check
from tests.qml.test_desk_layout import SIZES, faults
from tests.support.counter_station import CounterBench
from tests.support.screen import find


def look_at_a_difference(bench: CounterBench) -> None:
    """Two payments here, one elsewhere; the page says what the terminal sums up."""
    bench.log_in()
    pay(bench)
    charge_elsewhere(bench)
    open_page(bench)
    bench.click("terminal.totals")
    bench.see("terminal.difference")
    bench.settle()
    bench.wait(lambda: find(bench.window, "terminal.endOfDay").isEnabled(), "the terminal to be free")


def test_the_page_from_totals_to_the_end_of_day(qtbot: QtBot, tmp_path: Path, update_golden: bool) -> None:
    with CounterBench(qtbot, tmp_path, Gesture.APPROVE, line=ZVT) as bench:
        look_at_a_difference(bench)
        check(bench, "counter/terminal_totals", update=update_golden)
        bench.click("terminal.endOfDay")
        bench.see("terminal.endOfDay.confirm")
        check(bench, "counter/terminal_confirm", update=update_golden)
        bench.click("terminal.endOfDay.confirm")
        bench.see("terminal.result", "terminal.reprint")
        bench.settle()
        check(bench, "counter/terminal_ended", update=update_golden)


def test_a_terminal_that_ends_its_day_itself(qtbot: QtBot, tmp_path: Path, update_golden: bool) -> None:
    with CounterBench(qtbot, tmp_path, Gesture.APPROVE) as bench:
        bench.log_in()
        pay(bench)
        open_page(bench)
        bench.settle()
        check(bench, "counter/terminal_own_menu", update=update_golden)


@pytest.mark.parametrize("size", SIZES)
def test_it_fits(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    with CounterBench(qtbot, tmp_path, Gesture.APPROVE, line=ZVT) as bench:
        bench.window.resize(*size)
        look_at_a_difference(bench)
        found = faults(bench, "totals", covered=True)
        bench.click("terminal.endOfDay")
        bench.see("terminal.endOfDay.confirm")
        found += faults(bench, "confirm", covered=True)
        bench.click("terminal.endOfDay.confirm")
        bench.see("terminal.result", "terminal.reprint")
        found += faults(bench, "ended", covered=True)
        assert found == []
