"""The cable is pulled after every single byte, in both directions: the ledger and the outcome never contradict."""

from pathlib import Path

import pytest

from drivers.card_terminal.concert.simulator import SimulatorSettings
from drivers.card_terminal.interface import Outcome
from drivers.card_terminal.simulated_bank import Gesture
from tests.support.concert import SimulatedLine, on_pty, simulator, states
from tests.support.cut_line import CutDevice

#: ENQ, the message of 37 bytes, EOT, two ACK; and ACK, ACK, ENQ, the answer of 83 bytes, EOT
TO_TERMINAL = 1 + 37 + 1 + 2
FROM_TERMINAL = 3 + 83 + 1
#: whatever happens now, the money is decided
SETTLED = {"idle", "announcing", "answering", "pausing"}

CUTS = [("after_received", count) for count in range(TO_TERMINAL + 1)] + [
    ("after_sent", count) for count in range(FROM_TERMINAL + 1)
]

#: what may be said when the ledger says so
POSSIBLE = {
    ("booked",): {Outcome.APPROVED, Outcome.UNKNOWN},
    ("declined",): {Outcome.DECLINED, Outcome.UNKNOWN},
    (): {Outcome.NOT_STARTED, Outcome.CANCELLED, Outcome.UNKNOWN},
}


def test_the_counts_are_those_of_a_whole_purchase(tmp_path: Path) -> None:
    device = CutDevice(simulator(tmp_path / "ledger.jsonl", SimulatorSettings(gesture=Gesture.APPROVE)))
    SimulatedLine(device).pay()
    assert (device.received, device.sent) == (TO_TERMINAL, FROM_TERMINAL)


@pytest.mark.parametrize("starts_without_eot", [False, True])
@pytest.mark.parametrize("gesture", list(Gesture))
def test_cut_in_simulated_time(tmp_path: Path, gesture: Gesture, starts_without_eot: bool) -> None:
    outcomes = set()
    for side, count in CUTS:
        ledger = tmp_path / f"{side}-{count}.jsonl"
        terminal = simulator(ledger, SimulatorSettings(gesture=gesture, starts_without_eot=starts_without_eot))
        line = SimulatedLine(CutDevice(terminal, **{side: count}))
        result = line.pay()
        line.run_out()
        assert result.outcome in POSSIBLE[tuple(states(ledger))], (side, count, result)
        outcomes.add(result.outcome)
    decided = {Gesture.APPROVE: Outcome.APPROVED, Gesture.DECLINE: Outcome.DECLINED, Gesture.CANCEL: Outcome.CANCELLED}
    assert outcomes == {Outcome.NOT_STARTED, Outcome.UNKNOWN, decided[gesture]}


@pytest.mark.parametrize("gesture", list(Gesture))
@pytest.mark.parametrize("side", ["after_received", "after_sent"])
def test_cut_on_a_pty(tmp_path: Path, gesture: Gesture, side: str) -> None:
    outcomes = set()
    for count in [count for name, count in CUTS if name == side]:
        ledger = tmp_path / f"{count}.jsonl"
        terminal = simulator(ledger, SimulatorSettings(gesture=gesture, step_s=0.0, line_timeout_s=0.05))
        with on_pty(CutDevice(terminal, **{side: count}), tmp_path / "tty") as (runner, driver):
            result = driver.purchase(1250, "EUR", "A-012", lambda _progress: None)
            assert runner.wait_until(lambda device: device.state in SETTLED, timeout_s=10)
        assert result.outcome in POSSIBLE[tuple(states(ledger))], (count, result)
        outcomes.add(result.outcome)
    assert {Outcome.NOT_STARTED, Outcome.UNKNOWN} <= outcomes


def test_whole_purchases_on_a_pty_one_after_the_other(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.jsonl"
    device = simulator(ledger, SimulatorSettings(gesture=Gesture.APPROVE, step_s=0.0))
    with on_pty(device, tmp_path / "tty") as (_, driver):
        for amount_minor in (1, 1250, 99_999_999):
            assert driver.purchase(amount_minor, "EUR", "", lambda _progress: None).outcome is Outcome.APPROVED
    assert states(ledger) == ["booked"] * 3
