"""State, totals and end of day of the terminal against each simulator: what is on disk, on paper and in the event."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from drivers.card_terminal.interface import BatchResult, BatchStatus, CardTerminal, Outcome, Progress, TerminalState
from drivers.card_terminal.manual.driver import ManualTerminal
from drivers.card_terminal.manual.settings import ManualSettings
from drivers.card_terminal.simulated_bank import Gesture
from kiosk.domain.quote import Quote
from kiosk.services.batch_journal import DayRefused
from kiosk.services.closing import KIND
from kiosk.services.slip_data import line_mad_minor, mad
from kiosk.services.terminal_day import TerminalDayService
from kiosk.slips.data import parse_data
from sync.store.records import Agent, BatchState, JobStatus, Payment, PaymentStatus, PrintJob, TerminalBatch, Visit
from tests.support.appliance import AGENT, Appliance
from tests.support.refunding import given_back, paid, refund_service
from tests.support.simulated_terminal import RunningTerminal, TerminalLine, simulated_terminal

CLERK = Agent("agent-2", "Clerk SPECIMEN", "agent", AGENT.pin_hash, active=True)
#: waits of the protocol that need not be waited for
QUICK = {"t2_s": "0.5", "reconnect_s": "0", "busy_s": "5"}
ZVT = TerminalLine("zvt", "serial", QUICK)
ECR17 = TerminalLine("ecr17", "serial")
CLOSABLE = (ZVT, ECR17)


def silent(_progress: Progress) -> None:
    """Nobody looks."""


def pay(appliance: Appliance, terminal: CardTerminal, reference: str) -> Payment:
    """A minute later somebody pays."""
    return pay_visit(appliance, terminal, appliance.check_in(reference))


def pay_visit(appliance: Appliance, terminal: CardTerminal, visit: Visit) -> Payment:
    """A minute later the visitor pays."""
    appliance.clock.now += timedelta(minutes=1)
    payments = appliance.payments(terminal)
    quote = payments.quote(visit.visit_id)
    assert isinstance(quote, Quote)
    payment = payments.pay(visit.visit_id, quote, AGENT.agent_id, silent)
    assert isinstance(payment, Payment)
    appliance.clock.now += timedelta(minutes=1)
    return payment


def end(day: TerminalDayService) -> TerminalBatch:
    ended = day.end_of_day(AGENT, silent)
    assert isinstance(ended, TerminalBatch)
    return ended


@contextmanager
def cut_when(simulated: RunningTerminal, state: str) -> Iterator[None]:
    """The cable is out as soon as the terminal is in `state`."""

    def cut() -> None:
        assert simulated.runner.wait_until(lambda device: device.state == state, 30)
        simulated.runner.call(lambda device, _now_s: device.set_plugged(False))

    cutter = threading.Thread(target=cut)
    cutter.start()
    try:
        yield
    finally:
        cutter.join()


def closings(appliance: Appliance) -> list[PrintJob]:
    with appliance.store.read() as tx:
        return [job for job in tx.jobs.with_status(*JobStatus) if job.slip_kind == KIND]


def listed(slip: PrintJob, name: str) -> list[dict[str, str]]:
    """A list of a slip."""
    found = slip.data[name]
    assert isinstance(found, list)
    return found


def events(appliance: Appliance) -> list[dict[str, object]]:
    with appliance.store.read() as tx:
        return [dict(event.payload) for event in tx.outbox.of_kind("terminal.batch_ended")]


def test_what_waited_while_the_station_ended_closes_nothing(appliance: Appliance, tmp_path: Path) -> None:
    with simulated_terminal(tmp_path, ECR17, Gesture.APPROVE) as simulated:
        day = appliance.terminal_day(simulated.driver())
        day.close()
        ended = end(day)
        assert simulated.runner.call(lambda device, _now_s: device.operations_done) == 0
    assert (ended.status, ended.reason) == (BatchState.NOT_STARTED, "station_ended")


def test_a_clock_set_back_leaves_no_payment_out_of_the_totals_and_none_in_two(
    appliance: Appliance, tmp_path: Path
) -> None:
    with simulated_terminal(tmp_path, ECR17, Gesture.APPROVE) as simulated:
        terminal = simulated.driver()
        day = appliance.terminal_day(terminal)
        visits = [appliance.check_in(reference) for reference in ("ZZ000001", "ZZ000002", "ZZFAMILY")]
        ended = []
        for visit, hours in zip(visits, (0, -3, 9), strict=True):
            appliance.clock.now += timedelta(hours=hours)
            payment = pay_visit(appliance, terminal, visit)
            appliance.clock.now -= timedelta(minutes=1, hours=1)  # the payment seems to be of later
            ended.append(end(day))
            assert day.day().booked.count == 0
            assert day.day().last == ended[-1]
            assert ended[-1].our_total_minor == ended[-1].terminal_total_minor == payment.amount_minor
    assert [batch.our_count for batch in ended] == [1, 1, 1]
    numbers = [slip.data["closing_number"] for slip in closings(appliance)]
    assert sorted(str(number)[-4:] for number in numbers) == ["0001", "0002", "0003"]
    references = [slip.data["first_receipt"] for slip in closings(appliance)]
    assert len(set(references)) == len(references)


@pytest.mark.parametrize("line", CLOSABLE, ids=str)
def test_an_end_of_day_closes_the_batch_and_agrees_with_the_journal(
    appliance: Appliance, tmp_path: Path, line: TerminalLine
) -> None:
    told: list[Progress] = []
    with simulated_terminal(tmp_path, line, Gesture.APPROVE) as simulated:
        terminal = simulated.driver()
        day = appliance.terminal_day(terminal)
        payments = [pay(appliance, terminal, reference) for reference in ("ZZ000001", "ZZ000002")]
        total_minor = sum(payment.amount_minor for payment in payments)
        totals = day.totals()
        assert isinstance(totals, BatchResult)
        assert (totals.status, totals.total_minor) == (BatchStatus.DONE, total_minor)
        ended = day.end_of_day(AGENT, told.append)
        assert isinstance(ended, TerminalBatch)
        after = day.totals()
        assert isinstance(after, BatchResult)
        assert after.total_minor == 0
    assert (ended.status, ended.our_count, ended.our_total_minor) == (BatchState.DONE, 2, total_minor)
    assert ended.terminal_total_minor == total_minor
    assert ended.terminal_count == (2 if line is ZVT else None)
    assert told
    (event,) = events(appliance)
    assert (event["status"], event["our_total_minor"], event["terminal_total_minor"]) == (
        "done",
        total_minor,
        total_minor,
    )
    (slip,) = closings(appliance)
    data = parse_data(KIND, slip.data)
    assert slip.subject_id == ended.batch_id
    assert data.trouble == ""  # type: ignore[union-attr]
    assert slip.data["first_receipt"] == payments[0].payment_id[:8].upper()
    assert slip.data["stamps"] == {
        "opening": "0",
        "issued": "2",
        "consumed": "0",
        "voided": "",
        "refunded": "",
        "expired": "",
        "closing": "2",
    }
    if line is ZVT:
        assert "Kassenschnitt" in " ".join(str(line) for line in slip.data["terminal_lines"])  # type: ignore[attr-defined]
    booked = appliance.terminal_day(terminal).day().booked
    assert (booked.count, booked.total_minor) == (0, 0), "each payment counts in one end of day"


def test_the_next_closing_goes_on_from_the_one_before(appliance: Appliance, tmp_path: Path) -> None:
    with simulated_terminal(tmp_path, ZVT, Gesture.APPROVE) as simulated:
        terminal = simulated.driver()
        day = appliance.terminal_day(terminal)
        pay(appliance, terminal, "ZZ000001")
        first = end(day)
        later = pay(appliance, terminal, "ZZ000002")
        second = end(day)
    assert (second.our_count, second.our_total_minor) == (1, later.amount_minor)
    assert second.terminal_total_minor == later.amount_minor
    before, after = closings(appliance)
    assert (before.subject_id, after.subject_id) == (first.batch_id, second.batch_id)
    assert before.data["previous_digest"] == ""
    assert after.data["previous_digest"] == before.data["digest"] != after.data["digest"]
    assert str(after.data["closing_number"]).endswith("-0002")
    stamps = after.data["stamps"]
    assert isinstance(stamps, dict)
    assert (stamps["opening"], stamps["issued"], stamps["closing"]) == ("1", "1", "2")
    assert after.data["opened"]


def test_a_difference_is_told_in_the_event_and_on_paper(appliance: Appliance, tmp_path: Path) -> None:
    with simulated_terminal(tmp_path, ZVT, Gesture.APPROVE) as simulated:
        terminal = simulated.driver()
        day = appliance.terminal_day(terminal)
        payment = pay(appliance, terminal, "ZZ000001")
        # somebody charges a card at the terminal itself: our journal knows nothing of it
        assert terminal.purchase(550, "EUR", "elsewhere", silent).outcome is Outcome.APPROVED
        ended = end(day)
    assert ended.terminal_total_minor == payment.amount_minor + 550
    (event,) = events(appliance)
    assert (event["our_count"], event["terminal_count"]) == (1, 2)
    (slip,) = closings(appliance)
    assert listed(slip, "batches")[0]["difference"] == "+5,50\u00a0EUR (+1)"


@pytest.mark.parametrize("line", CLOSABLE, ids=str)
def test_what_cannot_start_is_no_end_of_day_and_prints_nothing(
    appliance: Appliance, tmp_path: Path, line: TerminalLine
) -> None:
    with simulated_terminal(tmp_path, line, Gesture.APPROVE) as simulated:
        simulated.runner.call(lambda device, _now_s: device.set_plugged(False))
        ended = end(appliance.terminal_day(simulated.driver()))
    assert ended.status is BatchState.NOT_STARTED
    assert ended.reason == "link_unavailable"
    assert closings(appliance) == []
    assert [event["status"] for event in events(appliance)] == ["not_started"]


def test_a_refused_end_of_day_locks_payments_and_says_so(appliance: Appliance, tmp_path: Path) -> None:
    with simulated_terminal(
        tmp_path, TerminalLine("zvt", "serial", QUICK, {"closing_fails": "yes"}), Gesture.APPROVE
    ) as simulated:
        terminal = simulated.driver()
        day = appliance.terminal_day(terminal)
        payment = pay(appliance, terminal, "ZZ000001")
        refused = end(day)
        assert (refused.status, refused.reason) == (BatchState.REFUSED, "end_of_day_impossible")
        (slip,) = closings(appliance)
        assert slip.data["trouble"] == "refused"
        assert day.status().state is not TerminalState.READY
        locked = pay(appliance, terminal, "ZZ000002")
        assert locked.reason == "end_of_day_required"
        assert locked.status in (PaymentStatus.DECLINED, PaymentStatus.NOT_STARTED)
        done = end(day)
        assert done.status is BatchState.DONE, "a person asked for it again: the terminal takes it now"
        assert done.our_total_minor == payment.amount_minor == done.terminal_total_minor
    assert len(simulated.booked()) == 1


def test_a_lost_answer_stays_unknown_and_nothing_is_repeated(appliance: Appliance, tmp_path: Path) -> None:
    with simulated_terminal(tmp_path, ECR17, Gesture.APPROVE, 0.2) as simulated:
        terminal = simulated.driver()
        day = appliance.terminal_day(terminal)
        payment = pay(appliance, terminal, "ZZ000001")

        with cut_when(simulated, "closing_session"):
            ended = end(day)
        assert ended.status is BatchState.UNKNOWN
        assert (ended.terminal_total_minor, ended.our_total_minor) == (None, payment.amount_minor)
        (slip,) = closings(appliance)
        assert slip.data["trouble"] == "unknown"
        simulated.runner.call(lambda device, _now_s: device.set_plugged(True))
        assert simulated.runner.wait_until(lambda device: device.state == "idle", 30)
        assert day.recover() == []
        last = day.day().last
        assert last is not None
        assert last.status is BatchState.UNKNOWN


def test_an_open_payment_keeps_totals_and_end_of_day_away(appliance: Appliance, tmp_path: Path) -> None:
    with simulated_terminal(
        tmp_path, TerminalLine("zvt", "serial", QUICK, {"auto_reversal": "no"}), Gesture.APPROVE
    ) as simulated:
        terminal = simulated.driver()
        day = appliance.terminal_day(terminal)
        simulated.runner.call(lambda device, _now_s: device.cut_after_approval())
        assert pay(appliance, terminal, "ZZ000001").status is PaymentStatus.UNKNOWN
        assert day.day().blocked
        assert day.totals() is DayRefused.TERMINAL_BLOCKED
        assert day.end_of_day(AGENT, silent) is DayRefused.TERMINAL_BLOCKED
        assert day.day().last is None
    assert events(appliance) == []


def test_only_cashiers_and_supervisors_end_the_day(appliance: Appliance, tmp_path: Path) -> None:
    with simulated_terminal(tmp_path, ECR17, Gesture.APPROVE) as simulated:
        assert appliance.terminal_day(simulated.driver()).end_of_day(CLERK, silent) is DayRefused.ROLE
    assert events(appliance) == []


@pytest.mark.parametrize("protocol", ["concert", "caisse_ap"])
def test_terminals_without_an_end_of_day_have_our_totals(appliance: Appliance, tmp_path: Path, protocol: str) -> None:
    with simulated_terminal(tmp_path, TerminalLine(protocol, "serial"), Gesture.APPROVE) as simulated:
        terminal = simulated.driver()
        day = appliance.terminal_day(terminal)
        payment = pay(appliance, terminal, "ZZ000001")
        assert not day.capabilities.can_end_of_day
        assert day.status().state is TerminalState.READY
        booked = day.day().booked
        assert (booked.count, booked.total_minor) == (1, payment.amount_minor)
        # no screen offers it; all the same nothing is sent
        assert end(day).status is BatchState.NOT_STARTED


def test_a_terminal_without_a_link(appliance: Appliance) -> None:
    day = appliance.terminal_day(ManualTerminal(ManualSettings.parse({})))
    assert day.status().state is TerminalState.READY
    assert not day.capabilities.can_totals
    assert day.day().booked.schemes == ()


def test_free_acts_count_in_the_closing_of_their_window(appliance: Appliance, tmp_path: Path) -> None:
    visit = appliance.check_in("ZZ000003")
    with appliance.store.write() as tx:
        moved = tx.visits.move(visit.visit_id, visit.version, status=visit.status, window="3", agent_id="agent-1")
        assert moved is not None
    with simulated_terminal(tmp_path, ECR17, Gesture.APPROVE) as simulated:
        terminal = simulated.driver()
        payments = appliance.payments(terminal)
        quote = payments.quote(visit.visit_id)
        assert isinstance(quote, Quote)
        end(appliance.terminal_day(terminal))
        appliance.clock.now -= timedelta(hours=2)  # which hides it from nobody
        payments.waive(visit.visit_id, quote, AGENT.agent_id)
        for _ in range(2):
            appliance.clock.now += timedelta(hours=1)
            end(appliance.terminal_day(terminal))
    slips = closings(appliance)
    counts = {str(slip.data["closing_number"])[-4:]: slip.data["free_count"] for slip in slips}
    assert counts == {"0001": "", "0002": "1", "0003": ""}
    slip = slips[-1]
    assert (slip.data["services"], slip.data["first_stamp"]) == ([], "")


def test_a_reversed_payment_is_none_and_its_stamps_are_accounted_for(appliance: Appliance, tmp_path: Path) -> None:
    with simulated_terminal(tmp_path, ECR17, Gesture.APPROVE) as simulated:
        terminal = simulated.driver()
        first, second = paid(appliance, "ZZ000001", terminal), paid(appliance, "ZZFAMILY", terminal)
        refund = given_back(refund_service(appliance, terminal), second)
        ended = end(appliance.terminal_day(terminal))
    assert (ended.our_count, ended.our_total_minor) == (1, first.amount_minor)
    assert ended.terminal_total_minor == first.amount_minor
    (slip,) = closings(appliance)
    assert slip.data["total_mad"] == mad(sum(line_mad_minor(line) for line in first.lines)), "what is left"
    assert [given["refund_number"] for given in listed(slip, "refunds")] == [refund.refund_id[:8].upper()]
    assert listed(slip, "batches")[0]["difference"] == ""
    stamps = slip.data["stamps"]
    assert isinstance(stamps, dict)
    assert (stamps["opening"], stamps["issued"], stamps["refunded"], stamps["closing"]) == ("0", "3", "2", "1")


def test_a_credit_takes_from_the_total_and_not_from_the_number(appliance: Appliance, tmp_path: Path) -> None:
    with simulated_terminal(tmp_path, ZVT, Gesture.APPROVE) as simulated:
        terminal = simulated.driver()
        day = appliance.terminal_day(terminal)
        payment = paid(appliance, "ZZFAMILY", terminal)
        refund = given_back(refund_service(appliance, terminal), payment, 1)
        booked = day.day().booked
        ended = end(day)
    assert (booked.count, booked.total_minor) == (1, payment.amount_minor - refund.amount_minor)
    assert (ended.our_count, ended.our_total_minor) == (ended.terminal_count, ended.terminal_total_minor)
    assert listed(closings(appliance)[0], "batches")[0]["difference"] == ""
    (scheme,) = booked.schemes
    assert (scheme.count, scheme.amount_minor) == (booked.count, booked.total_minor)
