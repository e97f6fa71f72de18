"""One exchange at a time, through a proxy that breaks what networks break."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import cast

import pytest

from sync.contract.events import CheckInRefused
from sync.contract.messages import AgentRecord, RecordKind
from sync.device.cycle import exchange_once
from sync.device.download import Download
from sync.device.errors import AuthRefused, BadAnswer, ExchangeError, RetryAfter, Unreachable
from sync.device.upload import Upload, UploadReport
from sync.server import admin, feed
from sync.server.database import Database
from tests.support.exchange import NOW, appointment, checked_in, ended, intended
from tests.support.fault_proxy import Answer, Cut, Drip, FaultProxy, Pass, Stall
from tests.sync.device.conftest import TIMES, Appliance, exchange, state, write

TOMBSTONE = '{"seq": 1, "kind": "agent", "record_id": "agent-1", "version": 1, "deleted": true, "record": null}'


def references(appliance: Appliance, count: int) -> list[bool]:
    """Which of the specimen appointments are in the store."""
    with appliance.store.read() as transaction:
        return [transaction.appointments.by_id(f"apt-{n}") is not None for n in range(count)]


def test_events_go_up_and_changes_come_down(appliance: Appliance, database: Database) -> None:
    admin.put_appointments(database, [appointment(n) for n in range(3)])
    write(appliance, checked_in("v1"), intended("pay-1"), ended("pay-1"))
    report = exchange(appliance)
    assert (report.upload, report.download.changes) == (UploadReport(applied=3), 3)
    assert references(appliance, 3) == [True] * 3
    total = admin.summary(database)
    assert (total.events, total.payments_approved) == (3, 1)
    now = state(appliance)
    assert (now.pending_count, now.last_success_at, now.last_error, now.clock_skew_s) == (0, NOW, "", 0)
    with appliance.store.read() as transaction:
        stored = transaction.appointments.by_reference("ZZ000001")
    assert stored is not None
    assert (stored.version, stored.people[0].family_name, stored.slot_start) == (
        1,
        "SPECIMEN",
        NOW + timedelta(minutes=1),
    )


def test_upload_comes_before_download(appliance: Appliance, proxy: FaultProxy) -> None:
    write(appliance, checked_in("v1"))
    proxy.seen.clear()
    exchange(appliance)
    assert [method for method, _ in proxy.seen] == ["POST", "GET"]


@pytest.mark.parametrize("after_bytes", [0, 1, 150, 300])
def test_a_response_lost_after_commit_has_exactly_one_effect(
    appliance: Appliance, proxy: FaultProxy, database: Database, after_bytes: int
) -> None:
    write(appliance, checked_in("v1"), intended("pay-1"))
    proxy.faults.append(Cut(after_bytes))
    with pytest.raises(Unreachable):
        exchange(appliance)
    assert (admin.summary(database).events, state(appliance).pending_count) == (2, 2)
    exchange(appliance)
    total = admin.summary(database)
    assert (total.events, total.visits, total.payments) == (2, 1, 1)
    assert state(appliance).pending_count == 0


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Answer(), BadAnswer),
        (Answer(content_type="application/json"), BadAnswer),
        (Answer(body=b'{"results": []}', content_type="application/json"), BadAnswer),
        (Answer(status=302, headers=(("Location", "http://127.0.0.1:1/portal"),)), BadAnswer),
        (Answer(status=401), BadAnswer),
        (Answer(status=404), BadAnswer),
        (Answer(status=500), RetryAfter),
        (Answer(status=200, body=b"\x00" * 17_000_000, content_type="application/json"), BadAnswer),
    ],
    ids=["html", "html called json", "another schema", "redirect", "html 401", "html 404", "500", "17 MB"],
)
def test_what_is_no_answer_changes_nothing(
    appliance: Appliance, proxy: FaultProxy, database: Database, fault: Answer, error: type[ExchangeError]
) -> None:
    admin.put_appointment(database, appointment(0))
    write(appliance, checked_in("v1"))
    proxy.faults.append(fault)
    with pytest.raises(error):
        exchange(appliance)
    assert (state(appliance).pending_count, state(appliance).quarantined_count) == (1, 0)
    assert Upload(appliance.store, appliance.client(), appliance.log).run() == UploadReport(applied=1)
    proxy.faults.append(fault)  # and the same on the way down
    with pytest.raises(error):
        exchange(appliance)
    assert state(appliance).cursor == 0
    exchange(appliance)
    assert references(appliance, 1) == [True]


@pytest.mark.parametrize(("header", "seconds"), [("7", 7), ("Mon, 02 Mar 2026 09:01:00 GMT", 60), ("soon", None)])
def test_not_now_tells_when(appliance: Appliance, proxy: FaultProxy, header: str, seconds: float | None) -> None:
    write(appliance, checked_in("v1"))
    proxy.faults.append(Answer(status=503, headers=(("Retry-After", header),)))
    with pytest.raises(RetryAfter) as raised:
        exchange(appliance)
    assert (raised.value.code, raised.value.after_s) == ("server_busy", seconds)


@pytest.mark.parametrize("fault", [Stall(), Drip(pause_s=0.02)], ids=["stalled", "one byte at a time"])
def test_a_slow_server_does_not_hold_the_exchange(appliance: Appliance, proxy: FaultProxy, fault: Stall | Drip) -> None:
    write(appliance, *(checked_in(f"v{n}", f"apt-{n}") for n in range(50)))
    proxy.faults.append(fault)
    quick = type(TIMES)(connect_s=1, read_s=0.5, answer_s=0.5)
    with pytest.raises(Unreachable):
        exchange_once(appliance.store, appliance.client(quick), clock=appliance.clock, log=appliance.log)
    assert state(appliance).pending_count == 50


def test_a_poisoned_first_of_300_blocks_none(appliance: Appliance, database: Database) -> None:
    first, *_ = write(appliance, *(checked_in(f"v{n}", f"apt-{n}") for n in range(300)))
    damage(appliance, 1, "replace(envelope_json, 'v0', 'vX')")
    report = exchange(appliance)
    assert report.upload == UploadReport(applied=299, quarantined=1)
    assert admin.summary(database).visits == 299
    with appliance.store.read() as transaction:
        [quarantined] = transaction.outbox.quarantined()
    assert (quarantined.event_id, quarantined.reason) == (first, "hash_wrong")
    assert [event.event_id for event in admin.rejected_events(database)] == [first]
    assert ("exchange-event-quarantined", {"event_id": first, "reason": "hash_wrong"}) in appliance.log.lines


@pytest.mark.parametrize("expression", ["'no json'", "'[]'", "'{}'", "replace(envelope_json, '_seq\":', '_seq\":9')"])
@pytest.mark.parametrize("seq", [1, 2, 3])
def test_a_damaged_row_blocks_none(appliance: Appliance, expression: str, seq: int) -> None:
    ids = write(appliance, *(checked_in(f"v{n}", f"apt-{n}") for n in range(3)))
    damage(appliance, seq, expression)
    assert exchange(appliance).upload == UploadReport(applied=2, quarantined=1)
    with appliance.store.read() as transaction:
        assert [event.event_id for event in transaction.outbox.quarantined()] == [ids[seq - 1]]
    write(appliance, checked_in("v9", "apt-9"))
    assert exchange(appliance).upload == UploadReport(applied=1)


def damage(appliance: Appliance, seq: int, expression: str) -> None:
    """Change an envelope behind the store's back."""
    appliance.place.execute(f"UPDATE outbox_events SET envelope_json = {expression} WHERE device_seq = ?", seq)


def test_two_appliances_check_in_the_same_appointment(
    new_appliance: Callable[[], Appliance], database: Database
) -> None:
    first, second = new_appliance(), new_appliance()
    write(second, checked_in("visit-b", ticket="B001"))
    write(first, checked_in("visit-a", ticket="A001"))
    assert exchange(second).upload == UploadReport(applied=1)
    assert exchange(first).upload == UploadReport(conflicts=1)
    assert "exchange-event-conflict" in first.log.events()
    assert state(first).pending_count == 0
    assert (admin.summary(database).visits, admin.summary(database).conflicts) == (2, 1)


def test_a_download_cut_at_any_page_goes_on_where_it_was(
    appliance: Appliance, proxy: FaultProxy, database: Database
) -> None:
    admin.put_appointments(database, [appointment(n) for n in range(12)])
    download = Download(appliance.store, appliance.client(), appliance.log, page_limit=5)
    for cut_after in (0, 300):
        proxy.faults.append(Cut(cut_after))
        with pytest.raises(Unreachable):
            download.run()
        assert state(appliance).cursor == 0
    for page, expected in enumerate((5, 10)):
        proxy.faults.extend([Pass(), Cut(200)])
        with pytest.raises(Unreachable):
            download.run()
        assert references(appliance, 12).count(True) == expected, page
        admin.delete_appointment(database, f"apt-{page}")  # already here
        admin.cancel_appointment(database, f"apt-{page + 2}")  # already here
    download.run()
    assert references(appliance, 12) == [False, False, *[True] * 10]
    with appliance.store.read() as transaction:
        stored = [transaction.appointments.by_id(f"apt-{n}") for n in range(2, 12)]
    assert [a.status for a in stored if a] == ["cancelled", "cancelled", *["booked"] * 8]


def test_a_record_that_cannot_be_taken_blocks_none_and_is_told(appliance: Appliance, database: Database) -> None:
    born = appointment(1).people[0].model_copy(update={"birth_date": "1990-13-45"})
    stranger = appointment(2).services[0].model_copy(update={"person_id": "nobody"})
    admin.put_appointments(
        database,
        [
            appointment(0),
            appointment(1).model_copy(update={"people": [born]}),
            appointment(2).model_copy(update={"services": [stranger]}),
            appointment(3).model_copy(update={"slot_end": NOW}),
            appointment(4),
        ],
    )
    with appliance.store.read() as transaction:
        device = transaction.device.load()
    assert device is not None
    block = admin.give_number_block(database, device.device_id, purpose="stamp", prefix="", first=1, last=10)
    with database.write() as connection:  # numbers may be on paper already: nobody can take them back
        feed.remove(connection, RecordKind.NUMBER_BLOCK, block.block_id)
    report = exchange(appliance)
    assert (report.download.changes, report.download.refused) == (6, 4)
    assert references(appliance, 5) == [True, False, False, False, True]
    reasons = {fields["record_id"]: fields["reason"] for _, fields in appliance.log.lines if "reason" in fields}
    assert [reasons[f"apt-{n}"] for n in (1, 2, 3)] == ["birth_date", "services: person_id", "slot"]
    assert exchange(appliance).upload == UploadReport(applied=4)  # the authority is told by events
    assert admin.summary(database).events == 4


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"kind": "closing_rule"}, ("closing_rule", "agent-2", 3, "kind: enum")),
        ({"version": 0}, ("agent", "agent-2", 1, "version: greater_than_equal")),
        ({"record_id": 5}, ("agent", "", 3, "record_id: string_type")),
        ({"kind": "a\nline", "seq": "no number"}, ("", "agent-2", 3, "seq: int_parsing")),
        ({"seq": 2**80, "surprise!": 1, "kind": "x"}, ("x", "agent-2", 3, "kind: enum")),
        ({"surprise\n": 1}, ("agent", "agent-2", 3, ": extra_forbidden")),
        (None, ("", "", 1, "change: model_type")),
    ],
)
def test_an_item_this_device_cannot_read_costs_only_itself(
    appliance: Appliance,
    proxy: FaultProxy,
    database: Database,
    fields: dict[str, object] | None,
    told: tuple[str, str, int, str],
) -> None:
    items: list[object] = [
        {
            "seq": number,
            "kind": "agent",
            "record_id": f"agent-{number}",
            "version": 3,
            "record": {"agent_id": f"agent-{number}", "display_name": "SPECIMEN", "role": "agent", "pin_hash": "x"},
        }
        for number in (1, 2, 3)
    ]
    items[1] = cast(dict[str, object], items[1]) | fields if fields is not None else "no change"
    page = {
        "changes": items,
        "next_seq": 3,
        "has_more": False,
        "schema_version": 1,
        "server_time": "2026-03-02T09:00:00Z",
    }
    proxy.faults.append(Answer(body=json.dumps(page).encode(), content_type="application/json"))
    report = Download(appliance.store, appliance.client(), appliance.log).run()
    assert (report.changes, report.refused, state(appliance).cursor) == (3, 1, 3)
    with appliance.store.read() as transaction:
        known = [transaction.agents.by_id(f"agent-{number}") is not None for number in (1, 2, 3)]
        [event] = transaction.outbox.pending(10)
    assert known == [True, False, True]
    payload = json.loads(event.envelope_json)["payload"]
    assert (payload["record_kind"], payload["record_id"], payload["version"], payload["reason"]) == told
    assert "exchange-change-refused" in appliance.log.events()
    assert Upload(appliance.store, appliance.client(), appliance.log).run() == UploadReport(applied=1)


def test_agents_and_number_blocks_come_down_and_repeat_without_harm(appliance: Appliance, database: Database) -> None:
    record = AgentRecord(agent_id="agent-1", display_name="SPECIMEN", role="cashier", pin_hash="scrypt$")
    admin.put_agent(database, "PAR", record)
    with appliance.store.read() as transaction:
        device = transaction.device.load()
    assert device is not None
    admin.give_number_block(database, device.device_id, purpose="ticket", prefix="A", first=10, last=19)
    exchange(appliance)
    with appliance.store.write() as transaction:
        assert transaction.numbers.take("ticket") == ("A", 10)
        transaction.exchange.save_cursor(0)
    admin.delete_agent(database, "agent-1")
    exchange(appliance)
    with appliance.store.write() as transaction:
        assert transaction.numbers.take("ticket") == ("A", 11)
        agent = transaction.agents.by_id("agent-1")
    assert agent is not None
    assert (agent.active, agent.pin_hash) == (False, "")


def test_a_block_of_numbers_given_before_is_refused_and_told(appliance: Appliance, database: Database) -> None:
    with appliance.store.write() as transaction:
        device = transaction.device.load()
        transaction.numbers.add_block("old", "stamp", "", 100, 199)
    assert device is not None
    blocks = [
        admin.give_number_block(database, device.device_id, purpose="stamp", prefix="", first=first, last=last)
        for first, last in ((190, 250), (300, 310))
    ]
    prefixed = blocks[1].model_copy(update={"block_id": "prefixed", "prefix": "ES", "first": 400, "last": 409})
    with database.write() as connection:  # an older server gave stamps a prefix
        feed.put(connection, RecordKind.NUMBER_BLOCK, "prefixed", f"device/{device.device_id}", prefixed)
    assert exchange(appliance).download.refused == 2
    reasons = {fields["record_id"]: fields["reason"] for _, fields in appliance.log.lines}
    assert reasons == {blocks[0].block_id: "overlap", "prefixed": "prefix"}
    with appliance.store.read() as transaction:
        assert transaction.numbers.remaining("stamp") == 111
    assert exchange(appliance).upload == UploadReport(applied=2)


def test_a_revoked_device_is_told_so(appliance: Appliance, database: Database) -> None:
    write(appliance, checked_in("v1"))
    with appliance.store.read() as transaction:
        device = transaction.device.load()
    assert device is not None
    admin.revoke_device(database, device.device_id, NOW)
    with pytest.raises(AuthRefused) as raised:
        exchange(appliance)
    assert (raised.value.code, state(appliance).pending_count) == ("device_revoked", 1)


def test_the_clock_of_the_server_is_compared_with_ours(appliance: Appliance) -> None:
    appliance.clock.now = NOW - timedelta(minutes=10)
    assert exchange(appliance).clock_skew_s == 600
    assert state(appliance).clock_skew_s == 600


def test_large_events_travel_in_smaller_batches(appliance: Appliance, database: Database) -> None:
    large = CheckInRefused(appointment_id=None, reason="x" * 300_000, channel="qr")
    write(appliance, *[large] * 10)
    assert exchange(appliance).upload == UploadReport(applied=10)


def test_an_event_the_server_finds_too_large_is_set_aside_alone(appliance: Appliance, proxy: FaultProxy) -> None:
    write(appliance, checked_in("v1"), checked_in("v2", "apt-2"), checked_in("v3", "apt-3"))
    proxy.faults.extend([Answer(status=413), Answer(status=413)])  # three events, then the first alone
    assert exchange(appliance).upload.quarantined == 1


def test_results_of_other_events_are_not_believed(appliance: Appliance, proxy: FaultProxy) -> None:
    write(appliance, checked_in("v1"))
    body = b'{"results": [{"event_id": "another", "status": "applied"}], "server_time": "2026-03-02T09:00:00Z"}'
    proxy.faults.append(Answer(body=body, content_type="application/json"))
    with pytest.raises(BadAnswer):
        exchange(appliance)
    assert state(appliance).pending_count == 1


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ('"changes": [], "next_seq": 0, "has_more": true, "schema_version": 1', "bad_answer"),
        ('"changes": [], "next_seq": 0, "has_more": false, "schema_version": 2', "server_newer"),
        ('"changes": [], "next_seq": 0, "has_more": false, "schema_version": 2, "new_field": 1', "server_newer"),
        ('"changes": [], "next_seq": -1, "has_more": false, "schema_version": 1', "bad_answer"),
        ('"changes": [], "next_seq": 9223372036854775808, "has_more": false, "schema_version": 1', "bad_answer"),
        (f'"changes": [{TOMBSTONE}, {TOMBSTONE}], "next_seq": 1, "has_more": false, "schema_version": 1', "bad_answer"),
        (f'"changes": [{TOMBSTONE}], "next_seq": 0, "has_more": false, "schema_version": 1', "bad_answer"),
        (f'"changes": [{TOMBSTONE}], "next_seq": 1, "has_more": false, "schema_version": 2', "server_newer"),
    ],
)
def test_pages_that_cannot_be_are_refused(appliance: Appliance, proxy: FaultProxy, page: str, code: str) -> None:
    body = f'{{{page}, "server_time": "2026-03-02T09:00:00Z"}}'.encode()
    proxy.faults.append(Answer(body=body, content_type="application/json"))
    with pytest.raises(BadAnswer) as raised:
        exchange(appliance)
    assert raised.value.code == code
