"""The agent's desk: log-in, queue, visit, papers, keyboard and lock, in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drivers.card_terminal.simulated_bank import Gesture
from kiosk.viewmodels.staff.lock import IdleLock
from sync.store.records import VisitStatus
from tests.qml.test_visitor_layout import buttons, spoken_name
from tests.support.appliance import AGENT, PIN, reopen_store
from tests.support.counter_station import CLERK, TECHNICIAN, CounterBench
from tests.support.screen import find, names, press_keys

#: what a finger hits on a desk screen
DESK_TARGET_PX = 44


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[CounterBench]:
    """A counter nobody is logged in at; customers pay at once."""
    with CounterBench(qtbot, tmp_path, Gesture.APPROVE) as bench:
        bench.see("login.submit", f"login.agent.{AGENT.agent_id}")
        yield bench


def status_of(counter: CounterBench, visit_id: str) -> VisitStatus:
    with counter.appliance.store.read() as tx:
        visit = tx.visits.by_id(visit_id)
    assert visit is not None
    return visit.status


def test_three_wrong_pins_make_a_pause_and_the_pin_is_never_shown(counter: CounterBench) -> None:
    assert f"login.agent.{TECHNICIAN.agent_id}" not in names(counter.window), "a technician takes no money"
    for _ in range(3):
        counter.click(f"login.agent.{AGENT.agent_id}")
        counter.keys("login", "0000")
        assert counter.text("login.pin").endswith("●●●●")
        counter.click("login.submit")
        counter.see("login.message")
    assert counter.text("login.message") == "Too many wrong PINs. Try again at 12:01."
    counter.log_in()
    counter.see("login.message")
    assert "queue.callNext" not in names(counter.window), "the right PIN is not looked at during the pause"


def test_the_whole_visit_by_keyboard_alone(counter: CounterBench) -> None:
    (visit,) = counter.check_in("ZZ000001")

    def press(key: Qt.Key) -> None:
        QTest.keyClick(counter.window, key)

    find(counter.window, f"login.agent.{AGENT.agent_id}").forceActiveFocus()
    press(Qt.Key.Key_Return)
    press_keys(counter.window, PIN)
    counter.wait(lambda: counter.text("login.pin").endswith("●●●●"), "the PIN")
    find(counter.window, "login.submit").forceActiveFocus()
    press(Qt.Key.Key_Return)
    counter.see("queue.row.A001")
    counter.wait(lambda: find(counter.window, "queue.callNext").isEnabled(), "the queue")
    press(Qt.Key.Key_F2)
    counter.see("visit.start")
    press(Qt.Key.Key_F4)
    counter.see("visit.finish")
    counter.wait(lambda: find(counter.window, "fees.pay").isEnabled(), "the fees")
    press(Qt.Key.Key_F9)
    counter.see("payment.result")
    press(Qt.Key.Key_F5)
    press(Qt.Key.Key_Escape)
    counter.gone("payment.overlay")
    assert status_of(counter, visit.visit_id) is VisitStatus.IN_SERVICE, "keys reach nothing below the payment"
    counter.wait(
        lambda: "fees.pay" not in names(counter.window) or not find(counter.window, "fees.pay").isEnabled(),
        "the visit as it is after the payment",
    )
    counter.wait(lambda: find(counter.window, "visit.finish").isEnabled(), "the visit")
    press(Qt.Key.Key_F5)
    counter.gone("visit.finish")
    assert status_of(counter, visit.visit_id) is VisitStatus.DONE
    press(Qt.Key.Key_F12)
    counter.see("login.submit")


def test_one_is_chosen_called_again_sent_back_and_marked_as_not_come(counter: CounterBench) -> None:
    first, second = counter.check_in("ZZ000001", "ZZFAMILY")
    counter.log_in()
    counter.click("queue.row.A002")
    counter.click("queue.callChosen")
    counter.see("visit.start")
    assert counter.text("visit.ticket") == "A002"
    assert not find(counter.window, "queue.callNext").isEnabled(), "one visit at a time"
    counter.click("visit.recall")
    counter.wait(lambda: "called 2 time" in counter.text("visit.facts"), "the second call to be told")
    counter.click("visit.toQueue")
    counter.gone("visit.ticket")
    assert status_of(counter, second.visit_id) is VisitStatus.WAITING
    counter.click("queue.callNext")
    counter.click("visit.noShow")
    counter.gone("visit.ticket")
    assert status_of(counter, first.visit_id) is VisitStatus.NO_SHOW


def test_what_another_process_commits_is_seen(counter: CounterBench, tmp_path: Path) -> None:
    counter.log_in()
    counter.see("queue.callNext")
    other = reopen_store(tmp_path, counter.clock)
    try:
        own, counter.appliance.store = counter.appliance.store, other
        counter.check_in("ZZFREE01")
        counter.appliance.store = own
    finally:
        other.close()
    counter.see("queue.row.A001")
    assert "Life certificate" in counter.text("queue.row.A001")


def test_people_are_shown_here_and_documents_can_be_ticked(counter: CounterBench) -> None:
    counter.check_in("ZZFAMILY")
    counter.log_in()
    counter.click("queue.callNext")
    counter.see("visit.document.1", "visit.document.2")
    assert "Amina SPECIMEN 1" in counter.text("visit.file")
    counter.click("visit.document.2")
    counter.wait(lambda: bool(find(counter.window, "visit.document.2").parentItem().property("ticked")), "the tick")
    assert not find(counter.window, "visit.document.1").parentItem().property("ticked")


def test_log_out_keeps_the_visit_and_locks_the_desk(counter: CounterBench) -> None:
    counter.check_in("ZZ000001")
    counter.log_in()
    counter.call_and_start()
    counter.click("status.logout")
    counter.see("login.submit")
    assert "visit.ticket" not in names(counter.window)
    counter.log_in(CLERK)
    counter.see("visit.finish")
    assert counter.text("status.agent") == CLERK.display_name


def test_an_untouched_desk_locks_itself(qtbot: QtBot) -> None:
    lock = IdleLock(0.01)
    with qtbot.waitSignal(lock.expired, timeout=5000):
        lock.watch(True)
    lock.watch(False)


def test_a_copy_is_a_numbered_duplicata_and_needs_the_role(counter: CounterBench) -> None:
    counter.check_in("ZZ000001")
    counter.log_in()
    counter.call_and_start()
    counter.click("fees.pay")
    counter.see("payment.result")
    counter.settle()
    counter.click("payment.close")
    counter.click("receipt.reprint")
    counter.wait(lambda: counter.text("receipt.state") == "DUPLICATA 1 · printed", "the copy")
    counter.click("stamp.1.show")
    counter.see("code.picture")
    counter.click("code.close")
    counter.click("status.logout")
    counter.log_in(CLERK)
    counter.click("receipt.reprint")
    counter.see("papers.message")
    assert counter.text("receipt.state") == "DUPLICATA 1 · printed"


def test_no_paper_is_told_and_the_payment_stands(counter: CounterBench) -> None:
    counter.check_in("ZZ000001")
    counter.log_in()
    counter.call_and_start()
    counter.printer.do(lambda device: device.mend(paper_dots=0))
    counter.wait(lambda: counter.text("status.printer") == "No paper", "the status line")
    counter.click("fees.pay")
    counter.see("payment.result", "payment.stamp.1")
    counter.wait(lambda: "may be missing" in counter.text("payment.slips"), "the slips to be told missing")


def test_the_language_is_switched_for_all_that_is_on_the_screen(counter: CounterBench) -> None:
    counter.check_in("ZZFAMILY")
    counter.log_in()
    counter.call_and_start()
    counter.click("status.language")
    counter.click("language.fr")
    counter.gone("language.fr")
    assert "Passeport biométrique, adulte" in counter.text("visit.file")
    assert "Rendez-vous à 12:05" in counter.text("visit.facts")


def test_everything_to_be_pressed_is_named_and_big_enough(counter: CounterBench) -> None:
    counter.check_in("ZZ000001", "ZZFAMILY")
    counter.log_in()
    counter.call_and_start()
    counter.click("fees.pay")
    counter.see("payment.result")
    counter.settle()
    counter.click("payment.close")
    counter.see("stamp.1.reprint")
    pressed = buttons(counter.window)
    assert len(pressed) > 8
    faults = [item.objectName() for item in pressed if not spoken_name(item) or not item.objectName()]
    faults += [f"{i.objectName()} {i.height()}" for i in pressed if i.height() < DESK_TARGET_PX]
    assert faults == []


def test_a_store_that_cannot_be_written_is_told_and_nothing_hangs(qtbot: QtBot, tmp_path: Path) -> None:
    with CounterBench(qtbot, tmp_path, Gesture.APPROVE, busy_timeout_s=0.2) as counter:
        (visit,) = counter.check_in("ZZ000001")
        counter.log_in()
        counter.see("queue.row.A001")
        other = reopen_store(tmp_path, counter.clock)
        try:
            with other.write():
                counter.click("queue.callNext")
                counter.see("fault.banner")
        finally:
            other.close()
        assert status_of(counter, visit.visit_id) is VisitStatus.WAITING
        counter.click("fault.close")
        counter.click("queue.callNext")
        counter.see("visit.start")
