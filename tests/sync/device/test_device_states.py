"""How a printer is, from one appliance of the post to the others, over a real server."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sync.contract.events import PAYLOADS, DeviceStateChanged
from sync.contract.messages import Change, RecordKind
from sync.device.changes import Unusable, apply_change
from sync.server import admin, feed
from sync.server.database import Database
from sync.server.signpost import View
from sync.store.records import DeviceState
from tests.support.exchange import NOW
from tests.sync.device.conftest import Appliance, exchange, state, write

EMPTY = DeviceStateChanged(kind="printer", name="lobby", station="visitor", state="paper_out", text="paper=out")
READY = EMPTY.model_copy(update={"state": "ready", "text": "paper=ok"})

NewAppliance = Callable[[], Appliance]


def known(appliance: Appliance) -> list[DeviceState]:
    with appliance.store.read() as tx:
        return tx.device_states.all()


def id_of(appliance: Appliance) -> str:
    assert appliance.store.device is not None
    return appliance.store.device.device_id


def tell(appliance: Appliance, event: DeviceStateChanged) -> None:
    write(appliance, event)
    exchange(appliance)


def test_the_others_of_the_post_are_told_and_the_sender_is_not(new_appliance: NewAppliance) -> None:
    lobby, window = new_appliance(), new_appliance()
    tell(lobby, EMPTY)
    for appliance in (window, lobby):
        exchange(appliance)
    told = DeviceState(id_of(lobby), "printer", "lobby", "visitor", "paper_out", "paper=out", NOW)
    assert known(window) == [told]
    assert known(lobby) == [], "what it has told itself is in its own rows"
    tell(lobby, READY)
    exchange(window)
    assert known(window) == [replace(told, state="ready", text="paper=ok")]


def test_another_post_is_not_told(new_appliance: NewAppliance, database: Database) -> None:
    lobby = new_appliance()
    tell(lobby, EMPTY)
    with database.read() as connection:
        assert feed.page(connection, {"staff/LYS": View.WHOLE}, 0, 10).changes == []
        assert len(feed.page(connection, {"staff/PAR": View.WHOLE}, 0, 10).changes) == 1


def test_what_a_revoked_appliance_told_is_forgotten(new_appliance: NewAppliance, database: Database) -> None:
    lobby, other, window = new_appliance(), new_appliance(), new_appliance()
    tell(lobby, EMPTY)
    tell(other, EMPTY)
    exchange(window)
    assert len(known(window)) == 2
    admin.revoke_device(database, id_of(lobby), NOW)
    exchange(window)
    assert [row.appliance_id for row in known(window)] == [id_of(other)]


def test_a_late_comer_gets_the_last_state_only(new_appliance: NewAppliance) -> None:
    lobby = new_appliance()
    for event in (EMPTY, READY, EMPTY):
        tell(lobby, event)
    window = new_appliance()
    report = exchange(window)
    assert report.download.changes == 1
    assert [row.state for row in known(window)] == ["paper_out"]


@pytest.mark.usefixtures("server")
def test_an_older_server_does_not_fill_the_quarantine(
    new_appliance: NewAppliance, monkeypatch: pytest.MonkeyPatch
) -> None:
    lobby = new_appliance()
    monkeypatch.delitem(PAYLOADS, "device.state_changed")
    tell(lobby, EMPTY)
    assert (state(lobby).pending_count, state(lobby).quarantined_count) == (0, 0)
    monkeypatch.undo()
    window = new_appliance()
    tell(lobby, READY)
    exchange(window)
    assert [row.state for row in known(window)] == ["ready"], "the chain goes on once the server was brought up to date"


@pytest.mark.parametrize(
    ("record_id", "changes", "reason"),
    [
        ("PAR-X/printer/lobby", {"state": None}, "state: string_type"),
        ("PAR-X/printer/lobby", {"kind": "toaster"}, "kind: literal_error"),
        ("PAR-X/printer/other", {}, "record_id"),
        ("PAR-Y/printer/lobby", {}, "record_id"),
        ("PAR-X", {}, "record_id"),
    ],
)
def test_a_record_that_contradicts_itself_is_refused(
    appliance: Appliance, record_id: str, changes: dict[str, object], reason: str
) -> None:
    record = {"appliance_id": "PAR-X", **EMPTY.model_dump(), "since": NOW.isoformat(), **changes}
    change = Change.model_validate(
        {"seq": 1, "kind": RecordKind.DEVICE_STATE, "record_id": record_id, "version": 1, "record": record}
    )
    with appliance.store.write() as tx, pytest.raises(Unusable, match=reason):
        apply_change(tx, change)
    assert known(appliance) == []
