"""POST /v1/events against a real server, on SQLite and PostgreSQL."""

import concurrent.futures

import pytest
import requests

from kiosk.domain.stamp import stamp_number
from sync.contract.events import FeeWaived, PaymentResolved, StampIssued, VisitMoved
from sync.server import admin
from sync.server.database import Database
from sync.server.run import PostServer
from tests.support.exchange import NOW, Device, checked_in, ended, enrolled, intended


@pytest.fixture
def device(server: PostServer, database: Database) -> Device:
    """A device with stamp numbers 1 to 9."""
    device = enrolled(server.url, database)
    admin.give_number_block(database, device.device_id, purpose="stamp", prefix="", first=1, last=9)
    return device


def stamp(serial: int, payment_id: str = "pay-1", line_id: str = "pay-1-l1") -> StampIssued:
    return StampIssued(
        stamp_number=stamp_number(serial),
        payment_id=payment_id,
        line_id=line_id,
        service_code="passport",
        amount_minor=5000,
        currency="EUR",
        amount_mad_minor=50000,
        code="ZZ:SPECIMEN",
        issued_at=NOW,
    )


def altered_stamp(**fields: object) -> StampIssued:
    """The right stamp of `pay-1`, but for these fields."""
    return stamp(1).model_copy(update=fields)


def moved(visit_id: str, status: str, version: int) -> VisitMoved:
    return VisitMoved.model_validate(
        {"visit_id": visit_id, "status": status, "window": "1", "agent_id": "agent-1", "version": version}
    )


def test_a_whole_visit_reaches_every_ledger(device: Device, database: Database) -> None:
    events = [
        device.event(checked_in("v1")),
        device.event(moved("v1", "called", 2)),
        device.event(intended("pay-1")),
        device.event(ended("pay-1")),
        device.event(stamp(1)),
        device.event(FeeWaived(visit_id="v1", service_codes=["birth"], agent_id="agent-1", legal_reason="art. 3")),
        device.event(moved("v1", "done", 3)),
    ]
    assert device.statuses(*events) == ["applied"] * 7
    total = admin.summary(database)
    assert (total.events, total.visits, total.payments, total.payments_approved, total.stamps) == (7, 1, 1, 1, 1)
    assert device.get("/v1/summary").json() == total.model_dump()


def test_the_same_events_again_are_duplicates_and_change_nothing(device: Device, database: Database) -> None:
    events = [device.event(checked_in("v1")), device.event(intended("pay-1")), device.event(ended("pay-1"))]
    device.post(*events)
    before = admin.summary(database)
    assert device.statuses(*events) == ["duplicate"] * 3
    assert device.statuses(events[1], device.event(stamp(1)), events[0]) == ["duplicate", "applied", "duplicate"]
    after = admin.summary(database)
    assert after.model_copy(update={"events": before.events, "stamps": 0}) == before
    assert after.events == 4


def test_a_known_id_with_other_content_is_rejected(device: Device) -> None:
    first = device.event(checked_in("v1"))
    other = device.event(checked_in("v2", "apt-2"), event_id=first["event_id"])
    assert device.statuses(first, other) == ["applied", "rejected:event_id_reused"]


def test_a_hole_in_the_chain_waits_for_what_is_missing(device: Device) -> None:
    first, second, third = (device.event(checked_in(f"v{n}", f"apt-{n}")) for n in range(3))
    results = device.post(first, third)
    assert [r["status"] for r in results] == ["applied", "retry"]
    assert results[1]["reason"] == "gap"
    assert results[1]["detail"] == {"expected_seq": 2}
    assert device.statuses(second, third) == ["applied", "applied"]


def test_a_poisoned_item_blocks_none_of_its_successors(device: Device, database: Database) -> None:
    changed = device.event(checked_in("v1", "apt-1"))
    changed["payload"]["ticket_number"] = "A999"
    unsigned = device.event(checked_in("v2", "apt-2"))
    unsigned["signature"] = "0" * 128
    unknown_kind = device.raw_event("coffee.served", {})
    bad_payload = device.raw_event("visit.moved", {"visit_id": "v1", "surprise": 1})
    no_envelope = {"event_id": device.event(checked_in("v5", "apt-5"))["event_id"], "device_seq": 5}
    good = device.event(checked_in("v6", "apt-6"))
    assert device.statuses(changed, unsigned, unknown_kind, bad_payload, no_envelope, good) == [
        "rejected:hash_wrong",
        "rejected:signature_wrong",
        "rejected:kind_unknown",
        "rejected:payload_invalid",
        "rejected:envelope_invalid",
        "applied",
    ]
    rejected = admin.rejected_events(database)
    assert [event.device_seq for event in rejected] == [1, 2, 3, 4, 5]
    assert [event.event_id for event in rejected][:2] == [changed["event_id"], unsigned["event_id"]]
    assert device.statuses(device.event(checked_in("v7", "apt-7"))) == ["applied"]


@pytest.mark.parametrize(
    "garbage", [None, 7, "text", [], {}, {"device_seq": True}, {"device_seq": -3}, {"event_id": 5}]
)
def test_garbage_without_a_place_blocks_nothing_in_its_batch(device: Device, garbage: object) -> None:
    device.event(checked_in("lost", "apt-0"))
    assert device.statuses(garbage, device.event(checked_in("v1"))) == ["rejected:envelope_invalid", "applied"]


@pytest.mark.parametrize(
    "payload",
    [
        {"visit_id": "v\u0000", "reason": "NUL"},
        {"visit_id": "v" * 20_000, "reason": "longer than an index takes"},
        {"visit_id": "v\ud800", "reason": "half a character"},
    ],
    ids=lambda payload: str(payload["reason"]),
)
def test_texts_no_database_likes_block_nothing(device: Device, payload: dict[str, str]) -> None:
    poisoned = checked_in("v1").model_dump(mode="json") | {"visit_id": payload["visit_id"]}
    try:
        first = device.raw_event("visit.checked_in", poisoned)
    except UnicodeEncodeError:  # cannot even be signed; somebody sends it all the same
        first = {"event_id": "x" * 30, "device_seq": 1, "payload": poisoned}
        device.seq = 1
    assert device.statuses(first, device.event(checked_in("v2", "apt-2")))[1] == "applied"


@pytest.mark.parametrize("amount", [2**70, "5000", 50.5, -1, True])
def test_amounts_that_are_no_amounts_are_rejected(device: Device, amount: object) -> None:
    body = intended("pay-1").model_dump(mode="json")
    body["amount_minor"] = body["lines"][0]["amount_minor"] = amount
    try:
        event = device.raw_event("payment.intended", body)
    except TypeError:  # a float cannot be signed
        event = {"event_id": "x" * 30, "device_seq": 1, "payload": body}
        device.seq = 1
    [status, after] = device.statuses(event, device.event(checked_in("v1")))
    assert status.startswith("rejected:")
    assert after == "applied"


@pytest.mark.parametrize(
    ("events", "reason"),
    [
        ([ended("pay-1")], "unknown_payment"),
        ([moved("v1", "called", 2)], "unknown_visit"),
        ([stamp(1)], "payment_not_approved"),
        ([intended("pay-1"), stamp(1)], "payment_not_approved"),
        ([intended("pay-1"), ended("pay-1", "declined"), stamp(1)], "payment_not_approved"),
        ([intended("pay-1"), intended("pay-1")], "payment_exists"),
        ([intended("pay-1"), ended("pay-1", amount_minor=4999)], "amount_mismatch"),
        ([intended("pay-1"), ended("pay-1", "declined"), ended("pay-1")], "payment_already_decided"),
        ([intended("pay-1"), ended("pay-1"), stamp(1), stamp(1, line_id="l2")], "stamp_number_used"),
        ([intended("pay-1"), ended("pay-1"), stamp(1), stamp(2)], "line_already_stamped"),
        ([intended("pay-1"), ended("pay-1"), stamp(10)], "stamp_number_not_given"),
        ([intended("pay-1"), ended("pay-1"), altered_stamp(stamp_number="00000000000100")], "stamp_number_wrong"),
        ([intended("pay-1"), ended("pay-1"), stamp(1, line_id="l2")], "unknown_line"),
        ([intended("pay-1"), ended("pay-1"), altered_stamp(amount_minor=4999)], "line_mismatch"),
        ([intended("pay-1"), ended("pay-1"), altered_stamp(amount_mad_minor=60000)], "line_mismatch"),
        ([intended("pay-1"), ended("pay-1"), altered_stamp(currency="USD")], "line_mismatch"),
        ([intended("pay-1"), ended("pay-1"), altered_stamp(service_code="birth")], "line_mismatch"),
        ([checked_in("v1"), checked_in("v1", "apt-2")], "visit_exists"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_contradicts_the_ledger_is_rejected(device: Device, events: list, reason: str) -> None:  # type: ignore[type-arg]
    statuses = device.statuses(*(device.event(payload) for payload in events))
    assert statuses == ["applied"] * (len(events) - 1) + [f"rejected:{reason}"]


def test_lines_must_add_up(device: Device) -> None:
    body = intended("pay-1").model_dump(mode="json") | {"amount_minor": 4000}
    assert device.statuses(device.raw_event("payment.intended", body)) == ["rejected:lines_do_not_add_up"]


def test_an_unknown_outcome_is_resolved_once(device: Device, database: Database) -> None:
    resolution = PaymentResolved(
        payment_id="pay-1",
        outcome="approved",
        resolved_by="agent-1",
        evidence="terminal slip",
        amount_minor=5000,
        currency="EUR",
    )
    events = [intended("pay-1"), ended("pay-1", "unknown"), resolution, stamp(1), resolution]
    assert device.statuses(*(device.event(payload) for payload in events)) == [
        *["applied"] * 4,
        "rejected:payment_already_decided",
    ]
    assert admin.summary(database).payments_approved == 1


def test_a_released_event_is_judged_anew(device: Device, database: Database) -> None:
    early = device.event(moved("v9", "called", 2))
    assert device.statuses(early) == ["rejected:unknown_visit"]
    assert device.statuses(device.event(checked_in("v9"))) == ["applied"]
    assert device.statuses(early) == ["applied"]
    assert admin.rejected_events(database) == []
    assert device.statuses(early) == ["duplicate"]


def test_a_late_move_changes_nothing(device: Device, database: Database) -> None:
    events = [checked_in("v1"), moved("v1", "done", 5), moved("v1", "called", 2)]
    assert device.statuses(*(device.event(payload) for payload in events)) == ["applied"] * 3
    # only a no-show lets the same appointment in again; the visit is still done
    assert device.statuses(device.event(checked_in("v2"))) == ["conflict"]


def test_after_a_no_show_the_appointment_may_check_in_again(device: Device) -> None:
    events = [checked_in("v1"), moved("v1", "no_show", 2), checked_in("v2", ticket="A002")]
    assert device.statuses(*(device.event(payload) for payload in events)) == ["applied"] * 3


@pytest.mark.parametrize("first_is_a", [True, False])
def test_two_devices_check_in_the_same_appointment(server: PostServer, database: Database, first_is_a: bool) -> None:
    one, two = enrolled(server.url, database), enrolled(server.url, database)
    event_one = one.event(checked_in("visit-a", ticket="A001"))
    event_two = two.event(checked_in("visit-b", ticket="B001"))
    winner, loser = ((one, event_one), (two, event_two)) if first_is_a else ((two, event_two), (one, event_one))
    assert winner[0].statuses(winner[1]) == ["applied"]
    for _ in range(2):  # the answer is the same when it is asked again
        [result] = loser[0].post(loser[1])
        assert result["status"] == "conflict"
        first = winner[1]["payload"]
        assert result["detail"] == {"ticket_number": first["ticket_number"], "visit_id": first["visit_id"]}
    total = admin.summary(database)
    assert (total.visits, total.conflicts, total.events) == (2, 1, 2)
    # the alias can be called like any visit, and successors of a conflict are taken
    assert loser[0].statuses(loser[0].event(moved(loser[1]["payload"]["visit_id"], "called", 2))) == ["applied"]


def test_no_device_touches_a_visit_or_payment_of_another(
    server: PostServer, device: Device, database: Database
) -> None:
    other = enrolled(server.url, database)
    admin.give_number_block(database, other.device_id, purpose="stamp", prefix="", first=10, last=19)
    device.post(*(device.event(payload) for payload in (checked_in("v1"), intended("pay-1"), intended("pay-2"))))
    resolution = PaymentResolved(
        payment_id="pay-1",
        outcome="approved",
        resolved_by="agent-9",
        evidence="terminal slip",
        amount_minor=5000,
        currency="EUR",
    )
    foreign = [moved("v1", "done", 2), ended("pay-1"), ended("pay-1", "declined"), resolution]
    assert other.statuses(*(other.event(payload) for payload in foreign)) == ["rejected:other_device"] * 4
    assert device.statuses(device.event(ended("pay-1"))) == ["applied"]
    assert other.statuses(other.event(stamp(10))) == ["rejected:other_device"]
    assert device.statuses(device.event(stamp(1)), device.event(moved("v1", "called", 2))) == ["applied"] * 2
    total = admin.summary(database)
    assert (total.payments_approved, total.stamps) == (1, 1)


def test_walk_ins_are_never_in_conflict(device: Device) -> None:
    events = [device.event(checked_in(f"v{n}", None, ticket=f"A00{n}")) for n in range(3)]
    assert device.statuses(*events) == ["applied"] * 3


def test_devices_at_the_same_moment_leave_one_first(server: PostServer, database: Database) -> None:
    fleet = [enrolled(server.url, database) for _ in range(6)]
    batches = [[device.event(checked_in(f"{device.device_id}-{n}", f"apt-{n}")) for n in range(10)] for device in fleet]
    for batch in batches[::2]:
        batch.reverse()  # opposite orders would deadlock where appointments are locked one by one
    with concurrent.futures.ThreadPoolExecutor(len(fleet)) as pool:
        list(pool.map(lambda pair: _post_until_settled(*pair), zip(fleet, batches, strict=True)))
    total = admin.summary(database)
    assert (total.visits, total.conflicts) == (60, 50)


def _post_until_settled(device: Device, events: list[dict[str, object]]) -> None:
    for _ in events:
        if "retry:gap" not in device.statuses(*events):
            return
    raise AssertionError("events never found their place")


def test_a_fork_of_the_chain_is_seen_and_costs_one_event(device: Device) -> None:
    first = device.event(checked_in("v1"))
    assert device.statuses(first) == ["applied"]
    device.seq, device.prev_hash = 0, "0" * 64  # the store was put back from a backup
    assert device.statuses(device.event(checked_in("v2", "apt-2"))) == ["rejected:sequence_reused"]
    forked = device.event(checked_in("v3", "apt-3"))
    assert device.statuses(forked, device.event(checked_in("v4", "apt-4"))) == ["rejected:chain_broken", "applied"]


def test_events_of_another_device_are_rejected(server: PostServer, database: Database) -> None:
    one, two = enrolled(server.url, database), enrolled(server.url, database)
    stolen = two.event(checked_in("v1"))
    assert one.statuses(stolen) == ["rejected:other_device"]
    assert two.statuses(stolen) == ["applied"]


@pytest.mark.parametrize("count", [0, 201])
def test_a_batch_has_1_to_200_items(device: Device, count: int) -> None:
    response = requests.post(
        f"{device.base_url}/v1/events", json={"events": [{}] * count}, headers=device.headers, timeout=10
    )
    assert (response.status_code, response.json()["code"]) == (422, "invalid_request")


@pytest.mark.parametrize(
    ("body", "status"),
    [(b"{", 422), (b"[" * 100_000, 400), (b"x" * 5_000_000, 413), (b'{"events": [1], "more": 2}', 422)],
    ids=["half", "deep", "large", "unknown field"],
)
def test_bodies_that_are_no_batch_are_refused(device: Device, body: bytes, status: int) -> None:
    headers = device.headers | {"Content-Type": "application/json"}
    response = requests.post(f"{device.base_url}/v1/events", data=body, headers=headers, timeout=10)
    assert response.status_code == status
