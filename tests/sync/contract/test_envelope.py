"""Canonical JSON and envelopes."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from sync.contract.canonical import canonical_bytes
from sync.contract.envelope import GENESIS_HASH, EnvelopeError, EventEnvelope, check, seal

KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
WHEN = datetime(2026, 3, 2, 9, 0, 0, 250000, tzinfo=UTC)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=10,
)


def sealed(payload: dict[str, Any], when: datetime = WHEN) -> EventEnvelope:
    return seal(
        event_id="0b1c9a34-6c1d-4d8b-9a57-1f3a5a0e7c11",
        device_id="PAR-SPECIM",
        device_seq=1,
        kind="visit.moved",
        occurred_at=when,
        payload=payload,
        prev_hash=GENESIS_HASH,
        key=KEY,
    )


def test_the_canonical_form_is_fixed() -> None:
    assert canonical_bytes({"b": [1, None, True], "a": "é\u0000"}) == '{"a":"é\\u0000","b":[1,null,true]}'.encode()


@pytest.mark.parametrize("value", [1.0, [0.5], {"a": {"b": float("nan")}}, {1: 2}])
def test_floats_and_other_keys_are_refused(value: object) -> None:
    with pytest.raises(TypeError):
        canonical_bytes(value)


@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=5), JSON, max_size=4))
def test_an_envelope_survives_the_wire(payload: dict[str, Any]) -> None:
    envelope = sealed(payload)
    again = EventEnvelope.model_validate_json(envelope.model_dump_json())
    check(again, KEY.public_key())
    assert again == envelope


def test_the_zone_of_a_moment_does_not_count() -> None:
    elsewhere = WHEN.astimezone(timezone(timedelta(hours=5, minutes=30)))
    assert sealed({}).hash == sealed({}, elsewhere).hash


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"payload": {"a": 2}}, "hash"),
        ({"device_seq": 2}, "hash"),
        ({"prev_hash": "1" * 64}, "hash"),
        ({"occurred_at": WHEN + timedelta(microseconds=1)}, "hash"),
        ({"hash": "0" * 64}, "hash"),
        ({"signature": "0" * 128}, "signature"),
    ],
)
def test_one_change_is_found(change: dict[str, Any], text: str) -> None:
    with pytest.raises(EnvelopeError, match=text):
        check(sealed({"a": 1}).model_copy(update=change), KEY.public_key())


def test_another_key_is_found() -> None:
    with pytest.raises(EnvelopeError, match="signature"):
        check(sealed({}), Ed25519PrivateKey.generate().public_key())
