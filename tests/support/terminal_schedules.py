"""Schedules of faults for every card terminal, in simulated time: one fault, then everything restarts and recovers.

A schedule is named by its seed, a text such as `zvt/tcp/purchase/cut/sent/17/10` or `concert/serial/random/4711`;
the seed makes it again: `python -m tests.support.terminal_schedules SEED...`.
"""

import itertools
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import BatchResult, CardTerminal, Outcome, TerminalResult, TerminalStatus
from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
from drivers.card_terminal.simulators import SIMULATORS, Play, ScriptedTerminal, scripted_terminal
from drivers.clock import Clock
from drivers.link.interface import Link
from drivers.simulation.device import SimulatedDevice
from drivers.simulation.ledger import Ledger
from drivers.simulation.memory_link import MemoryLink
from drivers.simulation.script import Script, parse_script
from kiosk.domain.money import Money
from kiosk.domain.recovery import TerminalRecord, proves_approval
from tests.support.clock import ManualClock

#: protocol, link layer -> settings of the driver
LINES: dict[tuple[str, str], Mapping[str, str]] = {
    ("concert", "serial"): {},
    ("caisse_ap", "serial"): {"link_layer": "serial"},
    ("caisse_ap", "tcp"): {"link_layer": "tcp"},
    ("ecr17", "serial"): {},
    ("ecr17", "tcp"): {},
    ("zvt", "serial"): {"link_layer": "serial", "reconnect_s": "0"},
    ("zvt", "tcp"): {"link_layer": "tcp", "reconnect_s": "0"},
}
#: operation -> the capability it needs; what moves money comes first
OPERATIONS = {
    "purchase": "",
    "refund": "can_refund",
    "reverse": "can_reverse",
    "last_result": "can_recover",
    "totals": "can_totals",
    "end_of_day": "can_end_of_day",
    "status": "",
    "probe": "",
}
#: what each operation that moves money leaves in the ledger
MONEY_STATES = {"purchase": "booked", "refund": "refunded", "reverse": "reversed"}
STEPS = (
    *("called", "offered", "waiting_for_card", "waiting_for_pin", "authorising", "announcing", "answering"),
    *("reporting", "printing", "working", "closing_session", "completing", "idle"),
)
_ANY_FAULT = {
    "serial": ("cut", "garble", "nak", "duplicate", "silence", "power_loss"),
    # TCP neither garbles, nor repeats, nor loses bytes out of the middle
    "tcp": ("cut", "power_loss"),
}
_EARLIER_MINOR, _AMOUNT_MINOR, _LATER_MINOR = 900, 1250, 500
_CURRENCY = "EUR"
_NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


Maker = Callable[[str, Link, Clock, Mapping[str, str]], CardTerminal]


class StationKilled(BaseException):
    """SIGKILL: no code of the station runs any more, its port is closed by the system."""


class MortalLink(MemoryLink):
    """A link whose station is killed instead of its `dies_at`-th byte written or piece read (None: never)."""

    def __init__(self, device: SimulatedDevice, clock: ManualClock, dies_at: int | None) -> None:
        super().__init__(device, clock)
        self._left = dies_at

    def write(self, data: bytes, deadline_s: float) -> None:
        """Write a byte at a time, as long as there is a station."""
        for byte in data:
            self._live()
            super().write(bytes((byte,)), deadline_s)

    def read(self, max_bytes: int, deadline_s: float) -> bytes:
        """Read, unless the station dies first."""
        data = super().read(max_bytes, deadline_s)
        self._live()
        return data

    def _live(self) -> None:
        if self._left is None:
            return
        self._left = max(0, self._left - 1)
        if self._left == 0:
            raise StationKilled


@dataclass(frozen=True)
class Schedule:
    """What goes wrong while `operation` runs on `line`; `seed` names it and makes it again."""

    seed: str
    line: tuple[str, str]
    operation: str
    script: Mapping[str, Any]
    gesture: Gesture = Gesture.APPROVE
    killed_at: int | None = None

    @classmethod
    def of(cls, seed: str) -> "Schedule":
        """Make the schedule that `seed` names; raises ValueError for none."""
        protocol, layer, operation, *rest = seed.split("/")
        line = (protocol, layer)
        if line not in LINES:
            raise ValueError(f"{seed}: no such line")
        if operation == "random":
            return cls._random(seed, line)
        if rest[0] == "kill":
            return cls(seed, line, operation, {}, killed_at=int(rest[1]))
        kind, where, number, for_s = rest
        place = (
            {"byte": int(number), "direction": where} if where in _DIRECTIONS else {"step": where, "nth": int(number)}
        )
        return cls(seed, line, operation, {"fault": [{"kind": kind, "for_s": float(for_s), **place}]})

    @classmethod
    def _random(cls, seed: str, line: tuple[str, str]) -> "Schedule":
        chance = random.Random(seed)
        faults: list[dict[str, Any]] = []
        for _ in range(chance.randint(1, 3)):
            made: dict[str, Any] = {"kind": chance.choice(_ANY_FAULT[line[1]])}
            if chance.random() < 0.75:
                made |= {"byte": int(chance.triangular(1, 900, 1)), "direction": chance.choice(_DIRECTIONS)}
            else:
                made |= {"step": chance.choice(STEPS), "nth": chance.randint(1, 3)}
            faults.append(made | {"for_s": chance.choice([0.3, 3.0, 6.0, 12.0, 40.0])})
        gesture = chance.choice([*Gesture, Gesture.APPROVE, Gesture.APPROVE])
        operation = chance.choice(["purchase", "purchase", *operations(line)])
        killed_at = chance.randint(1, 400) if chance.random() < 0.2 else None
        return cls(seed, line, operation, {"fault": faults}, gesture, killed_at)


_DIRECTIONS = ("sent", "received")


@dataclass(frozen=True)
class Comparison:
    """Our books against the terminal's after a schedule; `faulted` is False when the fault lay beyond the end.

    `settled_by` says who knew how it ended: the answer, the terminal's record or a named person.
    """

    faulted: bool
    outcome: str
    settled_by: str
    ours: int
    terminals: int
    reversed_by_itself: int


def exhaustive(
    line: tuple[str, str],
    operation: str,
    folder: Path,
    *,
    stride: int = 1,
    lasts_s: Sequence[float] = (10.0,),
    make: Maker = open_terminal,
) -> Iterator[Comparison]:
    """Run every schedule of one fault: at each `stride`-th byte both ways, at each step, the station killed."""
    start = "/".join((*line, operation))
    for for_s in lasts_s:
        for kind in ("cut", "power_loss"):
            for direction in _DIRECTIONS:
                yield from _until_beyond(f"{start}/{kind}/{direction}/{{}}/{for_s:g}", stride, folder, make)
            for step in STEPS:
                yield from _until_beyond(f"{start}/{kind}/{step}/{{}}/{for_s:g}", 1, folder, make)
    yield from _until_beyond(f"{start}/kill/{{}}", stride, folder, make)


def _until_beyond(place: str, stride: int, folder: Path, make: Maker) -> Iterator[Comparison]:
    for number in itertools.count(1, stride):
        comparison = run(Schedule.of(place.format(number)), folder, make)
        if not comparison.faulted:
            return
        yield comparison


class Mismatch(AssertionError):
    """The ledgers do not agree: a payment was lost or taken twice."""


def operations(line: tuple[str, str]) -> list[str]:
    """What the protocol of `line` offers."""
    terminal = open_terminal(line[0], MortalLink(_terminal(line), ManualClock(), None), ManualClock(), LINES[line])
    offered = terminal.capabilities
    return [name for name, needs in OPERATIONS.items() if not needs or getattr(offered, needs)]


def run(schedule: Schedule, folder: Path, make: Maker = open_terminal) -> Comparison:
    """Play it with drivers of `make`; raises Mismatch, naming the seed, where the two books differ at the end."""
    return _Run(schedule, folder, make).play()


class _Run:
    def __init__(self, schedule: Schedule, folder: Path, make: Maker) -> None:
        path = folder / "ledger.jsonl"
        path.unlink(missing_ok=True)
        self._schedule = schedule
        self._make = make
        self._ledger = Ledger(path)
        self._bank = SimulatedBank(self._ledger, lambda: _NOON)
        self._clock = ManualClock()
        self._earlier = self._earlier_payment()
        play = Play(schedule.gesture, 0.5, schedule.line[1])
        self._device: ScriptedTerminal = scripted_terminal(
            schedule.line[0], self._bank, play, lambda _lines: None, parse_script(schedule.script)
        )

    def play(self) -> Comparison:
        """Run the operation into its fault, recover, pay once more, and compare."""
        before = self._count()
        result = self._operate()
        faulted = result is None or (self._schedule.killed_at is None and not self._faults_left)
        self._restart()
        change = self._count()
        change.subtract(before)
        outcome = "killed" if result is None else str(result.outcome)
        settled_by, ours = self._settle(result, change)
        state = MONEY_STATES.get(self._schedule.operation)
        itself = change["reversed"] if state != "reversed" else 0
        terminals = change[state] - itself if state else change["booked"] + change["refunded"] + change["reversed"]
        if not ours == terminals <= 1 or itself > 1:
            raise Mismatch(f"{self._schedule.seed}: {outcome}, ours {ours}, the terminal's {dict(change)}, {result}")
        self._restart()  # recovering may have run into the next fault
        self._pay_again()
        return Comparison(faulted, outcome, settled_by, ours, terminals, itself)

    def _operate(self) -> TerminalResult | None:
        """Return how the operation ended, None when the station was killed; of no consequence is NOT_STARTED."""
        terminal = self._driver(self._schedule.killed_at)
        try:
            answer = self._call(terminal)
        except StationKilled:
            return None
        finally:
            terminal.close()
        if isinstance(answer, TerminalResult) and self._schedule.operation in MONEY_STATES:
            return answer
        return TerminalResult(Outcome.NOT_STARTED, "moves no money", 0, _CURRENCY)

    def _call(self, terminal: CardTerminal) -> TerminalResult | TerminalStatus | BatchResult:
        operation = self._schedule.operation
        if operation == "purchase":
            return terminal.purchase(_AMOUNT_MINOR, _CURRENCY, "", _ignore)
        if operation == "refund":
            return terminal.refund(_AMOUNT_MINOR, _CURRENCY, "", _ignore)
        if operation == "reverse":
            return terminal.reverse(self._earlier, _EARLIER_MINOR, _CURRENCY, _ignore)
        if operation == "end_of_day":
            return terminal.end_of_day(_ignore)
        questions: dict[str, Callable[[], TerminalResult | TerminalStatus | BatchResult]] = {
            "last_result": terminal.last_result,
            "totals": terminal.totals,
            "status": terminal.status,
            "probe": terminal.probe,
        }
        return questions[operation]()

    def _settle(self, result: TerminalResult | None, change: Counter[str]) -> tuple[str, int]:
        """Who said how it ended, and how many operations stand in our books."""
        state = MONEY_STATES.get(self._schedule.operation)
        if state is None:
            return "answer", 0
        if result is not None and result.outcome is not Outcome.UNKNOWN:
            return "answer", int(result.outcome is Outcome.APPROVED)
        if self._schedule.operation == "purchase" and self._terminal_proves():
            return "terminal", 1
        # a named person reads the terminal's own journal
        return "person", int(change[state] > (change["reversed"] if state != "reversed" else 0))

    def _terminal_proves(self) -> bool:
        terminal = self._driver()
        if not terminal.capabilities.can_recover:
            return False
        found = terminal.last_result()
        terminal.close()
        amount = Money(found.amount_minor, found.currency) if found.amount_proven else None
        record = TerminalRecord(found.outcome is Outcome.APPROVED, amount, found.receipt_number)
        return proves_approval(record, Money(_AMOUNT_MINOR, _CURRENCY), self._earlier)

    def _pay_again(self) -> None:
        """The terminal works again, and takes one payment for one."""
        booked = self._count()["booked"]
        play = Play(Gesture.APPROVE, 0.5, self._schedule.line[1])
        fresh = SIMULATORS[self._schedule.line[0]](self._bank, play, lambda _lines: None)
        device = self._device if self._schedule.gesture is Gesture.APPROVE and not self._faults_left else fresh
        terminal = self._driver(device=device)
        result = terminal.purchase(_LATER_MINOR, _CURRENCY, "", _ignore)
        terminal.close()
        if result.outcome is not Outcome.APPROVED or self._count()["booked"] != booked + 1:
            raise Mismatch(f"{self._schedule.seed}: the next payment ended as {result}")

    @property
    def _faults_left(self) -> bool:
        return bool(self._device.report()["faults_left"])

    def _restart(self) -> None:
        """Let the terminal do whatever it still has to do, nobody listening."""
        while (due_s := self._device.due_s()) is not None:
            self._clock.advance_to(max(due_s, self._clock.monotonic_s()))
            self._device.tick(self._clock.monotonic_s())
            self._device.take_output()
        self._device.set_plugged(True)

    def _earlier_payment(self) -> str:
        """A payment before all faults: its number is the last one known, and a reversal has what to reverse."""
        terminal = self._driver(device=_terminal(self._schedule.line, self._bank))
        result = terminal.purchase(_EARLIER_MINOR, _CURRENCY, "", _ignore)
        terminal.close()
        if result.outcome is not Outcome.APPROVED:
            raise Mismatch(f"{self._schedule.seed}: the earlier payment ended as {result}")
        return result.receipt_number or str(self._ledger.lines[-1]["receipt_number"])

    def _driver(self, dies_at: int | None = None, device: SimulatedDevice | None = None) -> CardTerminal:
        link = MortalLink(device or self._device, self._clock, dies_at)
        return self._make(self._schedule.line[0], link, self._clock, LINES[self._schedule.line])

    def _count(self) -> Counter[str]:
        return Counter(str(line["state"]) for line in self._ledger.lines)


def _terminal(line: tuple[str, str], bank: SimulatedBank | None = None) -> ScriptedTerminal:
    """A terminal without faults."""
    bank = bank or SimulatedBank(Ledger(Path("/dev/null")), lambda: _NOON)
    return scripted_terminal(line[0], bank, Play(Gesture.APPROVE, 0.5, line[1]), lambda _lines: None, Script())


def _ignore(_progress: object) -> None:
    """Nobody watches."""


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        for text in sys.argv[1:]:
            sys.stdout.write(f"{text}: {run(Schedule.of(text), Path(scratch))}\n")
