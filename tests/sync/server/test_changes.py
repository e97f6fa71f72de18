"""GET /v1/changes against a real server, on SQLite and PostgreSQL."""

import concurrent.futures
import threading
import time
from typing import Any

import pytest

from sync.contract.messages import AgentRecord, AppointmentRecord
from sync.server import admin
from sync.server.database import Database, open_database
from sync.server.run import PostServer
from tests.support.exchange import Device, appointment, enrolled


@pytest.fixture
def device(server: PostServer, database: Database) -> Device:
    return enrolled(server.url, database)


def agent(number: int) -> AgentRecord:
    return AgentRecord(agent_id=f"agent-{number}", display_name="SPECIMEN", role="agent", pin_hash="scrypt$")


def followed(device: Device, after: int = 0, limit: int = 500) -> list[dict[str, Any]]:
    """Every change after a number, page by page."""
    found: list[dict[str, Any]] = []
    while True:
        page = device.changes(after, limit)
        found += page["changes"]
        after = page["next_seq"]
        if not page["has_more"]:
            return found


def test_pages_are_in_order_and_resume_anywhere(device: Device, database: Database) -> None:
    admin.put_appointments(database, [appointment(n) for n in range(25)])
    whole = followed(device)
    assert [change["record_id"] for change in whole] == [f"apt-{n}" for n in range(25)]
    assert [change["seq"] for change in whole] == sorted(change["seq"] for change in whole)
    assert followed(device, limit=7) == whole
    for change in whole:
        assert followed(device, after=change["seq"], limit=4) == whole[whole.index(change) + 1 :]
    first_page = device.changes(limit=7)
    assert (len(first_page["changes"]), first_page["has_more"]) == (7, True)


def test_what_changes_between_two_pages_is_not_missed(device: Device, database: Database) -> None:
    admin.put_appointments(database, [appointment(n) for n in range(10)])
    page = device.changes(limit=4)
    admin.cancel_appointment(database, "apt-1")  # already fetched
    admin.delete_appointment(database, "apt-2")  # already fetched
    admin.cancel_appointment(database, "apt-8")  # not yet
    rest = followed(device, page["next_seq"], limit=4)
    state = {change["record_id"]: change["record"] and change["record"]["status"] for change in page["changes"] + rest}
    expected = {f"apt-{n}": "booked" for n in range(10)} | {"apt-1": "cancelled", "apt-2": None, "apt-8": "cancelled"}
    assert state == expected


def test_versions_count_and_tombstones_stay(device: Device, database: Database) -> None:
    admin.put_appointment(database, appointment(1))
    admin.cancel_appointment(database, "apt-1")
    admin.delete_appointment(database, "apt-1")
    [tombstone] = followed(device)
    assert (tombstone["version"], tombstone["deleted"], tombstone["record"]) == (3, True, None)
    admin.put_appointment(database, appointment(1))
    [again] = followed(device, tombstone["seq"])
    assert (again["version"], again["deleted"]) == (4, False)


def test_a_device_gets_what_is_meant_for_it(server: PostServer, database: Database) -> None:
    paris, lyon = enrolled(server.url, database, "PAR"), enrolled(server.url, database, "LYS")
    neighbour = enrolled(server.url, database, "PAR", neighbour_posts=("LYS",))
    admin.put_appointment(database, appointment(1, "PAR"))
    admin.put_appointment(database, appointment(2, "LYS"))
    admin.put_agent(database, "PAR", agent(1))
    admin.put_agent(database, "LYS", agent(2))
    for number, device in enumerate((paris, lyon), start=1):
        admin.give_number_block(database, device.device_id, purpose="ticket", prefix="A", first=1, last=number)

    def ids(device: Device) -> list[str]:
        return [change["record_id"] for change in followed(device) if change["kind"] != "number_block"]

    def blocks(device: Device) -> list[int]:
        return [change["record"]["last"] for change in followed(device) if change["kind"] == "number_block"]

    assert (ids(paris), ids(lyon), ids(neighbour)) == (
        ["apt-1", "agent-1"],
        ["apt-2", "agent-2"],
        ["apt-1", "apt-2", "agent-1"],
    )
    assert (blocks(paris), blocks(lyon), blocks(neighbour)) == ([1], [2], [])


def test_of_neighbour_posts_a_device_learns_where_to_send_a_visitor_and_no_name(
    server: PostServer, database: Database
) -> None:
    neighbour = enrolled(server.url, database, "PAR", neighbour_posts=("LYS",))
    lyon = enrolled(server.url, database, "LYS")
    booked = appointment(1, "LYS")
    family = [
        booked.people[0].model_copy(update={"person_id": f"person-{n}", "birth_date": birth_date})
        for n, birth_date in enumerate(("1990-01-02", "2015-06-07", "2015-06-07"))
    ]
    line = booked.services[0].model_copy(update={"person_id": "person-1", "documents": ["birth_certificate"]})
    admin.put_appointment(database, booked.model_copy(update={"people": family, "services": [line]}))
    admin.put_appointment(database, appointment(2, "PAR"))
    response = neighbour.get("/v1/changes", after=0)
    assert response.text.count("SPECIMEN") == 1  # the visitor of its own post
    elsewhere, own = (AppointmentRecord.model_validate(change["record"]) for change in response.json()["changes"])
    assert own == appointment(2, "PAR")
    kept = {"appointment_id", "reference", "post_code", "status", "slot_start", "slot_end", "language"}
    assert elsewhere.model_dump(include=kept) == booked.model_dump(include=kept)
    assert elsewhere.model_dump(exclude=kept, mode="json") == {
        "people": [
            {"person_id": "p1", "given_name": "", "family_name": "", "birth_date": "1990-01-02"},
            {"person_id": "p2", "given_name": "", "family_name": "", "birth_date": "2015-06-07"},
        ],
        "services": [
            {"service_line_id": "s1", "service_code": "elsewhere", "person_id": "p1", "documents": []},
        ],
    }
    [whole] = followed(lyon)
    assert [person["given_name"] for person in whole["record"]["people"]] == ["Test"] * 3


def test_an_appointment_that_moves_leaves_a_tombstone_behind(server: PostServer, database: Database) -> None:
    paris, lyon = enrolled(server.url, database, "PAR"), enrolled(server.url, database, "LYS")
    admin.put_appointment(database, appointment(1, "PAR"))
    before = followed(paris)[-1]["seq"]
    admin.put_appointment(database, appointment(1, "LYS"))
    assert [(change["deleted"], change["version"]) for change in followed(paris, before)] == [(True, 2)]
    assert [(change["deleted"], change["version"]) for change in followed(lyon)] == [(False, 2)]


def test_a_number_never_given_is_told(device: Device, database: Database) -> None:
    last = admin.put_appointment(database, appointment(1))
    assert device.changes(last)["changes"] == []
    response = device.get("/v1/changes", after=last + 1)
    assert (response.status_code, response.json()["code"]) == (409, "cursor_ahead")


@pytest.mark.parametrize("query", [{"after": -1}, {"limit": 0}, {"limit": 501}, {"wait_s": 31}, {"after": 2**63}])
def test_queries_out_of_bounds_are_refused(device: Device, query: dict[str, int]) -> None:
    response = device.get("/v1/changes", **query)
    assert (response.status_code, response.json()["code"]) == (422, "invalid_request")


def test_a_long_poll_ends_within_a_second_of_a_change_by_another_process(
    device: Device, server: PostServer, database: Database, database_url: str
) -> None:
    other = enrolled(server.url, database, "LYS")
    elsewhere = open_database(database_url)  # its own connections, as the administration has
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        waiting = pool.submit(device.changes, wait_s=20)
        not_meant = pool.submit(other.changes, wait_s=3)
        admin.put_appointment(elsewhere, appointment(1))
        written_at = time.monotonic()
        page = waiting.result(timeout=20)
        assert time.monotonic() - written_at < 1.0
        assert [change["record_id"] for change in page["changes"]] == ["apt-1"]
        started_at = time.monotonic()
        assert not_meant.result(timeout=20)["changes"] == []
        assert time.monotonic() - started_at > 1.0  # it waited its own time
    elsewhere.close()


def test_many_long_polls_leave_room_for_other_requests(device: Device, database: Database) -> None:
    with concurrent.futures.ThreadPoolExecutor(60) as pool:
        waiting = [pool.submit(device.changes, wait_s=20) for _ in range(60)]
        assert device.get("/v1/health").status_code == 200
        admin.put_appointment(database, appointment(1))
        assert all(len(page.result(timeout=20)["changes"]) == 1 for page in waiting)


def test_concurrent_writers_leave_a_feed_without_gaps(device: Device, database: Database, database_url: str) -> None:
    """Readers follow the feed while writers commit and roll back; every reader sees every record, in order."""
    writers, each = 4, 25
    done = threading.Event()

    def write(writer: int) -> None:
        own = open_database(database_url)
        try:
            for n in range(each):
                admin.put_appointment(own, appointment(writer * each + n))
                with pytest.raises(LookupError):
                    admin.delete_appointment(own, "nobody")
        finally:
            own.close()

    def read() -> list[int]:
        seen: list[int] = []
        after = 0
        while True:
            finished = done.is_set()
            page = device.changes(after, limit=7)
            seen += [change["seq"] for change in page["changes"]]
            after = page["next_seq"]
            if finished and not page["has_more"]:
                return seen

    with concurrent.futures.ThreadPoolExecutor(writers + 3) as pool:
        readers = [pool.submit(read) for _ in range(3)]
        list(pool.map(write, range(writers)))
        done.set()
        for reader in readers:
            assert reader.result(timeout=60) == list(range(1, writers * each + 1))
