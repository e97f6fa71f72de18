"""Takes a batch of events from one device: each item is judged on its own, in the order of the device's chain.

Place in the chain: an item is taken when everything before it was applied, or rejected for good. What was rejected
counts as seen, so a poisoned item never holds up its successors; a real hole answers `retry` with reason `gap` and
`expected_seq`. A rejected event may be sent again (the device released it from its quarantine): it is judged anew.
"""

import hashlib
import json
import re
from datetime import datetime
from typing import Any

from pydantic import JsonValue, ValidationError
from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DataError, IntegrityError, OperationalError

from sync.contract.canonical import canonical_bytes
from sync.contract.envelope import EnvelopeError, EventEnvelope, check, utc_text
from sync.contract.events import PAYLOADS, Payload
from sync.contract.messages import ItemResult, ItemStatus
from sync.server.devices import Device
from sync.server.effect import Effect, Refused
from sync.server.projections import apply
from sync.server.tables import devices, events, rejected_events

_READABLE_ID = re.compile(r"[A-Za-z0-9-]{1,36}")
#: how far ahead of the chain the claimed place of a damaged item is believed
_MAX_AHEAD = 100_000


def ingest(connection: Connection, device: Device, items: list[Any], now: datetime) -> list[ItemResult]:
    """Judge and apply the items; one result per item, in order. Call inside `Database.write`."""
    return _Batch(connection, device, now).take(items)


class _Batch:
    """One batch of one device, and where its chain stands."""

    def __init__(self, connection: Connection, device: Device, now: datetime) -> None:
        self._connection = connection
        self._device = device
        self._now = now
        self._last_seq = device.last_seq
        self._last_hash = device.last_hash
        #: rejected items since the last placed one whose own place could not be read
        self._unplaced = 0

    def take(self, items: list[Any]) -> list[ItemResult]:
        results = [self._judge(item) for item in items]
        self._connection.execute(
            update(devices)
            .where(devices.c.device_id == self._device.device_id)
            .values(last_seq=self._last_seq, last_hash=self._last_hash)
        )
        return results

    def _judge(self, item: Any) -> ItemResult:
        try:
            envelope = self._envelope(item)
        except Refused as refusal:
            return self._reject_damaged(item, str(refusal))
        if (replay := self._replay(envelope)) is not None:
            return replay
        if (result := self._place(item, envelope)) is not None:
            return result
        try:
            effect = self._apply(item, envelope)
        except Refused as refusal:
            return self._reject(item, str(refusal), envelope.device_seq)
        return ItemResult(event_id=envelope.event_id, status=effect.status, detail=effect.detail)

    def _envelope(self, item: Any) -> EventEnvelope:
        """The item as an event that this device has signed."""
        try:
            envelope = EventEnvelope.model_validate_json(json.dumps(item), strict=True)
            if not _READABLE_ID.fullmatch(envelope.event_id):
                raise Refused("envelope_invalid")
            if envelope.device_id != self._device.device_id:
                raise Refused("other_device")
            check(envelope, self._device.public_key)
        except EnvelopeError as error:
            raise Refused("hash_wrong" if "hash" in str(error) else "signature_wrong") from error
        except (ValidationError, TypeError, ValueError) as error:
            raise Refused("envelope_invalid") from error
        return envelope

    def _replay(self, envelope: EventEnvelope) -> ItemResult | None:
        """The stored result when this very event was taken before."""
        row = self._connection.execute(select(events).where(events.c.event_id == envelope.event_id)).one_or_none()
        if row is None or row.hash != envelope.hash:
            return None
        status = ItemStatus.CONFLICT if row.status == ItemStatus.CONFLICT else ItemStatus.DUPLICATE
        return ItemResult(event_id=envelope.event_id, status=status, detail=json.loads(row.detail_json))

    def _place(self, item: Any, envelope: EventEnvelope) -> ItemResult | None:
        """Put the event at its place in the chain; a result only when it has none."""
        seq = envelope.device_seq
        if seq <= self._last_seq:
            return self._reject(item, "sequence_reused", None) if self._taken(seq) else None
        holes = seq - self._last_seq - 1
        if holes > self._rejected_between(self._last_seq, seq) + self._unplaced:
            detail: dict[str, JsonValue] = {"expected_seq": self._last_seq + 1}
            return ItemResult(event_id=envelope.event_id, status=ItemStatus.RETRY, reason="gap", detail=detail)
        follows = holes > 0 or envelope.prev_hash == self._last_hash
        self._last_seq, self._last_hash, self._unplaced = seq, envelope.hash, 0
        return None if follows else self._reject(item, "chain_broken", seq)

    def _apply(self, item: Any, envelope: EventEnvelope) -> Effect:
        payload = _payload(envelope)
        taken = select(events.c.event_id).where(events.c.event_id == envelope.event_id)
        if self._connection.execute(taken).one_or_none() is not None:
            raise Refused("event_id_reused")
        try:
            with self._connection.begin_nested():
                effect = apply(self._connection, self._device, payload, envelope.occurred_at)
                self._connection.execute(
                    insert(events).values(
                        event_id=envelope.event_id,
                        device_id=envelope.device_id,
                        device_seq=envelope.device_seq,
                        kind=envelope.kind,
                        occurred_at=utc_text(envelope.occurred_at),
                        received_at=utc_text(self._now),
                        hash=envelope.hash,
                        envelope_json=canonical_bytes(item).decode(),
                        status=effect.status,
                        detail_json=json.dumps(effect.detail),
                    )
                )
        except (DataError, IntegrityError, OverflowError, OperationalError) as error:
            if isinstance(error, OperationalError) and not _too_large(error):
                raise  # the database's trouble, not the event's
            raise Refused("not_storable") from error
        return effect

    def _reject_damaged(self, item: Any, reason: str) -> ItemResult:
        """Reject an item that cannot be trusted to tell its place; count it as seen where it can be."""
        seq = item.get("device_seq") if isinstance(item, dict) else None
        believed = type(seq) is int and self._last_seq < seq <= self._last_seq + _MAX_AHEAD
        if not believed:
            self._unplaced += 1
        return self._reject(item, reason, seq if believed else None)

    def _reject(self, item: Any, reason: str, seq: int | None) -> ItemResult:
        event_id = item.get("event_id") if isinstance(item, dict) else None
        readable_id = event_id if isinstance(event_id, str) and _READABLE_ID.fullmatch(event_id) else ""
        body = json.dumps(item)
        values = {
            "device_id": self._device.device_id,
            "body_sha256": hashlib.sha256(body.encode()).hexdigest(),
            "event_id": readable_id,
            "device_seq": seq,
            "reason": reason,
            "body": body,
            "received_at": utc_text(self._now),
        }
        dialect = postgresql if self._connection.dialect.name == "postgresql" else sqlite
        self._connection.execute(dialect.insert(rejected_events).values(values).on_conflict_do_nothing())
        return ItemResult(event_id=readable_id, status=ItemStatus.REJECTED, reason=reason)

    def _taken(self, seq: int) -> bool:
        statement = select(events.c.event_id).where(
            events.c.device_id == self._device.device_id, events.c.device_seq == seq
        )
        return self._connection.execute(statement).one_or_none() is not None

    def _rejected_between(self, after: int, before: int) -> int:
        """How many places strictly between two are known to be rejected for good."""
        places = rejected_events.c.device_seq
        statement = select(func.count(places.distinct())).where(
            rejected_events.c.device_id == self._device.device_id, places > after, places < before
        )
        return self._connection.execute(statement).scalar_one()


def _payload(envelope: EventEnvelope) -> Payload:
    schema = PAYLOADS.get(envelope.kind)
    if schema is None:
        raise Refused("kind_unknown")
    try:
        return schema.model_validate_json(canonical_bytes(envelope.payload), strict=True)
    except ValidationError as error:
        raise Refused("payload_invalid") from error


def _too_large(error: OperationalError) -> bool:
    """PostgreSQL's class 54, program limit exceeded: a key too long for an index."""
    return str(getattr(error.orig, "sqlstate", "") or "").startswith("54")
