"""Several stations on one store: together, and when one of them dies in the middle."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from sync.store.chain import verify
from sync.store.open import open_store
from sync.store.store import Store
from tests.support.wall_clock import StoppedWallClock
from tests.sync.store import specimens
from tests.sync.store.place import StorePlace

ROOT = Path(__file__).resolve().parents[3]
DEADLINE_S = 60


class Station:
    """A writer process and its two pipes."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process

    def tell(self, command: str) -> None:
        """Send a command, do not wait."""
        assert self.process.stdin is not None
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()

    def hear(self) -> str:
        """The next line; "" when the process ended."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def end(self) -> None:
        """Let it close its store and go."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        assert self.process.wait(DEADLINE_S) == 0


@contextmanager
def station(place: StorePlace) -> Iterator[Station]:
    """A station that has the store open."""
    command = [sys.executable, "-m", "tests.sync.store.writer_process", str(place.path), str(place.key_path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            started = Station(process)
            assert started.hear() == "ready"
            yield started
        finally:
            process.kill()


@pytest.fixture
def numbers(store: Store) -> int:
    """How many ticket numbers there are."""
    count = 10_000
    with store.write() as tx:
        tx.numbers.add_block("block-1", "ticket", "A", 1, count)
    return count


def assert_whole(place: StorePlace, count: int, total_numbers: int) -> None:
    """Exactly `count` visits, each with its event and its number, and a chain that holds."""
    store = open_store(place.path, place.key_path, StoppedWallClock())
    identity = store.device
    assert identity is not None
    with store.read() as tx:
        report = verify(tx, identity.private_key.public_key())
        visits = tx.visits.of_day(specimens.TODAY)
        left = tx.numbers.remaining("ticket")
    store.close()
    assert report.fault == ""
    assert report.events == count
    assert sorted(int(visit.ticket_number[1:]) for visit in visits) == list(range(1, count + 1))
    assert left == total_numbers - count


def test_two_processes_write_at_the_same_time(place: StorePlace, store: Store, numbers: int) -> None:
    each = 60
    with ExitStack() as stack:
        stations = [stack.enter_context(station(place)) for _ in range(2)]
        for writer in stations:
            writer.tell(f"write {each}")
        heard = [[int(writer.hear()) for _ in range(each)] for writer in stations]
        for writer in stations:
            writer.end()
    assert sorted(heard[0] + heard[1]) == list(range(1, 2 * each + 1))
    assert heard[0] == sorted(heard[0])
    store.close()
    assert_whole(place, 2 * each, numbers)


def test_change_of_another_process_is_seen(place: StorePlace, store: Store, numbers: int) -> None:
    with station(place) as other:
        seen = store.data_version()
        other.tell("hold")
        assert other.hear() == "holding"
        assert store.data_version() == seen
        other.tell("go on")
        assert other.hear() == "committed"
        assert store.data_version() != seen
        with store.read() as tx:
            assert [visit.ticket_number for visit in tx.visits.of_day(specimens.TODAY)] == ["A1"]
        other.end()
    assert numbers


def test_writer_waits_for_another_process(place: StorePlace, store: Store, numbers: int) -> None:
    with station(place) as first, station(place) as second:
        first.tell("hold")
        assert first.hear() == "holding"
        second.tell("write 1")
        first.tell("go on")
        assert first.hear() == "committed"
        assert second.hear() == "2"
        first.end()
        second.end()
    store.close()
    assert_whole(place, 2, numbers)


@pytest.mark.parametrize("after", [1, 7, 40])
def test_killed_writer_leaves_whole_transactions_only(
    place: StorePlace, store: Store, numbers: int, after: int
) -> None:
    store.close()
    with station(place) as writer:
        writer.tell(f"write {numbers}")
        for _ in range(after):
            last = int(writer.hear())
        writer.process.kill()
        while line := writer.hear():
            last = int(line)
        assert writer.process.wait(DEADLINE_S) == -9
    ((committed,),) = place.execute("SELECT count(*) FROM visits")
    assert committed in {last, last + 1}, "every reported visit is on the disk, and at most one unreported"
    assert_whole(place, committed, numbers)


def test_killed_in_an_open_transaction_leaves_nothing_and_no_lock(
    place: StorePlace, store: Store, numbers: int
) -> None:
    with station(place) as writer:
        writer.tell("write 3")
        assert [writer.hear() for _ in range(3)] == ["1", "2", "3"]
        writer.tell("hold")
        assert writer.hear() == "holding"
        writer.process.kill()
        writer.process.wait(DEADLINE_S)
    with store.write() as tx:
        assert len(tx.visits.of_day(specimens.TODAY)) == 3
        tx.agents.upsert(specimens.agent())
    store.close()
    assert_whole(place, 3, numbers)


def test_disk_that_takes_no_more_loses_nothing_and_is_named(place: StorePlace, store: Store, numbers: int) -> None:
    store.close()
    with station(place) as writer:
        writer.tell("write 2")
        assert [writer.hear(), writer.hear()] == ["1", "2"]
        writer.tell("full")
        refusal = writer.hear()
        writer.tell("write 1")
        assert writer.hear() == "3"
        writer.end()
    assert refusal.startswith("StoreError the disk ")
    assert_whole(place, 3, numbers)
