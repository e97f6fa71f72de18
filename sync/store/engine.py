"""The SQLAlchemy engine on SQLCipher: settings of each connection, kinds of transaction, errors in our words.

Never open or read the store file itself while a store is open in the same process: closing that file drops
SQLite's POSIX locks on it (sqlite.org/howtocorrupt.html 2.2). Copies are made by SQLite.
"""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2
from sqlalchemy import URL, Connection, Engine, ExceptionContext, NullPool, QueuePool, create_engine, event

from sync.store.errors import StoreError, translate

#: the first SQLite without the WAL-reset corruption that two connections can cause (facts/platform.md 6)
SAFE_SQLITE = (3, 51, 3)
#: how long an opening station waits for another one that migrates a large store on a slow disk
MIGRATION_TIMEOUT_S = 60.0
_WAL_SIZE_LIMIT_BYTES = 16 * 1024 * 1024

READ = "BEGIN"
#: takes the write lock at once: a transaction that reads first and writes later could otherwise fail half-way
WRITE = "BEGIN IMMEDIATE"
#: no transaction around, for VACUUM and checkpoints
EACH_STATEMENT = ""


def require_safe_sqlite(version: tuple[int, ...] = sqlcipher3.dbapi2.sqlite_version_info) -> None:
    """Raise StoreError when the SQLite linked into sqlcipher3 has the WAL-reset bug."""
    if version < SAFE_SQLITE:
        found, needed = (".".join(map(str, numbers)) for numbers in (version, SAFE_SQLITE))
        raise StoreError(f"SQLite {found} can corrupt the store, {needed} is needed; install sqlcipher3 0.6.4 or newer")


def pooled_engine(path: Path, key_hex: str, busy_timeout_s: float) -> Engine:
    """Return the engine of an open store: any thread borrows a connection for the time of one transaction."""
    pool = {"poolclass": QueuePool, "pool_size": 4, "max_overflow": 28}
    return _engine(path, key_hex, busy_timeout_s, foreign_keys=True, pool=pool)


def migration_engine(path: Path, key_hex: str) -> Engine:
    """Return an engine without pool and foreign keys, since rebuilding a table would cascade into others."""
    return _engine(path, key_hex, MIGRATION_TIMEOUT_S, foreign_keys=False, pool={"poolclass": NullPool})


def begin(engine: Engine, mode: str) -> Connection:
    """Return a connection whose transactions begin with `mode`, one of READ, WRITE and EACH_STATEMENT."""
    return engine.connect().execution_options(store_transaction=mode)


def _engine(path: Path, key_hex: str, busy_timeout_s: float, *, foreign_keys: bool, pool: dict[str, Any]) -> Engine:
    engine = create_engine(
        URL.create("sqlite+pysqlcipher", password=f"x'{key_hex}'", database=str(path)),
        # a connection is lent to one thread at a time by the pool, and closed by the owner of the store
        connect_args={"check_same_thread": False, "timeout": busy_timeout_s},
        hide_parameters=True,
        **pool,
    )

    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver begins nothing by itself, `open_transaction` does
        cursor = connection.cursor()
        for pragma in (
            "cipher_log_level = NONE",  # a wrong key is an error we report, not lines on stderr
            f"foreign_keys = {'ON' if foreign_keys else 'OFF'}",
            "synchronous = FULL",  # a till that loses power
            "secure_delete = ON",  # a deleted name leaves no copy in a free page
            f"journal_size_limit = {_WAL_SIZE_LIMIT_BYTES}",
            "journal_mode = WAL",  # the first that reads the file: here a wrong key is noticed
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    def open_transaction(connection: Connection) -> None:
        mode = connection.get_execution_options().get("store_transaction", READ)
        connection.exec_driver_sql(f"PRAGMA query_only = {'ON' if mode == READ else 'OFF'}")
        if mode != EACH_STATEMENT:
            connection.exec_driver_sql(mode)

    def speak_plainly(context: ExceptionContext) -> StoreError | None:
        return translate(context.original_exception)

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", open_transaction)
    event.listen(engine, "handle_error", speak_plainly, retval=True)
    return engine
