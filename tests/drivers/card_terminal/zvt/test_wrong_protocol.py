"""A device that speaks something else, or the other link layer: the error says which, and no money was asked for."""

import socket
from pathlib import Path

import pytest

from drivers.card_terminal.interface import Outcome, TerminalState
from drivers.card_terminal.zvt.hint import protocol_hint
from drivers.link.tcp_end import TcpEnd
from tests.support.scripted_device import Reply, ScriptedDevice
from tests.support.zvt import OK, PAY_1250, PLAIN, REGISTER, SimulatedLine, on_serial, running, simulator


@pytest.mark.parametrize(
    ("layer", "answer", "likeness"),
    [
        ("tcp", b"\x15\x03\x69", "ECR17"),
        ("serial", b"\x15\x03\x69", "ECR17"),
        ("tcp", b"\x06\x03\x7a", "ECR17"),
        ("tcp", b"\x00\x00\x00\x3eVER|APP 1.0", "text messages after a length"),
        ("tcp", b"\x05", "Concert"),
        ("serial", b"\x02010000125", "Concert"),
        ("tcp", b"CZ0040300", "Caisse-AP"),
        ("tcp", b"\x06" + on_serial(OK), "link_layer=serial"),
        ("tcp", on_serial(OK), "link_layer=serial"),
        ("serial", OK, "link_layer=tcp"),
    ],
)
def test_error_says_what_it_looks_like(layer: str, answer: bytes, likeness: str) -> None:
    trigger = on_serial(REGISTER) if layer == "serial" else REGISTER
    device = ScriptedDevice((Reply(trigger, answer),))
    result = SimulatedLine(device, layer, PLAIN).pay()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "wrong_protocol")
    assert likeness in result.text
    assert PAY_1250 not in device.log


def test_probe_says_it_too() -> None:
    device = ScriptedDevice((Reply(b"\x05\x01", b"\x15\x03\x69"),))
    status = SimulatedLine(device, "tcp", PLAIN).terminal().probe()
    assert (status.state, "ECR17" in status.text) == (TerminalState.ERROR, True)


def test_silence_on_tcp_may_be_another_program(tmp_path: Path) -> None:
    end = TcpEnd("127.0.0.1", 0)
    with running(simulator(tmp_path / "ledger.jsonl"), end, {"t3_s": "1"}) as (_, terminal):
        with socket.create_connection(("127.0.0.1", int(end.url.rpartition(":")[2]))) as other:
            other.sendall(b"\x10\x04\x01")  # not even ZVT
            status = terminal.probe()
            assert status.state is TerminalState.OUT_OF_REACH
            assert status.text.endswith("another program may be connected to it")
        assert terminal.probe().state is TerminalState.READY, "the other one is gone"


@pytest.mark.parametrize("heard", [b"", b"\x06", b"\x15", b"\x80", b"\x99\x88\x77"])
def test_what_tells_nothing_is_not_guessed(heard: bytes) -> None:
    assert protocol_hint(heard, is_serial=True) == ""


def test_serial_noise_before_zvt_is_no_other_protocol() -> None:
    device = ScriptedDevice((Reply(on_serial(REGISTER), b"\x06" + on_serial(OK)),))
    result = SimulatedLine(device, "serial", PLAIN).pay()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "no_answer")
