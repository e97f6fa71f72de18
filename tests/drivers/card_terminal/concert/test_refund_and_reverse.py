"""Credit and cancellation run as a purchase does, with their own TYPE (facts/card-terminal-protocols.md 3.4)."""

from collections.abc import Callable
from pathlib import Path

import pytest

from drivers.card_terminal.concert.driver import ConcertTerminal
from drivers.card_terminal.concert.simulator import SimulatorSettings
from drivers.card_terminal.interface import Outcome, ProgressCode, TerminalResult
from drivers.card_terminal.simulated_bank import Gesture
from drivers.errors import UsageError
from tests.support.concert import ACK, ENQ, EOT, SimulatedLine, scripted, session, simulator, states
from tests.support.cut_line import CutDevice
from tests.support.scripted_device import Reply

Operation = Callable[[SimulatedLine, ConcertTerminal], TerminalResult]

#: facts 3.8: credit has LRC 00, cancellation LRC 03 (= ETX)
CREDIT_1250 = b"\x020100001250111978          A010B010\x03\x00"
CANCELLATION_1250 = b"\x020100001250112978          A010B010\x03\x03"
ANSWER = b"\x020100000125019780000000001\x03\x32"


def refund(line: SimulatedLine, terminal: ConcertTerminal) -> TerminalResult:
    return terminal.refund(1250, "EUR", "", line.note)


def reverse(line: SimulatedLine, terminal: ConcertTerminal) -> TerminalResult:
    return terminal.reverse("", 1250, "EUR", line.note)


@pytest.mark.parametrize(("operation", "message"), [(refund, CREDIT_1250), (reverse, CANCELLATION_1250)])
def test_bytes_on_the_line_are_those_of_the_facts(operation: Operation, message: bytes) -> None:
    line, device = scripted(*session(Reply(EOT, ENQ), Reply(ACK, ANSWER), Reply(ACK, EOT), message=message))
    result = operation(line, line.terminal())
    assert result.outcome is Outcome.APPROVED
    assert bytes(device.log) == ENQ + message + EOT + ACK + ACK
    assert line.progress == [ProgressCode.CONNECTING, ProgressCode.IN_PROGRESS]


def test_a_payment_is_reversed_once_and_money_given_back(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.jsonl"
    line = SimulatedLine(simulator(ledger, SimulatorSettings(gesture=Gesture.APPROVE)))
    assert line.pay().outcome is Outcome.APPROVED
    assert reverse(line, line.terminal()).outcome is Outcome.APPROVED
    assert reverse(line, line.terminal()).outcome is Outcome.DECLINED
    assert refund(line, line.terminal()).outcome is Outcome.APPROVED
    assert states(ledger) == ["booked", "reversed", "declined", "refunded"]


@pytest.mark.parametrize("gesture", list(Gesture))
def test_refund_cut_after_every_byte(tmp_path: Path, gesture: Gesture) -> None:
    possible = {
        ("refunded",): {Outcome.APPROVED, Outcome.UNKNOWN},
        ("declined",): {Outcome.DECLINED, Outcome.UNKNOWN},
        (): {Outcome.NOT_STARTED, Outcome.CANCELLED, Outcome.UNKNOWN},
    }
    outcomes = set()
    for side, count in [("after_received", n) for n in range(42)] + [("after_sent", n) for n in range(88)]:
        ledger = tmp_path / f"{side}-{count}.jsonl"
        device = CutDevice(simulator(ledger, SimulatorSettings(gesture=gesture)), **{side: count})
        line = SimulatedLine(device)
        result = refund(line, line.terminal())
        line.run_out()
        assert result.outcome in possible[tuple(states(ledger))], (side, count, result)
        outcomes.add(result.outcome)
    assert {Outcome.NOT_STARTED, Outcome.UNKNOWN} < outcomes


@pytest.mark.parametrize("amount_minor", [0, -1, 100_000_000])
def test_amounts_concert_cannot_carry(amount_minor: int) -> None:
    line, device = scripted()
    with pytest.raises(UsageError):
        line.terminal().refund(amount_minor, "EUR", "", line.note)
    with pytest.raises(UsageError):
        line.terminal().reverse("", amount_minor, "EUR", line.note)
    assert bytes(device.log) == b""
