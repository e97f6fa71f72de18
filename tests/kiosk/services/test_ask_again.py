"""The terminal asked again about an unknown payment: proven, or its record as evidence; never a second charge."""

from datetime import timedelta
from pathlib import Path

import pytest

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import SLIP_KEYED_IN, CardTerminal, Outcome, Progress
from drivers.card_terminal.manual_entry import SlipEntry
from drivers.card_terminal.simulated_bank import Gesture
from drivers.clock import SystemClock
from drivers.link.no_link import NoLink
from drivers.link.url import open_link
from kiosk.domain.quote import Quote
from kiosk.services.payment import PaymentService, Unproven
from kiosk.services.payment_journal import PaymentRefused
from sync.store.records import Payment, PaymentStatus, Visit
from tests.support.appliance import AGENT, Appliance
from tests.support.simulated_terminal import CONCERT, LINES, ZVT, RunningTerminal, TerminalLine, simulated_terminal


def driver(running: RunningTerminal) -> CardTerminal:
    clock = SystemClock()
    return open_terminal(running.line.protocol, open_link(running.url, clock), clock, running.line.settings)


def quoted(payments: PaymentService, visit: Visit) -> Quote:
    quote = payments.quote(visit.visit_id)
    assert isinstance(quote, Quote)
    return quote


def pay(payments: PaymentService, visit: Visit) -> Payment:
    payment = payments.pay(visit.visit_id, quoted(payments, visit), AGENT.agent_id, lambda progress: None)
    assert isinstance(payment, Payment), payment
    return payment


def lose(running: RunningTerminal, payments: PaymentService, visit: Visit) -> Payment:
    """The bank books, the cable is out before the counter hears of it."""
    running.runner.call(lambda device, _now_s: device.cut_after_approval())
    unknown = pay(payments, visit)
    assert unknown.status is PaymentStatus.UNKNOWN
    return unknown


def plug_in(running: RunningTerminal) -> None:
    """The cable is in again, and the terminal has ended what it was doing."""
    running.runner.call(lambda device, _now_s: device.set_plugged(True))
    assert running.runner.wait_until(lambda device: device.state == "idle", 30)


def test_a_record_that_proves_it_ends_it_with_stamps(appliance: Appliance, tmp_path: Path) -> None:
    first, second = appliance.check_in("ZZ000001"), appliance.check_in("ZZ000002")
    with simulated_terminal(tmp_path, ZVT, Gesture.APPROVE) as running:
        payments = appliance.payments(driver(running))
        assert pay(payments, first).status is PaymentStatus.APPROVED
        appliance.clock.now += timedelta(minutes=5)
        unknown = lose(running, payments, second)
        plug_in(running)
        answer = payments.ask_again(unknown.payment_id)
        assert isinstance(answer, Payment)
        assert (answer.status, answer.resolved_by) == (PaymentStatus.APPROVED, "terminal")
        assert len(payments.stamps_of(answer.payment_id)) == 1
        assert payments.blocking() is None
        assert payments.ask_again(unknown.payment_id) is PaymentRefused.NOT_UNKNOWN
        assert len(running.booked()) == 2


def test_a_record_that_proves_nothing_is_evidence_only(appliance: Appliance, tmp_path: Path) -> None:
    visit = appliance.check_in("ZZ000001")
    with simulated_terminal(tmp_path, ZVT, Gesture.APPROVE) as running:
        payments = appliance.payments(driver(running))
        unknown = lose(running, payments, visit)
        plug_in(running)
        for _ in range(2):
            answer = payments.ask_again(unknown.payment_id)
            assert isinstance(answer, Unproven), "no number is known from before"
            assert (answer.record.outcome, answer.record.amount_minor) == (Outcome.APPROVED, 7890)
            assert answer.payment == unknown
        assert payments.blocking() == unknown
        assert payments.stamps_of(unknown.payment_id) == []
        assert len(running.booked()) == 1


@pytest.mark.parametrize("line", [line for line in LINES if line.protocol != "concert"], ids=str)
def test_a_terminal_out_of_reach_decides_nothing(appliance: Appliance, tmp_path: Path, line: TerminalLine) -> None:
    visit = appliance.check_in("ZZ000001")
    with simulated_terminal(tmp_path, line, Gesture.APPROVE) as running:
        payments = appliance.payments(driver(running))
        unknown = lose(running, payments, visit)
        answer = payments.ask_again(unknown.payment_id)
        assert isinstance(answer, Unproven)
        assert answer.record.outcome is Outcome.UNKNOWN
        assert payments.blocking() == unknown


def test_a_terminal_that_keeps_no_record_is_not_asked(appliance: Appliance, tmp_path: Path) -> None:
    visit = appliance.check_in("ZZ000001")
    with simulated_terminal(tmp_path, CONCERT, Gesture.APPROVE) as running:
        payments = appliance.payments(driver(running))
        unknown = lose(running, payments, visit)
        answer = payments.ask_again(unknown.payment_id)
        assert isinstance(answer, Unproven)
        assert (answer.record.outcome, answer.record.reason) == (Outcome.UNKNOWN, "not_offered")


def test_what_nobody_knows_of_is_refused(appliance: Appliance) -> None:
    payments = appliance.payments(open_terminal("manual", NoLink(), SystemClock(), {}))
    assert payments.ask_again("no such payment") is PaymentRefused.NOT_UNKNOWN


@pytest.mark.parametrize(
    ("closed_at", "status"),
    [("before", PaymentStatus.NOT_STARTED), ("terminal", PaymentStatus.NOT_STARTED), ("slip", PaymentStatus.UNKNOWN)],
)
def test_closing_gives_every_question_up(appliance: Appliance, closed_at: str, status: PaymentStatus) -> None:
    payments = appliance.payments(open_terminal("manual", NoLink(), SystemClock(), {}))
    visit = appliance.check_in("ZZ000001")
    asked = []

    def on_progress(progress: Progress) -> None:
        assert progress.question is not None
        asked.append(progress.question.look.value)
        if progress.question.look.value == closed_at:
            payments.close()
        else:
            progress.question.answer(SlipEntry(progress.question.amount_minor))

    if closed_at == "before":
        payments.close()
    payment = payments.pay(visit.visit_id, quoted(payments, visit), AGENT.agent_id, on_progress)
    assert isinstance(payment, Payment)
    assert (payment.status, payment.entry_mode) == (status, SLIP_KEYED_IN)
    assert asked == {"before": [], "terminal": ["terminal"], "slip": ["terminal", "slip"]}[closed_at]
