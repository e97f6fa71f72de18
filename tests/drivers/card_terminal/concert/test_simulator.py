"""The simulated terminal refuses what a real one refuses."""

from pathlib import Path

import pytest

from drivers.card_terminal.concert.codec import Delay, Request, TransactionType, encode_request
from drivers.card_terminal.concert.simulator import ConcertSimulator, SimulatorSettings
from drivers.card_terminal.simulated_bank import Gesture
from drivers.errors import UsageError
from tests.support.concert import ACK, ENQ, EOT, NAK, REQUEST_1250, simulator, states


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    return tmp_path / "ledger.jsonl"


@pytest.fixture
def terminal(ledger: Path) -> ConcertSimulator:
    return simulator(ledger, SimulatorSettings(step_s=1.0))


def say(terminal: ConcertSimulator, *messages: bytes, now_s: float = 0.0) -> bytes:
    for message in messages:
        terminal.receive(message, now_s)
    return terminal.take_output()


def run_to(terminal: ConcertSimulator, state: str, limit: int = 50) -> float:
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


def test_message_before_a_call_is_ignored(terminal: ConcertSimulator, ledger: Path) -> None:
    assert say(terminal, REQUEST_1250, EOT) == b""
    assert terminal.state == "idle"
    assert states(ledger) == []


@pytest.mark.parametrize(
    "message",
    [
        REQUEST_1250[:-1] + b"\x7f",
        b"\x02hello\x03\x61",
        encode_request(Request("01", 1250, "978", delay=Delay.AT_ONCE)),
        encode_request(Request("01", 1250, "978", transaction=TransactionType.PRE_AUTHORISATION)),
    ],
)
def test_message_it_cannot_take_is_refused_and_given_up_after_three(terminal: ConcertSimulator, message: bytes) -> None:
    assert say(terminal, ENQ) == ACK
    assert say(terminal, message, message, message) == NAK * 3
    assert terminal.state == "idle"


def test_another_message_in_the_same_session_is_not_taken(terminal: ConcertSimulator) -> None:
    other = encode_request(Request("01", 99999, "978"))
    assert say(terminal, ENQ, REQUEST_1250, other, REQUEST_1250, EOT) == ACK * 3
    assert terminal.report()["amount_minor"] == 1250


def test_call_without_a_message_is_forgotten(terminal: ConcertSimulator) -> None:
    say(terminal, ENQ)
    assert run_to(terminal, "idle") == 3.0
    assert say(terminal, EOT) == b""


def test_card_is_only_taken_when_asked_for(terminal: ConcertSimulator, ledger: Path) -> None:
    with pytest.raises(UsageError, match="idle"):
        terminal.present(Gesture.APPROVE, 0.0)
    say(terminal, ENQ, REQUEST_1250, EOT)
    assert terminal.state == "waiting_for_card"
    terminal.present(Gesture.APPROVE, 0.0)
    with pytest.raises(UsageError, match="waiting_for_pin"):
        terminal.present(Gesture.CANCEL, 0.0)
    run_to(terminal, "announcing")
    assert states(ledger) == ["booked"]


def test_call_during_a_payment_gets_no_answer(terminal: ConcertSimulator) -> None:
    say(terminal, ENQ, REQUEST_1250, EOT)
    for state in ("waiting_for_card", "waiting_for_pin", "authorising"):
        assert terminal.state == state
        assert say(terminal, ENQ) == b""
        if state == "waiting_for_card":
            terminal.present(Gesture.APPROVE, 0.0)
        else:
            terminal.tick(terminal.due_s() or 0.0)


def test_nobody_presents_a_card(terminal: ConcertSimulator, ledger: Path) -> None:
    say(terminal, ENQ, REQUEST_1250, EOT)
    assert run_to(terminal, "announcing") == 120.0
    assert terminal.take_output() == ENQ
    assert states(ledger) == []


def test_amount_zero_is_refused_at_once(terminal: ConcertSimulator, ledger: Path) -> None:
    say(terminal, ENQ, encode_request(Request("01", 0, "978")), EOT)
    assert terminal.state == "announcing"
    assert states(ledger) == []


def test_answer_nobody_takes_is_announced_three_times(ledger: Path) -> None:
    terminal = simulator(ledger, SimulatorSettings(gesture=Gesture.APPROVE))
    say(terminal, ENQ, REQUEST_1250, EOT)
    run_to(terminal, "idle")
    assert terminal.take_output() == (ENQ + EOT) * 3
    assert states(ledger) == ["booked"]


def test_refused_answer_is_sent_three_times(ledger: Path) -> None:
    terminal = simulator(ledger, SimulatorSettings(gesture=Gesture.APPROVE))
    say(terminal, ENQ, REQUEST_1250, EOT)
    run_to(terminal, "announcing")
    terminal.take_output()
    first = say(terminal, ACK)
    assert len(first) == 83
    assert say(terminal, NAK) == first
    assert say(terminal, NAK) == first
    assert say(terminal, NAK) == EOT
    assert terminal.state == "idle"


def run(terminal: ConcertSimulator, transaction: TransactionType, amount_minor: int = 1250) -> None:
    request = Request("01", amount_minor, "978", transaction=transaction)
    say(terminal, ENQ, encode_request(request), EOT)
    run_to(terminal, "announcing")
    say(terminal, ACK, ACK)


def test_other_operations_are_booked_under_their_name(ledger: Path) -> None:
    terminal = simulator(ledger, SimulatorSettings(gesture=Gesture.APPROVE))
    for transaction in (TransactionType.DEBIT, TransactionType.CANCELLATION, TransactionType.CREDIT):
        run(terminal, transaction)
    assert states(ledger) == ["booked", "reversed", "refunded"]
    assert terminal.operations_done == 3


def test_only_a_payment_that_stands_can_be_cancelled(ledger: Path) -> None:
    terminal = simulator(ledger, SimulatorSettings(gesture=Gesture.APPROVE))
    run(terminal, TransactionType.DEBIT)
    run(terminal, TransactionType.CANCELLATION, amount_minor=1251)
    run(terminal, TransactionType.CANCELLATION)
    run(terminal, TransactionType.CANCELLATION)
    assert states(ledger) == ["booked", "declined", "reversed", "declined"]


def test_report_off_gives_the_short_answer(ledger: Path) -> None:
    terminal = simulator(ledger, SimulatorSettings(gesture=Gesture.APPROVE))
    say(terminal, ENQ, encode_request(Request("01", 1250, "978", report="0")), EOT)
    run_to(terminal, "announcing")
    terminal.take_output()
    assert len(say(terminal, ACK)) == 28
