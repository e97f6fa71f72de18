"""What the authority does: appointments, agents, devices and number blocks.

Functions work on the database itself, beside a running server, which tells waiting devices within a second. Each is one
transaction. They raise LookupError for what does not exist.
"""

import uuid
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import Connection, insert, select

from sync.contract.messages import AgentRecord, AppointmentRecord, CentralSummary, NumberBlockRecord, RecordKind
from sync.server import devices, feed, ledger
from sync.server.database import Database
from sync.server.device_states import forget_appliance
from sync.server.ledger import RejectedEvent
from sync.server.tables import devices as device_table
from sync.server.tables import number_blocks


class NumberBlockOverlap(Exception):
    """Some numbers of the block were given before."""


def put_appointment(database: Database, record: AppointmentRecord) -> int:
    """Add or replace an appointment; return its number in the change feed."""
    with database.write() as connection:
        return _put_appointment(connection, record)


def put_appointments(database: Database, records: Iterable[AppointmentRecord]) -> None:
    """Add or replace many appointments at once."""
    with database.write() as connection:
        for record in records:
            _put_appointment(connection, record)


def cancel_appointment(database: Database, appointment_id: str) -> int:
    """Keep the appointment with the status `cancelled`, so that the visitor is told; return the change's number."""
    with database.write() as connection:
        found = feed.read(connection, RecordKind.APPOINTMENT, appointment_id)
        if found is None:
            raise LookupError(f"no appointment {appointment_id}")
        record = AppointmentRecord.model_validate_json(found)
        return _put_appointment(connection, record.model_copy(update={"status": "cancelled"}))


def delete_appointment(database: Database, appointment_id: str) -> int:
    """Remove the appointment everywhere (tombstone); return the change's number."""
    return _delete(database, RecordKind.APPOINTMENT, appointment_id)


def put_agent(database: Database, post_code: str, record: AgentRecord) -> int:
    """Add or replace an agent of a post; its PIN hash comes from `sync.contract.pin.hash_pin`."""
    with database.write() as connection:
        return feed.put(connection, RecordKind.AGENT, record.agent_id, f"staff/{post_code}", record)


def delete_agent(database: Database, agent_id: str) -> int:
    """Remove the agent everywhere (tombstone)."""
    return _delete(database, RecordKind.AGENT, agent_id)


def create_enrolment_token(
    database: Database,
    post_code: str,
    name: str,
    *,
    now: datetime,
    valid_for: timedelta = timedelta(hours=24),
    neighbour_posts: tuple[str, ...] = (),
) -> str:
    """Return a one-time token that enrols one device of `post_code`.

    `neighbour_posts` are posts whose appointments the device gets too, without names, so that it can tell a visitor
    "this appointment is at another consulate"; give none where that is not needed.
    """
    with database.write() as connection:
        return devices.make_one_time_token(connection, post_code, name, neighbour_posts, now + valid_for)


def revoke_device(database: Database, device_id: str, now: datetime) -> None:
    """Refuse every further request of the device; what it told of its printers and terminals is forgotten."""
    with database.write() as connection:
        if not devices.revoke(connection, device_id, now):
            raise LookupError(f"no device {device_id}")
        forget_appliance(connection, device_id)


def give_number_block(
    database: Database, device_id: str, *, purpose: Literal["ticket", "stamp"], prefix: str, first: int, last: int
) -> NumberBlockRecord:
    """Give `first` to `last` to a device. Raises NumberBlockOverlap, and ValueError for what is no block.

    Ticket numbers are unique per post and prefix, stamp numbers everywhere: they have no room for a prefix, so
    `prefix` is empty for them.
    """
    if not 1 <= first <= last:
        raise ValueError(f"no numbers from {first} to {last}")
    if purpose == "stamp" and prefix:
        raise ValueError(f"stamp numbers have no prefix; give the block without {prefix!r}")
    with database.write() as connection:
        post = select(device_table.c.post_code).where(device_table.c.device_id == device_id)
        post_code = connection.execute(post).scalar_one_or_none()
        if post_code is None:
            raise LookupError(f"no device {device_id}")
        scope = post_code if purpose == "ticket" else ""
        overlap = select(number_blocks.c.block_id).where(
            number_blocks.c.purpose == purpose,
            number_blocks.c.scope == scope,
            number_blocks.c.first <= last,
            number_blocks.c.last >= first,
        )
        if purpose == "ticket":
            overlap = overlap.where(number_blocks.c.prefix == prefix)
        if connection.execute(overlap).first() is not None:
            raise NumberBlockOverlap(f"{purpose} numbers {prefix}{first} to {prefix}{last}: some were given before")
        block = NumberBlockRecord(
            block_id=str(uuid.uuid4()), device_id=device_id, purpose=purpose, prefix=prefix, first=first, last=last
        )
        connection.execute(insert(number_blocks).values(**block.model_dump(), scope=scope))
        feed.put(connection, RecordKind.NUMBER_BLOCK, block.block_id, f"device/{device_id}", block)
        return block


def summary(database: Database) -> CentralSummary:
    """Totals of the ledgers, as GET /v1/summary answers them."""
    with database.read() as connection:
        return ledger.summary(connection)


def rejected_events(database: Database) -> list[RejectedEvent]:
    """Events that wait in the quarantine of their devices, oldest first."""
    with database.read() as connection:
        return ledger.rejected(connection)


def _put_appointment(connection: Connection, record: AppointmentRecord) -> int:
    audience = f"appointments/{record.post_code}"
    return feed.put(connection, RecordKind.APPOINTMENT, record.appointment_id, audience, record)


def _delete(database: Database, kind: RecordKind, record_id: str) -> int:
    with database.write() as connection:
        seq = feed.remove(connection, kind, record_id)
        if seq is None:
            raise LookupError(f"no {kind} {record_id}")
        return seq
