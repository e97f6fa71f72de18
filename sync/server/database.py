"""The server's database: SQLite or PostgreSQL by URL, one writer at a time.

Every writing transaction first takes one lock (SQLite: BEGIN IMMEDIATE; PostgreSQL: the row of `server_state`). So
change numbers become visible in the order they were given, without gaps, whatever the number of writers and processes,
and two batches never decide the same appointment at once.

SQLite is the one inside sqlcipher3, used without a key: Debian 12's own loses data under WAL with several
connections (facts/platform.md 6).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, create_engine, event, insert, select, text, update
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from sync.server.errors import ServerStartError
from sync.server.tables import SCHEMA_VERSION, metadata, server_state

LOCK_TIMEOUT_MS = 5000
#: marks connections whose SQLite transaction is to take the writers' lock at its begin
_WRITES = {"kiosk_writes": True}
#: schema version -> what brings an older database's tables to it; new tables are made beside
_CHANGES = {2: ("ALTER TABLE stamps ADD COLUMN status TEXT NOT NULL DEFAULT 'issued'",)}
_FORMS = "sqlite:////absolute/file.db or postgresql+psycopg://user@host/name"


class Database:
    """An open database. Any thread may use it; close it at the end."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that only reads."""
        with self._engine.begin() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that holds the writers' lock; commits at the end, rolls back on any exception."""
        with self._engine.connect().execution_options(**_WRITES) as connection, connection.begin():
            if connection.dialect.name == "postgresql":
                connection.execute(text(f"SET LOCAL lock_timeout = {LOCK_TIMEOUT_MS}"))
                connection.execute(select(server_state.c.feed_seq).with_for_update())
            yield connection

    def close(self) -> None:
        """Close every pooled connection."""
        self._engine.dispose()


def open_database(url: str) -> Database:
    """Open the database at `url`; make its tables if there are none, and bring older ones up to date.

    Raises ServerStartError when the URL is not understood, the database is out of reach or was made by a newer version.
    """
    engine = _engine(url)
    try:
        with engine.connect().execution_options(**_WRITES) as connection, connection.begin():
            _prepare(connection)
    except SQLAlchemyError as error:
        engine.dispose()
        cause = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
        raise ServerStartError(
            f"database {engine.url.render_as_string()}: {cause}; check that it can be reached"
        ) from None
    except ServerStartError:
        engine.dispose()
        raise
    return Database(engine)


def _prepare(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":  # two servers may start at once on an empty database
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtext('kiosk server schema'))"))
    metadata.create_all(connection)
    found = connection.execute(select(server_state.c.schema_version)).scalar_one_or_none()
    if found is None:
        connection.execute(insert(server_state).values(id=1, schema_version=SCHEMA_VERSION, feed_seq=0))
    elif found < SCHEMA_VERSION:
        for version in range(found + 1, SCHEMA_VERSION + 1):
            for statement in _CHANGES[version]:
                connection.execute(text(statement))
        connection.execute(update(server_state).values(schema_version=SCHEMA_VERSION))
    elif found > SCHEMA_VERSION:
        raise ServerStartError(
            f"database {connection.engine.url.render_as_string()} has schema version {found}, this program knows "
            f"{SCHEMA_VERSION}; install the newer program"
        )


def _engine(text_url: str) -> Engine:
    try:
        url = make_url(text_url)
    except ArgumentError:
        raise ServerStartError(f"database URL {text_url!r} is not understood; write {_FORMS}") from None
    if url.drivername == "sqlite" and url.database not in {None, "", ":memory:"}:
        return _sqlite_engine(url)
    if url.drivername == "postgresql+psycopg":
        return create_engine(url, pool_pre_ping=True)
    raise ServerStartError(f"database URL {url.render_as_string()} is not supported; write {_FORMS}")


def _sqlite_engine(url: URL) -> Engine:
    engine = create_engine(url, module=sqlcipher3.dbapi2)

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # transactions are begun below, not by the driver
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={LOCK_TIMEOUT_MS}"):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = _WRITES.items() <= connection.get_execution_options().items()
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
