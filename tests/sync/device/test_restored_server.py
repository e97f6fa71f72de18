"""A server that was put back from a backup: what it lost goes up again, what it refuses is set aside."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2

from sync.device.errors import CursorAhead
from sync.device.upload import Upload, UploadReport
from sync.server import admin
from sync.server.database import Database, open_database
from tests.support.exchange import appointment, checked_in, running_server
from tests.support.fault_proxy import Answer, FaultProxy
from tests.sync.device.conftest import Appliance, exchange, state, write


def test_a_server_put_back_from_a_backup_gets_again_what_it_lost(
    appliance: Appliance, proxy: FaultProxy, database: Database, sqlite_url: str, tmp_path: Path
) -> None:
    admin.put_appointment(database, appointment(0))
    write(appliance, *(checked_in(f"v{n}", f"apt-{n}") for n in range(3)))
    exchange(appliance)
    backup_url = copied(sqlite_url, tmp_path / "backup.db")
    write(appliance, *(checked_in(f"v{n}", f"apt-{n}") for n in range(3, 300)))
    admin.put_appointments(database, [appointment(n) for n in range(1, 4)])
    exchange(appliance)
    write(appliance, checked_in("v300", "apt-300"))
    with running_server(backup_url) as restored:
        proxy.upstream = restored.url
        with pytest.raises(CursorAhead):
            exchange(appliance)
        exchange(appliance)
    restored_database = open_database(backup_url)
    assert admin.summary(restored_database).visits == 301
    restored_database.close()
    assert {"exchange-events-sent-again", "exchange-cursor-reset"} <= set(appliance.log.events())
    assert state(appliance).pending_count == 0


def copied(sqlite_url: str, path: Path) -> str:
    """URL of a copy of the server's database as it is now."""
    with closing(sqlcipher3.dbapi2.connect(sqlite_url.removeprefix("sqlite:///"))) as connection:
        connection.execute("VACUUM INTO ?", (str(path),))
    return f"sqlite:///{path}"


def test_what_a_server_put_back_from_a_backup_now_refuses_is_set_aside_and_told(
    new_appliance: Callable[[], Appliance], proxy: FaultProxy, sqlite_url: str, tmp_path: Path
) -> None:
    appliance, other = new_appliance(), new_appliance()
    write(appliance, checked_in("v0", "apt-0"))
    exchange(appliance)
    backup_url = copied(sqlite_url, tmp_path / "backup.db")
    _, refused, second = write(appliance, *(checked_in(f"v{n}", f"apt-{n}") for n in range(1, 4)))
    assert exchange(appliance).upload == UploadReport(applied=3)
    write(other, checked_in("v2", "apt-20"), checked_in("v30", "apt-3"))
    write(appliance, checked_in("v4", "apt-4"))
    with running_server(backup_url) as restored:
        proxy.upstream = restored.url
        assert exchange(other).upload == UploadReport(applied=2)
        upload = Upload(appliance.store, appliance.client(), appliance.log)
        assert upload.run() == UploadReport(applied=1, quarantined=1, resent=3)
        with appliance.store.read() as transaction:
            [quarantined] = transaction.outbox.quarantined()
        assert (quarantined.event_id, quarantined.reason) == (refused, "visit_exists")
        assert ("exchange-event-quarantined", {"event_id": refused, "reason": "visit_exists"}) in appliance.log.lines
        assert ("exchange-event-conflict", {"event_id": second}) in appliance.log.lines
        assert upload.run() == UploadReport()


def test_a_gap_that_cannot_be_closed_waits(appliance: Appliance, proxy: FaultProxy) -> None:
    [first] = write(appliance, checked_in("v1"))
    exchange(appliance)
    [second] = write(appliance, checked_in("v2", "apt-2"))
    for event_id in (second, first, second):  # the server goes on asking for the first
        gap = {"event_id": event_id, "status": "retry", "reason": "gap", "detail": {"expected_seq": 1}}
        body = json.dumps({"results": [gap], "server_time": "2026-03-02T09:00:00Z"}).encode()
        proxy.faults.append(Answer(body=body, content_type="application/json"))
    upload = Upload(appliance.store, appliance.client(), appliance.log)
    assert upload.run() == UploadReport(waiting=1)
    assert not proxy.faults
    assert upload.run() == UploadReport(applied=1)
