"""Making and opening: what is refused, and with which words."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sync.store.engine import require_safe_sqlite
from sync.store.open import (
    StoreCorrupt,
    StoreError,
    StoreKeyError,
    StoreMissing,
    StoreTooNew,
    create_store,
    open_store,
)
from sync.store.store import Store
from tests.support.wall_clock import StoppedWallClock
from tests.sync.store import specimens
from tests.sync.store.place import StorePlace

PAGE = 4096


def fill(store: Store) -> None:
    """Some 100 pages."""
    with store.write() as tx:
        for number in range(400):
            tx.appointments.upsert(specimens.appointment(number))


def refused(place: StorePlace, error: type[StoreError]) -> str:
    """Open the store, expect `error`, return its text, which is one line and begins with a path."""
    with pytest.raises(error) as caught:
        open_store(place.path, place.key_path, StoppedWallClock())
    text = str(caught.value)
    assert type(caught.value) is error
    assert "\n" not in text
    assert text.startswith(str(place.path.parent))
    return text


def test_created_store_is_private_and_leaves_nothing_else(tmp_path: Path) -> None:
    place = StorePlace(tmp_path / "kiosk.db", tmp_path / "store.key")
    create_store(place.path, place.key_path)
    assert sorted(os.listdir(tmp_path)) == ["kiosk.db", "store.key"]
    assert place.path.stat().st_mode & 0o777 == 0o600
    assert place.key_path.stat().st_mode & 0o777 == 0o600


def test_wal_files_are_private_too(place: StorePlace, store: Store) -> None:
    fill(store)
    wal = place.path.with_name("kiosk.db-wal")
    assert wal.stat().st_size > 0
    assert wal.stat().st_mode & 0o777 == 0o600


def test_existing_store_is_not_replaced(place: StorePlace) -> None:
    before = place.path.read_bytes()
    with pytest.raises(StoreError, match=r"kiosk\.db: a store exists already; move it away first"):
        create_store(place.path, place.key_path)
    assert place.path.read_bytes() == before


def test_of_several_that_make_the_store_at_once_one_does(tmp_path: Path, place: StorePlace) -> None:
    together = threading.Barrier(4, timeout=30)

    def make(_: int) -> str:
        together.wait()
        try:
            create_store(tmp_path / "second.db", place.key_path)
        except StoreError as error:
            return str(error)
        return "made"

    with ThreadPoolExecutor(4) as pool:
        made = sorted(pool.map(make, range(4), timeout=30))
    assert made == [f"{tmp_path}/second.db: a store exists already; move it away first"] * 3 + ["made"]
    assert sorted(os.listdir(tmp_path)) == ["kiosk.db", "second.db", "store.key"]
    open_store(tmp_path / "second.db", place.key_path, StoppedWallClock()).close()


def test_existing_key_is_used_for_a_new_store(place: StorePlace, tmp_path: Path) -> None:
    second = tmp_path / "second.db"
    key = place.key_path.read_text()
    create_store(second, place.key_path)
    assert place.key_path.read_text() == key
    open_store(second, place.key_path, StoppedWallClock()).close()


def test_store_in_a_missing_folder_is_refused_before_a_key_is_made(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing, match="create it first"):
        create_store(tmp_path / "nowhere" / "kiosk.db", tmp_path / "store.key")
    assert os.listdir(tmp_path) == []


def test_connections_are_set_for_a_till(place: StorePlace) -> None:
    store = open_store(place.path, place.key_path, StoppedWallClock(), busy_timeout_s=7)
    try:
        asked = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "secure_delete", "cipher_version")
        with store.read() as tx:
            connection = tx.agents._connection
            answers = [connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one() for pragma in asked]
    finally:
        store.close()
    assert answers[:5] == ["wal", 2, 1, 7000, 1]
    assert answers[5].startswith("4.")


def test_missing_store(tmp_path: Path) -> None:
    text = refused(StorePlace(tmp_path / "kiosk.db", tmp_path / "key"), StoreMissing)
    assert "there is no store; make one with: kiosk store init" in text


def test_wrong_key(place: StorePlace, capfd: pytest.CaptureFixture[str]) -> None:
    place.key_path.write_text("00" * 32)
    text = refused(place, StoreKeyError)
    assert "the key does not open the store" in text
    assert "put back the key file" in text
    assert capfd.readouterr().err == ""


def test_key_with_wrong_permissions(place: StorePlace) -> None:
    place.key_path.chmod(0o644)
    assert "chmod 600" in refused(place, StoreKeyError)


def test_newer_schema(place: StorePlace) -> None:
    place.execute("UPDATE alembic_version SET version_num = '0999'")
    text = refused(place, StoreTooNew)
    assert "schema 0999" in text
    assert "install the newer program" in text


@pytest.mark.parametrize("size", [0, 1, PAGE - 1])
def test_file_cut_to_less_than_a_page(place: StorePlace, size: int) -> None:
    os.truncate(place.path, size)
    assert "cut off; restore the last backup" in refused(place, StoreCorrupt)


def test_truncated_file(place: StorePlace, store: Store) -> None:
    fill(store)
    store.close()
    os.truncate(place.path, place.path.stat().st_size // PAGE // 2 * PAGE)
    assert "damaged" in refused(place, StoreCorrupt)


@pytest.mark.parametrize("page", [2, 20, 60])
def test_one_changed_byte_in_any_page(place: StorePlace, store: Store, page: int) -> None:
    fill(store)
    store.close()
    content = bytearray(place.path.read_bytes())
    content[(page - 1) * PAGE + 1000] ^= 1
    place.path.write_bytes(content)
    text = refused(place, StoreCorrupt)
    assert "the store file is damaged" in text
    assert "restore the last backup" in text


def test_damage_names_the_first_page(place: StorePlace, store: Store) -> None:
    fill(store)
    store.close()
    content = bytearray(place.path.read_bytes())
    content[59 * PAGE + 1000] ^= 1
    place.path.write_bytes(content)
    assert "(HMAC verification failed for page 60)" in refused(place, StoreCorrupt)


def test_damaged_index_is_found(place: StorePlace, store: Store) -> None:
    """Pages with a right HMAC, but trees that disagree."""
    fill(store)
    store.close()
    with place.raw() as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET rootpage = 0 WHERE name = 'ix_appointments_reference'")
    refused(place, StoreCorrupt)


def test_encrypted_file_that_is_no_store(place: StorePlace) -> None:
    place.execute("DROP TABLE alembic_version")
    assert "holds no schema of this program" in refused(place, StoreCorrupt)


def test_store_without_revision(place: StorePlace) -> None:
    place.execute("DELETE FROM alembic_version")
    assert "does not say which schema" in refused(place, StoreCorrupt)


def test_changed_key_that_still_waits_in_the_wal_is_no_damage(place: StorePlace, store: Store) -> None:
    fill(store)
    store.close()
    new_key = "12" * 32
    with place.raw() as connection:
        connection.execute(f"PRAGMA rekey = \"x'{new_key}'\"")
        place.key_path.write_text(new_key)
        open_store(place.path, place.key_path, StoppedWallClock()).close()


def test_folder_in_place_of_a_store(tmp_path: Path, place: StorePlace) -> None:
    folder = StorePlace(tmp_path / "folder.db", place.key_path)
    folder.path.mkdir()
    refused(folder, StoreError)


@pytest.mark.parametrize("version", [(3, 40, 1), (3, 51, 2)])
def test_sqlite_with_the_wal_reset_bug_is_refused(version: tuple[int, int, int]) -> None:
    with pytest.raises(StoreError, match=r"SQLite 3\.\d+\.\d can corrupt the store.*install sqlcipher3"):
        require_safe_sqlite(version)


@pytest.mark.parametrize("version", [(3, 51, 3), (3, 53, 0), (4, 0, 0)])
def test_sqlite_without_the_bug_is_accepted(version: tuple[int, int, int]) -> None:
    require_safe_sqlite(version)
