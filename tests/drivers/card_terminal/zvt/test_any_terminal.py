"""A terminal that says anything at all: no operation raises, and nothing unproven is approved."""

from hypothesis import given, settings
from hypothesis import strategies as st

from drivers.card_terminal.interface import BatchStatus, Outcome, TerminalState
from drivers.card_terminal.zvt.apdu import Apdu, encode_apdu
from drivers.card_terminal.zvt.codec import Control
from tests.support.scripted_device import Reply, ScriptedDevice
from tests.support.zvt import OK, PAY_1250, PLAIN, SimulatedLine, apdu, on_serial, registering, scripted_tcp

CONTROLS = [int(control) for control in Control] + [0x06D8, 0x9988]
PIECES = st.sampled_from(
    [
        bytes.fromhex(text)
        for text in ("27 00", "27 6C", "04 00 00 00 00 12 50", "49 09 78", "06 04 1F 07 01 02", "3C F0 F1 F1 41")
    ]
) | st.binary(max_size=12)
DATA = st.lists(PIECES, max_size=4).map(b"".join)
UNITS = st.lists(
    st.builds(lambda control, data: encode_apdu(Apdu(control, data)), st.sampled_from(CONTROLS), DATA), max_size=8
)
APPROVAL = b"\x27\x00"


@given(UNITS)
@settings(deadline=None)
def test_whatever_is_said_after_the_payment_was_taken(units: list[bytes]) -> None:
    line, _ = scripted_tcp(Reply(PAY_1250, OK + b"".join(units)))
    result = line.pay()
    if result.outcome is Outcome.APPROVED:
        assert any(unit.startswith(b"\x04\x0f") and APPROVAL in unit for unit in units)
        assert any(unit.startswith(b"\x06\x0f") for unit in units)
    if result.outcome is Outcome.NOT_STARTED:
        raise AssertionError("it was taken")
    assert len(result.card_last4) in (0, 4)


@given(UNITS | st.binary(max_size=60).map(lambda data: [data]))
@settings(deadline=None)
def test_whatever_is_said_to_the_payment(units: list[bytes]) -> None:
    line, device = scripted_tcp(Reply(PAY_1250, b"".join(units)))
    result = line.pay()
    assert device.log.count(PAY_1250) == 1
    if result.outcome is Outcome.NOT_STARTED:
        assert any(unit[:1] == b"\x84" for unit in units) or units[0][:1] == b"\x84"


@given(st.binary(max_size=80))
@settings(deadline=None, max_examples=60)
def test_any_bytes_on_a_serial_line(data: bytes) -> None:
    device = ScriptedDevice((Reply(b"\x10\x02", data),))
    line = SimulatedLine(device, "serial", PLAIN)
    assert line.pay().outcome is Outcome.NOT_STARTED
    assert on_serial(PAY_1250) not in device.log


@given(UNITS)
@settings(deadline=None)
def test_whatever_is_said_to_questions(units: list[bytes]) -> None:
    said = OK + b"".join(units)
    line = SimulatedLine(ScriptedDevice((Reply(apdu("05 01 | 00 00 00"), said),)), "tcp", PLAIN)
    assert line.terminal().probe().state in tuple(TerminalState)
    line = SimulatedLine(ScriptedDevice((*registering(), Reply(apdu("06 20 | 00 00 00 03 03"), said))), "tcp", PLAIN)
    found = line.terminal().last_result()
    assert found.outcome is not Outcome.NOT_STARTED
    line = SimulatedLine(ScriptedDevice((*registering(), Reply(apdu("06 10 | 00 00 00"), said))), "tcp", PLAIN)
    assert line.terminal().totals().status in tuple(BatchStatus)
