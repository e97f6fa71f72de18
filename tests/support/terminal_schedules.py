"""Every schedule of one fault for a card terminal's operation; `python -m tests.support.terminal_schedules SEED...`.

The command plays schedules again by their seeds, such as `zvt/tcp/purchase/cut/sent/17/10` or `ecr17/tcp/random/4711`.
"""

import sys
from collections.abc import Generator, Iterator, Mapping, Sequence

from drivers.card_terminal.factory import open_terminal
from tests.support.terminal_schedule import DIRECTIONS, STEPS, Schedule
from tests.support.terminal_schedule_run import Comparison, Maker, run


def exhaustive(
    line: tuple[str, str],
    operation: str,
    *,
    stride: int = 1,
    lasts_s: Mapping[str, Sequence[float]],
    make: Maker = open_terminal,
) -> Iterator[Comparison]:
    """Run every schedule of one fault: at each `stride`-th byte both ways, at each step, the station killed.

    `lasts_s` says how long which kind of fault lasts.
    """
    start = "/".join((*line, operation))
    steps = list(STEPS)
    for kind, durations_s in lasts_s.items():
        for for_s in durations_s:
            for direction in DIRECTIONS:
                yield from _until_beyond(f"{start}/{kind}/{direction}/{{}}/{for_s:g}", stride, make)
            for step in tuple(steps):
                if not (yield from _until_beyond(f"{start}/{kind}/{step}/{{}}/{for_s:g}", 1, make)):
                    steps.remove(step)  # the terminal never comes there
    yield from _until_beyond(f"{start}/kill/{{}}", stride, make)


def _until_beyond(place: str, stride: int, make: Maker) -> Generator[Comparison, None, int]:
    """Run the schedules of a place, one after the other, until the operation ends before; return how many faulted."""
    count = 0
    while (comparison := run(Schedule.of(place.format(1 + count * stride)), make)).faulted:
        count += 1
        yield comparison
    return count


if __name__ == "__main__":
    for text in sys.argv[1:]:
        sys.stdout.write(f"{text}: {run(Schedule.of(text))}\n")
