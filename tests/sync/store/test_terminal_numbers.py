"""The last number a terminal gave: what a record must be newer than before it may prove a payment."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from sync.store.records import PaymentStatus
from sync.store.store import Store
from tests.sync.store import specimens

APPROVED, DECLINED, UNKNOWN = PaymentStatus.APPROVED, PaymentStatus.DECLINED, PaymentStatus.UNKNOWN


@pytest.fixture(autouse=True)
def visit_1(store: Store) -> None:
    with store.write() as tx:
        tx.visits.add(specimens.visit(1))


def number_before_the_last(store: Store, *earlier: Mapping[str, Any]) -> str:
    """The number known before a payment that follows `earlier` ones."""
    last = specimens.payment(9, status=UNKNOWN)
    with store.write() as tx:
        for number, changes in enumerate(earlier, start=1):
            tx.payments.add(specimens.payment(number, **changes))
        tx.payments.add(last)
        return tx.payments.last_known(last).receipt_number


def test_the_latest_number_counts(store: Store) -> None:
    first, second = {"status": APPROVED, "receipt_number": "0004"}, {"status": APPROVED, "receipt_number": "0005"}
    assert number_before_the_last(store, first, second) == "0005"


def test_without_any_number_nothing_is_known(store: Store) -> None:
    assert number_before_the_last(store) == ""


def test_what_ended_without_being_booked_is_passed_over(store: Store) -> None:
    numbered = {"status": APPROVED, "receipt_number": "0004"}
    ended = [{"status": status} for status in (DECLINED, PaymentStatus.CANCELLED, PaymentStatus.NOT_STARTED)]
    assert number_before_the_last(store, numbered, *ended) == "0004"


@pytest.mark.parametrize("said", [APPROVED, DECLINED])
def test_after_a_person_has_decided_no_number_is_known(store: Store, said: PaymentStatus) -> None:
    """The terminal's record may be about that payment, and nobody noted its number."""
    numbered = {"status": APPROVED, "receipt_number": "0004"}
    assert number_before_the_last(store, numbered, {"status": said, "resolved_by": "agent-1"}) == ""


def test_an_approval_without_a_number_hides_the_numbers_before_it(store: Store) -> None:
    assert number_before_the_last(store, {"status": APPROVED, "receipt_number": "0004"}, {"status": APPROVED}) == ""


def test_a_record_that_proved_a_payment_gives_its_number(store: Store) -> None:
    recovered = {"status": APPROVED, "receipt_number": "0005", "resolved_by": "terminal"}
    assert number_before_the_last(store, recovered) == "0005"


def test_other_terminals_do_not_count(store: Store) -> None:
    other = {"status": APPROVED, "receipt_number": "0099", "terminal_name": "terminal-2"}
    assert number_before_the_last(store, other) == ""


def test_with_a_clock_set_back_the_order_is_not_known(store: Store) -> None:
    tomorrow = {"status": APPROVED, "receipt_number": "0004", "created_at": specimens.SLOT + timedelta(days=1)}
    assert number_before_the_last(store, tomorrow) == ""


@pytest.mark.parametrize(("minutes", "expected"), [((-5, -9), ""), ((-9, -5), "0004"), ((-9, -7, -5), "0004")])
def test_written_later_and_dated_earlier_the_order_is_not_known(
    store: Store, minutes: tuple[int, ...], expected: str
) -> None:
    """The clock was set back for a while and has caught up since."""
    numbered: dict[str, Any] = {"status": APPROVED, "receipt_number": "0004"}
    times = [{"created_at": specimens.SLOT + timedelta(minutes=minute)} for minute in minutes]
    earlier = [numbered | times[0], *({"status": DECLINED} | time for time in times[1:])]
    assert number_before_the_last(store, *earlier) == expected


@pytest.mark.parametrize(("resolved_by", "expected"), [("", "0007"), ("agent-2", "0007")])
def test_a_refund_counts_as_a_payment_does(store: Store, resolved_by: str, expected: str) -> None:
    last = specimens.payment(9, status=UNKNOWN, created_at=specimens.SLOT + timedelta(hours=1))
    with store.write() as tx:
        tx.payments.add(specimens.payment(1, status=APPROVED, receipt_number="0006"))
        tx.stamps.add(specimens.stamp())
        tx.refunds.add(specimens.refund(status=APPROVED, receipt_number="0007", resolved_by=resolved_by))
        tx.payments.add(last)
        assert tx.payments.last_known(last).receipt_number == expected


def test_a_refund_decided_by_a_person_hides_the_numbers_before_it(store: Store) -> None:
    last = specimens.payment(9, status=UNKNOWN, created_at=specimens.SLOT + timedelta(hours=1))
    with store.write() as tx:
        tx.payments.add(specimens.payment(1, status=APPROVED, receipt_number="0006"))
        tx.stamps.add(specimens.stamp())
        tx.refunds.add(specimens.refund(status=DECLINED, resolved_by="agent-2"))
        tx.payments.add(last)
        assert tx.payments.last_known(last).receipt_number == ""
