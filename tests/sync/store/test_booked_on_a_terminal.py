"""What an end of day has to sum up: approvals of one terminal between two moments, and the stamps they gave."""

from datetime import timedelta

import pytest

from sync.contract.events import FeeWaived, PaymentEnded, RefundEnded, TerminalBatchEnded
from sync.store.records import PaymentStatus
from sync.store.store import Store
from tests.sync.store import specimens


def _ended(payment_id: str) -> PaymentEnded:
    return PaymentEnded(payment_id=payment_id, outcome="approved", reason="", amount_minor=1, currency="EUR")


def _day_ended(batch_id: str) -> TerminalBatchEnded:
    return TerminalBatchEnded(
        batch_id=batch_id,
        terminal_name="terminal-1",
        terminal_id="",
        agent_id="agent-1",
        status="done",
        reason="",
        currency="EUR",
        our_count=0,
        our_total_minor=0,
    )


@pytest.fixture(autouse=True)
def booked(store: Store) -> Store:
    """Payments approved one after another, the later the earlier by its clock, and others that do not count."""
    with store.write() as tx:
        tx.visits.add(specimens.visit(1))
        for number in (1, 2, 3):
            ended_at = specimens.SLOT - timedelta(hours=number)
            tx.payments.add(specimens.payment(number, status=PaymentStatus.APPROVED, ended_at=ended_at))
            tx.outbox.append(_ended(f"payment-{number}"))
            tx.outbox.append(_day_ended(f"batch-{number}"))
        tx.payments.add(specimens.payment(4, status=PaymentStatus.DECLINED, ended_at=specimens.SLOT))
        tx.payments.add(specimens.payment(5))
        tx.outbox.append(_ended("payment-4"))
    return store


@pytest.mark.parametrize(("batch_id", "left"), [("batch-1", [3, 2]), ("batch-2", [3]), ("batch-3", [])])
def test_approvals_after_an_end_of_day(booked: Store, batch_id: str, left: list[int]) -> None:
    with booked.read() as tx:
        found = tx.payments.approved_of_terminal("terminal-1", tx.outbox.sequence_of_batch(batch_id))
        assert {payment.payment_id for payment in found} == {f"payment-{number}" for number in left}
        assert len(tx.payments.approved_of_terminal("terminal-1", None)) == 3
        assert tx.payments.approved_of_terminal("terminal-2", None) == []


def test_an_end_of_day_nobody_wrote_down_has_no_place(booked: Store) -> None:
    with booked.read() as tx:
        assert tx.outbox.sequence_of_batch("batch-9") is None


def test_refunds_after_an_end_of_day(booked: Store) -> None:
    with booked.write() as tx:
        tx.stamps.add(specimens.stamp())
        tx.refunds.add(specimens.refund(status=PaymentStatus.APPROVED))
        tx.refunds.add(specimens.refund(2, status=PaymentStatus.UNKNOWN))
        for number in (1, 2):
            tx.outbox.append(
                RefundEnded(refund_id=f"refund-{number}", outcome="approved", reason="", amount_minor=1, currency="EUR")
            )
        last_seq, _ = tx.outbox.head()
        found = tx.refunds.approved_of_terminal("terminal-1", tx.outbox.sequence_of_batch("batch-3"))
        assert [refund.refund_id for refund in found] == ["refund-1"]
        assert tx.refunds.approved_of_terminal("terminal-1", None) == found
        assert tx.refunds.approved_of_terminal("terminal-1", last_seq) == []


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
