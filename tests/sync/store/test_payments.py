"""The journal of payments and the stamps that are born with an approval."""

from dataclasses import replace
from datetime import timedelta

import pytest

from sync.store.open import StoreConflict
from sync.store.records import PaymentStatus, StampStatus
from sync.store.store import Store
from tests.sync.store import specimens

ENDED_AT = specimens.SLOT + timedelta(minutes=1)


@pytest.fixture(autouse=True)
def visit_1(store: Store) -> None:
    with store.write() as tx:
        tx.visits.add(specimens.visit(1))


def test_payment_comes_back_as_it_was(store: Store) -> None:
    with store.write() as tx:
        tx.payments.add(specimens.payment())
    with store.read() as tx:
        assert tx.payments.by_id("payment-1") == specimens.payment()
        assert tx.payments.by_id("payment-2") is None


def test_amounts_of_large_currencies_fit(store: Store) -> None:
    large = specimens.payment(amount_minor=10**15, currency="XOF")
    with store.write() as tx:
        tx.payments.add(large)
        assert tx.payments.by_id("payment-1") == large


def test_approval_is_recorded_on_the_journal(store: Store) -> None:
    with store.write() as tx:
        tx.payments.add(specimens.payment())
        sent = tx.payments.advance("payment-1", PaymentStatus.CREATED, status=PaymentStatus.SENT)
        assert sent == specimens.payment(status=PaymentStatus.SENT, version=2)
        approved = tx.payments.advance(
            "payment-1",
            PaymentStatus.SENT,
            status=PaymentStatus.APPROVED,
            ended_at=ENDED_AT,
            card_last4="1234",
            authorisation_code="ZT4711",
            text="APPROVED",
        )
    assert approved == specimens.payment(
        status=PaymentStatus.APPROVED,
        ended_at=ENDED_AT,
        card_last4="1234",
        authorisation_code="ZT4711",
        text="APPROVED",
        version=3,
    )


def test_advance_from_another_status_changes_nothing(store: Store) -> None:
    with store.write() as tx:
        tx.payments.add(specimens.payment(status=PaymentStatus.UNKNOWN))
        assert tx.payments.advance("payment-1", PaymentStatus.SENT, status=PaymentStatus.DECLINED) is None
        assert tx.payments.advance("payment-9", PaymentStatus.SENT, status=PaymentStatus.DECLINED) is None
        assert tx.payments.by_id("payment-1") == specimens.payment(status=PaymentStatus.UNKNOWN)


def test_what_blocks_a_terminal(store: Store) -> None:
    with store.write() as tx:
        for number, status in enumerate(PaymentStatus, start=1):
            tx.payments.add(specimens.payment(number, status=status))
        tx.payments.add(specimens.payment(20, terminal_name="terminal-2", status=PaymentStatus.UNKNOWN))
        blocking = {payment.status for payment in tx.payments.open_of_terminal("terminal-1")}
        assert [payment.payment_id for payment in tx.payments.open_of_terminal("terminal-2")] == ["payment-20"]
        assert tx.payments.open_of_terminal("terminal-3") == []
    assert blocking == {PaymentStatus.CREATED, PaymentStatus.SENT, PaymentStatus.UNKNOWN}


def test_payments_of_a_visit_are_in_order_of_time(store: Store) -> None:
    with store.write() as tx:
        tx.visits.add(specimens.visit(2))
        for number in (3, 1):
            tx.payments.add(specimens.payment(number))
        tx.payments.add(specimens.payment(2, visit_number=2))
        assert tx.payments.of_visit("visit-1") == [specimens.payment(1), specimens.payment(3)]


def test_payment_needs_its_visit(store: Store) -> None:
    with pytest.raises(StoreConflict, match="FOREIGN KEY"), store.write() as tx:
        tx.payments.add(specimens.payment(visit_number=8))


def test_payment_id_is_unique(store: Store) -> None:
    with store.write() as tx:
        tx.payments.add(specimens.payment())
    with pytest.raises(StoreConflict, match=r"payments\.payment_id"), store.write() as tx:
        tx.payments.add(specimens.payment(amount_minor=1, lines=()))


def test_no_more_than_four_digits_of_a_card_can_be_stored(store: Store) -> None:
    with store.write() as tx:
        tx.payments.add(specimens.payment(status=PaymentStatus.SENT))
    with pytest.raises(StoreConflict, match="ck_payments_card_last4") as caught, store.write() as tx:
        tx.payments.advance(
            "payment-1", PaymentStatus.SENT, status=PaymentStatus.APPROVED, card_last4="4111111111111111"
        )
    assert "4111" not in str(caught.value)
    with store.read() as tx:
        assert tx.payments.by_id("payment-1") == specimens.payment(status=PaymentStatus.SENT)


@pytest.mark.parametrize("amount_minor", [0, -1])
def test_payment_of_nothing_is_refused(store: Store, amount_minor: int) -> None:
    with pytest.raises(StoreConflict, match="ck_payments_amount"), store.write() as tx:
        tx.payments.add(specimens.payment(amount_minor=amount_minor))


def test_amount_is_never_a_fraction(store: Store) -> None:
    with pytest.raises(StoreConflict, match="REAL"), store.write() as tx:
        tx.payments.add(specimens.payment(amount_minor=72.5))


def test_stamps_of_a_payment(store: Store) -> None:
    with store.write() as tx:
        tx.payments.add(specimens.payment())
        tx.stamps.add(specimens.stamp(2, line=1))
        tx.stamps.add(specimens.stamp(1, line=2))
    with store.read() as tx:
        assert tx.stamps.of_payment("payment-1") == [specimens.stamp(1, line=2), specimens.stamp(2, line=1)]
        assert tx.stamps.by_number("ZZ-00000002-7") == specimens.stamp(2, line=1)
        assert tx.stamps.by_number("ZZ-00000003-7") is None
        assert tx.stamps.of_payment("payment-2") == []


@pytest.mark.parametrize(
    ("second", "rule"),
    [
        (specimens.stamp(1, line=2), r"stamps\.stamp_number"),
        (specimens.stamp(2, line=1), r"stamps\.line_id"),
        (specimens.stamp(3, payment_number=9), "FOREIGN KEY"),
    ],
    ids=["number taken", "fee line stamped", "no payment"],
)
def test_stamp_is_issued_once(store: Store, second: object, rule: str) -> None:
    with store.write() as tx:
        tx.payments.add(specimens.payment())
        tx.stamps.add(specimens.stamp(1, line=1))
    with pytest.raises(StoreConflict, match=rule), store.write() as tx:
        tx.stamps.add(second)  # type: ignore[arg-type]
    with store.read() as tx:
        assert tx.stamps.of_payment("payment-1") == [specimens.stamp(1, line=1)]


def test_stamp_is_consumed_once(store: Store) -> None:
    with store.write() as tx:
        tx.payments.add(specimens.payment())
        tx.stamps.add(specimens.stamp())
        consumed = tx.stamps.move("ZZ-00000001-7", 1, StampStatus.CONSUMED)
        assert consumed == replace(specimens.stamp(), status=StampStatus.CONSUMED, version=2)
        assert tx.stamps.move("ZZ-00000001-7", 1, StampStatus.VOID) is None
        assert tx.stamps.by_number("ZZ-00000001-7") == consumed
        assert tx.stamps.move("ZZ-00000009-7", 1, StampStatus.VOID) is None
