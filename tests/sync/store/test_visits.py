"""The queue: one live visit per appointment and day, moves by compare-and-set."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from sync.store.open import StoreConflict
from sync.store.records import VisitStatus
from sync.store.store import Store
from tests.sync.store import specimens

CALLED_AT = specimens.SLOT + timedelta(minutes=3)


def test_visit_comes_back_as_it_was(store: Store) -> None:
    made = specimens.visit()
    walk_in = specimens.visit(2, appointment_id=None, slot_start=None, channel="walk_in", services=())
    with store.write() as tx:
        tx.visits.add(made)
        tx.visits.add(walk_in)
    with store.read() as tx:
        assert tx.visits.by_id("visit-1") == made
        assert tx.visits.by_id("visit-2") == walk_in
        assert tx.visits.by_id("visit-3") is None


def test_day_is_in_order_of_arrival(store: Store) -> None:
    with store.write() as tx:
        for number in (3, 1, 2):
            tx.visits.add(specimens.visit(number))
        tx.visits.add(specimens.visit(4, business_date=date(2026, 3, 3)))
    with store.read() as tx:
        assert tx.visits.of_day(specimens.TODAY) == [specimens.visit(number) for number in (1, 2, 3)]
        assert tx.visits.of_day(date(2026, 3, 4)) == []


def test_second_live_visit_of_an_appointment_is_refused(store: Store) -> None:
    again = specimens.visit(2, appointment_id="appointment-1")
    for status in (VisitStatus.WAITING, VisitStatus.CALLED, VisitStatus.IN_SERVICE, VisitStatus.DONE):
        first = specimens.visit(1, status=status, business_date=date(2026, 4, 1) + timedelta(days=len(status)))
        with store.write() as tx:
            tx.visits.add(replace(first, visit_id=f"first-{status}", services=()))
        with pytest.raises(StoreConflict, match="reload"), store.write() as tx:
            tx.visits.add(replace(again, business_date=first.business_date))
    with store.read() as tx:
        assert tx.visits.by_id("visit-2") is None


def test_after_a_no_show_the_appointment_may_check_in_again(store: Store) -> None:
    missed = specimens.visit(1, status=VisitStatus.NO_SHOW)
    again = specimens.visit(2, appointment_id="appointment-1")
    with store.write() as tx:
        tx.visits.add(missed)
        assert tx.visits.by_appointment("appointment-1", specimens.TODAY) == missed
        tx.visits.add(again)
        assert tx.visits.by_appointment("appointment-1", specimens.TODAY) == again
        tx.visits.add(specimens.visit(3, appointment_id="appointment-1", status=VisitStatus.NO_SHOW))
        assert tx.visits.by_appointment("appointment-1", specimens.TODAY) == again
        assert tx.visits.by_appointment("appointment-1", date(2026, 3, 3)) is None


def test_same_appointment_on_another_day_and_walk_ins_are_free(store: Store) -> None:
    with store.write() as tx:
        tx.visits.add(specimens.visit(1))
        tx.visits.add(specimens.visit(2, appointment_id="appointment-1", business_date=date(2026, 3, 3)))
        tx.visits.add(specimens.visit(3, appointment_id=None))
        tx.visits.add(specimens.visit(4, appointment_id=None))
        assert len(tx.visits.of_day(specimens.TODAY)) == 3


def test_ticket_number_is_unique_within_a_day(store: Store) -> None:
    with store.write() as tx:
        tx.visits.add(specimens.visit(1))
        tx.visits.add(specimens.visit(2, ticket_number="A001", business_date=date(2026, 3, 3)))
    with pytest.raises(StoreConflict, match=r"visits\.business_date, visits\.ticket_number"), store.write() as tx:
        tx.visits.add(specimens.visit(3, ticket_number="A001"))


def test_calls_are_counted_and_the_last_one_is_timed(store: Store) -> None:
    with store.write() as tx:
        tx.visits.add(specimens.visit())
        called = tx.visits.move(
            "visit-1", 1, status=VisitStatus.CALLED, window="2", agent_id="agent-1", called_at=CALLED_AT
        )
        assert called == specimens.visit(
            status=VisitStatus.CALLED, window="2", agent_id="agent-1", called_at=CALLED_AT, call_count=1, version=2
        )
        later = CALLED_AT + timedelta(minutes=1)
        called = tx.visits.move(
            "visit-1", 2, status=VisitStatus.CALLED, window="3", agent_id="agent-2", called_at=later
        )
        served = tx.visits.move("visit-1", 3, status=VisitStatus.IN_SERVICE, window="3", agent_id="agent-2")
    assert called is not None
    assert called.call_count == 2
    assert served == replace(called, status=VisitStatus.IN_SERVICE, version=4)
    assert served.called_at == later


def test_move_from_an_old_version_changes_nothing(store: Store) -> None:
    with store.write() as tx:
        tx.visits.add(specimens.visit())
        tx.visits.move("visit-1", 1, status=VisitStatus.CALLED, window="2", agent_id="agent-1")
        before = tx.visits.by_id("visit-1")
        assert tx.visits.move("visit-1", 1, status=VisitStatus.DONE, window="9", agent_id="agent-9") is None
        assert tx.visits.by_id("visit-1") == before
        assert tx.visits.move("visit-7", 1, status=VisitStatus.DONE, window="9", agent_id="agent-9") is None


def test_settling_services_makes_a_new_version(store: Store) -> None:
    with store.write() as tx:
        tx.visits.add(specimens.visit())
        tx.visits.settle_services("visit-1", ["visit-1-service-1"], "waived")
        visit = tx.visits.by_id("visit-1")
        assert visit is not None
        assert [service.settled for service in visit.services] == ["", "waived"]
        assert visit.version == 2
        assert tx.visits.move("visit-1", 1, status=VisitStatus.DONE, window="1", agent_id="agent-1") is None
        tx.visits.settle_services("visit-1", ["visit-1-service-1", "visit-1-service-2"], "paid")
        visit = tx.visits.by_id("visit-1")
    assert visit is not None
    assert [service.settled for service in visit.services] == ["paid", "paid"]


def test_settling_a_service_of_another_visit_is_a_bug_and_rolls_back(store: Store) -> None:
    with store.write() as tx:
        tx.visits.add(specimens.visit(1))
        tx.visits.add(specimens.visit(2))
    with pytest.raises(LookupError, match="visit-1"), store.write() as tx:
        tx.visits.settle_services("visit-1", ["visit-1-service-1", "visit-2-service-1"], "paid")
    with store.read() as tx:
        assert tx.visits.of_day(specimens.TODAY) == [specimens.visit(1), specimens.visit(2)]


def test_settled_is_paid_waived_or_open(store: Store) -> None:
    with store.write() as tx:
        tx.visits.add(specimens.visit())
    with pytest.raises(StoreConflict, match="ck_visit_services_settled"), store.write() as tx:
        tx.visits.settle_services("visit-1", ["visit-1-service-1"], "payed")
