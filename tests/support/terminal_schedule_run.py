"""Plays a schedule of faults in simulated time: one operation into its fault, then everything restarts and recovers.

Afterwards the terminal's ledger and our books must agree, in numbers and in sums, and the next payment must work.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import (
    BatchResult,
    BatchStatus,
    CardTerminal,
    Outcome,
    Progress,
    TerminalResult,
    TerminalStatus,
)
from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
from drivers.card_terminal.simulators import Play, ScriptedTerminal, scripted_terminal
from drivers.card_terminal.zvt.driver import ZvtTerminal
from drivers.card_terminal.zvt.settings import ZvtSettings
from drivers.clock import Clock
from drivers.link.interface import Link
from drivers.simulation.device import SimulatedDevice
from drivers.simulation.ledger import Ledger
from drivers.simulation.memory_link import MemoryLink
from drivers.simulation.script import Script, parse_script
from kiosk.domain.money import Money
from kiosk.domain.recovery import TerminalRecord, proves_approval
from tests.support.clock import ManualClock
from tests.support.terminal_schedule import ALL_LINES, OPERATIONS, Schedule

_EARLIER_MINOR, _AMOUNT_MINOR, _LATER_MINOR = 900, 1250, 500
CURRENCY = "EUR"
_NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
#: bytes written and pieces asked for that no schedule's operations come near to
_MANY = 50_000
_COMMAND = ".venv/bin/python -m tests.support.terminal_schedules"

Answer = TerminalResult | TerminalStatus | BatchResult
Maker = Callable[[str, Link, Clock, Mapping[str, str]], CardTerminal]


class VolatileLedger(Ledger):
    """A ledger for simulated time: nothing outlives the process, so nothing waits for a disk."""

    def __init__(self) -> None:
        self._lines = []

    def append(self, line: Mapping[str, object]) -> None:
        """Add a line."""
        self._lines.append(dict(line))


class StationKilled(BaseException):
    """SIGKILL: no code of the station runs any more, its port is closed by the system."""


class Mismatch(AssertionError):
    """The ledgers do not agree: a payment was lost or taken twice. Says how to see it again."""


@dataclass(frozen=True)
class Comparison:
    """Our books against the terminal's after a schedule; `faulted` is False when the fault lay beyond the end.

    `settled_by` says who knew how it ended: the answer, the terminal's record or a named person. Sums in minor units,
    without what the terminal `reversed_by_itself`.
    """

    faulted: bool
    outcome: str
    settled_by: str
    ours: int
    ours_minor: int
    terminals: int
    terminals_minor: int
    reversed_by_itself: int


class MortalLink(MemoryLink):
    """A link whose station is killed instead of its `dies_at`-th byte written or piece read (None: never)."""

    def __init__(self, device: SimulatedDevice, clock: ManualClock, dies_at: int | None = None) -> None:
        super().__init__(device, clock)
        self.dies_at = dies_at
        self._crossed = 0

    def connect(self, device: SimulatedDevice) -> None:
        """Plug the cable into another device."""
        self.close()
        self._device = device

    def open(self) -> None:
        """Open it; a line that was only dropped (for 0 s) is there again."""
        self.rest(0.0)
        super().open()

    def rest(self, seconds: float) -> None:
        """Let time pass."""
        until_s = self._clock.monotonic_s() + seconds
        while (due_s := self._device.due_s()) is not None and due_s <= until_s:
            self._clock.advance_to(max(due_s, self._clock.monotonic_s()))
            self._device.tick(self._clock.monotonic_s())
        self._clock.advance_to(until_s)

    def write(self, data: bytes, deadline_s: float) -> None:
        """Write a byte at a time, as long as there is a station.

        A line that went with the last byte fails the write too, as a real one may: the device has it all the same.
        """
        for byte in data:
            self._bound()
            self._live()
            super().write(bytes((byte,)), deadline_s)
        self._require_line()

    def read(self, max_bytes: int, deadline_s: float) -> bytes:
        """Read, unless the station dies first."""
        self._bound()
        data = super().read(max_bytes, deadline_s)
        self._live()
        return data

    def _bound(self) -> None:
        self._crossed += 1
        if self._crossed > _MANY:
            raise Mismatch("the conversation does not end")

    def _live(self) -> None:
        if self.dies_at is None:
            return
        self.dies_at = max(0, self.dies_at - 1)
        if self.dies_at == 0:
            raise StationKilled


def run(schedule: Schedule, make: Maker = open_terminal) -> Comparison:
    """Play it with drivers of `make`; raises Mismatch, naming the seed, where the two books differ at the end."""
    try:
        return _Run(schedule, make).play()
    except Exception as error:
        raise Mismatch(
            f"{schedule.seed}: {error or type(error).__name__}\nagain: {_COMMAND} {schedule.seed}"
        ) from error


class _Run:
    def __init__(self, schedule: Schedule, make: Maker) -> None:
        self._schedule = schedule
        self._line = ALL_LINES[schedule.line]
        self._operation = OPERATIONS[schedule.operation]
        self._make = make
        self._ledger = VolatileLedger()
        self._bank = SimulatedBank(self._ledger, lambda: _NOON)
        self._clock = ManualClock()
        self._device = self._terminal(schedule.gesture, parse_script(schedule.script))
        self._link = MortalLink(self._device, self._clock)
        self._driver = self._new_driver()
        self._earlier = self._earlier_payment()

    def play(self) -> Comparison:
        """Run the operation into its fault, recover, pay once more, and compare."""
        before = self._count(), self._sum()
        answer = self._operate()
        faulted = answer is None or (self._schedule.killed_at is None and not self._faults_left)
        self._settle_down()
        change, change_minor = self._count(), self._sum() - before[1]
        change.subtract(before[0])
        result = answer if isinstance(answer, TerminalResult) else None
        if not self._operation.booked:
            result = TerminalResult(Outcome.NOT_STARTED, "moves no money", 0, CURRENCY)
        settled_by, ours, ours_minor = self._settle(result, change)
        state = self._operation.booked
        itself = change["reversed"] if state not in ("", "reversed") else 0
        terminals = change[state] - itself if state else change["booked"] + change["refunded"] + change["reversed"]
        if not ours == terminals <= 1 or ours_minor != change_minor or itself > 1:
            said = "killed" if answer is None else answer
            raise Mismatch(f"ours {ours} ({ours_minor}), the terminal's {dict(change)} ({change_minor}): {said}")
        self._settle_down()  # recovering may have run into the next fault
        self._check_answer(answer)
        self._pay_again()
        outcome = "killed" if answer is None or result is None else str(result.outcome)
        return Comparison(faulted, outcome, settled_by, ours, ours_minor, terminals, change_minor, itself)

    def _operate(self) -> Answer | None:
        """Return how the operation ended, None when the station was killed."""
        self._link.connect(self._device)
        self._link.dies_at = self._schedule.killed_at
        try:
            return self._call(self._driver)
        except StationKilled:
            self._driver = self._new_driver()
            return None
        finally:
            self._link.dies_at = None
            self._link.close()

    def _call(self, terminal: CardTerminal) -> Answer:
        def watch(progress: Progress) -> None:
            if progress.code is self._operation.aborted_at:
                terminal.request_abort()

        call = self._operation.call
        if call == "purchase":
            return terminal.purchase(_AMOUNT_MINOR, CURRENCY, "", watch)
        if call == "refund":
            return terminal.refund(_AMOUNT_MINOR, CURRENCY, "", watch)
        if call == "reverse":
            return terminal.reverse(self._earlier, _EARLIER_MINOR, CURRENCY, watch)
        if call == "end_of_day":
            return terminal.end_of_day(watch)
        questions: dict[str, Callable[[], Answer]] = {
            "last_result": terminal.last_result,
            "totals": terminal.totals,
            "status": terminal.status,
            "probe": terminal.probe,
        }
        return questions[call]()

    def _settle(self, result: TerminalResult | None, change: Counter[str]) -> tuple[str, int, int]:
        """Who said how it ended, how many operations stand in our books, and what they add to their sum."""
        state, wanted_minor = self._operation.booked, self._wanted_minor
        if result is not None and result.outcome is not Outcome.UNKNOWN:
            approved = result.outcome is Outcome.APPROVED
            if approved and result.amount_minor != abs(wanted_minor):
                raise Mismatch(f"approved {result.amount_minor} instead of {abs(wanted_minor)}")
            return "answer", int(approved), wanted_minor * approved
        if state == "booked" and self._terminal_proves():
            return "terminal", 1, wanted_minor
        # a named person reads the terminal's own journal
        stands = change[state] > (change["reversed"] if state != "reversed" else 0)
        return "person", int(stands), wanted_minor * stands

    @property
    def _wanted_minor(self) -> int:
        signed = {"booked": _AMOUNT_MINOR, "refunded": -_AMOUNT_MINOR, "reversed": -_EARLIER_MINOR}
        return signed.get(self._operation.booked, 0)

    def _terminal_proves(self) -> bool:
        terminal = self._restarted(self._device)
        if not terminal.capabilities.can_recover:
            return False
        found = terminal.last_result()
        terminal.close()
        amount = Money(found.amount_minor, found.currency) if found.amount_proven else None
        record = TerminalRecord(found.outcome is Outcome.APPROVED, amount, found.receipt_number)
        return proves_approval(record, Money(_AMOUNT_MINOR, CURRENCY), self._earlier)

    def _check_answer(self, answer: Answer | None) -> None:
        """What a question or an end of day says is so, or it says that it does not know."""
        if isinstance(answer, TerminalResult) and self._operation.call == "last_result":
            is_earlier = answer.outcome is Outcome.APPROVED and answer.receipt_number in ("", self._earlier)
            if answer.amount_proven:
                is_earlier = is_earlier and answer.amount_minor == _EARLIER_MINOR
            if not is_earlier and answer.outcome is not Outcome.UNKNOWN:
                raise Mismatch(f"the last payment was another: {answer}")
        if not isinstance(answer, BatchResult):
            return
        if answer.status is BatchStatus.DONE and answer.total_minor not in (None, _EARLIER_MINOR):
            raise Mismatch(f"the batch held {_EARLIER_MINOR}: {answer}")
        terminal = self._restarted(self._terminal(Gesture.APPROVE))
        is_closed = terminal.totals().total_minor == 0
        terminal.close()
        is_said_closed = self._operation.call == "end_of_day" and answer.status is BatchStatus.DONE
        if is_closed != is_said_closed and answer.status is not BatchStatus.UNKNOWN:
            raise Mismatch(f"the batch is {'closed' if is_closed else 'open'}: {answer}")

    def _pay_again(self) -> None:
        """The terminal works again, and takes one payment for one."""
        before = self._count()
        is_ready = self._schedule.gesture is Gesture.APPROVE and not self._faults_left
        terminal = self._restarted(self._device if is_ready else self._terminal(Gesture.APPROVE))
        result = terminal.purchase(_LATER_MINOR, CURRENCY, "", _ignore)
        terminal.close()
        change = self._count()
        change.subtract(before)
        if result.outcome is not Outcome.APPROVED or +change != {"booked": 1}:
            raise Mismatch(f"the next payment: the terminal's {dict(change)}: {result}")

    @property
    def _faults_left(self) -> bool:
        return bool(self._device.report()["faults_left"])

    def _settle_down(self) -> None:
        """Let the terminal do whatever it still has to do, nobody listening."""
        while (due_s := self._device.due_s()) is not None:
            self._clock.advance_to(max(due_s, self._clock.monotonic_s()))
            self._device.tick(self._clock.monotonic_s())
            self._device.take_output()
        self._device.set_plugged(True)

    def _earlier_payment(self) -> str:
        """A payment before all faults: its number is the last one known, and a reversal has what to reverse."""
        self._link.connect(self._terminal(Gesture.APPROVE))
        result = self._driver.purchase(_EARLIER_MINOR, CURRENCY, "", _ignore)
        self._driver.close()
        if result.outcome is not Outcome.APPROVED:
            raise Mismatch(f"the earlier payment ended as {result}")
        return result.receipt_number or str(self._ledger.lines[-1]["receipt_number"])

    def _restarted(self, device: SimulatedDevice) -> CardTerminal:
        """The driver of a station that was restarted, or that of one that lives on, at `device`."""
        self._link.connect(device)
        if not self._line.lives_on:
            self._driver = self._new_driver()
        return self._driver

    def _new_driver(self) -> CardTerminal:
        protocol, settings = self._schedule.line[0], self._line.settings
        if self._line.reconnects:
            return ZvtTerminal(self._link, self._clock, ZvtSettings.parse(settings), self._link.rest)
        return self._make(protocol, self._link, self._clock, settings)

    def _terminal(self, gesture: Gesture | None, script: Script | None = None) -> ScriptedTerminal:
        play = Play(gesture, 0.5, self._line.layer, self._line.played)
        return scripted_terminal(self._schedule.line[0], self._bank, play, lambda _lines: None, script or Script())

    def _count(self) -> Counter[str]:
        return Counter(str(line["state"]) for line in self._ledger.lines)

    def _sum(self) -> int:
        """What the terminal's ledger adds up to."""
        signs = {"booked": 1, "refunded": -1, "reversed": -1}
        return sum(signs.get(line["state"], 0) * int(line["amount_minor"]) for line in self._ledger.lines)


def _ignore(_progress: object) -> None:
    """Nobody watches."""
