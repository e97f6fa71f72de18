"""A terminal without a link at the counter: the agent works it and keys its slip in, by touch, mouse or keys alone."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.stations.counter import CounterStation
from sync.store.records import PaymentStatus, PrintJob
from tests.support.appliance import AGENT, PIN
from tests.support.counter_station import CounterBench
from tests.support.refunding import SUPERVISOR
from tests.support.screen import find, names
from tests.support.simulated_terminal import MANUAL

SLIP = (("amount", "78,90"), ("authorisation", "A00042"), ("last4", "1111"), ("receipt", "17-3"))


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[CounterBench]:
    """A visit with 78,90 EUR to pay; the terminal has no link."""
    with CounterBench(qtbot, tmp_path, None, line=MANUAL) as bench:
        bench.check_in("ZZ000001")
        bench.log_in()
        bench.see("queue.callNext")
        bench.call_and_start()
        yield bench


def statuses(counter: CounterBench) -> list[PaymentStatus]:
    return [payment.status for payment in counter.payments()]


def show_amount(counter: CounterBench, amount: str = "78,90") -> None:
    """The first look: what the terminal shows."""
    counter.click("fees.pay")
    counter.see("manual.overlay", "manual.due", "manual.amount")
    counter.keys("manual", amount)
    counter.click("manual.submit")


def read_slip(counter: CounterBench) -> None:
    """The second look, for a slip that says paid."""
    counter.see("manual.verdict.approved")
    counter.click("manual.verdict.approved")
    for name, text in SLIP:
        counter.click(f"manual.{name}")
        counter.keys("manual", text)
    counter.click("manual.submit")


def slips(counter: CounterBench, kind: str) -> list[PrintJob]:
    """Print jobs about the last payment."""
    payment_id = counter.payments()[-1].payment_id
    with counter.appliance.store.read() as tx:
        jobs = tx.jobs.of_subject(payment_id)
    return [job for job in jobs if job.slip_kind == kind]


def test_two_looks_then_paid_and_marked_everywhere(counter: CounterBench) -> None:
    show_amount(counter)
    counter.see("manual.verdict.approved")
    assert not {"manual.due", "manual.amount", "payment.amount"} & set(names(counter.window)), "read it off the slip"
    assert not find(counter.window, "manual.submit").isEnabled()
    read_slip(counter)
    counter.see("payment.result", "payment.stamp.1", "payment.mark")
    assert counter.text("payment.mark") == "Keyed in by hand"
    assert "manual.overlay" not in names(counter.window)
    (payment,) = counter.payments()
    assert payment.status is PaymentStatus.APPROVED
    keyed = (payment.authorisation_code, payment.card_last4, payment.receipt_number, payment.entry_mode)
    assert keyed == ("A00042", "1111", "17-3", "slip keyed in")
    (receipt,) = slips(counter, "receipt")
    card = receipt.data["card"]
    assert isinstance(card, dict)
    assert card["entry_mode"] == "slip keyed in"
    with counter.appliance.store.read() as tx:
        (ended,) = tx.outbox.of_kind("payment.ended")
    assert ended.payload["entry_mode"] == "slip keyed in"
    counter.click("payment.close")
    counter.see("receipt.detail")
    assert "Keyed in by hand" in counter.text("receipt.detail")


def press(counter: CounterBench, key: Qt.Key) -> None:
    """One key of a real keyboard."""
    QTest.keyClick(counter.window, key)


def type_in(counter: CounterBench, text: str) -> None:
    """Type on a real keyboard."""
    for character in text:
        press(counter, Qt.Key(ord(character)))


def test_keys_alone_do_it(counter: CounterBench) -> None:
    counter.wait(lambda: find(counter.window, "fees.pay").isEnabled(), "the fees to be open")
    press(counter, Qt.Key.Key_F9)
    counter.see("manual.due")
    type_in(counter, "78,99")
    press(counter, Qt.Key.Key_Backspace)
    type_in(counter, "0")
    press(counter, Qt.Key.Key_F11)
    counter.see("manual.verdict.approved")
    press(counter, Qt.Key.Key_F1)
    counter.see("manual.amount")
    for _, text in SLIP:
        type_in(counter, text)
        press(counter, Qt.Key.Key_Tab)
    assert counter.text("manual.authorisation").endswith("A00042")
    press(counter, Qt.Key.Key_F11)
    counter.see("payment.result", "payment.mark")
    press(counter, Qt.Key.Key_Escape)
    counter.gone("payment.result")
    assert statuses(counter) == [PaymentStatus.APPROVED]


def test_keys_alone_clear_an_unknown_outcome_up(counter: CounterBench) -> None:
    show_amount(counter)
    counter.see("manual.verdict.unclear")
    press(counter, Qt.Key.Key_F8)
    counter.see("payment.resolve")
    press(counter, Qt.Key.Key_F11)
    counter.see("resolution.nothing")
    press(counter, Qt.Key.Key_F3)
    press(counter, Qt.Key.Key_F11)
    counter.see("resolution.message")
    type_in(counter, "NO SLIP 4")  # the space is typed, it presses nothing
    assert counter.text("resolution.evidence").endswith("NO SLIP 4")
    assert statuses(counter) == [PaymentStatus.UNKNOWN]
    press(counter, Qt.Key.Key_F11)
    counter.see("payment.result")
    (payment,) = counter.payments()
    assert payment.resolution_evidence == "the terminal shows no payment: NO SLIP 4"


def test_another_amount_is_looked_at_again(counter: CounterBench) -> None:
    show_amount(counter, "87,90")
    counter.see("manual.message")
    assert "Correct it on the terminal" in counter.text("manual.message")
    assert counter.text("manual.amount").endswith("0,00"), "it is read again, not sent again"
    counter.click("manual.submit")
    assert "Type the amount as you read it" in counter.text("manual.message")
    counter.keys("manual", "78,90")
    counter.click("manual.submit")
    counter.see("manual.verdict.approved")
    counter.click("manual.verdict.approved")
    for name, text in (("amount", "78,09"), ("authorisation", "7"), ("last4", "11")):
        counter.click(f"manual.{name}")
        counter.keys("manual", text)
    counter.click("manual.submit")
    counter.see("manual.message")
    assert "type its amount once more" in counter.text("manual.message")
    counter.keys("manual", "78,90")
    counter.click("manual.submit")
    counter.wait(lambda: "last four digits" in counter.text("manual.message"), "the card's digits to be asked for")
    assert counter.text("manual.authorisation").endswith("7"), "what could be taken stays"
    assert statuses(counter) == [PaymentStatus.SENT], "nothing is decided yet"
    counter.keys("manual", "11")
    counter.click("manual.submit")
    counter.see("payment.result", "payment.stamp.1")


def test_the_same_other_amount_twice_is_for_a_named_person(counter: CounterBench) -> None:
    show_amount(counter)
    for _ in range(2):
        counter.see("manual.verdict.approved")
        counter.click("manual.verdict.approved")
        for name, text in (("amount", "70,00"), ("authorisation", "7"), ("last4", "1111")):
            counter.click(f"manual.{name}")
            if name == "amount" or not counter.text(f"manual.{name}").endswith(text):
                counter.keys("manual", text)
        counter.click("manual.submit")
    counter.see("payment.result", "payment.resolve")
    (payment,) = counter.payments()
    assert (payment.status, payment.reason) == (PaymentStatus.UNKNOWN, "amount_mismatch")
    counter.click("payment.resolve")
    counter.see("resolution.overlay")
    assert "resolution.askTerminal" not in names(counter.window), "there is nothing that could be asked"
    counter.click("resolution.nothing")
    counter.keys("resolution", "17-3")
    counter.click("resolution.submit")
    counter.see("payment.result", "payment.mark")
    (payment,) = counter.payments()
    assert (payment.status, payment.resolved_by) == (PaymentStatus.NOT_STARTED, AGENT.agent_id)


@pytest.mark.parametrize(
    ("verdict", "status", "text"),
    [
        ("refused", PaymentStatus.DECLINED, "refused"),
        ("cancelled", PaymentStatus.CANCELLED, "cancelled"),
        ("unclear", PaymentStatus.UNKNOWN, "We do not know"),
    ],
)
def test_what_the_slip_says_decides(counter: CounterBench, verdict: str, status: PaymentStatus, text: str) -> None:
    show_amount(counter)
    counter.see(f"manual.verdict.{verdict}")
    counter.click(f"manual.verdict.{verdict}")
    assert "manual.amount" not in names(counter.window)
    counter.click("manual.submit")
    counter.see("payment.result", "payment.mark")
    assert text in counter.text("payment.result")
    assert statuses(counter) == [status]
    assert len(slips(counter, "incident")) == (status is PaymentStatus.UNKNOWN)


def test_giving_up_says_what_it_means(counter: CounterBench) -> None:
    counter.click("fees.pay")
    counter.see("manual.giveUp")
    assert "I started nothing" in counter.text("manual.giveUp")
    assert "only if nothing was started" in counter.text("manual.meaning")
    counter.click("manual.giveUp")
    counter.see("payment.result")
    assert "did not start" in counter.text("payment.result")
    counter.click("payment.retry")
    counter.see("manual.due")
    counter.keys("manual", "78,90")
    counter.click("manual.submit")
    counter.wait(lambda: "cannot tell" in counter.text("manual.giveUp"), "the second look")
    assert "no card is charged here until it is cleared up" in counter.text("manual.meaning")
    counter.click("manual.giveUp")
    counter.see("payment.result", "payment.resolve")
    assert statuses(counter) == [PaymentStatus.NOT_STARTED, PaymentStatus.UNKNOWN]


def test_a_desk_is_not_locked_over_an_open_question(counter: CounterBench) -> None:
    show_amount(counter)
    counter.see("manual.verdict.approved")
    assert isinstance(counter.station, CounterStation)
    counter.station.session.lock()  # the time without a touch is over: the customer looks for the card
    read_slip(counter)
    counter.see("payment.result", "payment.stamp.1")
    counter.station.session.lock()
    counter.see("login.submit")


def test_money_goes_back_by_hand_too(counter: CounterBench) -> None:
    with counter.appliance.store.write() as tx:
        tx.agents.upsert(SUPERVISOR)
    show_amount(counter)
    read_slip(counter)
    counter.see("payment.result")
    counter.click("payment.close")
    counter.clock.now += timedelta(minutes=1)
    counter.click("receipt.refund")  # its only line is chosen already
    counter.click("refund.cause.wrong_service")
    counter.click(f"refund.authoriser.{SUPERVISOR.agent_id}")
    counter.keys("refund", PIN)
    counter.click("refund.submit")
    counter.see("manual.due")
    assert "refund.overlay" not in names(counter.window)
    assert "cancel its payment" in counter.text("manual.title")
    counter.keys("manual", "78,90")
    counter.click("manual.submit")
    read_slip(counter)
    counter.see("refund.result", "refund.mark")
    payment = counter.payments()[0]
    with counter.appliance.store.read() as tx:
        (refund,) = tx.refunds.of_payment(payment.payment_id)
    assert (refund.status, refund.entry_mode) == (PaymentStatus.APPROVED, "slip keyed in")


@pytest.mark.parametrize("look", ["terminal", "slip"])
def test_a_station_that_ends_gives_the_open_question_up(counter: CounterBench, look: str) -> None:
    counter.click("fees.pay")
    counter.see("manual.due")
    if look == "slip":
        counter.keys("manual", "78,90")
        counter.click("manual.submit")
        counter.see("manual.verdict.approved")
    counter.restart()  # would wait for the till's thread
    assert statuses(counter) == [PaymentStatus.NOT_STARTED if look == "terminal" else PaymentStatus.UNKNOWN]
    counter.log_in()
    counter.see("visit.finish")
    assert ("blocked.banner" in names(counter.window)) == (look == "slip")
