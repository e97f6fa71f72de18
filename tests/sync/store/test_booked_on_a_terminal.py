"""What an end of day has to sum up: approvals of one terminal between two moments, and the stamps they gave."""

from datetime import timedelta

import pytest

from sync.contract.events import FeeWaived
from sync.store.records import PaymentStatus
from sync.store.store import Store
from tests.sync.store import specimens

HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def booked(store: Store) -> None:
    """Payments approved one, two and three hours after the slot, and others that do not count."""
    with store.write() as tx:
        tx.visits.add(specimens.visit(1))
        for number in (1, 2, 3):
            ended_at = specimens.SLOT + number * HOUR
            tx.payments.add(specimens.payment(number, status=PaymentStatus.APPROVED, ended_at=ended_at))
        declined = specimens.payment(4, status=PaymentStatus.DECLINED, ended_at=specimens.SLOT + HOUR)
        tx.payments.add(declined)
        tx.payments.add(specimens.payment(5))


def test_approvals_between_two_moments(store: Store) -> None:
    with store.read() as tx:
        until = specimens.SLOT + 2 * HOUR
        first = tx.payments.approved_of_terminal("terminal-1", None, until)
        assert [payment.payment_id for payment in first] == ["payment-1", "payment-2"]
        second = tx.payments.approved_of_terminal("terminal-1", until, until + 9 * HOUR)
        assert [payment.payment_id for payment in second] == ["payment-3"], "each counts in one end of day"
        assert tx.payments.approved_of_terminal("terminal-2", None, until) == []


def test_refunds_between_two_moments(store: Store) -> None:
    given_back = specimens.SLOT + 2 * HOUR
    with store.write() as tx:
        tx.stamps.add(specimens.stamp())
        tx.refunds.add(specimens.refund(status=PaymentStatus.APPROVED, ended_at=given_back))
        tx.refunds.add(specimens.refund(2, status=PaymentStatus.UNKNOWN, ended_at=given_back))
    with store.read() as tx:
        found = tx.refunds.approved_of_terminal("terminal-1", None, given_back)
        assert [refund.refund_id for refund in found] == ["refund-1"]
        assert tx.refunds.approved_of_terminal("terminal-1", given_back, given_back + HOUR) == []


def test_stamps_of_a_terminal_and_between_two_numbers(store: Store) -> None:
    stamp = specimens.stamp()
    with store.write() as tx:
        tx.stamps.add(stamp)
    with store.read() as tx:
        assert tx.stamps.of_terminal("terminal-1") == [stamp]
        assert tx.stamps.of_terminal("terminal-2") == []
        assert tx.stamps.between(stamp.stamp_number, stamp.stamp_number) == [stamp]
        assert tx.stamps.between("9", "99") == []


def test_ranges_of_number_blocks(store: Store) -> None:
    with store.write() as tx:
        tx.numbers.add_block("one", "stamp", "", 100, 199)
        tx.numbers.add_block("two", "ticket", "A", 1, 9)
        tx.numbers.add_block("three", "stamp", "", 10, 19)
        assert tx.numbers.ranges("stamp") == [(100, 199), (10, 19)]


def test_events_of_a_kind(store: Store) -> None:
    waived = FeeWaived(visit_id="visit-1", service_codes=["life"], agent_id="agent-1", legal_reason="law")
    with store.write() as tx:
        tx.outbox.append(specimens.refusal())
        tx.outbox.append(waived)
    with store.read() as tx:
        assert [event.payload["visit_id"] for event in tx.outbox.of_kind("fee.waived")] == ["visit-1"]
