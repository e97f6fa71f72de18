"""Numbers from blocks: each once, in order, none lost by a rollback."""

import pytest

from sync.store.open import StoreConflict
from sync.store.store import Store


def test_numbers_come_in_order_and_from_the_oldest_block_first(store: Store) -> None:
    with store.write() as tx:
        tx.numbers.add_block("block-z", "ticket", "A", 8, 9)
        tx.numbers.add_block("block-a", "ticket", "B", 1, 2)
        tx.numbers.add_block("block-s", "stamp", "ZZ", 500, 500)
        assert tx.numbers.remaining("ticket") == 4
        assert [tx.numbers.take("ticket") for _ in range(5)] == [("A", 8), ("A", 9), ("B", 1), ("B", 2), None]
        assert tx.numbers.remaining("ticket") == 0
        assert tx.numbers.take("stamp") == ("ZZ", 500)
        assert tx.numbers.take("stamp") is None
        assert tx.numbers.take("nothing") is None
        assert tx.numbers.remaining("nothing") == 0


def test_number_taken_in_a_transaction_that_rolls_back_is_given_again(store: Store) -> None:
    def take_and_fail() -> None:
        with store.write() as tx:
            assert tx.numbers.take("ticket") == ("A", 1)
            raise ZeroDivisionError

    with store.write() as tx:
        tx.numbers.add_block("block-1", "ticket", "A", 1, 10)
    with pytest.raises(ZeroDivisionError):
        take_and_fail()
    with store.write() as tx:
        assert tx.numbers.take("ticket") == ("A", 1)


def test_block_sent_again_is_not_given_again(store: Store) -> None:
    with store.write() as tx:
        tx.numbers.add_block("block-1", "ticket", "A", 1, 10)
        tx.numbers.take("ticket")
        tx.numbers.add_block("block-1", "ticket", "A", 1, 10)
        assert tx.numbers.remaining("ticket") == 9
        assert tx.numbers.take("ticket") == ("A", 2)


def test_block_that_ends_before_it_begins_is_refused(store: Store) -> None:
    with pytest.raises(StoreConflict, match="ck_number_blocks"), store.write() as tx:
        tx.numbers.add_block("block-1", "ticket", "A", 10, 9)


def test_block_that_holds_numbers_of_another_is_refused(store: Store) -> None:
    with store.write() as tx:
        tx.numbers.add_block("block-1", "stamp", "", 100, 199)
        tx.numbers.add_block("block-2", "stamp", "", 200, 299)
        tx.numbers.add_block("tickets-a", "ticket", "A", 100, 199)
        tx.numbers.add_block("tickets-b", "ticket", "B", 100, 199)
    for first, last, prefix in ((199, 199, ""), (1, 100, ""), (150, 250, "ES"), (1, 1000, "")):
        with pytest.raises(StoreConflict, match="another block"), store.write() as tx:
            tx.numbers.add_block("block-3", "stamp", prefix, first, last)
    with pytest.raises(StoreConflict, match="another block"), store.write() as tx:
        tx.numbers.add_block("tickets-c", "ticket", "A", 199, 300)
    with store.read() as tx:
        assert (tx.numbers.remaining("stamp"), tx.numbers.remaining("ticket")) == (200, 200)
