"""Which schema a store has.

Revisions are four digits, counted up, so "newer" can be told without knowing the migration that made it.
"""

from sqlalchemy import Connection, inspect, text

from sync.store.errors import StoreCorrupt

#: the schema of `sync.store.tables`
HEAD = "0002"


def stored_revision(connection: Connection) -> str:
    """Return the revision of the store, such as "0001".

    Raises StoreCorrupt when the file holds no schema of ours.
    """
    if not inspect(connection).has_table("alembic_version"):
        raise StoreCorrupt("the file holds no schema of this program; restore the last backup")
    revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    if revision is None:
        raise StoreCorrupt("the file does not say which schema it has; restore the last backup")
    return str(revision)
