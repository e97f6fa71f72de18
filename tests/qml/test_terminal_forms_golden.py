"""The forms about what a terminal shows, as they were looked at and found good, in three languages."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from drivers.card_terminal.simulated_bank import Gesture
from tests.qml.test_desk_golden import check
from tests.support.counter_station import CounterBench
from tests.support.simulated_terminal import MANUAL, ZVT


def test_a_terminal_without_a_link(qtbot: QtBot, tmp_path: Path, update_golden: bool) -> None:
    with CounterBench(qtbot, tmp_path, None, line=MANUAL) as bench:
        bench.check_in("ZZ000001")
        bench.log_in()
        bench.call_and_start()
        bench.click("fees.pay")
        bench.see("manual.due")
        bench.keys("manual", "78,9")
        check(bench, "counter/manual_amount", update=update_golden)
        bench.keys("manual", "0")
        bench.click("manual.submit")
        bench.see("manual.verdict.approved")
        check(bench, "counter/manual_verdict", update=update_golden)
        bench.click("manual.verdict.approved")
        for name, text in (("amount", "87,90"), ("authorisation", "A00042"), ("last4", "1111")):
            bench.click(f"manual.{name}")
            bench.keys("manual", text)
        bench.click("manual.submit")
        bench.see("manual.message")
        check(bench, "counter/manual_slip", update=update_golden)


def test_a_terminal_asked_again(qtbot: QtBot, tmp_path: Path, update_golden: bool) -> None:
    with CounterBench(qtbot, tmp_path, None, line=ZVT) as bench:
        bench.check_in("ZZ000001")
        bench.log_in()
        bench.call_and_start()
        bench.terminal.runner.call(lambda device, _now_s: device.cut_after_approval())
        bench.click("fees.pay")
        bench.present(Gesture.APPROVE)
        bench.see("payment.resolve")
        bench.plug(True)
        bench.click("payment.resolve")
        bench.click("resolution.askTerminal")
        bench.wait(lambda: "last record: paid" in bench.text("resolution.record"), "the record")
        bench.click("resolution.paid")
        check(bench, "counter/resolution_record", update=update_golden)
