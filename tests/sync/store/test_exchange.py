"""What the screens are told about the exchange."""

from datetime import timedelta

import pytest

from sync.store.records import ExchangeState
from sync.store.store import Store
from tests.support.wall_clock import StoppedWallClock
from tests.sync.store import specimens


def test_state_of_a_store_that_never_exchanged(store: Store) -> None:
    with store.read() as tx:
        assert tx.exchange.state() == ExchangeState(0, 0, 0, None, "", None)


def test_state_counts_what_waits_and_what_was_set_aside(store: Store) -> None:
    with store.write() as tx:
        events = [tx.outbox.append(specimens.refusal()) for _ in range(4)]
        tx.outbox.mark_applied([events[0].event_id])
        tx.outbox.quarantine(events[1].event_id, "rejected")
        state = tx.exchange.state()
    assert (state.pending_count, state.quarantined_count) == (2, 1)


def test_failure_keeps_the_last_success_and_success_clears_the_failure(store: Store, clock: StoppedWallClock) -> None:
    first = clock.now
    with store.write() as tx:
        tx.exchange.save_cursor(41)
        tx.exchange.record_success(first, -3)
        tx.exchange.record_failure("timeout")
    with store.read() as tx:
        assert tx.exchange.state() == ExchangeState(41, 0, 0, first, "timeout", -3)
    clock.advance(timedelta(minutes=1))
    with store.write() as tx:
        tx.exchange.record_success(clock.now, 2)
        assert tx.exchange.state() == ExchangeState(41, 0, 0, clock.now, "", 2)


def test_cursor_and_page_are_applied_together(store: Store) -> None:
    def apply_page_and_fail() -> None:
        with store.write() as tx:
            tx.appointments.upsert(specimens.appointment())
            tx.exchange.save_cursor(7)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        apply_page_and_fail()
    with store.read() as tx:
        assert tx.exchange.state().cursor == 0
        assert tx.appointments.count() == 0
