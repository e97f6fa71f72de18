from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.arrival import (
    AppointmentFacts,
    Arrival,
    ArrivalPolicy,
    ArrivalVerdict,
    UnknownAppointmentStatus,
    decide_arrival,
)

PARIS = ZoneInfo("Europe/Paris")
NEW_YORK = ZoneInfo("America/New_York")
POLICY = ArrivalPolicy(30, 15, {"passport_adult": (60, 10), "visa": (0, 45)})
MINUTE = timedelta(minutes=1)


def facts(*service_codes: str, slot_start: datetime | None = None, **changes: str) -> AppointmentFacts:
    start = slot_start or datetime(2026, 11, 2, 10, 0, tzinfo=PARIS)
    return replace(AppointmentFacts("FR-PAR", "booked", start, start + 20 * MINUTE, service_codes), **changes)  # type: ignore[arg-type]


def decide(appointment: AppointmentFacts, now: datetime, zone: ZoneInfo = PARIS) -> Arrival:
    return decide_arrival(appointment, POLICY, "FR-PAR", now, zone)


def at(hour: int, minute: int, second: int = 0) -> datetime:
    return datetime(2026, 11, 2, hour, minute, second, tzinfo=PARIS).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "verdict", "rule", "minutes"),
    [
        (at(9, 29, 59), ArrivalVerdict.TOO_EARLY, "arrival.early.default", 1),
        (at(8, 0), ArrivalVerdict.TOO_EARLY, "arrival.early.default", 90),
        (at(9, 30), ArrivalVerdict.ADMITTED, "arrival.early.default", 30),
        (at(10, 0), ArrivalVerdict.ADMITTED, "arrival.early.default", 0),
        (at(10, 1), ArrivalVerdict.ADMITTED, "arrival.late.default", -1),
        (at(10, 15, 59), ArrivalVerdict.ADMITTED, "arrival.late.default", -15),
        (at(10, 16), ArrivalVerdict.TOO_LATE, "arrival.late.default", 16),
        (at(23, 59), ArrivalVerdict.TOO_LATE, "arrival.late.default", 839),
    ],
)
def test_the_window_of_an_appointment(now: datetime, verdict: ArrivalVerdict, rule: str, minutes: int) -> None:
    arrival = decide(facts("cnie"), now)
    assert (arrival.verdict, arrival.rule, arrival.minutes) == (verdict, rule, minutes)
    assert arrival.from_time == datetime(2026, 11, 2, 9, 30, tzinfo=PARIS)
    assert arrival.until_time == datetime(2026, 11, 2, 10, 15, tzinfo=PARIS)


def test_the_most_generous_window_of_the_services_counts() -> None:
    early = decide(facts("cnie", "passport_adult", "visa"), at(9, 0))
    assert (early.verdict, early.rule) == (ArrivalVerdict.ADMITTED, "arrival.early.passport_adult")
    late = decide(facts("cnie", "passport_adult", "visa"), at(10, 45))
    assert (late.verdict, late.rule) == (ArrivalVerdict.ADMITTED, "arrival.late.visa")
    strict = decide(facts("visa"), at(9, 59))
    assert (strict.verdict, strict.rule, strict.minutes) == (ArrivalVerdict.TOO_EARLY, "arrival.early.visa", 1)
    mixed = decide(facts("passport_adult", "cnie"), at(10, 12))
    assert (mixed.verdict, mixed.rule) == (ArrivalVerdict.ADMITTED, "arrival.late.default")


def test_what_is_checked_first_decides() -> None:
    other_day = at(9, 30) + timedelta(days=1)
    everything_wrong = facts("cnie", status="cancelled", post_code="ES-MAD")
    assert decide(everything_wrong, other_day).rule == "arrival.cancelled"
    elsewhere = decide(replace(everything_wrong, status="booked"), other_day)
    assert (elsewhere.verdict, elsewhere.rule) == (ArrivalVerdict.WRONG_POST, "arrival.post")
    assert (elsewhere.from_time, elsewhere.until_time) == (None, None)
    tomorrow = decide(facts("cnie"), other_day)
    assert (tomorrow.verdict, tomorrow.rule) == (ArrivalVerdict.WRONG_DAY, "arrival.day")
    assert tomorrow.from_time == datetime(2026, 11, 2, 9, 30, tzinfo=PARIS)


def test_a_status_nobody_knows_is_not_taken_for_booked() -> None:
    with pytest.raises(UnknownAppointmentStatus, match="'suspended'"):
        decide(facts("cnie", status="suspended"), at(10, 0))


def test_the_day_is_the_posts_calendar_day() -> None:
    slot = datetime(2026, 11, 2, 23, 45, tzinfo=UTC)  # 18:45 in New York, already the 3rd in Paris
    five_minutes_before = slot - 5 * MINUTE
    assert decide(facts("cnie", slot_start=slot), five_minutes_before, NEW_YORK).verdict is ArrivalVerdict.ADMITTED
    after_midnight_utc = datetime(2026, 11, 3, 0, 10, tzinfo=UTC)
    late = decide(facts("visa", slot_start=slot), after_midnight_utc, NEW_YORK)
    assert late.verdict is ArrivalVerdict.ADMITTED
    day_before_in_paris = datetime(2026, 11, 2, 22, 0, tzinfo=UTC)
    assert decide(facts("cnie", slot_start=slot), day_before_in_paris, PARIS).verdict is ArrivalVerdict.WRONG_DAY


def test_minutes_are_elapsed_minutes_when_the_clock_is_put_back() -> None:
    # 25 October 2026: 03:00 becomes 02:00. The slot is at 03:10 winter time.
    slot = datetime(2026, 10, 25, 2, 10, tzinfo=UTC)
    policy = ArrivalPolicy(90, 15)
    first_0230 = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    too_early = decide_arrival(facts("cnie", slot_start=slot), policy, "FR-PAR", first_0230, PARIS)
    assert (too_early.verdict, too_early.minutes) == (ArrivalVerdict.TOO_EARLY, 10)
    assert too_early.from_time is not None
    assert (too_early.from_time.hour, too_early.from_time.minute, too_early.from_time.fold) == (2, 40, 0)
    second_0210 = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)
    admitted = decide_arrival(facts("cnie", slot_start=slot), policy, "FR-PAR", second_0210, PARIS)
    assert (admitted.verdict, admitted.minutes) == (ArrivalVerdict.ADMITTED, 60)


def test_minutes_are_elapsed_minutes_when_the_clock_is_put_forward() -> None:
    # 29 March 2026: 02:00 becomes 03:00. Half an hour before 03:10 is 01:40.
    slot = datetime(2026, 3, 29, 3, 10, tzinfo=PARIS)
    arrival = decide(facts("cnie", slot_start=slot), datetime(2026, 3, 29, 1, 40, tzinfo=PARIS))
    assert (arrival.verdict, arrival.minutes) == (ArrivalVerdict.ADMITTED, 30)


def test_negative_minutes_are_no_policy() -> None:
    with pytest.raises(ValueError, match="negative"):
        ArrivalPolicy(30, 15, {"visa": (10, -1)})


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),
    st.integers(-2000, 2000),
    st.sampled_from(["Europe/Paris", "America/New_York", "Asia/Dubai", "Africa/Casablanca"]),
)
def test_the_window_told_is_the_window_applied(slot: datetime, offset_min: int, zone_name: str) -> None:
    zone = ZoneInfo(zone_name)
    slot = slot.replace(second=0, microsecond=0)
    now = slot + offset_min * MINUTE
    arrival = decide(facts("passport_adult", slot_start=slot), now, zone)
    assert arrival.from_time is not None
    assert arrival.until_time is not None
    assert arrival.until_time.astimezone(UTC) - arrival.from_time.astimezone(UTC) == 70 * MINUTE
    is_same_day = now.astimezone(zone).date() == slot.astimezone(zone).date()
    is_inside = arrival.from_time <= now <= arrival.until_time
    assert (arrival.verdict is ArrivalVerdict.ADMITTED) == (is_same_day and is_inside)
    assert (arrival.verdict is ArrivalVerdict.WRONG_DAY) == (not is_same_day)
    if arrival.verdict is ArrivalVerdict.TOO_EARLY:
        retry = decide(facts("passport_adult", slot_start=slot), now + arrival.minutes * MINUTE, zone)
        assert retry.verdict is not ArrivalVerdict.TOO_EARLY
