"""The copy made before a migration holds names, so it goes after 30 days."""

from datetime import timedelta
from pathlib import Path

from sync.store import backup
from sync.store.engine import migration_engine
from sync.store.open import open_store
from tests.support.wall_clock import StoppedWallClock
from tests.sync.store.place import StorePlace


def make_copy(place: StorePlace, clock: StoppedWallClock) -> Path:
    return backup.make(migration_engine(place.path, place.key_path.read_text()), place.path, "0001", clock.now)


def test_copy_says_schema_and_moment(place: StorePlace, clock: StoppedWallClock) -> None:
    assert make_copy(place, clock).name == "kiosk.db.schema-0001.20260302T090000Z.bak"


def test_copy_made_twice_in_a_second_is_the_last(place: StorePlace, clock: StoppedWallClock) -> None:
    assert make_copy(place, clock) == make_copy(place, clock)


def test_opening_deletes_copies_older_than_30_days(place: StorePlace, clock: StoppedWallClock) -> None:
    old = make_copy(place, clock)
    clock.advance(timedelta(days=30))
    young = make_copy(place, clock)
    open_store(place.path, place.key_path, clock).close()
    assert old.exists()
    clock.advance(timedelta(seconds=1))
    open_store(place.path, place.key_path, clock).close()
    assert not old.exists()
    assert young.exists()


def test_copies_of_another_store_and_other_files_stay(place: StorePlace, clock: StoppedWallClock) -> None:
    others = [
        place.path.with_name(name)
        for name in (
            "other.db.schema-0001.20200101T000000Z.bak",
            "kiosk.db.schema-mine.bak",
            "kiosk.db.schema-0001.bak",
            "kiosk.db.bak",
        )
    ]
    for other in others:
        other.write_text("")
    open_store(place.path, place.key_path, clock).close()
    assert all(other.exists() for other in others)
