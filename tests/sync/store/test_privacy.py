"""What a stolen disk shows, and what stays when an appointment was deleted."""

import subprocess
import sys
from pathlib import Path

import pytest

from sync.store.store import Store
from tests.sync.store import specimens
from tests.sync.store.place import StorePlace

#: read by another process: closing the file here would drop SQLite's locks on it
FIND = """
import pathlib, sys
folder, *words = sys.argv[1:]
for path in sorted(pathlib.Path(folder).iterdir()):
    content = path.read_bytes()
    for word in words:
        if word.encode() in content:
            print(path.name, word)
"""

WORDS = (specimens.FAMILY_NAME, "Zineb", "1990-12-31", "RDV-000001", "device-1", "specimen-token", "CREATE TABLE")


def found_in(folder: Path) -> list[str]:
    """The files of `folder` with the words they hold in clear."""
    command = [sys.executable, "-c", FIND, str(folder), *WORDS]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


@pytest.fixture(autouse=True)
def content(store: Store) -> None:
    with store.write() as tx:
        for number in range(50):
            tx.appointments.upsert(specimens.appointment(number))
        tx.visits.add(specimens.visit())
        tx.payments.add(specimens.payment())
        tx.stamps.add(specimens.stamp())
        tx.jobs.add(specimens.print_job())
        tx.outbox.append(specimens.checked_in(specimens.visit()))


def test_search_finds_what_is_in_clear(tmp_path: Path) -> None:
    (tmp_path / "clear.txt").write_text(f"born 1990-12-31, {specimens.FAMILY_NAME}")
    assert found_in(tmp_path) == [f"clear.txt {specimens.FAMILY_NAME}", "clear.txt 1990-12-31"]


def test_no_file_of_an_open_store_shows_anything(place: StorePlace) -> None:
    names = {path.name for path in place.path.parent.iterdir()}
    assert {"kiosk.db", "kiosk.db-wal", "kiosk.db-shm"} <= names
    assert found_in(place.path.parent) == []


def test_no_file_of_a_closed_store_shows_anything(place: StorePlace, store: Store) -> None:
    store.close()
    assert place.path.stat().st_size > 10 * 4096
    assert found_in(place.path.parent) == []


def test_deleted_appointments_leave_no_name_in_any_table(place: StorePlace, store: Store) -> None:
    with store.write() as tx:
        for number in range(50):
            tx.appointments.delete(f"appointment-{number}")
    tables = [name for (name,) in place.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = {table: str(place.execute(f"SELECT * FROM {table}")) for table in tables}
    assert "A001" in rows["visits"]
    for table, text in rows.items():
        assert specimens.FAMILY_NAME not in text, table
        assert "1990-12-31" not in text, table
