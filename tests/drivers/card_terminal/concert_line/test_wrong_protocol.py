"""A device of another protocol on a Concert line is named, and was never asked for money."""

import pytest

from drivers.card_terminal.concert_line.framing import encode_frame
from drivers.card_terminal.concert_line.hint import protocol_hint
from drivers.card_terminal.interface import Outcome, TerminalState
from tests.support.concert import ACK, ENQ, EOT, NAK, REQUEST_1250, scripted
from tests.support.scripted_device import Reply

FOREIGN = [
    (b"\x15\x03\x69", "ECR17"),
    (b"\x01ATTENDERE PREGO     \x04", "ECR17"),
    (b"\x10\x02\x06\x0f\x00\x10\x03\xc6\x33", "ZVT on a serial line"),
    (b"\x84\x83\x00", "ZVT"),
    (b"AE00201AF00209", "Caisse-AP"),
    (b"\x00\x00\x00\x3eVER|APP", "no protocol of this program"),
]


@pytest.mark.parametrize(("said", "name"), FOREIGN)
def test_purchase_was_not_started_and_says_why(said: bytes, name: str) -> None:
    line, device = scripted(*(Reply(ENQ, said), Reply(EOT, b"")) * 3)
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "wrong_protocol")
    assert name in result.text
    assert set(device.log) == set(ENQ + EOT)


@pytest.mark.parametrize(("said", "name"), FOREIGN)
def test_probe_says_it_too(said: bytes, name: str) -> None:
    line, _ = scripted(*(Reply(ENQ, said), Reply(EOT, b"")) * 3)
    status = line.terminal().probe()
    assert status.state is TerminalState.ERROR
    assert name in status.text


def test_device_that_took_the_call_by_chance_and_refuses_the_message() -> None:
    line, _ = scripted(Reply(ENQ, b"\x06\x03\x7a"), *(Reply(REQUEST_1250, NAK),) * 3)
    result = line.pay()
    assert (result.outcome, result.reason) == (Outcome.NOT_STARTED, "wrong_protocol")
    assert "ECR17" in result.text


@pytest.mark.parametrize(
    "said", [b"", ACK, NAK, NAK * 3, ACK + NAK * 3, EOT, ENQ, EOT + ENQ, encode_frame(b"0190000125019780000000000")]
)
def test_what_a_concert_terminal_says_is_never_taken_for_another(said: bytes) -> None:
    assert protocol_hint(said) == ""
