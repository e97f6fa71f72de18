"""Databases for the server: a SQLite file and a PostgreSQL cluster that lives as long as the test run."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.server.database import Database, open_database
from sync.server.run import PostServer
from tests.support.exchange import running_server
from tests.support.postgres import PostgresCluster, postgres_cluster


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresCluster]:
    """A PostgreSQL cluster for the whole run; databases in it are made per test."""
    with postgres_cluster() as cluster:
        yield cluster


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """URL of an empty database, once of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/central.db"
    cluster: PostgresCluster = request.getfixturevalue("postgres")
    return cluster.new_database()


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """URL of an empty SQLite database, for what does not depend on the kind."""
    return f"sqlite:///{tmp_path}/central.db"


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """The open database of the server under test."""
    opened = open_database(database_url)
    yield opened
    opened.close()


@pytest.fixture
def server(database_url: str, database: Database) -> Iterator[PostServer]:
    """A running server on that database."""
    with running_server(database_url) as running:
        yield running
