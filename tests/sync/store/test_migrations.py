"""Migrations: one line from nothing to the tables of the models, and back."""

from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.pool import NullPool

from sync.store.engine import WRITE, begin, migration_engine
from sync.store.migration import alembic_config, upgrade
from sync.store.schema import HEAD, stored_revision
from sync.store.tables import metadata
from tests.sync.store.place import StorePlace

KEY = "ab" * 32


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    """An empty encrypted file."""
    made = migration_engine(tmp_path / "empty.db", KEY)
    assert isinstance(made.pool, NullPool)
    return made


def revisions(connection: Connection) -> list[str]:
    """All revisions, oldest first."""
    script = ScriptDirectory.from_config(alembic_config(connection))
    return [revision.revision for revision in script.walk_revisions()][::-1]


def shape(connection: Connection) -> dict[str, Any]:
    """Everything that makes a schema, in a comparable form."""
    look = inspect(connection)
    return {
        table: {
            "columns": [
                (column["name"], str(column["type"]), column["nullable"], column["default"])
                for column in look.get_columns(table)
            ],
            "key": look.get_pk_constraint(table)["constrained_columns"],
            "unique": sorted(str(item) for item in look.get_unique_constraints(table)),
            "checks": sorted(str(item) for item in look.get_check_constraints(table)),
            "foreign": sorted(str(item) for item in look.get_foreign_keys(table)),
            "indexes": sorted(
                " ".join(sql.split())
                for (sql,) in connection.execute(
                    text("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql NOT NULL AND tbl_name = :table"),
                    {"table": table},
                )
            ),
            "strict": connection.execute(
                text("SELECT strict FROM pragma_table_list WHERE name = :table"), {"table": table}
            ).scalar_one(),
        }
        for table in sorted(look.get_table_names())
        if table != "alembic_version"
    }


def test_migrated_schema_is_that_of_the_models(engine: Engine, tmp_path: Path) -> None:
    with begin(engine, WRITE) as connection, connection.begin():
        upgrade(connection)
        migrated = shape(connection)
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    with begin(migration_engine(tmp_path / "models.db", KEY), WRITE) as connection, connection.begin():
        metadata.create_all(connection)
        of_models = shape(connection)
    assert migrated == of_models
    assert len(migrated) == len(metadata.tables)
    assert all(table["strict"] == 1 for table in migrated.values())


def test_comparison_notices_a_missing_check_and_index(place: StorePlace) -> None:
    engine = migration_engine(place.path, place.key_path.read_text())
    with begin(engine, WRITE) as connection, connection.begin():
        before = shape(connection)
        connection.execute(text("DROP INDEX uq_visits_live"))
        connection.execute(text("PRAGMA writable_schema = ON"))
        connection.execute(
            text("UPDATE sqlite_master SET sql = replace(sql, 'length(card_last4) <= 4', '1') WHERE name = 'payments'")
        )
    with begin(engine, WRITE) as connection, connection.begin():
        after = shape(connection)
    assert {table for table in before if before[table] != after[table]} == {"visits", "payments"}


def test_walk_up_and_down_step_by_step(engine: Engine) -> None:
    shapes = []
    with begin(engine, WRITE) as connection, connection.begin():
        config = alembic_config(connection)
        steps = revisions(connection)
        for revision in steps:
            command.upgrade(config, revision)
            assert stored_revision(connection) == revision
            shapes.append(shape(connection))
        for revision, expected in zip(steps[-2::-1], shapes[-2::-1], strict=True):
            command.downgrade(config, revision)
            assert shape(connection) == expected
        command.downgrade(config, "base")
        assert shape(connection) == {}
        command.upgrade(config, "head")
        assert shape(connection) == shapes[-1]


def test_revisions_are_four_digits_counted_up_to_the_head(engine: Engine) -> None:
    with begin(engine, WRITE) as connection:
        steps = revisions(connection)
    assert steps == [f"{number:04d}" for number in range(1, len(steps) + 1)]
    assert steps[-1] == HEAD
    files = sorted((Path(__file__).parents[3] / "sync/store/migrations/versions").glob("*.py"))
    assert [file.name[:4] for file in files] == steps


def test_migration_that_fails_leaves_an_empty_file(engine: Engine) -> None:
    def fail() -> None:
        with begin(engine, WRITE) as connection, connection.begin():
            upgrade(connection)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with begin(engine, WRITE) as connection:
        assert inspect(connection).get_table_names() == []
