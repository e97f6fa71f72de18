"""The line is cut after every single byte, in both directions: ledger, outcome and recovery never contradict."""

from pathlib import Path

import pytest

from drivers.card_terminal.ecr17.settings import Ecr17Settings
from drivers.card_terminal.ecr17.simulator import Ecr17Simulator, SimulatorSettings
from drivers.card_terminal.interface import BatchStatus, Outcome
from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
from drivers.simulation.ledger import Ledger
from tests.support.cut_line import CutDevice
from tests.support.ecr17 import NOON, SimulatedLine

#: what may be said when the ledger says so
POSSIBLE = {
    ("booked",): {Outcome.APPROVED, Outcome.UNKNOWN},
    ("declined",): {Outcome.DECLINED, Outcome.UNKNOWN},
    (): {Outcome.NOT_STARTED, Outcome.CANCELLED, Outcome.UNKNOWN},
}
DECIDED = {Gesture.APPROVE: Outcome.APPROVED, Gesture.DECLINE: Outcome.DECLINED, Gesture.CANCEL: Outcome.CANCELLED}


class FastLedger(Ledger):
    """Kept in memory: thousands of schedules need no disk."""

    def __init__(self) -> None:
        self._lines = []

    def append(self, line: object) -> None:
        assert isinstance(line, dict)
        self._lines.append(dict(line))


class Bench:
    """A terminal with its ledger; the line to it can be cut and mended."""

    def __init__(self, gesture: Gesture, receipts: bool = False) -> None:
        self.ledger = FastLedger()
        self.settings = Ecr17Settings(receipts=receipts)
        self.device = Ecr17Simulator(
            SimulatedBank(self.ledger, lambda: NOON), SimulatorSettings(gesture=gesture), lambda _lines: None
        )

    def line(self, side: str = "", count: int | None = None) -> tuple[SimulatedLine, CutDevice]:
        cut = CutDevice(self.device, **({side: count} if side else {}))
        return SimulatedLine(cut, settings=self.settings), cut

    @property
    def states(self) -> tuple[str, ...]:
        return tuple(str(line["state"]) for line in self.ledger.lines)

    def run_out(self) -> None:
        line, _ = self.line()
        line.run_out()


def cuts(gesture: Gesture, receipts: bool) -> list[tuple[str, int]]:
    """Every place in a whole purchase."""
    line, cut = Bench(gesture, receipts).line()
    line.pay()
    return [("after_received", count) for count in range(cut.received + 1)] + [
        ("after_sent", count) for count in range(cut.sent + 1)
    ]


@pytest.mark.parametrize("receipts", [False, True])
@pytest.mark.parametrize("gesture", list(Gesture))
def test_cut_in_a_payment_and_recovered(gesture: Gesture, receipts: bool) -> None:
    outcomes = set()
    for side, count in cuts(gesture, receipts):
        bench = Bench(gesture, receipts)
        line, _ = bench.line(side, count)
        result = line.pay()
        bench.run_out()
        assert result.outcome in POSSIBLE[bench.states], (side, count, result)
        record = bench.line()[0].terminal.last_result()
        if bench.states:
            # a number that was not there before: the terminal's record decides what was unknown
            assert (record.outcome, record.trace) == (DECIDED[gesture], "000001"), (side, count)
        else:
            assert record.trace == "", (side, count, record)
            assert record.outcome is not Outcome.APPROVED
        outcomes.add(result.outcome)
    assert outcomes == {Outcome.NOT_STARTED, Outcome.UNKNOWN, DECIDED[gesture]}


def test_cut_in_a_reversal() -> None:
    places = cuts(Gesture.APPROVE, receipts=False)
    outcomes = set()
    for side, count in places:
        bench = Bench(Gesture.APPROVE)
        paid = bench.line()[0].pay()
        line, _ = bench.line(side, count)
        result = line.reverse(paid.receipt_number)
        bench.run_out()
        reversed_ = bench.states == ("booked", "reversed")
        allowed = {Outcome.APPROVED, Outcome.UNKNOWN} if reversed_ else {Outcome.NOT_STARTED, Outcome.UNKNOWN}
        assert result.outcome in allowed, (side, count, result)
        record = bench.line()[0].terminal.last_result()
        assert (record.trace != paid.trace) is reversed_
        outcomes.add(result.outcome)
    assert outcomes == {Outcome.NOT_STARTED, Outcome.UNKNOWN, Outcome.APPROVED}


def test_cut_in_a_close_of_session() -> None:
    outcomes = set()
    for side in ("after_received", "after_sent"):
        for count in range(120):
            bench = Bench(Gesture.APPROVE)
            bench.line()[0].pay()
            line, _ = bench.line(side, count)
            result = line.terminal.end_of_day(line.progress.append)
            bench.run_out()
            open_total = bench.line()[0].terminal.totals().total_minor
            possible = {
                0: {BatchStatus.DONE, BatchStatus.UNKNOWN},
                1250: {BatchStatus.NOT_STARTED, BatchStatus.UNKNOWN},
            }
            assert open_total is not None
            assert result.status in possible[open_total], (side, count, result)
            outcomes.add(result.status)
    assert outcomes == {BatchStatus.DONE, BatchStatus.NOT_STARTED, BatchStatus.UNKNOWN}


def test_every_byte_from_the_terminal_garbled_once_never_contradicts_the_ledger() -> None:
    line, cut = Bench(Gesture.APPROVE).line()
    line.pay()
    outcomes = []
    for place in range(cut.sent):
        bench = Bench(Gesture.APPROVE)
        line = SimulatedLine(GarblingDevice(bench.device, place), settings=bench.settings)
        result = line.pay()
        bench.run_out()
        assert result.outcome in POSSIBLE[bench.states], (place, result)
        outcomes.append(result.outcome)
    # repeats mend nearly all of them
    assert outcomes.count(Outcome.APPROVED) > 0.9 * len(outcomes)


def test_every_byte_to_the_terminal_garbled_once_never_contradicts_the_ledger() -> None:
    line, cut = Bench(Gesture.APPROVE).line()
    line.pay()
    outcomes = []
    for place in range(cut.received):
        bench = Bench(Gesture.APPROVE)
        line = SimulatedLine(MishearingDevice(bench.device, place), settings=bench.settings)
        result = line.pay()
        bench.run_out()
        assert result.outcome in POSSIBLE[bench.states], (place, result)
        assert len(bench.states) <= 1
        outcomes.append(result.outcome)
    assert outcomes.count(Outcome.APPROVED) > 0.9 * len(outcomes)


class GarblingDevice(CutDevice):
    """Flips a bit of one byte the terminal sends."""

    def __init__(self, device: Ecr17Simulator, place: int) -> None:
        super().__init__(device)
        self._place = place

    def take_output(self) -> bytes:
        before = self.sent
        return _flipped(super().take_output(), self._place - before)


class MishearingDevice(CutDevice):
    """Flips a bit of one byte the terminal receives."""

    def __init__(self, device: Ecr17Simulator, place: int) -> None:
        super().__init__(device)
        self._place = place

    def receive(self, data: bytes, now_s: float) -> None:
        super().receive(_flipped(data, self._place - self.received), now_s)


def _flipped(data: bytes, place: int) -> bytes:
    return bytes(byte ^ 0x10 if index == place else byte for index, byte in enumerate(data))


def test_lost_confirmation_of_the_result_changes_nothing() -> None:
    whole, cut = Bench(Gesture.APPROVE).line()
    whole.pay()
    bench = Bench(Gesture.APPROVE)
    first = SimulatedLine(DeafDevice(bench.device, cut.received - 3), settings=bench.settings)
    assert first.pay().outcome is Outcome.APPROVED
    # the terminal still repeats its result while the next payment calls
    assert bench.device.state == "answering"
    second, _ = bench.line()
    second.clock.advance_to(first.clock.monotonic_s())
    assert second.pay(500).outcome is Outcome.APPROVED
    assert bench.states == ("booked", "booked")
    assert [entry["amount_minor"] for entry in bench.ledger.lines] == [1250, 500]


class DeafDevice(CutDevice):
    """Hears nothing after so many bytes, and the line stays."""

    def __init__(self, device: Ecr17Simulator, after_received: int) -> None:
        super().__init__(device)
        self._hears = after_received

    def receive(self, data: bytes, now_s: float) -> None:
        super().receive(data[: max(0, self._hears - self.received)], now_s)


def test_ledger_is_the_real_one_too(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger.jsonl")
    device = Ecr17Simulator(
        SimulatedBank(ledger, lambda: NOON), SimulatorSettings(gesture=Gesture.APPROVE), lambda _lines: None
    )
    SimulatedLine(device).pay()
    [entry] = Ledger(tmp_path / "ledger.jsonl").lines
    assert (entry["amount_minor"], entry["currency"], entry["state"]) == (1250, "EUR", "booked")
