"""The outbox: signed events, appended in the transaction of the change they tell, kept for ever as audit chain."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, insert, literal_column, select, update

from sync.clock import WallClock
from sync.contract.canonical import canonical_bytes
from sync.contract.envelope import EventEnvelope, seal
from sync.contract.events import KIND_OF, Payload, TerminalBatchEnded
from sync.store.errors import StoreNotEnrolled
from sync.store.records import OutboxItem, QuarantinedEvent
from sync.store.repositories.device import DeviceRepository
from sync.store.tables import chain_head, outbox_events

# spelled as in the partial indexes, so that SQLite can use them
PENDING: ColumnElement[bool] = literal_column("state = 'pending'")
QUARANTINED: ColumnElement[bool] = literal_column("state = 'quarantined'")

_ROWS_PER_FETCH = 500


@dataclass(frozen=True)
class ChainRow:
    """An event as it stands in the table, unchecked."""

    device_seq: int
    event_id: str
    kind: str
    envelope_json: str


class OutboxRepository:
    """Appends events and keeps what became of each."""

    def __init__(self, connection: Connection, clock: WallClock, new_event_id: Callable[[], str]) -> None:
        self._connection = connection
        self._clock = clock
        self._new_event_id = new_event_id

    def append(self, payload: Payload) -> EventEnvelope:
        """Seal `payload` as the next event of the chain and keep it for upload.

        Raises StoreNotEnrolled before enrolment. Rolls back with the business rows of the transaction.
        """
        identity = DeviceRepository(self._connection).load()
        if identity is None:
            raise StoreNotEnrolled("the device has no identity yet; enrol it at the technician station")
        head_seq, head_hash = self.head()
        envelope = seal(
            event_id=self._new_event_id(),
            device_id=identity.device_id,
            device_seq=head_seq + 1,
            kind=KIND_OF[type(payload)],
            occurred_at=self._clock.now_utc(),
            payload=payload.model_dump(mode="json"),
            prev_hash=head_hash,
            key=identity.private_key,
        )
        self._connection.execute(
            insert(outbox_events).values(
                device_seq=envelope.device_seq,
                event_id=envelope.event_id,
                kind=envelope.kind,
                envelope_json=canonical_bytes(envelope.model_dump(mode="json")).decode(),
                state="pending",
                attempts=0,
                last_error="",
                note="",
                quarantine_reason="",
            )
        )
        self._connection.execute(update(chain_head).values(device_seq=envelope.device_seq, hash=envelope.hash))
        return envelope

    def pending(self, limit: int) -> list[OutboxItem]:
        """Return the oldest events that wait for upload."""
        columns = (
            outbox_events.c.device_seq,
            outbox_events.c.event_id,
            outbox_events.c.kind,
            outbox_events.c.envelope_json,
            outbox_events.c.attempts,
        )
        rows = self._connection.execute(
            select(*columns).where(PENDING).order_by(outbox_events.c.device_seq).limit(limit)
        )
        return [OutboxItem(**row._mapping) for row in rows]

    def mark_applied(self, event_ids: Sequence[str], note: str = "") -> None:
        """Note that the authority has the events; `note` tells of a conflict it recorded."""
        self._settle(event_ids, state="applied", note=note, last_error="", settled_at=self._clock.now_utc())

    def mark_retry(self, event_ids: Sequence[str], error: str) -> None:
        """Count one attempt in vain; the events stay pending."""
        self._settle(event_ids, attempts=outbox_events.c.attempts + 1, last_error=error)

    def quarantine(self, event_id: str, reason: str) -> None:
        """Set the event aside: the authority will never take it. It stays in the chain and is shown."""
        self._settle([event_id], state="quarantined", quarantine_reason=reason, settled_at=self._clock.now_utc())

    def quarantine_applied(self, event_id: str, reason: str) -> bool:
        """Set an event aside that the authority had once, lost, and now will not take; False when it is not applied."""
        quarantined = self._connection.execute(
            update(outbox_events)
            .where(outbox_events.c.event_id == event_id, outbox_events.c.state == "applied")
            .values(state="quarantined", quarantine_reason=reason, settled_at=self._clock.now_utc())
        )
        return quarantined.rowcount == 1

    def quarantined(self) -> list[QuarantinedEvent]:
        """Return the events set aside, oldest first."""
        rows = self._connection.execute(select(outbox_events).where(QUARANTINED).order_by(outbox_events.c.device_seq))
        return [
            QuarantinedEvent(
                event_id=row.event_id,
                kind=row.kind,
                device_seq=row.device_seq,
                reason=row.quarantine_reason,
                quarantined_at=row.settled_at,
            )
            for row in rows
        ]

    def release(self, event_id: str) -> bool:
        """Send a quarantined event again, after a person decided so; False when it is not in quarantine."""
        released = self._connection.execute(
            update(outbox_events)
            .where(outbox_events.c.event_id == event_id, QUARANTINED)
            .values(state="pending", attempts=0, last_error="", quarantine_reason="", settled_at=None)
        )
        return released.rowcount == 1

    def all_envelopes(self) -> Iterator[EventEnvelope]:
        """Yield every event ever made, oldest first; the transaction must stay open meanwhile."""
        for row in self.chain_rows():
            yield EventEnvelope.model_validate_json(row.envelope_json)

    def of_kind(self, kind: str) -> Iterator[EventEnvelope]:
        """Yield every event of that kind, oldest first; the transaction must stay open meanwhile."""
        statement = select(outbox_events.c.envelope_json).where(outbox_events.c.kind == kind)
        rows = self._connection.execute(
            statement.order_by(outbox_events.c.device_seq), execution_options={"yield_per": _ROWS_PER_FETCH}
        )
        for row in rows:
            yield EventEnvelope.model_validate_json(row.envelope_json)

    def sequence_of_batch(self, batch_id: str) -> int | None:
        """Return the place in the chain where that end of day was written down, None where it was not.

        Looks from the newest event back, so a recent one is found soon.
        """
        found = self._connection.execute(
            select(outbox_events.c.device_seq)
            .where(
                outbox_events.c.kind == KIND_OF[TerminalBatchEnded],
                func.json_extract(outbox_events.c.envelope_json, "$.payload.batch_id") == batch_id,
            )
            .order_by(outbox_events.c.device_seq.desc())
            .limit(1)
        )
        return found.scalar_one_or_none()

    def chain_rows(self) -> Iterator[ChainRow]:
        """Yield the rows of the chain as they stand, unchecked, for `sync.store.chain`."""
        columns = [outbox_events.c[name] for name in ("device_seq", "event_id", "kind", "envelope_json")]
        statement = select(*columns).order_by(outbox_events.c.device_seq)
        rows = self._connection.execute(statement, execution_options={"yield_per": _ROWS_PER_FETCH})
        for row in rows:
            yield ChainRow(**row._mapping)

    def head(self) -> tuple[int, str]:
        """Return sequence number and hash of the last event; (0, 64 zeros) before the first."""
        row = self._connection.execute(select(chain_head)).one()
        return row.device_seq, row.hash

    def _settle(self, event_ids: Sequence[str], **values: Any) -> None:
        # only pending events change: a late answer must not bring an applied or quarantined event back
        self._connection.execute(
            update(outbox_events).where(outbox_events.c.event_id.in_(event_ids), PENDING).values(**values)
        )
