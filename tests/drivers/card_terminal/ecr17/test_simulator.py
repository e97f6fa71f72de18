"""The simulated terminal refuses what a real one refuses."""

from pathlib import Path

import pytest

from drivers.card_terminal.ecr17.framing import Control, LrcVariant, encode_control
from drivers.card_terminal.ecr17.simulator import Ecr17Simulator, SimulatorSettings
from drivers.card_terminal.simulated_bank import Gesture
from drivers.errors import UsageError
from tests.support.ecr17 import ACK, NAK, PAYMENT_1250, STATUS_REQUEST, frame, simulator, states

CARD = b"\x01INSERIRE CARTA      \x04"
REPRINT = frame("000000000R100000000000")


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    return tmp_path / "ledger.jsonl"


@pytest.fixture
def terminal(ledger: Path) -> Ecr17Simulator:
    return simulator(ledger, SimulatorSettings(step_s=1.0))


def say(terminal: Ecr17Simulator, *messages: bytes, now_s: float = 0.0) -> bytes:
    for message in messages:
        terminal.receive(message, now_s)
    return terminal.take_output()


def run_to(terminal: Ecr17Simulator, state: str, limit: int = 50) -> float:
    """Move through the terminal's timers until it is in `state`; returns the time."""
    now_s = 0.0
    for _ in range(limit):
        if terminal.state == state:
            return now_s
        due_s = terminal.due_s()
        assert due_s is not None, f"stays {terminal.state}"
        now_s = due_s
        terminal.tick(now_s)
    raise AssertionError(f"never {state}")


@pytest.mark.parametrize(
    "message",
    [
        PAYMENT_1250[:-1] + b"\x00",
        frame("000000000s", LrcVariant.STD),
        frame("876543210s"),
        frame("000000000Z"),
        frame("000000000P00000001"),
        frame("000000000s0"),
        REPRINT,
    ],
)
def test_message_it_cannot_take_is_refused(terminal: Ecr17Simulator, message: bytes, ledger: Path) -> None:
    assert say(terminal, message) == NAK
    assert terminal.state == "idle"
    assert states(ledger) == []


def test_register_cannot_change_the_variant(terminal: Ecr17Simulator) -> None:
    say(terminal, encode_control(Control.ACK, LrcVariant.STD))
    assert say(terminal, STATUS_REQUEST).startswith(ACK)


def test_busy_terminal_does_not_listen(terminal: Ecr17Simulator, ledger: Path) -> None:
    assert say(terminal, PAYMENT_1250) == ACK + CARD
    assert say(terminal, PAYMENT_1250, STATUS_REQUEST) == b""
    terminal.present(Gesture.APPROVE, 0.0)
    run_to(terminal, "idle")
    assert states(ledger) == ["booked"]


def test_payment_sent_again_is_a_second_payment(ledger: Path) -> None:
    terminal = simulator(ledger, SimulatorSettings(gesture=Gesture.APPROVE))
    for _ in range(2):
        say(terminal, PAYMENT_1250)
        run_to(terminal, "answering")
        say(terminal, ACK)
    assert states(ledger) == ["booked"] * 2


def test_card_is_only_taken_when_asked_for(terminal: Ecr17Simulator, ledger: Path) -> None:
    with pytest.raises(UsageError, match="idle"):
        terminal.present(Gesture.APPROVE, 0.0)
    say(terminal, PAYMENT_1250)
    terminal.present(Gesture.APPROVE, 0.0)
    with pytest.raises(UsageError, match="waiting_for_pin"):
        terminal.present(Gesture.CANCEL, 0.0)
    run_to(terminal, "answering")
    assert states(ledger) == ["booked"]


def test_nobody_presents_a_card(terminal: Ecr17Simulator, ledger: Path) -> None:
    say(terminal, PAYMENT_1250)
    assert run_to(terminal, "answering") == 60.0
    assert b"E01OPERAZIONE ANNULLATA" in terminal.take_output()
    assert states(ledger) == []


def test_amount_zero_is_refused_at_once(terminal: Ecr17Simulator, ledger: Path) -> None:
    zero = frame(PAYMENT_1250[1:-2].decode().replace("00001250", "00000000"))
    assert b"E01IMPORTO NON VALIDO" in say(terminal, zero)
    assert states(ledger) == []


@pytest.mark.parametrize("confirmation", [b"", NAK])
def test_result_nobody_confirms_is_repeated_three_times(ledger: Path, confirmation: bytes) -> None:
    terminal = simulator(ledger, SimulatorSettings(gesture=Gesture.APPROVE))
    say(terminal, PAYMENT_1250)
    run_to(terminal, "answering")
    results = terminal.take_output().count(b"0E00")
    for _ in range(4):
        results += say(terminal, confirmation).count(b"0E00") if confirmation else 0
    run_to(terminal, "idle")
    assert results + terminal.take_output().count(b"0E00") == 4
    assert states(ledger) == ["booked"]


def test_receipt_goes_line_by_line_to_a_register_that_asked_for_it(ledger: Path) -> None:
    printed: list[tuple[str, ...]] = []
    terminal = simulator(ledger, SimulatorSettings(gesture=Gesture.APPROVE))
    terminal._print_slip = printed.append
    assert say(terminal, frame("000000000E1")) == ACK
    say(terminal, PAYMENT_1250)
    run_to(terminal, "answering")
    lines = []
    terminal.take_output()
    while terminal.state != "idle":
        lines.append(say(terminal, ACK))
    assert lines[0] == frame("123456780SSPECIMEN - SIMULATED TERMINAL")
    assert lines[1] != lines[0]
    assert len(lines) == len(terminal.report()["slip"]) + 1
    assert printed == []
    assert say(terminal, frame("000000000E0")) == ACK
    say(terminal, PAYMENT_1250)
    run_to(terminal, "idle")
    assert len(printed) == 1


def test_receipt_line_that_is_refused_is_sent_again(ledger: Path) -> None:
    terminal = simulator(ledger, SimulatorSettings(gesture=Gesture.APPROVE))
    say(terminal, frame("000000000E1"), PAYMENT_1250)
    run_to(terminal, "answering")
    terminal.take_output()
    first = say(terminal, ACK)
    assert say(terminal, NAK) == first


def test_only_operations_count(terminal: Ecr17Simulator) -> None:
    say(terminal, STATUS_REQUEST, ACK, frame("000000000T0000000100000000"), ACK, frame("000000000E1"))
    assert (terminal.state, terminal.operations_done) == ("idle", 0)
    say(terminal, frame("000000000C0000000100000000"))
    run_to(terminal, "answering")
    say(terminal, ACK)
    assert terminal.operations_done == 1


def test_settings_are_those_of_the_driver() -> None:
    settings = SimulatorSettings.parse(None, 0.5, {"lrc": "std", "terminal_id": "7"})
    assert (settings.lrc, settings.terminal_id, settings.step_s) == (LrcVariant.STD, "00000007", 0.5)
    assert SimulatorSettings.parse(None, 0.5, {}).terminal_id == "12345678"
