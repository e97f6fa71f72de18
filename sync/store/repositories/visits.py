"""Visits: people in the building, under one ticket."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, select, update

from sync.store.records import Visit, VisitService, VisitStatus
from sync.store.rows import insert_children, load_children, values_of
from sync.store.tables import visit_services, visits


class VisitRepository:
    """The queue of this appliance. A visit is live until it is a no-show."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, visit: Visit) -> None:
        """Store a new visit.

        Raises StoreConflict when its appointment has a live visit on that day, or its ticket number is taken.
        """
        self._connection.execute(insert(visits).values(values_of(visits, visit)))
        insert_children(self._connection, visit_services.c.visit_id, visit.visit_id, visit.services)

    def by_id(self, visit_id: str) -> Visit | None:
        """Return the visit, or None."""
        return self._first(select(visits).where(visits.c.visit_id == visit_id))

    def by_appointment(self, appointment_id: str, business_date: date) -> Visit | None:
        """Return the live visit of that appointment and day, else its latest no-show, else None."""
        return self._first(
            select(visits)
            .where(visits.c.appointment_id == appointment_id, visits.c.business_date == business_date)
            .order_by(visits.c.status == VisitStatus.NO_SHOW, visits.c.arrived_at.desc())
            .limit(1)
        )

    def of_day(self, business_date: date) -> list[Visit]:
        """Return all visits of the day in order of arrival."""
        return self._all(
            select(visits)
            .where(visits.c.business_date == business_date)
            .order_by(visits.c.arrived_at, visits.c.ticket_number)
        )

    def move(
        self,
        visit_id: str,
        expected_version: int,
        *,
        status: VisitStatus,
        window: str,
        agent_id: str,
        called_at: datetime | None = None,
    ) -> Visit | None:
        """Change the state of a visit if it still has `expected_version`; None when somebody was faster.

        Moving to CALLED counts one more call. Without `called_at` the moment of the last call stays.
        """
        values: dict[str, Any] = {"status": status, "window": window, "agent_id": agent_id}
        if called_at is not None:
            values["called_at"] = called_at
        if status is VisitStatus.CALLED:
            values["call_count"] = visits.c.call_count + 1
        moved = self._connection.execute(
            update(visits)
            .where(visits.c.visit_id == visit_id, visits.c.version == expected_version)
            .values(version=expected_version + 1, **values)
        )
        return self.by_id(visit_id) if moved.rowcount == 1 else None

    def settle_services(self, visit_id: str, visit_service_ids: list[str], settled: str) -> None:
        """Mark services of the visit "paid", "waived" or "" (open again); the visit gets a new version.

        Raises LookupError when a service is not one of this visit.
        """
        wanted = set(visit_service_ids)
        changed = self._connection.execute(
            update(visit_services)
            .where(visit_services.c.visit_id == visit_id, visit_services.c.visit_service_id.in_(wanted))
            .values(settled=settled)
        )
        if changed.rowcount != len(wanted):
            raise LookupError(f"visit {visit_id} does not have all of the services {sorted(wanted)}")
        self._connection.execute(
            update(visits).where(visits.c.visit_id == visit_id).values(version=visits.c.version + 1)
        )

    def _first(self, statement: Select[Any]) -> Visit | None:
        found = self._all(statement)
        return found[0] if found else None

    def _all(self, statement: Select[Any]) -> list[Visit]:
        rows = self._connection.execute(statement).all()
        services = load_children(
            self._connection, visit_services.c.visit_id, [row.visit_id for row in rows], VisitService
        )
        return [
            Visit(**{**row._mapping, "status": VisitStatus(row.status)}, services=services[row.visit_id])
            for row in rows
        ]
