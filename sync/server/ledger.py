"""What the ledgers hold: the totals of GET /v1/summary and the list of rejected events."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, func, select

from sync.contract.messages import CentralSummary, ItemStatus
from sync.server.tables import events, payments, refunds, rejected_events, stamps, visits


@dataclass(frozen=True)
class RejectedEvent:
    """An event this server will not take; its device keeps it in quarantine. `received_at` is UTC text."""

    device_id: str
    event_id: str
    device_seq: int | None
    reason: str
    received_at: str


def summary(connection: Connection) -> CentralSummary:
    """Count every ledger, over all posts."""

    def count(table: Table, *where: Any) -> int:
        return connection.execute(select(func.count()).select_from(table).where(*where)).scalar_one()

    return CentralSummary(
        events=count(events),
        visits=count(visits),
        payments=count(payments),
        payments_approved=count(payments, payments.c.outcome == "approved"),
        stamps=count(stamps),
        refunds=count(refunds),
        refunds_approved=count(refunds, refunds.c.outcome == "approved"),
        conflicts=count(events, events.c.status == ItemStatus.CONFLICT),
    )


def rejected(connection: Connection) -> list[RejectedEvent]:
    """Every event that was rejected and not applied since, oldest first."""
    applied = select(events.c.event_id).where(events.c.event_id == rejected_events.c.event_id)
    rows = connection.execute(
        select(rejected_events)
        .where(~applied.exists())
        .order_by(rejected_events.c.received_at, rejected_events.c.device_seq)
    )
    return [RejectedEvent(row.device_id, row.event_id, row.device_seq, row.reason, row.received_at) for row in rows]
