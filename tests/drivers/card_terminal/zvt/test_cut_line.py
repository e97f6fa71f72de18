"""The line is cut after every single byte, in both directions: the ledger and the outcome never contradict."""

from collections.abc import Callable
from pathlib import Path

import pytest

from drivers.card_terminal.interface import Outcome, TerminalResult
from drivers.card_terminal.simulated_bank import Gesture
from drivers.card_terminal.zvt.simulator.settings import SimulatorSettings
from drivers.link.pty_end import PtyEnd
from drivers.link.tcp_end import TcpEnd
from tests.support.cut_line import CutDevice
from tests.support.zvt import LAYERS, SimulatedLine, running, simulator, states

#: lines on the slips are not the point here, and each byte costs a run
SETTINGS = {"receipts": "terminal", "reconnect_s": "0", "message_numbers": "no"}

#: what may be said when the ledger says so
POSSIBLE = {
    ("booked",): {Outcome.APPROVED, Outcome.UNKNOWN},
    ("booked", "reversed"): {Outcome.UNKNOWN},
    ("refunded",): {Outcome.APPROVED, Outcome.UNKNOWN},
    ("declined",): {Outcome.DECLINED, Outcome.UNKNOWN},
    (): {Outcome.NOT_STARTED, Outcome.CANCELLED, Outcome.UNKNOWN},
}
DECIDED = {Gesture.APPROVE: Outcome.APPROVED, Gesture.DECLINE: Outcome.DECLINED, Gesture.CANCEL: Outcome.CANCELLED}

Act = Callable[[SimulatedLine], TerminalResult]


def pay(line: SimulatedLine) -> TerminalResult:
    return line.pay()


def refund(line: SimulatedLine) -> TerminalResult:
    return line.terminal().refund(1250, "EUR", "", line.progress.append)


def cuts(device: CutDevice) -> list[tuple[str, int]]:
    """Every byte of a whole operation, on either side."""
    received = [("after_received", count) for count in range(device.received + 1)]
    return received + [("after_sent", count) for count in range(device.sent + 1)]


def every_cut(tmp_path: Path, settings: SimulatorSettings, layer: str, act: Act) -> set[Outcome]:
    whole = CutDevice(simulator(tmp_path / "whole.jsonl", settings))
    act(SimulatedLine(whole, layer, SETTINGS))
    outcomes = set()
    for side, count in cuts(whole):
        ledger = tmp_path / f"{side}-{count}.jsonl"
        line = SimulatedLine(CutDevice(simulator(ledger, settings), **{side: count}), layer, SETTINGS)
        result = act(line)
        line.run_out()
        assert result.outcome in POSSIBLE[tuple(states(ledger))], (side, count, result, states(ledger))
        outcomes.add(result.outcome)
    return outcomes


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("auto_reversal", [True, False])
@pytest.mark.parametrize("gesture", list(Gesture))
def test_cut_of_a_purchase(tmp_path: Path, layer: str, gesture: Gesture, auto_reversal: bool) -> None:
    settings = SimulatorSettings(gesture=gesture, auto_reversal=auto_reversal)
    outcomes = every_cut(tmp_path, settings, layer, pay)
    assert outcomes == {Outcome.NOT_STARTED, Outcome.UNKNOWN, DECIDED[gesture]}


@pytest.mark.parametrize("layer", LAYERS)
def test_cut_of_a_refund(tmp_path: Path, layer: str) -> None:
    outcomes = every_cut(tmp_path, SimulatorSettings(gesture=Gesture.APPROVE), layer, refund)
    assert outcomes == {Outcome.NOT_STARTED, Outcome.UNKNOWN, Outcome.APPROVED}


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("auto_reversal", [True, False])
def test_after_any_cut_the_terminals_record_tells_the_truth(tmp_path: Path, layer: str, auto_reversal: bool) -> None:
    settings = SimulatorSettings(gesture=Gesture.APPROVE, auto_reversal=auto_reversal)
    whole = CutDevice(simulator(tmp_path / "whole.jsonl", settings))
    pay(SimulatedLine(whole, layer, SETTINGS))
    for side, count in cuts(whole)[::3]:
        ledger = tmp_path / f"{side}-{count}.jsonl"
        terminal = simulator(ledger, settings)
        line = SimulatedLine(CutDevice(terminal, **{side: count}), layer, SETTINGS)
        result = line.pay()
        line.run_out()
        terminal.set_plugged(True)
        found = SimulatedLine(terminal, layer, SETTINGS, line.clock).terminal().last_result()
        stands = states(ledger) == ["booked"]
        assert (found.outcome is Outcome.APPROVED) is stands, (side, count, result, found)


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("side", ["after_received", "after_sent"])
def test_cut_on_a_real_line(tmp_path: Path, layer: str, side: str) -> None:
    settings = SimulatorSettings(gesture=Gesture.APPROVE, step_s=0.0, t3_s=0.05)
    outcomes = set()
    whole = CutDevice(simulator(tmp_path / "whole.jsonl", settings))
    pay(SimulatedLine(whole, layer, SETTINGS))
    last = whole.received if side == "after_received" else whole.sent
    for count in [*range(0, last, 9), last]:
        ledger = tmp_path / f"{count}.jsonl"
        device = CutDevice(simulator(ledger, settings), **{side: count})
        end = PtyEnd(tmp_path / "tty") if layer == "serial" else TcpEnd("127.0.0.1", 0)
        with running(device, end, SETTINGS) as (_, driver):
            result = driver.purchase(1250, "EUR", "", lambda _progress: None)
        assert result.outcome in POSSIBLE[tuple(states(ledger))] | {Outcome.UNKNOWN}, (count, result)
        outcomes.add(result.outcome)
    assert {Outcome.NOT_STARTED, Outcome.UNKNOWN} <= outcomes


@pytest.mark.parametrize("layer", LAYERS)
def test_whole_purchases_on_a_real_line_one_after_the_other(tmp_path: Path, layer: str) -> None:
    ledger = tmp_path / "ledger.jsonl"
    device = simulator(ledger, SimulatorSettings(gesture=Gesture.APPROVE, step_s=0.0))
    end = PtyEnd(tmp_path / "tty") if layer == "serial" else TcpEnd("127.0.0.1", 0)
    with running(device, end) as (_, driver):
        for amount_minor in (1, 1010, 99_999_999):
            result = driver.purchase(amount_minor, "EUR", "", lambda _progress: None)
            assert (result.outcome, len(result.receipt_lines_customer)) == (Outcome.APPROVED, 9)
    assert states(ledger) == ["booked"] * 3
