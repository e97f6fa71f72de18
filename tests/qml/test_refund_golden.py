"""Money back as it was looked at and found good, in the three languages of the demonstration."""

from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from drivers.card_terminal.simulated_bank import Gesture
from tests.qml.test_desk_golden import check
from tests.support.counter_station import CounterBench
from tests.support.refunding import SUPERVISOR


def test_a_refund_from_the_form_to_an_unknown_outcome(qtbot: QtBot, tmp_path: Path, update_golden: bool) -> None:
    with CounterBench(qtbot, tmp_path, None) as bench:
        with bench.appliance.store.write() as tx:
            tx.agents.upsert(SUPERVISOR)
        bench.check_in("ZZFAMILY")
        bench.log_in()
        bench.call_and_start()
        bench.click("fees.pay")
        bench.present(Gesture.APPROVE)
        bench.see("payment.result")
        bench.settle()
        bench.click("payment.close")
        bench.clock.now += timedelta(minutes=1)
        bench.click("receipt.refund")
        bench.click("refund.line.2")
        bench.click("refund.cause.wrong_service")
        bench.click(f"refund.authoriser.{SUPERVISOR.agent_id}")
        bench.keys("refund", "0000")
        bench.click("refund.submit")
        bench.wait(lambda: bench.text("refund.message") == "Wrong PIN.", "the PIN to be refused")
        check(bench, "counter/refund_form", update=update_golden)
        bench.keys("refund", "2580")
        bench.click("refund.submit")
        bench.see("refund.step")
        bench.present(Gesture.APPROVE)
        bench.see("refund.result")
        bench.settle()
        bench.wait(lambda: bench.text("refund.slips") == "All slips are printed", "the refund slip")
        bench.wait(lambda: bench.text("status.terminal") == "Terminal ready", "the terminal's state")
        check(bench, "counter/refund_approved", update=update_golden)
        bench.click("refund.close")
        bench.see("refund.reprint", "fees.pay")
        bench.settle()
        check(bench, "counter/desk_refunded", update=update_golden)
        bench.clock.now += timedelta(minutes=1)
        bench.click("receipt.refund")
        bench.see("refund.line.2")
        bench.click("refund.line.1")
        bench.click("refund.cause.not_served")
        bench.click(f"refund.authoriser.{SUPERVISOR.agent_id}")
        bench.keys("refund", "2580")
        bench.terminal.runner.call(lambda device, _now_s: device.cut_after_approval())
        bench.click("refund.submit")
        bench.see("refund.step")
        bench.present(Gesture.APPROVE)
        bench.see("refund.result")
        bench.settle()
        bench.wait(lambda: bench.text("refund.slips") == "All slips are printed", "the incident slip")
        bench.wait(lambda: bench.text("status.terminal") == "Terminal out of reach", "the terminal's state")
        check(bench, "counter/refund_unknown", update=update_golden)
        bench.click("refund.resolve")
        bench.click("resolution.nothing")
        check(bench, "counter/refund_resolution", update=update_golden)
