"""Bringing a store to the schema this program knows, with alembic, in one transaction."""

import threading
from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, text

from sync.store import backup
from sync.store.engine import WRITE, begin
from sync.store.errors import StoreCorrupt
from sync.store.schema import HEAD, stored_revision

# alembic keeps what it works on in module globals: one thread at a time
_alembic = threading.Lock()


def alembic_config(connection: Connection) -> Config:
    """Return the configuration of alembic for `connection`; there is no ini file, so a wheel is enough."""
    config = Config()
    config.set_main_option("script_location", "sync.store:migrations")
    config.attributes["connection"] = connection
    return config


def upgrade(connection: Connection) -> None:
    """Bring the schema to HEAD inside the caller's transaction.

    Raises StoreCorrupt when afterwards a row refers to one that does not exist.
    """
    with _alembic:
        command.upgrade(alembic_config(connection), HEAD)
    broken = connection.execute(text("PRAGMA foreign_key_check")).first()
    if broken is not None:
        raise StoreCorrupt(f"a row of {broken[0]} refers to nothing after the migration; restore the last backup")


def migrate_store(engine: Engine, path: Path, now: datetime) -> None:
    """Copy the store aside, then upgrade it; all or nothing.

    Holds the write lock throughout: of several stations that start at once, one migrates and the others wait.
    """
    with begin(engine, WRITE) as connection, connection.begin():
        revision = stored_revision(connection)
        if revision < HEAD:
            backup.make(engine, path, revision, now)
            upgrade(connection)
