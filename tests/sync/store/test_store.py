"""Transactions: whole or not at all, one at a time to write, of one moment to read."""

import threading
import traceback
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime

import pytest
import sqlcipher3.dbapi2
from sqlalchemy.exc import ResourceClosedError, StatementError

from sync.store.chain import verify
from sync.store.open import StoreClosed, StoreConflict, StoreError, StoreLocked, open_store
from sync.store.records import VisitStatus
from sync.store.store import Store
from tests.support.wall_clock import StoppedWallClock
from tests.sync.store import specimens
from tests.sync.store.place import StorePlace

DEADLINE_S = 30


def test_reader_sees_one_moment(store: Store) -> None:
    with ThreadPoolExecutor(1) as other, store.read() as tx:
        assert tx.agents.all() == []
        other.submit(add_agent, store).result(DEADLINE_S)
        assert tx.agents.all() == []
    with store.read() as tx:
        assert tx.agents.all() == [specimens.agent()]


def add_agent(store: Store) -> None:
    with store.write() as tx:
        tx.agents.upsert(specimens.agent())


def test_read_transaction_cannot_write(store: Store) -> None:
    with pytest.raises(StoreError, match="outside write"), store.read() as tx:
        tx.agents.upsert(specimens.agent())
    add_agent(store)
    with store.read() as tx:
        assert tx.agents.all() == [specimens.agent()]


def test_second_transaction_in_a_thread_is_a_bug_and_harms_nothing(store: Store) -> None:
    with store.write() as tx:
        tx.agents.upsert(specimens.agent())
        with pytest.raises(RuntimeError, match="pass it on"), store.write():
            pass
        with pytest.raises(RuntimeError, match="pass it on"):
            _ = store.device
    with store.read() as tx:
        assert tx.agents.all() == [specimens.agent()]


def test_transaction_is_of_no_use_after_its_end(store: Store) -> None:
    with store.write() as tx:
        pass
    with pytest.raises(ResourceClosedError):
        tx.agents.all()


def test_conflict_caught_inside_leaves_the_rest_of_the_transaction(store: Store) -> None:
    with store.write() as tx:
        tx.visits.add(specimens.visit(1))
        with pytest.raises(StoreConflict):
            tx.visits.add(specimens.visit(1))
        tx.visits.add(specimens.visit(2))
    with store.read() as tx:
        assert len(tx.visits.of_day(specimens.TODAY)) == 2


def test_error_texts_name_nobody(store: Store) -> None:
    somebody = specimens.appointment().people[0]
    nameless = specimens.appointment(people=(replace(somebody, given_name=None),))  # type: ignore[arg-type]
    with pytest.raises(StoreConflict, match=r"appointment_people\.given_name") as caught, store.write() as tx:
        tx.appointments.upsert(nameless)
    assert specimens.FAMILY_NAME not in "".join(traceback.format_exception(caught.value))


def test_moment_without_time_zone_is_a_bug(store: Store) -> None:
    naive = datetime(2026, 3, 2, 9, 0)
    with pytest.raises(StatementError, match="without time zone"), store.write() as tx:
        tx.visits.add(specimens.visit(arrived_at=naive))


def test_closed_store_refuses_everything(store: Store) -> None:
    store.close()
    store.close()
    with pytest.raises(StoreClosed), store.write():
        pass
    with pytest.raises(StoreClosed), store.read():
        pass
    with pytest.raises(StoreClosed):
        store.data_version()


def test_transaction_under_way_survives_close(place: StorePlace, store: Store) -> None:
    inside, go_on = threading.Event(), threading.Event()

    def slow_write() -> None:
        with store.write() as tx:
            tx.agents.upsert(specimens.agent())
            inside.set()
            assert go_on.wait(DEADLINE_S)

    with ThreadPoolExecutor(1) as other:
        writing = other.submit(slow_write)
        assert inside.wait(DEADLINE_S)
        store.close()
        go_on.set()
        writing.result(DEADLINE_S)
    assert place.execute("SELECT agent_id FROM agents") == [("agent-1",)]


def test_writer_has_the_lock_before_it_reads(place: StorePlace, store: Store) -> None:
    """Else another program could commit in between, and the later write would fail."""
    with place.raw() as other:
        other.execute("PRAGMA busy_timeout = 0")
        with store.write() as tx:
            assert tx.agents.all() == []
            with pytest.raises(sqlcipher3.dbapi2.OperationalError, match="locked"):
                other.execute("BEGIN IMMEDIATE")
            tx.agents.upsert(specimens.agent())
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")


def test_writer_waits_no_longer_than_the_busy_time_out_for_another_program(place: StorePlace) -> None:
    store = open_store(place.path, place.key_path, StoppedWallClock(), busy_timeout_s=0.05)
    with place.raw() as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreLocked, match="held by another program"):
            add_agent(store)
        with store.read() as tx:
            assert tx.agents.all() == []
        other.execute("COMMIT")
    add_agent(store)
    store.close()


def test_writer_waits_no_longer_than_the_busy_time_out_for_another_thread(place: StorePlace) -> None:
    store = open_store(place.path, place.key_path, StoppedWallClock(), busy_timeout_s=0.05)
    with ThreadPoolExecutor(1) as other:
        with store.write() as tx:
            tx.agents.upsert(specimens.agent(2))
            with pytest.raises(StoreLocked, match="another thread"):
                other.submit(add_agent, store).result(DEADLINE_S)
        other.submit(add_agent, store).result(DEADLINE_S)
    with store.read() as tx:
        assert len(tx.agents.all()) == 2
    store.close()


def test_of_two_threads_that_move_a_visit_exactly_one_wins(store: Store) -> None:
    rounds = 20
    together = threading.Barrier(2, timeout=DEADLINE_S)

    def call(window: str) -> list[str]:
        won = []
        for number in range(rounds):
            with store.read() as tx:
                seen = tx.visits.by_id(f"visit-{number}")
            assert seen is not None
            together.wait()
            with store.write() as tx:
                moved = tx.visits.move(
                    seen.visit_id, seen.version, status=VisitStatus.CALLED, window=window, agent_id="agent-1"
                )
            if moved is not None:
                won.append(seen.visit_id)
            together.wait()
        return won

    with store.write() as tx:
        for number in range(rounds):
            tx.visits.add(specimens.visit(number))
    with ThreadPoolExecutor(2) as pool:
        first, second = (pool.submit(call, window) for window in "12")
        wins = first.result(DEADLINE_S) + second.result(DEADLINE_S)
    assert sorted(wins) == sorted(f"visit-{number}" for number in range(rounds))
    with store.read() as tx:
        assert {(visit.call_count, visit.version) for visit in tx.visits.of_day(specimens.TODAY)} == {(1, 2)}


def test_many_threads_make_one_chain(store: Store) -> None:
    threads, each = 8, 15

    def work(name: int) -> list[int]:
        taken = []
        for _ in range(each):
            with store.write() as tx:
                number = tx.numbers.take("ticket")
                assert number is not None
                taken.append(number[1])
                tx.outbox.append(specimens.refusal(f"{name}"))
            with store.read() as tx:
                assert tx.outbox.head()[0] >= len(taken)
        return taken

    with store.write() as tx:
        tx.numbers.add_block("block-1", "ticket", "A", 1, threads * each)
    with ThreadPoolExecutor(threads) as pool:
        numbers = [number for taken in pool.map(work, range(threads), timeout=DEADLINE_S) for number in taken]
    assert sorted(numbers) == list(range(1, threads * each + 1))
    identity = store.device
    assert identity is not None
    with store.read() as tx:
        report = verify(tx, identity.private_key.public_key())
    assert (report.events, report.fault) == (threads * each, "")


def test_data_version_changes_with_every_commit_that_wrote(place: StorePlace, store: Store) -> None:
    seen = store.data_version()
    assert store.data_version() == seen
    with store.read() as tx:
        tx.agents.all()
    assert store.data_version() == seen
    add_agent(store)
    after_own = store.data_version()
    assert after_own != seen
    place.execute("UPDATE agents SET active = 0")
    assert store.data_version() != after_own


def test_data_version_stays_when_a_transaction_rolls_back(store: Store) -> None:
    seen = store.data_version()
    with pytest.raises(StoreConflict), store.write() as tx:
        tx.payments.add(specimens.payment())
    assert store.data_version() == seen
