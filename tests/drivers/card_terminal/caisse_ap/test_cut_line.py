"""The line is cut after every single byte, in both directions and framings: ledger and outcome never contradict."""

from collections.abc import Callable
from pathlib import Path

import pytest

from drivers.card_terminal.caisse_ap.simulator import SimulatorSettings
from drivers.card_terminal.interface import Outcome, TerminalResult
from drivers.card_terminal.simulated_bank import Gesture
from tests.support.caisse_ap import SimulatedLine, simulator
from tests.support.concert import states
from tests.support.cut_line import CutDevice

OPERATIONS: dict[str, Callable[[SimulatedLine], TerminalResult]] = {
    "booked": SimulatedLine.pay,
    "refunded": SimulatedLine.refund,
}


def line_to(ledger: Path, framing: str, gesture: Gesture, **cut: int) -> tuple[SimulatedLine, CutDevice]:
    device = CutDevice(simulator(ledger, SimulatorSettings(link_layer=framing, gesture=gesture)), **cut)
    return SimulatedLine(device, framing), device


@pytest.mark.parametrize("framing", ["tcp", "serial"])
@pytest.mark.parametrize("booked", list(OPERATIONS))
@pytest.mark.parametrize("gesture", list(Gesture))
def test_cut_after_every_byte(tmp_path: Path, framing: str, booked: str, gesture: Gesture) -> None:
    run = OPERATIONS[booked]
    possible = {
        (booked,): {Outcome.APPROVED, Outcome.UNKNOWN},
        ("declined",): {Outcome.DECLINED, Outcome.UNKNOWN},
        # not done (AE 01) whose reason (AF 06) was cut off is declined: nothing was charged either way
        (): {Outcome.NOT_STARTED, Outcome.CANCELLED, Outcome.DECLINED, Outcome.UNKNOWN},
    }
    line, whole = line_to(tmp_path / "whole.jsonl", framing, gesture)
    run(line)
    cuts = [("after_received", count) for count in range(whole.received + 1)]
    cuts += [("after_sent", count) for count in range(whole.sent + 1)]
    outcomes = set()
    for side, count in cuts:
        ledger = tmp_path / f"{side}-{count}.jsonl"
        line, _ = line_to(ledger, framing, gesture, **{side: count})
        result = run(line)
        line.run_out()
        assert result.outcome in possible[tuple(states(ledger))], (side, count, result)
        outcomes.add(result.outcome)
    decided = {Gesture.APPROVE: Outcome.APPROVED, Gesture.DECLINE: Outcome.DECLINED, Gesture.CANCEL: Outcome.CANCELLED}
    assert {Outcome.NOT_STARTED, Outcome.UNKNOWN, decided[gesture]} <= outcomes
