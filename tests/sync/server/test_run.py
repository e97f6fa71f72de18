"""Starting and stopping: ports, databases, signals."""

import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

import pytest
import requests
import sqlcipher3.dbapi2
from sqlalchemy import create_engine

from sync.server import admin
from sync.server.database import open_database
from sync.server.errors import ServerStartError
from sync.server.run import PostServer, serve
from tests.support.exchange import appointment, checked_in, enrolled, running_server
from tests.support.wall_clock import StoppedWallClock

SERVE = """
import sys
from sync.server.run import serve
serve("127.0.0.1", 0, sys.argv[1], ready=lambda url: print(url, flush=True))
print("stopped", flush=True)
"""


@contextmanager
def killed_at_the_end(process: subprocess.Popen[str]) -> Iterator[IO[str]]:
    try:
        assert process.stdout is not None
        yield process.stdout
    finally:
        process.kill()


def test_sigterm_ends_long_polls_and_the_process(sqlite_url: str) -> None:
    command = [sys.executable, "-W", "error", "-c", SERVE, sqlite_url]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process, killed_at_the_end(process) as output:
        url = output.readline().strip()
        database = open_database(sqlite_url)
        device = enrolled(url, database, now=datetime.now(UTC))
        database.close()
        pages: list[object] = []
        poll = threading.Thread(target=lambda: pages.append(device.changes(wait_s=30)))
        started_at = time.monotonic()
        poll.start()
        assert device.get("/v1/health").status_code == 200
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) == 0
        poll.join()
        assert time.monotonic() - started_at < 10
        assert output.read() == "stopped\n"


def test_a_busy_port_is_one_clear_line(sqlite_url: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(
            ServerStartError, match=rf"^cannot listen on 127.0.0.1 port {port}: .*in use.*another port"
        ) as it:
            serve("127.0.0.1", port, sqlite_url)
    assert "\n" not in str(it.value)


@pytest.mark.parametrize(
    ("url", "text"),
    [
        ("nonsense", "not understood"),
        ("mysql://user:secret@host/db", "not supported"),
        ("sqlite://", "not supported"),
        ("sqlite:////nonexistent/folder/central.db", "unable to open"),
        ("postgresql+psycopg://user:secret@/db?host=/nonexistent", "check that it can be reached"),
    ],
)
def test_an_unusable_database_is_one_clear_line_without_its_password(url: str, text: str) -> None:
    with pytest.raises(ServerStartError, match=text) as raised:
        PostServer("127.0.0.1", 0, url, StoppedWallClock())
    assert "\n" not in str(raised.value)
    assert "secret" not in str(raised.value)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "central.db"
    path.write_text("not a database at all, but long enough to be read as a header of one " * 20)
    with pytest.raises(ServerStartError, match="not a database"):
        open_database(f"sqlite:///{path}")


def test_a_newer_schema_is_refused(database_url: str) -> None:
    open_database(database_url).close()
    engine = create_engine(database_url)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE server_state SET schema_version = 99")
    engine.dispose()
    with pytest.raises(ServerStartError, match="schema version 99"):
        open_database(database_url)


def test_what_was_stored_is_there_after_a_restart_on_the_same_port(database_url: str) -> None:
    database = open_database(database_url)
    with running_server(database_url) as server:
        device = enrolled(server.url, database)
        port = int(server.url.rpartition(":")[2])
    with pytest.raises(requests.ConnectionError):
        device.get("/v1/health")
    admin.put_appointment(database, appointment(1))
    with running_server(database_url, port=port):
        assert len(device.changes()["changes"]) == 1
    database.close()


def test_a_locked_database_is_told_as_not_now(sqlite_url: str) -> None:
    """A writer that holds the database longer than the busy time-out costs a 503, not an event."""
    database = open_database(sqlite_url)
    with running_server(sqlite_url) as server:
        device = enrolled(server.url, database)
        event = device.event(checked_in("v1"))
        assert device.get("/v1/health").status_code == 200
        blocker = sqlcipher3.dbapi2.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)
        blocker.execute("BEGIN IMMEDIATE")
        response = requests.post(
            f"{server.url}/v1/events", json={"events": [event]}, headers=device.headers, timeout=20
        )
        assert (response.status_code, response.json()["code"]) == (503, "database_away")
        assert int(response.headers["Retry-After"]) > 0
        blocker.execute("ROLLBACK")
        blocker.close()
        assert device.statuses(event) == ["applied"]
    database.close()
