"""The journals of refunds and of ends of day."""

from datetime import timedelta
from typing import Any

import pytest

from sync.store.open import StoreConflict
from sync.store.records import BatchState, PaymentStatus, RefundLine, TerminalBatch
from sync.store.store import Store
from tests.sync.store import specimens

ENDED_AT = specimens.SLOT + timedelta(minutes=5)
BATCH = TerminalBatch(
    batch_id="batch-1",
    terminal_name="terminal-1",
    agent_id="agent-1",
    status=BatchState.SENT,
    started_at=specimens.SLOT,
    ended_at=None,
    currency="EUR",
    our_count=2,
    our_total_minor=7250,
)


@pytest.fixture(autouse=True)
def paid(store: Store) -> None:
    with store.write() as tx:
        tx.visits.add(specimens.visit(1))
        tx.payments.add(specimens.payment(1, status=PaymentStatus.APPROVED))
        tx.stamps.add(specimens.stamp())


def test_refund_comes_back_as_it_was(store: Store) -> None:
    with store.write() as tx:
        tx.refunds.add(specimens.refund())
    with store.read() as tx:
        assert tx.refunds.by_id("refund-1") == specimens.refund()
        assert tx.refunds.of_payment("payment-1") == [specimens.refund()]
        assert tx.refunds.by_id("refund-2") is None


def test_what_blocks_a_terminal(store: Store) -> None:
    with store.write() as tx:
        for number, status in enumerate(PaymentStatus, start=1):
            tx.refunds.add(specimens.refund(number, status=status))
        blocking = {refund.status for refund in tx.refunds.open_of_terminal("terminal-1")}
        assert tx.refunds.open_of_terminal("terminal-2") == []
        assert len(tx.refunds.open_of_other_terminals(["terminal-2"])) == len(blocking)
        assert tx.refunds.open_of_other_terminals(["terminal-1"]) == []
    assert blocking == {PaymentStatus.CREATED, PaymentStatus.SENT, PaymentStatus.UNKNOWN}


def test_advance_is_a_compare_and_set(store: Store) -> None:
    with store.write() as tx:
        tx.refunds.add(specimens.refund())
        sent = tx.refunds.advance("refund-1", PaymentStatus.CREATED, status=PaymentStatus.SENT)
        assert sent == specimens.refund(status=PaymentStatus.SENT, version=2)
        assert tx.refunds.advance("refund-1", PaymentStatus.CREATED, status=PaymentStatus.SENT) is None


def test_refund_of_a_stamp_that_does_not_exist_is_refused(store: Store) -> None:
    wrong = specimens.refund(lines=(RefundLine("payment-1-line-1", "ZZ-00000009-9", 3625),))
    with pytest.raises(StoreConflict), store.write() as tx:
        tx.refunds.add(wrong)


def test_an_end_of_day_keeps_what_the_terminal_said(store: Store) -> None:
    with store.write() as tx:
        tx.batches.add(BATCH)
        done = tx.batches.advance(
            "batch-1", BatchState.SENT, status=BatchState.DONE, ended_at=ENDED_AT, terminal_total_minor=7250
        )
        assert tx.batches.advance("batch-1", BatchState.SENT, status=BatchState.UNKNOWN) is None
    assert done is not None
    assert (done.status, done.terminal_total_minor, done.terminal_count) == (BatchState.DONE, 7250, None)
    with store.read() as tx:
        assert tx.batches.of_terminal("terminal-1") == [done]
        assert tx.batches.of_terminal("terminal-2") == []


@pytest.mark.parametrize(
    ("status", "receipt_number", "last"),
    [
        (PaymentStatus.APPROVED, "", False),
        (PaymentStatus.SENT, "", False),
        (PaymentStatus.UNKNOWN, "", False),
        (PaymentStatus.DECLINED, "000018", False),
        (PaymentStatus.DECLINED, "", True),
        (PaymentStatus.CANCELLED, "", True),
        (PaymentStatus.NOT_STARTED, "", True),
    ],
)
@pytest.mark.parametrize("journal", ["payments", "refunds"])
def test_a_payment_is_the_last_of_its_terminal_until_something_else_is_booked(
    store: Store, journal: str, status: PaymentStatus, receipt_number: str, last: bool
) -> None:
    first = specimens.payment(1, status=PaymentStatus.APPROVED)
    later = first.created_at + timedelta(minutes=1)
    changes: dict[str, Any] = {"status": status, "receipt_number": receipt_number, "created_at": later}
    with store.write() as tx:
        assert tx.refunds.is_last_of_terminal(first)
        tx.visits.add(specimens.visit(2))
        if journal == "payments":
            tx.payments.add(specimens.payment(2, visit_number=2, **changes))
            tx.payments.add(specimens.payment(3, visit_number=2, terminal_name="terminal-2", **changes))
        else:
            tx.refunds.add(specimens.refund(**changes))
        assert tx.refunds.is_last_of_terminal(first) is last
