"""Whatever goes wrong on a terminal's line: after a restart our books and the terminal's agree, nothing is doubled."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from drivers.card_terminal.concert.driver import ConcertTerminal
from drivers.card_terminal.concert.settings import ConcertSettings
from drivers.card_terminal.interface import CardTerminal, Outcome, ProgressListener, TerminalResult
from drivers.clock import Clock
from drivers.link.interface import Link
from tests.support.terminal_schedules import (
    LINES,
    MONEY_STATES,
    Comparison,
    Mismatch,
    Schedule,
    exhaustive,
    operations,
    run,
)

EVERY_LINE = pytest.mark.parametrize("line", list(LINES), ids="-".join)
#: in the short form only every so many bytes; no divisor of a block length
SHORT_STRIDE = 67
SHORT_RANDOM, FULL_RANDOM = 25, 2000
#: shorter than a repetition, longer than one, longer than a patience
FULL_LASTS_S = (0.3, 10.0)
LEAST_IN_FULL = 10_000


def tell(name: str, comparisons: Iterable[Comparison], record_property: Callable[[str, object], None]) -> int:
    """Put the sums of some schedules into the summary of the run; return how many there were."""
    count = 0
    settled: Counter[str] = Counter()
    sums: Counter[str] = Counter()
    for comparison in comparisons:
        count += 1
        settled[comparison.settled_by] += comparison.ours
        sums.update(terminals=comparison.terminals, reversed=comparison.reversed_by_itself)
    booked = sums["terminals"] + sums["reversed"]
    assert booked == settled.total() + sums["reversed"]
    record_property("drill_schedules", count)
    record_property(
        "drill",
        f"{name}: {count} schedules; terminal booked {booked} == approved {settled['answer'] + settled['terminal']} "
        f"({settled['terminal']} of them by the terminal's record) + reversed {sums['reversed']} "
        f"+ named decisions {settled['person']}; 0 double charges, 0 lost",
    )
    return count


def randomly(line: tuple[str, str], seeds: Iterable[int], folder: Path) -> Iterable[Comparison]:
    return (run(Schedule.of("/".join((*line, "random", str(seed)))), folder) for seed in seeds)


@EVERY_LINE
def test_one_fault_here_and_there(
    tmp_path: Path, line: tuple[str, str], record_property: Callable[[str, object], None]
) -> None:
    name = "-".join(line)
    for operation in MONEY_STATES.keys() & set(operations(line)):
        found = exhaustive(line, operation, tmp_path, stride=SHORT_STRIDE)
        assert tell(f"{name} {operation}", found, record_property) > 0


@EVERY_LINE
def test_some_random_faults(
    tmp_path: Path, line: tuple[str, str], record_property: Callable[[str, object], None]
) -> None:
    tell(f"{'-'.join(line)} random", randomly(line, range(SHORT_RANDOM), tmp_path), record_property)


@pytest.mark.drill
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(
    ("line", "operation"),
    [(line, name) for line in LINES for name in operations(line)],
    ids=lambda part: "-".join(part) if isinstance(part, tuple) else part,
)
def test_a_fault_at_every_byte_and_step(
    tmp_path: Path, line: tuple[str, str], operation: str, record_property: Callable[[str, object], None]
) -> None:
    found = exhaustive(line, operation, tmp_path, lasts_s=FULL_LASTS_S)
    assert tell(f"{'-'.join(line)} {operation}", found, record_property) > 0


@pytest.mark.drill
@pytest.mark.timeout(1800)
@EVERY_LINE
def test_many_random_faults(
    tmp_path: Path, line: tuple[str, str], record_property: Callable[[str, object], None]
) -> None:
    count = tell(f"{'-'.join(line)} random", randomly(line, range(FULL_RANDOM), tmp_path), record_property)
    assert count * len(LINES) >= LEAST_IN_FULL


def test_a_seed_makes_the_same_schedule_again(tmp_path: Path) -> None:
    for seed in (
        "zvt/tcp/random/7",
        "ecr17/serial/purchase/power_loss/authorising/1/10",
        "concert/serial/refund/kill/9",
    ):
        assert Schedule.of(seed) == Schedule.of(seed)
        assert run(Schedule.of(seed), tmp_path) == run(Schedule.of(seed), tmp_path)


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
def test_a_driver_that_guesses_is_found_out(tmp_path: Path, driver: type[GuessingConcert]) -> None:
    def make(_protocol: str, link: Link, clock: Clock, settings: Mapping[str, str]) -> CardTerminal:
        return driver(link, clock, ConcertSettings.parse(settings))

    with pytest.raises(Mismatch, match="concert/serial/purchase"):
        list(exhaustive(("concert", "serial"), "purchase", tmp_path, stride=SHORT_STRIDE, make=make))
