"""The simulated terminal refuses what a real one refuses, and answers nobody but the caller."""

from pathlib import Path

import pytest

from drivers.card_terminal.caisse_ap.codec import decode_tags
from drivers.card_terminal.caisse_ap.simulator import CaisseApSimulator, SimulatorSettings
from drivers.card_terminal.caisse_ap.tcp_line import PATIENCE_S
from drivers.card_terminal.simulated_bank import Gesture
from tests.support.caisse_ap import REQUEST_1234, simulator
from tests.support.concert import states


@pytest.fixture
def terminal(tmp_path: Path) -> CaisseApSimulator:
    return simulator(tmp_path / "ledger.jsonl", SimulatorSettings(gesture=Gesture.APPROVE, step_s=1.0))


def run_out(terminal: CaisseApSimulator) -> float:
    now_s = 0.0
    while (due_s := terminal.due_s()) is not None:
        now_s = due_s
        terminal.tick(now_s)
    return now_s


@pytest.mark.parametrize(
    ("request_", "answer"),
    [
        (REQUEST_1234.replace(b"CE003978", b""), b"AE00201AF00209"),
        (REQUEST_1234.replace(b"CB0041234", b"CB00112"), b"AE00201AF00209"),
        (REQUEST_1234.replace(b"CZ0040300", b"CZ0040200"), b"AE00201AF00209"),
        (REQUEST_1234[9:] + b"CZ0040300", b"AE00201AF00209"),
        (REQUEST_1234 + b"BF00101", b"AE00201AF00209"),
        (REQUEST_1234.replace(b"BA0010", b"BA0011"), b"AE00201AF00209"),
        (REQUEST_1234.replace(b"CD0010", b"CD0017"), b"AE00201AF00212"),
        (REQUEST_1234.replace(b"CE003978", b"CE003999"), b"AE00201AF00213"),
        (b"CZ00X0300", b"AE00201AF00209"),
        (REQUEST_1234[:30], b"AE00201AF00209"),
    ],
)
def test_requests_it_cannot_take(terminal: CaisseApSimulator, tmp_path: Path, request_: bytes, answer: bytes) -> None:
    terminal.receive(request_, 0.0)
    assert run_out(terminal) <= PATIENCE_S
    assert terminal.take_output().endswith(answer)
    assert states(tmp_path / "ledger.jsonl") == []
    assert terminal.state == "idle"


def test_request_in_pieces_is_one_request(terminal: CaisseApSimulator, tmp_path: Path) -> None:
    for byte in REQUEST_1234:
        terminal.receive(bytes((byte,)), 0.0)
    run_out(terminal)
    assert decode_tags(terminal.take_output())["AE"] == "10"
    assert states(tmp_path / "ledger.jsonl") == ["booked"]
    assert terminal.operations_done == 1


def test_answer_is_not_given_to_the_next_caller(terminal: CaisseApSimulator, tmp_path: Path) -> None:
    terminal.receive(REQUEST_1234, 0.0)
    terminal.tick(terminal.due_s() or 0.0)
    assert terminal.state == "waiting_for_card"
    terminal.hang_up(1.0)
    run_out(terminal)
    assert terminal.take_output() == b""
    assert states(tmp_path / "ledger.jsonl") == ["booked"]
    terminal.receive(b"CZ0040300CJ012012345678901CA00201CD001I", 10.0)
    run_out(terminal)
    assert decode_tags(terminal.take_output())["AE"] == "10"


def test_what_arrives_during_a_payment_is_not_read(terminal: CaisseApSimulator, tmp_path: Path) -> None:
    terminal.receive(REQUEST_1234, 0.0)
    terminal.tick(terminal.due_s() or 0.0)
    terminal.receive(REQUEST_1234, 0.1)
    run_out(terminal)
    assert states(tmp_path / "ledger.jsonl") == ["booked"]


def test_duplicate_survives_a_loss_of_power(tmp_path: Path) -> None:
    first = simulator(tmp_path / "ledger.jsonl", SimulatorSettings(gesture=Gesture.APPROVE))
    first.receive(REQUEST_1234, 0.0)
    run_out(first)
    again = CaisseApSimulator(first._bank, SimulatorSettings(), lambda _lines: None)
    again.receive(b"CZ0040300CJ012012345678901CA00201CD0013", 0.0)
    run_out(again)
    tags = decode_tags(again.take_output())
    assert (tags["AE"], tags["CB"], tags["CD"]) == ("10", "1234", "3")
