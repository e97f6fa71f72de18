import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_terminal.ecr17.bench import decode, encode
from drivers.card_terminal.ecr17.codec import Kind
from drivers.card_terminal.ecr17.framing import Control, LrcVariant, encode_control
from drivers.errors import LocalProtocolError, RemoteProtocolError
from tests.support.ecr17 import ACK, KO, NAK, OK, PAYMENT_1250, STATUS, STATUS_REQUEST, frame

CLOSE = frame("123456780C00" + "0000000000001000" * 2)
DISPLAY = b"\x01ATTENDERE PREGO     \x04"
RECEIPT = frame("123456780SEURO 12,50")
WITHOUT_CARD = [ACK, NAK, PAYMENT_1250, STATUS_REQUEST, frame(KO), frame(STATUS), CLOSE, DISPLAY, RECEIPT]


@pytest.mark.parametrize("data", WITHOUT_CARD)
def test_messages_come_back_byte_for_byte(data: bytes) -> None:
    decoded = decode(data)
    assert bytes.fromhex(decoded["reencoded"]) == data
    assert encode(decoded) == data


@pytest.mark.parametrize("variant", list(LrcVariant))
@pytest.mark.parametrize("text", [STATUS, "000000000s"])
def test_variant_is_told(text: str, variant: LrcVariant) -> None:
    assert decode(frame(text, variant))["fields"]["lrc"] == variant
    assert decode(encode_control(Control.NAK, variant))["fields"] == {"lrc": variant}


def test_result_is_shown_without_the_card_number() -> None:
    data = frame(OK.replace("0000000004111111111", "4111111111111111   "))
    decoded = decode(data)
    assert decoded["fields"]["pan"] == "************1111   "
    assert bytes.fromhex(decoded["reencoded"]) == data
    assert decode(encode(decoded))["fields"] == decoded["fields"]
    shown = decode(frame("123456780SCARTA 4111111111111111"))["fields"]["text"]
    assert shown == "CARTA ************1111"


@pytest.mark.parametrize("data", [b"", b"\x06", ACK + ACK, b"A" + ACK, ACK + b"A", frame("X"), STATUS_REQUEST[:-1]])
def test_what_is_not_one_message_is_refused(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        decode(data)


@given(
    st.binary(max_size=120)
    | st.builds(
        lambda code, text: frame("123456780" + code + text), st.sampled_from("EVsTCSPG"), st.text("01 A", max_size=80)
    )
)
def test_any_bytes_come_back_or_are_refused(data: bytes) -> None:
    try:
        decoded = decode(data)
    except RemoteProtocolError:
        return
    assert bytes.fromhex(decoded["reencoded"]) == data


@pytest.mark.parametrize("content", ["", "0000000100001000012000" + " " * 128 + "0" * 8, "<x/>\x1b\xe0"])
@pytest.mark.parametrize("code", "XpicHUKZ")
def test_message_no_driver_speaks_is_kept(code: str, content: str) -> None:
    data = frame(f"123456780{code}{content}")
    decoded = decode(data)
    assert (decoded["message"], decoded["fields"]["code"], decoded["reencoded"]) == ("other", code, data.hex())
    assert encode({"message": decoded["message"], "fields": decoded["fields"]}) == data


def test_card_number_in_a_message_no_driver_speaks_is_starred() -> None:
    data = frame("123456780K" + "4111111111111111")
    decoded = decode(data)
    assert decoded["fields"]["content"] == "************1111"
    assert decoded["reencoded"] == data.hex()


@pytest.mark.parametrize("fields", [{}, {"terminal_id": "12345678", "code": "P"}, {"terminal_id": "1", "code": "X"}])
def test_other_message_needs_a_head_of_its_own(fields: dict[str, str]) -> None:
    with pytest.raises(LocalProtocolError):
        encode({"message": "other", "fields": fields})


JSON_VALUES = st.none() | st.integers() | st.text(max_size=5) | st.lists(st.text(max_size=2), max_size=2)


@given(
    st.fixed_dictionaries(
        {
            "message": st.sampled_from([*Kind, "ack", "display", "other", "waltz"]) | JSON_VALUES,
            "fields": st.dictionaries(
                st.sampled_from(["lrc", "terminal_id", "text", "enabled", "result", "code", "content"]),
                st.sampled_from(["std", "12345678", "1", "00", "X"]) | JSON_VALUES,
            )
            | JSON_VALUES,
        }
    )
)
def test_any_object_is_encoded_or_refused(value: dict[str, object]) -> None:
    try:
        data = encode(value)
    except LocalProtocolError:
        return
    assert bytes.fromhex(decode(data)["reencoded"]) == data


@pytest.mark.parametrize("layer", ["serial", "tcp"])
def test_decode_and_encode_as_technicians_run_them(layer: str) -> None:
    lines = [frame(OK).hex(), PAYMENT_1250.hex(" "), ACK.hex(), "zz", "02 30"]
    done = convert("decode", layer, "\n".join(lines))
    decoded = [json.loads(line) for line in done.splitlines()]
    assert [item["ok"] for item in decoded] == [True, True, True, False, False]
    assert [item["message"] for item in decoded[:3]] == ["result", "payment", "ack"]
    assert "4111111111" not in decoded[0]["fields"]["pan"]
    encoded = convert("encode", layer, "\n".join(json.dumps(item) for item in decoded[:3]))
    assert encoded.split() == [frame(OK).hex(), PAYMENT_1250.hex(), ACK.hex()]


def convert(command: str, layer: str, text: str) -> str:
    call = [sys.executable, "-m", "drivers.card_terminal", command, "--protocol", "ecr17", "--link-layer", layer]
    done = subprocess.run(call, input=text.encode(), capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode()
