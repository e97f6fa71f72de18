"""Messages as JSON: whatever is well formed comes back byte for byte, card numbers are not shown."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivers.card_terminal.wire import CODECS, encode_message
from drivers.card_terminal.zvt.apdu import Apdu, encode_apdu
from drivers.card_terminal.zvt.bench import decode_serial, decode_tcp, encode_serial, encode_tcp
from drivers.card_terminal.zvt.fields import Bmp, Field, write_fields
from drivers.card_terminal.zvt.tlv import Tlv, encode_tlvs
from drivers.errors import LocalProtocolError, RemoteProtocolError
from tests.drivers.card_terminal.zvt.test_codec import APPROVED_5050, CANCELLED
from tests.drivers.card_terminal.zvt.test_framing import VECTORS
from tests.support.zvt import apdu, on_serial

MESSAGES = [
    *(bytes.fromhex(unit) for unit in VECTORS),
    CANCELLED,
    apdu("04 FF | 0A 06 04 24 02 07 00"),
    apdu("06 D1 | 40 48 C4 4E 06 04 1F 07 01 01"),
    apdu("06 0F | F0 F0 F5 53 57 31 2E 30 00"),
    apdu("04 0F | 27 00 92 01 02 03"),  # a BMP nobody knows
    apdu("04 0F | 27 00 06 07 FF 7E 04 11 22 33 44"),  # TLV tags nobody knows
    bytes.fromhex("06 0F FF 02 00 27 E0"),
    bytes.fromhex("04 0F 07 06 81 04 1F 07 01 01"),
    apdu("99 88 | 01 02"),
    apdu("84 1E | 7D"),
]
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
FIELD_NAMES = st.sampled_from(["control", "head", "bmps", "unread", "long_form"])


@pytest.mark.parametrize("unit", MESSAGES)
def test_messages_come_back_byte_for_byte(unit: bytes) -> None:
    decoded = json.loads(json.dumps(decode_tcp(unit)))
    assert bytes.fromhex(decoded["reencoded"]) == unit
    assert encode_message(decoded, *CODECS["zvt", "tcp"]) == unit
    framed = json.loads(json.dumps(decode_serial(on_serial(unit))))
    assert bytes.fromhex(framed["reencoded"]) == on_serial(unit)
    assert encode_message(framed, *CODECS["zvt", "serial"]) == on_serial(unit)
    if "password" not in decoded["fields"]:
        assert (encode_tcp(decoded), encode_serial(framed)) == (unit, on_serial(unit))


@pytest.mark.parametrize(
    "unit",
    [unit for unit in MESSAGES if unit[:2] in (b"\x06\x00", b"\x06\x20", b"\x06\x30", b"\x06\x31", b"\x06\x50")]
    + [apdu("05 01 | 12 34 56"), apdu("06 10 | 12 34 56"), apdu("06 70 | 12 34 56"), apdu("06 93 | 12 34 56")],
)
def test_the_password_is_not_shown_and_can_be_given(unit: bytes) -> None:
    decoded = decode_tcp(unit)
    assert decoded["fields"]["password"] == "******"
    assert "123456" not in json.dumps(decoded["fields"])
    assert bytes.fromhex(decoded["reencoded"]) == unit
    assert encode_tcp(decoded) == unit.replace(b"\x12\x34\x56", bytes(3))
    assert encode_tcp({"fields": decoded["fields"] | {"password": "123456"}}) == unit


@pytest.mark.parametrize(("byte", "name"), [(b"\x06", "ack"), (b"\x15", "nak")])
def test_control_bytes_of_the_serial_line(byte: bytes, name: str) -> None:
    decoded = decode_serial(byte)
    assert decoded == {"message": name, "fields": {}, "reencoded": byte.hex()}
    assert encode_serial(decoded) == byte


def test_card_numbers_are_not_shown() -> None:
    track = "23 F1 F9 41 11 11 11 11 11 11 11 D2 51 22 01 12 34 56 78 90 12 34"
    unit = apdu(f"04 0F | 27 00 22 F0 F8 41 11 11 11 11 11 11 11 {track}")
    decoded = decode_tcp(unit)
    shown = json.dumps(decoded["fields"])
    assert "eeeeeeeeeeee1111" in shown.lower()
    assert "41111111" not in shown
    assert "123456789012" not in shown
    assert bytes.fromhex(decoded["reencoded"]) == unit
    assert decode_tcp(encode_tcp(decoded))["fields"] == decoded["fields"]
    assert encode_message(decoded, *CODECS["zvt", "tcp"]) == unit


@pytest.mark.parametrize(
    "unit",
    [
        apdu("04 0F | 92 22 F0 F8 41 11 11 11 11 11 11 11"),
        apdu("04 0F | 06 0C 1F 46 09 5A 41 11 11 11 11 11 11 11"),
        apdu("99 88 | 41 11 11 11 11 11 11 11"),
    ],
)
def test_card_numbers_in_what_nobody_knows_are_hidden(unit: bytes) -> None:
    decoded = decode_tcp(unit)
    assert "4111111111" not in json.dumps(decoded["fields"])
    assert bytes.fromhex(decoded["reencoded"]) == unit


@pytest.mark.parametrize(
    "unit",
    [
        apdu("06 D1 | 00 " + b"KARTE 4111 1111 1111 1111".hex()),
        apdu("06 D3 | 06 1C 25 1A 07 18 " + b"KARTE 411111111111111111"[:24].hex()),
        apdu("04 0F | 27 05 3C F0 F1 F9 " + b"4111111111111111111".hex()),
    ],
)
def test_card_numbers_in_texts_are_starred(unit: bytes) -> None:
    shown = json.dumps(decode_tcp(unit)["fields"])
    assert b"11111111".hex() not in shown
    assert b"1111 1111".hex() not in shown


def test_names_and_fields_are_told() -> None:
    decoded = decode_tcp(APPROVED_5050)
    assert decoded["message"] == "status_information"
    values = {item["bmp"]: item.get("value") for item in decoded["fields"]["bmps"]}
    assert (values["04"], values["49"], values["27"]) == ("000000005050", "0978", "00")
    objects = next(item["objects"] for item in decoded["fields"]["bmps"] if item["bmp"] == "06")
    assert {"tag": "1F12", "value": "01"} in objects


@pytest.mark.parametrize(
    "data", ["", "06", "80 00", "04 0F 03 27 00", "04 0F 02 04 00", "04 0F 04 06 02 07 05", "80 00 00 80 00 00"]
)
def test_what_is_not_one_message_is_refused(data: str) -> None:
    with pytest.raises(RemoteProtocolError):
        decode_tcp(bytes.fromhex(data))


@pytest.mark.parametrize(
    "data", ["", "80 00 00", "10 02 06", "06 06", "06 10 02 06 0F 00 10 03 C6 33", "10 02 06 0F 00 10 03 C6 34"]
)
def test_what_is_not_one_frame_is_refused(data: str) -> None:
    with pytest.raises(RemoteProtocolError):
        decode_serial(bytes.fromhex(data))


@given(st.binary(max_size=120) | st.binary(max_size=120).map(lambda data: b"\x04\x0f" + bytes((len(data),)) + data))
@settings(deadline=None)
def test_any_bytes_come_back_or_are_refused(data: bytes) -> None:
    for decode, encode in ((decode_tcp, encode_tcp), (decode_serial, encode_serial)):
        try:
            decoded = decode(data)
        except RemoteProtocolError:
            continue
        assert bytes.fromhex(decoded["reencoded"]) == data
        encode(decoded)


def test_deeply_nested_objects_are_bounded() -> None:
    nested = b""
    while len(nested) < 60_000:
        nested = encode_tlvs((Tlv(0x24, nested),))
    unit = encode_apdu(Apdu(0x040F, write_fields((Field(Bmp.TLV, nested),))))
    assert bytes.fromhex(decode_tcp(unit)["reencoded"]) == unit


@given(
    st.dictionaries(st.sampled_from(["message", "fields", "x"]), JSON_VALUES)
    | st.fixed_dictionaries(
        {
            "message": st.sampled_from(["ack", "registration"]),
            "fields": st.dictionaries(
                FIELD_NAMES,
                JSON_VALUES
                | st.sampled_from(["0600", "00"])
                | st.lists(st.dictionaries(st.sampled_from(["bmp", "value", "objects"]), JSON_VALUES), max_size=2),
            ),
        }
    )
)
@settings(deadline=None)
def test_any_object_is_encoded_or_refused(value: dict[str, object]) -> None:
    for encode in (encode_tcp, encode_serial):
        try:
            assert isinstance(encode(value), bytes)
        except LocalProtocolError:
            continue
