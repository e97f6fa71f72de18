"""The audit chain tells every change made behind the program's back."""

from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.contract.canonical import canonical_bytes
from sync.contract.envelope import GENESIS_HASH, seal
from sync.store.chain import verify
from sync.store.records import ChainReport
from sync.store.store import Store
from tests.sync.store import specimens
from tests.sync.store.place import StorePlace

EVENTS = 5


@pytest.fixture(autouse=True)
def events(store: Store) -> None:
    with store.write() as tx:
        for number in range(EVENTS):
            tx.outbox.append(specimens.refusal(f"reason-{number}"))


@pytest.fixture
def report(store: Store, device_key: Ed25519PrivateKey) -> Callable[[], ChainReport]:
    """Verifies the chain as it is now."""

    def verified() -> ChainReport:
        with store.read() as tx:
            return verify(tx, device_key.public_key())

    return verified


def test_untouched_chain_holds(store: Store, report: Callable[[], ChainReport]) -> None:
    with store.write() as tx:
        ids = [item.event_id for item in tx.outbox.pending(10)]
        tx.outbox.mark_applied(ids[:2])
        tx.outbox.quarantine(ids[2], "rejected")
        head_seq, head_hash = tx.outbox.head()
    assert report() == ChainReport(EVENTS, 1, head_seq, head_hash)
    assert head_seq == EVENTS


def test_empty_chain_holds(place: StorePlace, report: Callable[[], ChainReport]) -> None:
    place.execute("DELETE FROM outbox_events")
    place.execute("UPDATE chain_head SET device_seq = 0, hash = ?", GENESIS_HASH)
    assert report() == ChainReport(0, 0, 0, GENESIS_HASH)


def test_every_single_changed_character_is_found(place: StorePlace, report: Callable[[], ChainReport]) -> None:
    ((sound,),) = place.execute("SELECT envelope_json FROM outbox_events WHERE device_seq = 3")
    with place.raw() as connection:
        for position, character in enumerate(sound):
            for other in ("0", "b", " "):
                if other == character:
                    continue
                changed = sound[:position] + other + sound[position + 1 :]
                connection.execute("UPDATE outbox_events SET envelope_json = ? WHERE device_seq = 3", (changed,))
                assert report().fault.startswith("event 3: "), changed
                break
        connection.execute("UPDATE outbox_events SET envelope_json = ? WHERE device_seq = 3", (sound,))
    assert report().fault == ""


def test_report_says_what_was_changed_and_how_far_the_chain_holds(
    place: StorePlace, report: Callable[[], ChainReport]
) -> None:
    ((event_id,),) = place.execute("SELECT event_id FROM outbox_events WHERE device_seq = 4")
    place.execute(
        "UPDATE outbox_events SET envelope_json = replace(envelope_json, 'reason-3', 'reason-x') WHERE device_seq = 4"
    )
    found = report()
    assert (found.events, found.first_seq, found.last_seq) == (3, 1, 3)
    assert found.fault == "event 4: hash does not match the content"
    assert found.details == {"event_id": event_id, "device_seq": "4"}


@pytest.mark.parametrize(
    ("seq", "fault"),
    [
        (1, "event 2: event 1 before it is missing"),
        (3, "event 4: event 3 before it is missing"),
        (5, "the last event is 4, but 5 were made"),
    ],
)
def test_removed_event_is_found(place: StorePlace, report: Callable[[], ChainReport], seq: int, fault: str) -> None:
    place.execute("DELETE FROM outbox_events WHERE device_seq = ?", seq)
    assert report().fault == fault


def test_removed_tail_with_an_edited_count_is_found(place: StorePlace, report: Callable[[], ChainReport]) -> None:
    place.execute("DELETE FROM outbox_events WHERE device_seq = 5")
    place.execute("UPDATE chain_head SET device_seq = 4")
    assert report().fault == "the remembered hash of event 4 is another"


def test_swapped_pair_is_found(place: StorePlace, report: Callable[[], ChainReport]) -> None:
    with place.raw() as connection:
        for old, new in ((2, 90), (3, 2), (90, 3)):
            connection.execute("UPDATE outbox_events SET device_seq = ? WHERE device_seq = ?", (new, old))
    assert report().fault == "event 2: the envelope is that of another event"


@pytest.mark.parametrize("change", ["event_id = 'other'", "kind = 'visit.moved'"])
def test_relabelled_event_is_found(place: StorePlace, report: Callable[[], ChainReport], change: str) -> None:
    place.execute(f"UPDATE outbox_events SET {change} WHERE device_seq = 2")
    assert report().fault == "event 2: the envelope is that of another event"


def test_rewritten_spacing_is_found(place: StorePlace, report: Callable[[], ChainReport]) -> None:
    place.execute("UPDATE outbox_events SET envelope_json = envelope_json || ' ' WHERE device_seq = 2")
    assert report().fault == "event 2: the envelope was rewritten"


def test_another_key_proves_nothing(store: Store) -> None:
    with store.read() as tx:
        found = verify(tx, Ed25519PrivateKey.generate().public_key())
    assert found.fault == "event 1: signature does not match the device's key"
    assert (found.events, found.first_seq, found.head_hash) == (0, 0, GENESIS_HASH)


def test_event_sealed_anew_with_the_right_key_breaks_the_links(
    store: Store, place: StorePlace, device_key: Ed25519PrivateKey, report: Callable[[], ChainReport]
) -> None:
    """Whoever has the key can forge one event, but then must forge all after it, which the centre has."""
    with store.read() as tx:
        old = list(tx.outbox.all_envelopes())[2]
    fields = old.model_dump(exclude={"hash", "signature", "payload"})
    forged = seal(**fields, payload={**old.payload, "reason": "other"}, key=device_key)
    text = canonical_bytes(forged.model_dump(mode="json")).decode()
    place.execute("UPDATE outbox_events SET envelope_json = ? WHERE device_seq = 3", text)
    assert report().fault == "event 4: does not follow the event before it"
