"""Events: appended with the change they tell, settled by the authority's answers, kept for ever."""

from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.contract.envelope import GENESIS_HASH, EventEnvelope, check
from sync.store.open import StoreNotEnrolled, open_store
from sync.store.records import OutboxItem, QuarantinedEvent
from sync.store.store import Store
from tests.support.wall_clock import StoppedWallClock
from tests.sync.store import specimens
from tests.sync.store.place import StorePlace


def append(store: Store, count: int) -> list[EventEnvelope]:
    with store.write() as tx:
        return [tx.outbox.append(specimens.refusal(f"reason-{number}")) for number in range(count)]


def check_in(store: Store) -> EventEnvelope:
    with store.write() as tx:
        tx.visits.add(specimens.visit())
        return tx.outbox.append(specimens.checked_in(specimens.visit()))


def pending_ids(store: Store) -> list[str]:
    with store.read() as tx:
        return [item.event_id for item in tx.outbox.pending(100)]


def test_event_is_sealed_and_follows_the_one_before(
    store: Store, device_key: Ed25519PrivateKey, clock: StoppedWallClock
) -> None:
    visit = specimens.visit()
    with store.write() as tx:
        first = tx.outbox.append(specimens.checked_in(visit))
    clock.advance(timedelta(microseconds=1))
    with store.write() as tx:
        second = tx.outbox.append(specimens.refusal())
    assert (first.device_id, first.device_seq, first.kind) == ("device-1", 1, "visit.checked_in")
    assert (second.device_seq, second.kind) == (2, "checkin.refused")
    assert first.payload["ticket_number"] == "A001"
    assert second.occurred_at - first.occurred_at == timedelta(microseconds=1)
    assert first.prev_hash == GENESIS_HASH
    assert second.prev_hash == first.hash
    for envelope in (first, second):
        check(envelope, device_key.public_key())
    with store.read() as tx:
        assert list(tx.outbox.all_envelopes()) == [first, second]
        assert tx.outbox.head() == (2, second.hash)


def test_event_ids_come_from_outside(place: StorePlace, store: Store, clock: StoppedWallClock) -> None:
    ids = iter(f"00000000-0000-4000-8000-{number:012d}" for number in range(3))
    other = open_store(place.path, place.key_path, clock, new_event_id=ids.__next__)
    made = append(other, 2)
    other.close()
    assert [envelope.event_id for envelope in made] == [
        "00000000-0000-4000-8000-000000000000",
        "00000000-0000-4000-8000-000000000001",
    ]
    assert len({envelope.event_id for envelope in append(store, 20)}) == 20


def test_event_before_enrolment_is_refused(place: StorePlace, clock: StoppedWallClock) -> None:
    store = open_store(place.path, place.key_path, clock)
    try:
        with pytest.raises(StoreNotEnrolled, match="enrol it"):
            check_in(store)
        with store.read() as tx:
            assert tx.visits.by_id("visit-1") is None
    finally:
        store.close()


def test_rollback_leaves_neither_row_nor_event(store: Store) -> None:
    def check_in_and_fail() -> None:
        with store.write() as tx:
            tx.visits.add(specimens.visit())
            tx.outbox.append(specimens.checked_in(specimens.visit()))
            raise ZeroDivisionError

    before = append(store, 1)
    with pytest.raises(ZeroDivisionError):
        check_in_and_fail()
    with store.read() as tx:
        assert tx.visits.by_id("visit-1") is None
        assert list(tx.outbox.all_envelopes()) == before
        assert tx.outbox.head() == (1, before[0].hash)
    assert append(store, 1)[0].device_seq == 2


def test_commit_leaves_row_and_event(store: Store) -> None:
    event = check_in(store)
    with store.read() as tx:
        assert tx.visits.by_id("visit-1") == specimens.visit()
        assert list(tx.outbox.all_envelopes()) == [event]


def test_pending_events_are_the_oldest_and_carry_the_whole_envelope(store: Store) -> None:
    events = append(store, 5)
    with store.read() as tx:
        items = tx.outbox.pending(3)
    assert [item.device_seq for item in items] == [1, 2, 3]
    assert items[0] == OutboxItem(1, events[0].event_id, "checkin.refused", items[0].envelope_json, 0)
    assert [EventEnvelope.model_validate_json(item.envelope_json) for item in items] == events[:3]


def test_applied_events_leave_the_queue_and_stay_in_the_chain(store: Store) -> None:
    events = append(store, 3)
    with store.write() as tx:
        tx.outbox.mark_applied([events[0].event_id, events[2].event_id], note="conflict: window 2 was first")
    assert pending_ids(store) == [events[1].event_id]
    with store.read() as tx:
        assert list(tx.outbox.all_envelopes()) == events


def test_attempts_in_vain_are_counted(store: Store) -> None:
    events = append(store, 2)
    for _ in range(2):
        with store.write() as tx:
            tx.outbox.mark_retry([events[0].event_id], "http-503")
    with store.read() as tx:
        assert [item.attempts for item in tx.outbox.pending(10)] == [2, 0]


def test_quarantined_event_is_shown_with_its_reason(store: Store, clock: StoppedWallClock) -> None:
    events = append(store, 3)
    clock.advance(timedelta(hours=1))
    with store.write() as tx:
        tx.outbox.quarantine(events[1].event_id, "schema: window is missing")
    assert pending_ids(store) == [events[0].event_id, events[2].event_id]
    with store.read() as tx:
        assert tx.outbox.quarantined() == [
            QuarantinedEvent(events[1].event_id, "checkin.refused", 2, "schema: window is missing", clock.now)
        ]
        assert len(list(tx.outbox.all_envelopes())) == 3


def test_released_event_is_pending_again_with_no_attempts(store: Store) -> None:
    events = append(store, 2)
    with store.write() as tx:
        tx.outbox.mark_retry([events[0].event_id], "http-503")
        tx.outbox.quarantine(events[0].event_id, "rejected")
        assert tx.outbox.release(events[0].event_id)
        assert not tx.outbox.release(events[1].event_id)
        assert tx.outbox.quarantined() == []
        assert [(item.event_id, item.attempts) for item in tx.outbox.pending(10)] == [
            (events[0].event_id, 0),
            (events[1].event_id, 0),
        ]


def test_applied_event_is_set_aside_when_the_authority_lost_it_and_refuses_it(store: Store) -> None:
    applied, pending = (event.event_id for event in append(store, 2))
    with store.write() as tx:
        tx.outbox.mark_applied([applied])
        assert tx.outbox.quarantine_applied(applied, "visit_exists")
        assert not tx.outbox.quarantine_applied(applied, "again")
        assert not tx.outbox.quarantine_applied(pending, "visit_exists")
        assert [(event.event_id, event.reason) for event in tx.outbox.quarantined()] == [(applied, "visit_exists")]
        assert [item.event_id for item in tx.outbox.pending(10)] == [pending]
        assert tx.outbox.release(applied)


def test_late_answers_do_not_bring_events_back(store: Store) -> None:
    events = append(store, 2)
    applied, aside = (event.event_id for event in events)
    with store.write() as tx:
        tx.outbox.mark_applied([applied])
        tx.outbox.quarantine(aside, "rejected")
        tx.outbox.mark_retry([applied, aside], "timeout")
        tx.outbox.quarantine(applied, "rejected")
        tx.outbox.mark_applied([aside])
        assert tx.outbox.pending(10) == []
        assert [event.event_id for event in tx.outbox.quarantined()] == [aside]
        assert not tx.outbox.release(applied)


def test_pending_is_found_without_reading_the_applied(place: StorePlace, store: Store) -> None:
    append(store, 1)
    for state in ("pending", "quarantined"):
        plan = place.execute(
            f"EXPLAIN QUERY PLAN SELECT * FROM outbox_events WHERE state = '{state}' ORDER BY device_seq"
        )
        assert f"ix_outbox_events_{state}" in str(plan)
