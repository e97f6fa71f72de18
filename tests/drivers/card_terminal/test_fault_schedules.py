"""Whatever goes wrong on a terminal's line: after a restart our books and the terminal's agree, nothing is doubled."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from drivers.card_terminal.concert.driver import ConcertTerminal
from drivers.card_terminal.concert.settings import ConcertSettings
from drivers.card_terminal.currencies import amount_text
from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import CardTerminal, Outcome, ProgressListener, TerminalResult
from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
from drivers.card_terminal.simulators import SIMULATORS, Play
from drivers.clock import Clock
from drivers.errors import LinkLost
from drivers.link.interface import Link
from drivers.simulation.memory_link import MemoryLink
from tests.support.clock import ManualClock
from tests.support.terminal_schedule import ALL_LINES, LINES, OPERATIONS, Schedule, operations
from tests.support.terminal_schedule_run import CURRENCY, Comparison, Mismatch, VolatileLedger, run
from tests.support.terminal_schedules import exhaustive

EVERY_LINE = pytest.mark.parametrize("line", list(ALL_LINES), ids="-".join)
#: in the short form only every so many bytes; no divisor of a block length
SHORT_STRIDE = 173
SHORT_RANDOM, FULL_RANDOM = 12, 2000
#: a connection that was dropped can be opened again at once; power takes its time
SHORT_LASTS_S = {"cut": (0.0,), "power_loss": (10.0,)}
#: shorter than a repetition, longer than one
FULL_LASTS_S = {"cut": (0.0, 0.3, 10.0), "power_loss": (0.3, 10.0)}
LEAST_IN_FULL = 10_000

Tell = Callable[[str, object], None]


def tell(name: str, comparisons: Iterable[Comparison], record_property: Tell) -> int:
    """Put the sums of some schedules into the summary of the run; return how many there were."""
    count = 0
    settled: Counter[str] = Counter()
    sums: Counter[str] = Counter()
    for comparison in comparisons:
        count += 1
        settled[comparison.settled_by] += comparison.ours
        sums.update(terminals=comparison.terminals, reversed=comparison.reversed_by_itself)
        sums.update(ours_minor=comparison.ours_minor, terminals_minor=comparison.terminals_minor)
    booked = sums["terminals"] + sums["reversed"]
    assert booked == settled.total() + sums["reversed"]
    assert sums["ours_minor"] == sums["terminals_minor"]
    record_property("drill_schedules", count)
    record_property("drill_ours_minor", sums["ours_minor"])
    record_property("drill_terminals_minor", sums["terminals_minor"])
    record_property(
        "drill",
        f"{name}: {count} schedules; terminal booked {booked} == approved {settled['answer'] + settled['terminal']} "
        f"({settled['terminal']} of them by the terminal's record) + reversed {sums['reversed']} "
        f"+ named decisions {settled['person']}; ledgers {amount_text(sums['terminals_minor'], CURRENCY)} "
        f"== {amount_text(sums['ours_minor'], CURRENCY)}; 0 double charges, 0 lost",
    )
    return count


def randomly(line: tuple[str, str], seeds: Iterable[int]) -> Iterable[Comparison]:
    return (run(Schedule.of("/".join((*line, "random", str(seed))))) for seed in seeds)


_REFUSED = ("declined", "cancelled")


def in_short_form(line: tuple[str, str]) -> list[str]:
    """What ends with money moved on the usual lines, payments on the others."""
    moving = [name for name in operations(line) if OPERATIONS[name].booked and not name.endswith(_REFUSED)]
    return moving if line in LINES else ["purchase"]


@EVERY_LINE
def test_one_fault_here_and_there(line: tuple[str, str], record_property: Tell) -> None:
    for operation in in_short_form(line):
        found = exhaustive(line, operation, stride=SHORT_STRIDE, lasts_s=SHORT_LASTS_S)
        assert tell(f"{'-'.join(line)} {operation}", found, record_property) > 0


@EVERY_LINE
def test_some_random_faults(line: tuple[str, str], record_property: Tell) -> None:
    tell(f"{'-'.join(line)} random", randomly(line, range(SHORT_RANDOM)), record_property)


class FailingWrite(MemoryLink):
    """A connection whose write fails after the terminal has got all of it."""

    def write(self, data: bytes, deadline_s: float) -> None:
        super().write(data, deadline_s)
        raise LinkLost("memory: reset by the other side")


def test_a_write_that_fails_after_its_last_byte_leaves_the_outcome_unknown() -> None:
    bank = SimulatedBank(VolatileLedger(), lambda: datetime.now(UTC))
    device = SIMULATORS["caisse_ap"](bank, Play(Gesture.APPROVE, link_layer="tcp"), lambda _lines: None)
    clock = ManualClock()
    terminal = open_terminal("caisse_ap", FailingWrite(device, clock), clock, LINES["caisse_ap", "tcp"])
    result = terminal.purchase(1250, CURRENCY, "", lambda _progress: None)
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "link_lost")


@pytest.mark.drill
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(
    ("line", "operation"),
    [(line, name) for line in ALL_LINES for name in operations(line)],
    ids=lambda part: "-".join(part) if isinstance(part, tuple) else part,
)
def test_a_fault_at_every_byte_and_step(line: tuple[str, str], operation: str, record_property: Tell) -> None:
    found = exhaustive(line, operation, lasts_s=FULL_LASTS_S)
    assert tell(f"{'-'.join(line)} {operation}", found, record_property) > 0


@pytest.mark.drill
@pytest.mark.timeout(1800)
@EVERY_LINE
def test_many_random_faults(line: tuple[str, str], record_property: Tell) -> None:
    count = tell(f"{'-'.join(line)} random", randomly(line, range(FULL_RANDOM)), record_property)
    assert count * len(ALL_LINES) >= LEAST_IN_FULL


def test_a_seed_makes_the_same_schedule_again() -> None:
    for seed in (
        "zvt/tcp/random/7",
        "ecr17/serial/purchase/power_loss/authorising/1/10",
        "concert/serial/refund/kill/9",
        "zvt/serial_keeps/abort_late/cut/received/60/0.3",
    ):
        assert Schedule.of(seed) == Schedule.of(seed)
        assert run(Schedule.of(seed)) == run(Schedule.of(seed))


def test_every_operation_of_the_interface_is_drilled() -> None:
    drilled = {operation.call for operation in OPERATIONS.values()}
    assert drilled == {"purchase", "refund", "reverse", "last_result", "totals", "end_of_day", "status", "probe"}
    assert any(operation.aborted_at for operation in OPERATIONS.values())
    assert {name.split("_")[0] for name in operations(("zvt", "tcp"))} >= {"abort", "end", "totals", "refund"}


#: how whoever reads the failure sees it again
AGAIN = r"again: \S+ -m tests\.support\.terminal_schedules concert/serial/purchase/\S+$"


class GuessingConcert(ConcertTerminal):
    """A driver that calls an unknown outcome something else."""

    claimed = Outcome.UNKNOWN

    def purchase(
        self, amount_minor: int, currency: str, reference: str, on_progress: ProgressListener
    ) -> TerminalResult:
        result = super().purchase(amount_minor, currency, reference, on_progress)
        return replace(result, outcome=self.claimed) if result.outcome is Outcome.UNKNOWN else result


class HopefulConcert(GuessingConcert):
    claimed = Outcome.APPROVED


class CarelessConcert(GuessingConcert):
    claimed = Outcome.NOT_STARTED


@pytest.mark.parametrize("driver", [HopefulConcert, CarelessConcert])
def test_a_driver_that_guesses_is_found_out(driver: type[GuessingConcert]) -> None:
    def make(_protocol: str, link: Link, clock: Clock, settings: Mapping[str, str]) -> CardTerminal:
        return driver(link, clock, ConcertSettings.parse(settings))

    with pytest.raises(Mismatch, match=AGAIN):
        list(exhaustive(("concert", "serial"), "purchase", stride=SHORT_STRIDE, lasts_s=SHORT_LASTS_S, make=make))


class CrashingConcert(ConcertTerminal):
    """A driver with a bug in the way out."""

    def close(self) -> None:
        raise KeyError("no such state")


def test_a_crash_names_the_schedule_too() -> None:
    def make(_protocol: str, link: Link, clock: Clock, settings: Mapping[str, str]) -> CardTerminal:
        return CrashingConcert(link, clock, ConcertSettings.parse(settings))

    with pytest.raises(Mismatch, match=AGAIN):
        run(Schedule.of("concert/serial/purchase/cut/sent/3/10"), make)
