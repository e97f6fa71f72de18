"""Faults, delays and customers of a script, played on the simulator of every protocol."""

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import CardTerminal, Outcome, TerminalResult
from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
from drivers.card_terminal.simulators import Play, ScriptedTerminal, scripted_terminal
from drivers.errors import UsageError
from drivers.simulation.ledger import Ledger
from drivers.simulation.memory_link import MemoryLink
from drivers.simulation.script import parse_script
from tests.support.clock import ManualClock
from tests.support.concert import states

#: protocol, framing -> settings of the driver
LINES = {
    ("concert", "serial"): {},
    ("caisse_ap", "serial"): {"link_layer": "serial"},
    ("caisse_ap", "tcp"): {"link_layer": "tcp"},
    ("ecr17", "serial"): {},
    ("zvt", "serial"): {"link_layer": "serial"},
    ("zvt", "tcp"): {"link_layer": "tcp"},
}
EVERY_LINE = pytest.mark.parametrize("line", list(LINES), ids="-".join)
SERIAL_LINES = pytest.mark.parametrize("line", [line for line in LINES if line[1] == "serial"], ids="-".join)
#: settings of simulators: what was booked stays booked (facts/card-terminal-protocols.md 1.8, the newer rule)
PLAYS = {"zvt": {"auto_reversal": "no"}}
#: step of the Concert line -> what other simulators call it
STEPS = {
    "zvt": {"answering": "reporting", "offered": "waiting_for_card"},
    "ecr17": {"offered": "waiting_for_card"},
}
ZVT_LINES = pytest.mark.parametrize("line", [line for line in LINES if line[0] == "zvt"], ids="-".join)


@dataclass
class Bench:
    """A driver in front of a terminal that plays a script, in simulated time."""

    folder: Path
    line: tuple[str, str]
    script: Mapping[str, Any]
    gesture: Gesture | None = Gesture.APPROVE
    plays: Mapping[str, str] | None = None
    clock: ManualClock = field(default_factory=ManualClock)

    def __post_init__(self) -> None:
        bank = SimulatedBank(Ledger(self.folder / "ledger.jsonl"), lambda: datetime(2026, 3, 2, tzinfo=UTC))
        plays = PLAYS.get(self.line[0], {}) if self.plays is None else self.plays
        play = Play(self.gesture, 0.5, self.line[1], plays)
        self.device: ScriptedTerminal = scripted_terminal(
            self.line[0], bank, play, lambda _lines: None, parse_script(self.script)
        )

    def driver(self) -> CardTerminal:
        return open_terminal(self.line[0], MemoryLink(self.device, self.clock), self.clock, LINES[self.line])

    def pay(self, amount_minor: int = 1250) -> TerminalResult:
        return self.driver().purchase(amount_minor, "EUR", "", lambda _progress: None)

    def run_out(self) -> None:
        while (due_s := self.device.due_s()) is not None:
            self.clock.advance_to(max(due_s, self.clock.monotonic_s()))
            self.device.tick(self.clock.monotonic_s())
            self.device.take_output()

    @property
    def states(self) -> list[str]:
        return states(self.folder / "ledger.jsonl")


def step_of(line: tuple[str, str], step: str) -> str:
    return STEPS.get(line[0], {}).get(step, step)


def fault(kind: str, **more: Any) -> dict[str, Any]:
    return {"fault": [{"kind": kind, **more}]}


@EVERY_LINE
def test_without_a_script_nothing_changes(tmp_path: Path, line: tuple[str, str]) -> None:
    bench = Bench(tmp_path, line, {})
    assert bench.pay().outcome is Outcome.APPROVED
    assert bench.states == ["booked"]
    assert bench.device.operations_done == 1


@EVERY_LINE
def test_customers_come_one_after_the_other_and_the_last_stays(tmp_path: Path, line: tuple[str, str]) -> None:
    cards = [{"card": "decline"}, {"card": "cancel", "after_s": 20}, {"card": "none"}, {"card": "approve"}]
    bench = Bench(tmp_path, line, {"customer": cards})
    outcomes = [bench.pay().outcome for _ in range(5)]
    refused = [Outcome.DECLINED, Outcome.CANCELLED, Outcome.CANCELLED]
    assert outcomes == [*refused, Outcome.APPROVED, Outcome.APPROVED]
    assert bench.states == ["declined", "booked", "booked"]


@EVERY_LINE
def test_delays_are_waited_for(tmp_path: Path, line: tuple[str, str]) -> None:
    bench = Bench(tmp_path, line, {"delay_s": {"authorising": 60.0, "waiting_for_pin": 50.0}})
    assert bench.pay().outcome is Outcome.APPROVED
    assert 110 <= bench.clock.monotonic_s() <= 125


@EVERY_LINE
def test_host_slower_than_our_patience_is_unknown_and_booked(tmp_path: Path, line: tuple[str, str]) -> None:
    bench = Bench(tmp_path, line, {"delay_s": {"authorising": 400.0}})
    assert bench.pay().outcome is Outcome.UNKNOWN
    bench.run_out()
    assert bench.states == ["booked"]


@EVERY_LINE
@pytest.mark.parametrize("step", ["waiting_for_card", "waiting_for_pin", "authorising"])
def test_loss_of_power_before_the_bank_decided_books_nothing(tmp_path: Path, line: tuple[str, str], step: str) -> None:
    bench = Bench(tmp_path, line, fault("power_loss", step=step, for_s=30.0))
    assert bench.pay().outcome is Outcome.UNKNOWN
    assert bench.device.state == "off"
    assert bench.pay().outcome is Outcome.NOT_STARTED
    bench.run_out()
    assert (bench.device.state, bench.states, bench.device.operations_done) == ("idle", [], 1)
    assert bench.pay().outcome is Outcome.APPROVED
    assert bench.states == ["booked"]


@EVERY_LINE
def test_cut_cable_comes_back_and_the_payment_went_on(tmp_path: Path, line: tuple[str, str]) -> None:
    bench = Bench(tmp_path, line, fault("cut", step="authorising", for_s=20.0))
    assert bench.pay().outcome is Outcome.UNKNOWN
    assert bench.pay().reason == "link_unavailable"
    bench.run_out()
    assert bench.states == ["booked"]
    assert bench.pay(500).outcome is Outcome.APPROVED
    assert bench.states == ["booked", "booked"]


@EVERY_LINE
def test_silence_is_unknown(tmp_path: Path, line: tuple[str, str]) -> None:
    bench = Bench(tmp_path, line, fault("silence", step="authorising", for_s=600.0))
    result = bench.pay()
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "timeout")
    bench.run_out()
    assert bench.states == ["booked"]


@SERIAL_LINES
def test_garbled_answer_is_asked_for_again(tmp_path: Path, line: tuple[str, str]) -> None:
    bench = Bench(tmp_path, line, fault("garble", step=step_of(line, "answering")))
    assert bench.pay().outcome is Outcome.APPROVED
    assert bench.device.report()["faults_left"] == 0


@SERIAL_LINES
@pytest.mark.parametrize("byte", range(2, 39, 3))
def test_garbled_request_is_refused_and_repeated(tmp_path: Path, line: tuple[str, str], byte: int) -> None:
    bench = Bench(tmp_path, line, fault("garble", byte=byte, direction="received"))
    assert bench.pay().outcome in (Outcome.APPROVED, Outcome.UNKNOWN, Outcome.NOT_STARTED)
    bench.run_out()
    assert len(bench.states) <= 1


@SERIAL_LINES
def test_acknowledgement_replaced_by_nak_repeats_the_frame_not_the_payment(
    tmp_path: Path, line: tuple[str, str]
) -> None:
    bench = Bench(tmp_path, line, fault("nak", step=step_of(line, "offered")))
    bench.pay()
    bench.run_out()
    assert bench.device.report()["faults_left"] == 0
    assert len(bench.states) <= 1


@EVERY_LINE
@pytest.mark.parametrize("byte", [3, 20, 40])
def test_repeated_answer_counts_once(tmp_path: Path, line: tuple[str, str], byte: int) -> None:
    bench = Bench(tmp_path, line, fault("duplicate", byte=byte))
    assert bench.pay().outcome is Outcome.APPROVED
    assert bench.states == ["booked"]


@EVERY_LINE
@pytest.mark.parametrize("direction", ["sent", "received"])
@pytest.mark.parametrize("kind", ["cut", "power_loss"])
def test_ledger_and_outcome_agree_wherever_the_line_or_the_power_goes(
    tmp_path: Path, line: tuple[str, str], direction: str, kind: str
) -> None:
    possible = {
        (): {Outcome.NOT_STARTED, Outcome.UNKNOWN},
        ("booked",): {Outcome.APPROVED, Outcome.UNKNOWN},
    }
    for byte in range(1, 150, 3):
        folder = tmp_path / str(byte)
        folder.mkdir()
        bench = Bench(folder, line, fault(kind, byte=byte, direction=direction, for_s=10.0))
        result = bench.pay()
        bench.run_out()
        assert result.outcome in possible[tuple(bench.states)], (byte, result)
        if bench.device.report()["faults_left"]:
            break  # a whole payment has fewer bytes
        booked = len(bench.states)
        assert bench.pay(500).outcome is Outcome.APPROVED, byte
        assert len(bench.states) == booked + 1
    assert byte > 30


@ZVT_LINES
@pytest.mark.parametrize("auto_reversal", ["yes", "no"])
@pytest.mark.parametrize(
    "kind_and_time", list(itertools.product(["cut", "silence", "power_loss"], [3.0, 40.0])), ids=str
)
@pytest.mark.parametrize("step", ["reporting", "printing", "completing"])
def test_zvt_faults_after_the_bank_decided(
    tmp_path: Path, line: tuple[str, str], kind_and_time: tuple[str, float], step: str, auto_reversal: str
) -> None:
    """A terminal by the older rule takes back by itself what was not confirmed; nothing it took back is approved."""
    possible = {
        ("booked",): {Outcome.APPROVED, Outcome.UNKNOWN},
        ("booked", "reversed"): {Outcome.UNKNOWN},
    }
    kind, for_s = kind_and_time
    nth = 2 if step == "completing" else 1  # the registration is completed too
    script = fault(kind, step=step, nth=nth, for_s=for_s)
    bench = Bench(tmp_path, line, script, plays={"auto_reversal": auto_reversal})
    result = bench.pay()
    bench.run_out()
    assert result.outcome in possible[tuple(bench.states)], result
    assert auto_reversal == "yes" or bench.states == ["booked"]
    assert bench.device.report()["faults_left"] == 0
    if kind != "power_loss" and line[1] == "serial" and for_s < 10.0:
        # two repeats of each frame bridge a short absence (facts 1.13, B4.6)
        assert (result.outcome, bench.states) == (Outcome.APPROVED, ["booked"])
    booked = bench.states.count("booked")
    assert bench.pay(500).outcome is Outcome.APPROVED
    assert bench.states.count("booked") == booked + 1


@pytest.mark.parametrize(
    "customer", [{"card": "steal"}, {}, {"card": "approve", "mood": "good"}, {"card": "approve", "after_s": "x"}]
)
def test_customers_nobody_can_play_are_named(tmp_path: Path, customer: Mapping[str, object]) -> None:
    with pytest.raises(UsageError, match="customer"):
        Bench(tmp_path, ("concert", "serial"), {"customer": [customer]})
