"""Appointments come back as they were sent, and go with everything that names a person."""

from datetime import timedelta

from sync.store.store import Store
from tests.sync.store import specimens
from tests.sync.store.place import StorePlace


def test_appointment_comes_back_as_it_was(store: Store) -> None:
    made = specimens.appointment(7)
    with store.write() as tx:
        tx.appointments.upsert(made)
    with store.read() as tx:
        assert tx.appointments.by_id("appointment-7") == made
        assert tx.appointments.by_reference("RDV-000007") == made
        assert tx.appointments.count() == 1


def test_unknown_appointment_is_none(store: Store) -> None:
    with store.read() as tx:
        assert tx.appointments.by_id("appointment-1") is None
        assert tx.appointments.by_reference("RDV-000001") is None
        assert tx.appointments.count() == 0


def test_upsert_replaces_people_and_services(store: Store) -> None:
    first = specimens.appointment()
    changed = specimens.appointment(
        people=first.people[:1], services=first.services[2:], status="cancelled", language="ar", version=2
    )
    with store.write() as tx:
        tx.appointments.upsert(specimens.appointment(2))
        tx.appointments.upsert(first)
        tx.appointments.upsert(changed)
        assert tx.appointments.by_id("appointment-1") == changed
        assert tx.appointments.by_id("appointment-2") == specimens.appointment(2)
        assert tx.appointments.count() == 2


def test_two_appointments_of_one_reference_the_booked_one_is_found(store: Store) -> None:
    booked = specimens.appointment(1, reference="R")
    cancelled = specimens.appointment(2, reference="R", status="cancelled", slot_start=booked.slot_end)
    with store.write() as tx:
        tx.appointments.upsert(cancelled)
        tx.appointments.upsert(booked)
        assert tx.appointments.by_reference("R") == booked


def test_two_booked_appointments_of_one_reference_the_later_is_found(store: Store) -> None:
    early = specimens.appointment(1, reference="R")
    late = specimens.appointment(2, reference="R", slot_start=early.slot_start + timedelta(days=1))
    with store.write() as tx:
        tx.appointments.upsert(late)
        tx.appointments.upsert(early)
        assert tx.appointments.by_reference("R") == late


def test_delete_takes_people_and_services_along(place: StorePlace, store: Store) -> None:
    with store.write() as tx:
        tx.appointments.upsert(specimens.appointment(1))
        tx.appointments.upsert(specimens.appointment(2))
        tx.appointments.delete("appointment-1")
        tx.appointments.delete("never-known")
    assert place.execute("SELECT DISTINCT appointment_id FROM appointment_people") == [("appointment-2",)]
    assert place.execute("SELECT DISTINCT appointment_id FROM appointment_services") == [("appointment-2",)]


def test_visit_outlives_the_appointment(store: Store) -> None:
    with store.write() as tx:
        tx.appointments.upsert(specimens.appointment())
        tx.visits.add(specimens.visit())
        tx.appointments.delete("appointment-1")
    with store.read() as tx:
        assert tx.visits.by_id("visit-1") == specimens.visit()
