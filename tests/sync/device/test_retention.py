"""Names go when their time is over, ledgers stay."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from sync.device.retention import Retention
from sync.store.open import create_store, open_store
from sync.store.store import Store
from tests.support.wall_clock import StoppedWallClock
from tests.sync.store import specimens
from tests.sync.store.place import StorePlace

WAIT_S = 20.0
NAMES = "SELECT family_name FROM appointment_people"


class Log:
    """What was logged; a test waits for it."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self.lines: list[tuple[str, dict[str, Any]]] = []

    def __call__(self, event: str, **fields: Any) -> None:
        with self._changed:
            self.lines.append((event, fields))
            self._changed.notify_all()

    def wait(self, count: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.lines) >= count, WAIT_S), self.lines


@pytest.fixture
def place(tmp_path: Path) -> StorePlace:
    made = StorePlace(tmp_path / "kiosk.db", tmp_path / "store.key")
    create_store(made.path, made.key_path)
    return made


@pytest.fixture
def clock() -> StoppedWallClock:
    return StoppedWallClock()


@pytest.fixture
def store(place: StorePlace, clock: StoppedWallClock) -> Iterator[Store]:
    opened = open_store(place.path, place.key_path, clock)
    with opened.write() as tx:
        tx.appointments.upsert(specimens.appointment(1))
        tx.visits.add(specimens.visit(1))
        later = specimens.SLOT + timedelta(days=1)
        tx.appointments.upsert(specimens.appointment(2, slot_start=later, slot_end=later + timedelta(minutes=15)))
    yield opened
    opened.close()


def kept(store: Store) -> list[int]:
    with store.read() as tx:
        return [number for number in (1, 2) if tx.appointments.by_id(f"appointment-{number}") is not None]


@pytest.mark.parametrize("names_days", [1, 7])
def test_names_go_when_their_days_are_over_and_the_visit_stays(
    store: Store, place: StorePlace, clock: StoppedWallClock, names_days: int
) -> None:
    log = Log()
    retention = Retention(store, names_days=names_days, clock=clock, log=log)
    end = specimens.appointment(1).slot_end
    clock.now = end + timedelta(days=names_days)
    assert retention.delete_names() == 0
    assert kept(store) == [1, 2]
    clock.advance(timedelta(seconds=1))
    assert retention.delete_names() == 1
    assert kept(store) == [2]
    clock.advance(timedelta(days=1))
    assert retention.delete_names() == 1
    with store.read() as tx:
        assert tx.visits.by_id("visit-1") == specimens.visit(1)
    store.close()
    assert place.execute(NAMES) == []
    assert log.lines == [("names-deleted", {"appointments": 1})] * 2


def test_it_looks_at_its_start_and_again(store: Store, clock: StoppedWallClock) -> None:
    log = Log()
    stop = threading.Event()
    clock.now = specimens.SLOT + timedelta(days=1, hours=1)
    with Retention(store, names_days=1, clock=clock, log=log, every_s=0.01).running(stop):
        log.wait(1)
        assert kept(store) == [2]
        clock.advance(timedelta(days=1))
        log.wait(2)
    assert stop.is_set()
    assert kept(store) == []


def test_a_store_out_of_reach_is_told_and_tried_again(store: Store, clock: StoppedWallClock) -> None:
    log = Log()
    store.close()
    with Retention(store, names_days=1, clock=clock, log=log).running(threading.Event()):
        log.wait(1)
    assert log.lines == [("store-failed", {"text": "the store is closed"})]


def test_a_bug_ends_the_process(store: Store, clock: StoppedWallClock) -> None:
    stop = threading.Event()
    clock.now = specimens.SLOT + timedelta(days=9)

    def broken(event: str, **fields: Any) -> None:
        raise RuntimeError(event)

    with (
        pytest.raises(RuntimeError, match="names-deleted"),
        Retention(store, names_days=1, clock=clock, log=broken).running(stop),
    ):
        assert stop.wait(WAIT_S)
