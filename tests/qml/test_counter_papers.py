"""The papers of a visit where the post keeps its own copy of each receipt."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from drivers.card_terminal.simulated_bank import Gesture
from kiosk.runtime.settings import SlipSettings
from tests.support.counter_station import CounterBench


def test_the_posts_copy_is_printed_and_can_be_printed_again(qtbot: QtBot, tmp_path: Path) -> None:
    with CounterBench(qtbot, tmp_path, None) as counter:
        counter.settings = counter.settings.model_copy(update={"slips": SlipSettings(merchant_copy=True)})
        counter.restart()
        counter.log_in()
        counter.see("queue.callNext")
        counter.check_in("ZZ000001")
        counter.call_and_start()
        counter.click("fees.pay")
        counter.see("payment.step")
        counter.present(Gesture.APPROVE)
        counter.see("payment.result")
        counter.settle()
        counter.click("payment.close")
        counter.see("receipt.reprint", "merchant_receipt.reprint", "stamp.1.reprint")
        counter.wait(lambda: counter.text("merchant_receipt.state") == "printed", "the post's copy to be printed")
        counter.wait(lambda: counter.text("stamp.1.state") == "printed", "the stamp to be printed")
        assert len(counter.printer.pictures()) == 3
        counter.click("merchant_receipt.reprint")
        counter.wait(lambda: counter.text("merchant_receipt.state") == "DUPLICATA 1 · printed", "the copy of the copy")
        assert len(counter.printer.pictures()) == 4
