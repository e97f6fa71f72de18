"""Rendez-vous appointments, written by the download side and deleted by retention."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert_into

from sync.store.records import Appointment, AppointmentService, Person
from sync.store.rows import insert_children, load_children, values_of
from sync.store.tables import appointment_people, appointment_services, appointments


class AppointmentRepository:
    """Appointments with their people and services; the only rows that hold names and birth dates."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def by_reference(self, reference: str) -> Appointment | None:
        """Return the appointment of `reference`; among several the booked one, then the latest slot."""
        booked_first = case((appointments.c.status == "booked", 0), else_=1)
        return self._first(appointments.c.reference == reference, booked_first, appointments.c.slot_start.desc())

    def by_id(self, appointment_id: str) -> Appointment | None:
        """Return the appointment, or None."""
        return self._first(appointments.c.appointment_id == appointment_id)

    def upsert(self, appointment: Appointment) -> None:
        """Store the appointment as the authority sent it, in place of what was known under its id."""
        row = values_of(appointments, appointment)
        statement = upsert_into(appointments).values(row)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["appointment_id"], set_=row))
        for owner, records in (
            (appointment_people.c.appointment_id, appointment.people),
            (appointment_services.c.appointment_id, appointment.services),
        ):
            self._connection.execute(delete(owner.table).where(owner == appointment.appointment_id))
            insert_children(self._connection, owner, appointment.appointment_id, records)

    def delete(self, appointment_id: str) -> None:
        """Delete the appointment with its people and services; an unknown id is no error (tombstones repeat)."""
        self._connection.execute(delete(appointments).where(appointments.c.appointment_id == appointment_id))

    def delete_ended_before(self, moment: datetime) -> int:
        """Delete the appointments whose slot ended before `moment`, as `delete` does; return how many."""
        return self._connection.execute(delete(appointments).where(appointments.c.slot_end < moment)).rowcount

    def count(self) -> int:
        """Return how many appointments are stored."""
        return self._connection.execute(select(func.count()).select_from(appointments)).scalar_one()

    def _first(self, condition: ColumnElement[bool], *order: ColumnElement[Any]) -> Appointment | None:
        row = self._connection.execute(select(appointments).where(condition).order_by(*order).limit(1)).one_or_none()
        if row is None:
            return None
        found = row.appointment_id
        people = load_children(self._connection, appointment_people.c.appointment_id, [found], Person)
        services = load_children(self._connection, appointment_services.c.appointment_id, [found], AppointmentService)
        return Appointment(**row._mapping, people=people[found], services=services[found])
