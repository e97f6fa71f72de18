"""Making and opening the store of an appliance.

Every refusal is a StoreError whose text begins with the path and says what to do. Design section 6.
"""

import os
import tempfile
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sync.clock import WallClock
from sync.store import backup
from sync.store.durable import flush
from sync.store.engine import EACH_STATEMENT, WRITE, begin, migration_engine, pooled_engine, require_safe_sqlite
from sync.store.errors import (
    StoreClosed,
    StoreConflict,
    StoreCorrupt,
    StoreError,
    StoreKeyError,
    StoreLocked,
    StoreMissing,
    StoreNotEnrolled,
    StoreTooNew,
)
from sync.store.integrity import check_pages
from sync.store.key import create_key, read_key
from sync.store.schema import HEAD, stored_revision
from sync.store.store import Store

__all__ = [
    "StoreClosed",
    "StoreConflict",
    "StoreCorrupt",
    "StoreError",
    "StoreKeyError",
    "StoreLocked",
    "StoreMissing",
    "StoreNotEnrolled",
    "StoreTooNew",
    "create_store",
    "open_store",
]

_PAGE_BYTES = 4096
_EXISTS = "a store exists already; move it away first"


def create_store(path: Path, key_path: Path) -> None:
    """Make an empty store at `path`, mode 0600, and its key at `key_path` if there is none.

    The file appears under its name only when it is whole. Raises StoreError when `path` exists already.
    """
    from sync.store.migration import upgrade  # noqa: PLC0415 - alembic costs 0.2 s and is rarely needed

    require_safe_sqlite()
    if not path.parent.is_dir():
        raise StoreMissing(f"{path}: the folder {path.parent} does not exist; create it first")
    if path.exists():
        raise StoreError(f"{path}: {_EXISTS}")
    if not key_path.exists():
        create_key(key_path)
    key_hex = read_key(key_path)
    with _path_in_errors(path), tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.") as folder:
        new = Path(folder) / path.name
        new.touch(mode=0o600)
        with begin(migration_engine(new, key_hex), WRITE) as connection, connection.begin():
            upgrade(connection)
        flush(new)
        try:
            os.link(new, path)
        except FileExistsError:
            raise StoreError(_EXISTS) from None
        flush(path.parent)


def open_store(
    path: Path,
    key_path: Path,
    clock: WallClock,
    *,
    new_event_id: Callable[[], str] = lambda: str(uuid.uuid4()),
    busy_timeout_s: float = 10.0,
) -> Store:
    """Check the store at `path`, bring an older schema up to date (a copy is kept), and return it open.

    `clock` stamps events; `new_event_id` makes their ids; a writer waits at most `busy_timeout_s` for another.
    Raises StoreMissing, StoreKeyError, StoreCorrupt, StoreTooNew, StoreLocked, or StoreError for everything else.
    """
    require_safe_sqlite()
    if not path.exists():
        raise StoreMissing(f"{path}: there is no store; make one with: kiosk store init")
    key_hex = read_key(key_path)
    with _path_in_errors(path):
        if path.stat().st_size < _PAGE_BYTES:
            raise StoreCorrupt("the store file is cut off; restore the last backup")
        engine = migration_engine(path, key_hex)
        with begin(engine, EACH_STATEMENT) as connection:
            check_pages(connection)
            revision = stored_revision(connection)
        if revision > HEAD:
            raise StoreTooNew(f"the store has schema {revision}, this program knows {HEAD}; install the newer program")
        if revision < HEAD:
            from sync.store.migration import migrate_store  # noqa: PLC0415 - as above

            migrate_store(engine, path, clock.now_utc())
        backup.remove_expired(path, clock.now_utc())
        return Store(pooled_engine(path, key_hex, busy_timeout_s), clock, new_event_id, busy_timeout_s)


@contextmanager
def _path_in_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except StoreError as error:
        raise type(error)(f"{path}: {error}") from error
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror}; check the folder, its owner and the space left") from error
