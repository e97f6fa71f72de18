import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_terminal.caisse_ap.bench import decode, decode_serial, encode, encode_serial
from drivers.card_terminal.concert_line.framing import encode_frame
from drivers.errors import LocalProtocolError, RemoteProtocolError
from tests.support.caisse_ap import ANSWER_1234, REQUEST_1234


@pytest.mark.parametrize(("data", "message"), [(REQUEST_1234, "request"), (ANSWER_1234, "answer")])
def test_messages_come_back_byte_for_byte_on_both_link_layers(data: bytes, message: str) -> None:
    bare, framed = decode(data), decode_serial(encode_frame(data))
    assert (bare["message"], framed["message"]) == (message, message)
    assert bytes.fromhex(bare["reencoded"]) == data
    assert bytes.fromhex(framed["reencoded"]) == encode_frame(data)
    assert decode_serial(encode_serial(framed))["fields"] == framed["fields"] == bare["fields"]


@pytest.mark.parametrize("data", [b"\x04", b"\x05", b"\x06", b"\x15"])
def test_control_characters_of_the_serial_line(data: bytes) -> None:
    decoded = decode_serial(data)
    assert encode_serial(decoded) == data
    with pytest.raises(RemoteProtocolError):
        decode(data)


def test_fields_hold_no_card_data() -> None:
    fields = decode(ANSWER_1234.replace(b"408092######5013", b"4111111111111111"))["fields"]
    assert fields["AA"] == "############1111"
    assert fields["AB"] == "0000"


@given(st.binary(max_size=120))
def test_any_bytes_come_back_or_are_refused(data: bytes) -> None:
    for read, framed in ((decode, data), (decode_serial, data), (decode_serial, b"\x02" + data + b"\x03\x00")):
        try:
            decoded = read(framed)
        except RemoteProtocolError:
            continue
        assert bytes.fromhex(decoded["reencoded"]) == framed


@pytest.mark.parametrize(
    "value",
    [{}, {"message": "request"}, {"message": "request", "fields": {"CZ": 1}}, {"message": "waltz", "fields": {}}],
)
def test_objects_that_are_no_message(value: dict[str, object]) -> None:
    with pytest.raises(LocalProtocolError):
        encode(value)
    with pytest.raises(LocalProtocolError):
        encode_serial(value)
