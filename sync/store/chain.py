"""Proof that no event was changed, removed or put elsewhere since the device signed it."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import ValidationError

from sync.contract.canonical import canonical_bytes
from sync.contract.envelope import GENESIS_HASH, EnvelopeError, EventEnvelope, check
from sync.store.records import ChainReport
from sync.store.repositories.outbox import ChainRow
from sync.store.store import Transaction


def verify(transaction: Transaction, public_key: Ed25519PublicKey) -> ChainReport:
    """Walk all events from the first to the remembered head of the chain.

    In the report `events`, `last_seq` and `head_hash` tell how far the chain holds; `fault` says in one line
    what breaks it, with the event's `event_id` and `device_seq` in `details`.
    """
    events, last_seq, last_hash = 0, 0, GENESIS_HASH

    def report(fault: str = "", **details: str) -> ChainReport:
        return ChainReport(events, min(events, 1), last_seq, last_hash, fault, details)

    for row in transaction.outbox.chain_rows():
        try:
            envelope = _checked(row, last_seq + 1, last_hash, public_key)
        except EnvelopeError as error:
            fault = f"event {row.device_seq}: {error}"
            return report(fault, event_id=row.event_id, device_seq=str(row.device_seq))
        events, last_seq, last_hash = events + 1, envelope.device_seq, envelope.hash
    head_seq, head_hash = transaction.outbox.head()
    if head_seq != last_seq:
        return report(f"the last event is {last_seq}, but {head_seq} were made", device_seq=str(head_seq))
    if head_hash != last_hash:
        return report(f"the remembered hash of event {head_seq} is another", device_seq=str(head_seq))
    return report()


def _checked(row: ChainRow, expected_seq: int, prev_hash: str, public_key: Ed25519PublicKey) -> EventEnvelope:
    if row.device_seq != expected_seq:
        raise EnvelopeError(f"event {expected_seq} before it is missing")
    try:
        envelope = EventEnvelope.model_validate_json(row.envelope_json)
    except ValidationError as error:
        raise EnvelopeError(f"cannot be read, {error.error_count()} fields are wrong") from None
    if (envelope.device_seq, envelope.event_id, envelope.kind) != (row.device_seq, row.event_id, row.kind):
        raise EnvelopeError("the envelope is that of another event")
    if canonical_bytes(envelope.model_dump(mode="json")).decode() != row.envelope_json:
        raise EnvelopeError("the envelope was rewritten")
    check(envelope, public_key)
    if envelope.prev_hash != prev_hash:
        raise EnvelopeError("does not follow the event before it")
    return envelope
