"""Check-in on a real store: who is admitted, who is told what, and that it happens once."""

import threading
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.flows.checkin import CheckInVerdict
from kiosk.services.checkin import MAX_TICKET_COPIES, CheckInResult
from sync.store.records import JobStatus, VisitStatus
from tests.support.appliance import BIRTH_DATE, MADRID, NOON, Appliance, open_appliance, specimen_appointment
from tests.support.clock import ManualClock

WRONG_DATE = date(1980, 1, 1)


def check_in(appliance: Appliance, reference: str) -> CheckInResult:
    return appliance.checkin().check_in(reference, BIRTH_DATE, "qr", "nl")


def test_admitted_visit_has_ticket_event_and_print_job(appliance: Appliance) -> None:
    result = check_in(appliance, "ZZ000001")
    assert result.verdict is CheckInVerdict.ADMITTED
    assert result.ticket is not None
    assert result.ticket.ticket_number == "A001"
    assert result.ticket.slot_start is not None
    assert result.ticket.slot_start.hour == 12, "shown in the post's time"
    with appliance.store.read() as tx:
        visit = tx.visits.by_id(result.ticket.visit_id)
        (job,) = tx.jobs.with_status(JobStatus.QUEUED)
        events = [item.kind for item in tx.outbox.pending(10)]
    assert visit is not None
    assert visit.status is VisitStatus.WAITING
    assert (job.slip_kind, job.copy_number, job.languages) == ("ticket", 0, ("ar", "fr", "nl"))
    assert events == ["visit.checked_in"]


def test_a_second_check_in_finds_the_same_ticket(appliance: Appliance) -> None:
    first = check_in(appliance, "ZZ000001")
    second = check_in(appliance, "ZZ000001")
    assert second.verdict is CheckInVerdict.ALREADY
    assert first.ticket is not None
    assert second.ticket is not None
    assert (second.ticket.visit_id, second.ticket.ticket_number) == (first.ticket.visit_id, first.ticket.ticket_number)
    assert second.ticket.print_job_id == ""


def test_a_family_gets_one_ticket_with_any_birth_date_of_its_members(appliance: Appliance) -> None:
    result = appliance.checkin().check_in("ZZFAMILY", BIRTH_DATE + timedelta(days=2), "typed", "ar")
    assert result.ticket is not None
    assert (result.ticket.person_count, result.ticket.service_codes) == (3, ("passport_adult", "cnie"))


@pytest.mark.parametrize(
    ("reference", "verdict"),
    [
        ("ZZEARLY1", CheckInVerdict.TOO_EARLY),
        ("ZZLATE01", CheckInVerdict.TOO_LATE),
        ("ZZDAY001", CheckInVerdict.WRONG_DAY),
        ("ZZPOST01", CheckInVerdict.WRONG_POST),
        ("ZZCANC01", CheckInVerdict.CANCELLED),
    ],
)
def test_refused_visitors_are_told_why_and_take_no_number(
    appliance: Appliance, reference: str, verdict: CheckInVerdict
) -> None:
    with appliance.store.read() as tx:
        numbers = tx.numbers.remaining("ticket")
    result = check_in(appliance, reference)
    assert (result.verdict, result.ticket) == (verdict, None)
    with appliance.store.read() as tx:
        assert tx.numbers.remaining("ticket") == numbers
        assert [item.kind for item in tx.outbox.pending(10)] == ["checkin.refused"]
    if verdict is CheckInVerdict.TOO_EARLY:
        assert result.from_time is not None
        assert result.from_time == NOON + timedelta(hours=2, minutes=30)
    if verdict is CheckInVerdict.WRONG_POST:
        assert result.other_post == MADRID


def test_unknown_reference_and_wrong_birth_date_get_the_same_answers(appliance: Appliance) -> None:
    service = appliance.checkin()
    for reference in ("ZZ000001", "ZZNOSUCH"):
        answers = [service.check_in(reference, WRONG_DATE, "typed", "fr") for _ in range(4)]
        assert [(a.verdict, a.tries_left) for a in answers] == [
            (CheckInVerdict.NOT_MATCHED, 2),
            (CheckInVerdict.NOT_MATCHED, 1),
            (CheckInVerdict.SEE_STAFF, 0),
            (CheckInVerdict.SEE_STAFF, 0),
        ]


def test_the_right_date_after_three_wrong_ones_still_goes_to_the_staff(appliance: Appliance) -> None:
    service = appliance.checkin()
    for _ in range(3):
        service.check_in("ZZ000001", WRONG_DATE, "typed", "fr")
    assert service.check_in("ZZ000001", BIRTH_DATE, "typed", "fr").verdict is CheckInVerdict.SEE_STAFF
    appliance.steady.advance(3600)
    assert service.check_in("ZZ000001", BIRTH_DATE, "typed", "fr").verdict is CheckInVerdict.ADMITTED


def test_a_prankster_at_the_keyboard_does_not_shut_out_who_holds_a_code(appliance: Appliance) -> None:
    service = appliance.checkin()
    for number in range(20):
        service.check_in(f"XX{number:06}", WRONG_DATE, "typed", "fr")
    assert service.check_in("ZZ000001", BIRTH_DATE, "typed", "fr").verdict is CheckInVerdict.SEE_STAFF
    assert service.check_in("ZZ000001", BIRTH_DATE, "qr", "fr").verdict is CheckInVerdict.ADMITTED


class BusyClock(ManualClock):
    """Somebody else is faster: does `meanwhile` the first time this check-in looks at the time."""

    def __init__(self, meanwhile: Callable[[], None]) -> None:
        super().__init__()
        self._meanwhile: Callable[[], None] | None = meanwhile

    def monotonic_s(self) -> float:
        meanwhile, self._meanwhile = self._meanwhile, None
        if meanwhile is not None:
            meanwhile()
        return super().monotonic_s()


def test_a_cancellation_that_comes_in_between_is_seen(appliance: Appliance) -> None:
    def cancel() -> None:
        with appliance.store.write() as tx:
            tx.appointments.upsert(specimen_appointment("ZZ000001", "passport_adult", status="cancelled"))

    appliance.steady = BusyClock(cancel)
    result = appliance.checkin().check_in("ZZ000001", BIRTH_DATE, "qr", "fr")
    assert (result.verdict, result.ticket) == (CheckInVerdict.CANCELLED, None)


def test_after_the_deadline_nobody_is_admitted_and_nothing_prints(appliance: Appliance) -> None:
    service = appliance.checkin()
    deadline_s = service.deadline_s(10)
    appliance.steady.advance(10)
    result = service.check_in("ZZ000001", BIRTH_DATE, "qr", "fr", deadline_s=deadline_s)
    assert (result.verdict, result.ticket) == (CheckInVerdict.SEE_STAFF, None)
    with appliance.store.read() as tx:
        assert tx.visits.of_day(NOON.date()) == []
        assert tx.jobs.with_status(*JobStatus) == []
        assert tx.outbox.pending(1) == []
    # the staff, or the visitor once more, begins afresh with the first number
    ticket = service.check_in("ZZ000001", BIRTH_DATE, "qr", "fr", deadline_s=service.deadline_s(10)).ticket
    assert ticket is not None
    assert ticket.ticket_number == "A001"


def test_a_duplicate_is_numbered_and_limited(appliance: Appliance) -> None:
    service = appliance.checkin()
    ticket = service.check_in("ZZ000001", BIRTH_DATE, "qr", "fr").ticket
    assert ticket is not None
    jobs = [service.print_duplicate(ticket.visit_id) for _ in range(MAX_TICKET_COPIES + 1)]
    assert jobs[-1] is None
    with appliance.store.read() as tx:
        copies = [job.copy_number for job in tx.jobs.of_subject(ticket.visit_id)]
    assert copies == list(range(MAX_TICKET_COPIES + 1))


def test_no_numbers_left_sends_to_the_staff_and_leaves_no_visit(appliance: Appliance) -> None:
    with appliance.store.write() as tx:
        while tx.numbers.take("ticket") is not None:
            pass
    assert check_in(appliance, "ZZ000001").verdict is CheckInVerdict.SEE_STAFF
    with appliance.store.read() as tx:
        assert tx.visits.of_day(NOON.date()) == []


def test_two_kiosks_at_once_make_one_visit(appliance: Appliance, tmp_path: Path) -> None:
    other = open_appliance(tmp_path)
    results: list[CheckInResult] = []
    start = threading.Barrier(2)

    def run(at: Appliance) -> None:
        service = at.checkin()
        start.wait()
        results.append(service.check_in("ZZ000001", BIRTH_DATE, "qr", "fr"))

    threads = [threading.Thread(target=run, args=(at,)) for at in (appliance, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    other.store.close()
    assert sorted(result.verdict for result in results) == [CheckInVerdict.ADMITTED, CheckInVerdict.ALREADY]
    assert len({result.ticket.visit_id for result in results if result.ticket}) == 1


def test_what_is_scanned_is_read_by_the_posts_pattern(appliance: Appliance) -> None:
    service = appliance.checkin()
    assert service.read_code("https://specimen.invalid/rdv/ZZ000001?x=1") == "ZZ000001"
    assert service.read_code("3017620422003") is None
