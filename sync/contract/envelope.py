"""The signed, hash-chained envelope of every event a device sends.

hash = SHA-256(canonical JSON of all fields but `hash` and `signature`), which holds `prev_hash`, the hash of
the device's event before it (64 zeros for the first). signature = Ed25519 over the 32 bytes of the hash, made
with the device's key. Design section 2, last point.
"""

import hashlib
from datetime import UTC, datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, JsonValue

from sync.contract.canonical import canonical_bytes

GENESIS_HASH = "0" * 64


class EventEnvelope(BaseModel):
    """One event as it is stored in the outbox and crosses every hop, unchanged."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    event_id: str = Field(min_length=26, max_length=36, description="UUID made on the device; idempotency key for ever")
    device_id: str = Field(min_length=1, max_length=64)
    device_seq: int = Field(ge=1, description="1, 2, 3 ... per device, without gaps")
    kind: str = Field(min_length=3, max_length=64)
    occurred_at: AwareDatetime
    payload: dict[str, JsonValue]
    prev_hash: str = Field(pattern="^[0-9a-f]{64}$")
    hash: str = Field(pattern="^[0-9a-f]{64}$")
    signature: str = Field(pattern="^[0-9a-f]{128}$")


class EnvelopeError(ValueError):
    """The envelope's hash or signature does not hold; the text says which."""


def utc_text(moment: datetime) -> str:
    """Return the one text form of a moment inside hashes: UTC, microseconds, `Z`."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def envelope_hash(
    *,
    event_id: str,
    device_id: str,
    device_seq: int,
    kind: str,
    occurred_at: datetime,
    payload: dict[str, JsonValue],
    prev_hash: str,
) -> bytes:
    """Return the 32 bytes that are chained and signed."""
    body = {
        "event_id": event_id,
        "device_id": device_id,
        "device_seq": device_seq,
        "kind": kind,
        "occurred_at": utc_text(occurred_at),
        "payload": payload,
        "prev_hash": prev_hash,
    }
    return hashlib.sha256(canonical_bytes(body)).digest()


def seal(
    *,
    event_id: str,
    device_id: str,
    device_seq: int,
    kind: str,
    occurred_at: datetime,
    payload: dict[str, JsonValue],
    prev_hash: str,
    key: Ed25519PrivateKey,
) -> EventEnvelope:
    """Return the signed envelope that follows `prev_hash` in the device's chain."""
    digest = envelope_hash(
        event_id=event_id,
        device_id=device_id,
        device_seq=device_seq,
        kind=kind,
        occurred_at=occurred_at,
        payload=payload,
        prev_hash=prev_hash,
    )
    return EventEnvelope(
        event_id=event_id,
        device_id=device_id,
        device_seq=device_seq,
        kind=kind,
        occurred_at=occurred_at,
        payload=payload,
        prev_hash=prev_hash,
        hash=digest.hex(),
        signature=key.sign(digest).hex(),
    )


def check(envelope: EventEnvelope, key: Ed25519PublicKey) -> None:
    """Raise EnvelopeError unless the hash and the signature hold for `key`."""
    digest = envelope_hash(
        event_id=envelope.event_id,
        device_id=envelope.device_id,
        device_seq=envelope.device_seq,
        kind=envelope.kind,
        occurred_at=envelope.occurred_at,
        payload=envelope.payload,
        prev_hash=envelope.prev_hash,
    )
    if digest.hex() != envelope.hash:
        raise EnvelopeError("hash does not match the content")
    try:
        key.verify(bytes.fromhex(envelope.signature), digest)
    except InvalidSignature:
        raise EnvelopeError("signature does not match the device's key") from None
