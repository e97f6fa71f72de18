"""A program update: the next program, a copy of this one with one more migration, opens the store of today."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sync.store.open import StoreTooNew, open_store
from sync.store.schema import HEAD
from sync.store.store import Store
from tests.support.wall_clock import StoppedWallClock
from tests.sync.store import specimens
from tests.sync.store.place import StorePlace

ROOT = Path(__file__).resolve().parents[3]
DEADLINE_S = 60
NEXT = f"{int(HEAD) + 1:04d}"

MIGRATION = f"""
import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{HEAD}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("visits", recreate="always") as visits:
        visits.add_column(sa.Column("desk", sa.Text(), nullable=False, server_default="front"))
    {{last}}
"""

OPEN = """
import pathlib, sys
from sync.store.open import StoreError, open_store
from sync.clock import SystemWallClock
import sync
assert sync.__file__.startswith(sys.argv[3]), sync.__file__
sys.stdin.readline()
try:
    store = open_store(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), SystemWallClock())
except StoreError as error:
    print(type(error).__name__, error)
else:
    with store.read() as tx:
        print("opened", tx.outbox.head()[0])
    store.close()
"""


@pytest.fixture
def next_program(tmp_path: Path) -> Path:
    """The folder of a program that knows one schema more."""
    return make_program(tmp_path / "next", "pass")


def make_program(folder: Path, last_statement: str) -> Path:
    shutil.copytree(ROOT / "sync", folder / "sync", ignore=shutil.ignore_patterns("__pycache__"))
    schema = folder / "sync/store/schema.py"
    text, count = re.subn(f'^HEAD = "{HEAD}"$', f'HEAD = "{NEXT}"', schema.read_text(), flags=re.MULTILINE)
    assert count == 1
    schema.write_text(text)
    migration = folder / f"sync/store/migrations/versions/{NEXT}_add_desk.py"
    migration.write_text(MIGRATION.format(last=last_statement))
    return folder


def open_with(programs: list[Path], place: StorePlace) -> list[str]:
    """What each program says when all open the store at once."""
    started = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN, str(place.path), str(place.key_path), str(program)],
            cwd=program,
            env={**os.environ, "PYTHONPATH": str(program), "PYTHONDONTWRITEBYTECODE": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for program in programs
    ]
    return [process.communicate("\n", timeout=DEADLINE_S)[0].strip() for process in started]


def copies(place: StorePlace) -> list[Path]:
    return sorted(place.path.parent.glob("kiosk.db.schema-*.bak"))


@pytest.fixture(autouse=True)
def content(store: Store) -> None:
    with store.write() as tx:
        tx.appointments.upsert(specimens.appointment())
        tx.visits.add(specimens.visit())
        tx.payments.add(specimens.payment())
        tx.outbox.append(specimens.checked_in(specimens.visit()))
    store.close()


def test_next_program_migrates_and_loses_nothing(place: StorePlace, next_program: Path) -> None:
    tables = ["visits", "visit_services", "payments", "payment_lines", "appointment_people", "outbox_events"]
    before = {table: place.execute(f"SELECT * FROM {table}") for table in tables}
    assert open_with([next_program], place) == ["opened 1"]
    after = {table: place.execute(f"SELECT * FROM {table}") for table in tables}
    assert after.pop("visits") == [(*row, "front") for row in before.pop("visits")]
    assert after == before
    assert place.execute("SELECT version_num FROM alembic_version") == [(NEXT,)]
    assert place.execute("PRAGMA foreign_key_check") == []


def test_this_program_refuses_the_store_of_the_next(place: StorePlace, next_program: Path) -> None:
    open_with([next_program], place)
    with pytest.raises(StoreTooNew, match=f"has schema {NEXT}, this program knows {HEAD}; install the newer program"):
        open_store(place.path, place.key_path, StoppedWallClock())


def test_copy_from_before_is_private_and_opens_with_this_program(place: StorePlace, next_program: Path) -> None:
    open_with([next_program], place)
    (copy,) = copies(place)
    assert copy.name.startswith(f"kiosk.db.schema-{HEAD}.")
    assert copy.stat().st_mode & 0o777 == 0o600
    assert b"SQLite format 3" not in copy.read_bytes()
    restored = open_store(copy, place.key_path, StoppedWallClock())
    with restored.read() as tx:
        assert tx.visits.by_id("visit-1") == specimens.visit()
        assert tx.appointments.by_id("appointment-1") == specimens.appointment()
    restored.close()


def test_of_stations_that_start_at_once_one_migrates(place: StorePlace, next_program: Path) -> None:
    assert open_with([next_program] * 3, place) == ["opened 1"] * 3
    assert len(copies(place)) == 1


def test_failed_migration_leaves_the_store_as_it_was(place: StorePlace, tmp_path: Path) -> None:
    broken = make_program(tmp_path / "broken", 'raise RuntimeError("power lost")')
    (said,) = open_with([broken], place)
    assert said.endswith("RuntimeError: power lost")
    store = open_store(place.path, place.key_path, StoppedWallClock())
    with store.read() as tx:
        assert tx.visits.by_id("visit-1") == specimens.visit()
    store.close()
    assert "desk" not in str(place.execute("SELECT sql FROM sqlite_master"))


def test_migration_that_breaks_a_reference_is_undone(place: StorePlace, tmp_path: Path) -> None:
    broken = make_program(
        tmp_path / "broken", 'op.execute("DELETE FROM payment_lines"); op.execute("DELETE FROM visits")'
    )
    (said,) = open_with([broken], place)
    assert said.startswith("StoreCorrupt")
    assert "refers to nothing after the migration" in said
    assert len(place.execute("SELECT * FROM payment_lines")) == 2
    assert place.execute("SELECT version_num FROM alembic_version") == [(HEAD,)]
