from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.queue_order import WALK_IN_DELAY, PlaceReason, WaitingFacts, order_waiting

PARIS = ZoneInfo("Europe/Paris")
MINUTE = timedelta(minutes=1)
OPENING = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)


def waiting(visit_id: str, arrived_min: int, slot_min: int | None = None) -> WaitingFacts:
    slot_start = None if slot_min is None else OPENING + slot_min * MINUTE
    return WaitingFacts(visit_id=visit_id, arrived_at=OPENING + arrived_min * MINUTE, slot_start=slot_start)


def called(*visits: WaitingFacts, now: datetime = OPENING + 120 * MINUTE) -> list[str]:
    return [place.visit_id for place in order_waiting(visits, now)]


def test_appointments_are_served_by_slot_not_by_arrival() -> None:
    assert called(waiting("slot-60", 10, 60), waiting("slot-30", 40, 30)) == ["slot-30", "slot-60"]


def test_a_walk_in_stands_between_the_appointments_around_its_own_time() -> None:
    order = called(waiting("slot-20", 0, 20), waiting("slot-60", 0, 60), waiting("walk-in", 0))
    assert order == ["slot-20", "walk-in", "slot-60"]


def test_every_place_has_its_reason_in_local_time() -> None:
    now = (OPENING + 100 * MINUTE).astimezone(PARIS)
    appointment, walk_in = order_waiting([waiting("b", 60), waiting("a", 80, 30)], now)
    assert (appointment.reason, appointment.code) == ("appointment 09:30", PlaceReason.APPOINTMENT)
    assert (walk_in.reason, walk_in.code, walk_in.waiting_min) == ("waiting 40 min", PlaceReason.WAITING, 40)


def test_a_clock_set_back_makes_nobody_wait_a_negative_time() -> None:
    (place,) = order_waiting([waiting("a", 10)], OPENING)
    assert place.waiting_min == 0


VISITS = st.lists(
    st.tuples(st.integers(0, 600), st.none() | st.integers(0, 600)),
    max_size=30,
).map(lambda pairs: [waiting(f"v{place}", *pair) for place, pair in enumerate(pairs)])


@given(VISITS, st.randoms(use_true_random=False), st.integers(0, 600))
def test_the_order_depends_neither_on_the_list_nor_on_the_moment(
    visits: list[WaitingFacts], random: Random, later: int
) -> None:
    shuffled = list(visits)
    random.shuffle(shuffled)
    assert called(*visits) == called(*shuffled, now=OPENING + later * MINUTE)
    assert sorted(called(*visits)) == sorted(visit.visit_id for visit in visits)


@given(VISITS)
def test_nobody_starves(visits: list[WaitingFacts]) -> None:
    """Only who was there within the delay, or has a slot within it, is called before a walk-in."""
    by_id = {visit.visit_id: visit for visit in visits}
    order = called(*visits)
    for place, visit_id in enumerate(order):
        visit = by_id[visit_id]
        if visit.slot_start is None:
            for ahead in (by_id[other] for other in order[:place]):
                assert (ahead.slot_start or ahead.arrived_at) <= visit.arrived_at + WALK_IN_DELAY
