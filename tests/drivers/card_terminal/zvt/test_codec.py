"""Messages: commands of facts/card-terminal-protocols.md 1.12 and exchanges of real terminals, 1.11."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivers.card_terminal.zvt import codec
from drivers.card_terminal.zvt.apdu import Apdu, decode_apdu, encode_apdu
from drivers.card_terminal.zvt.codec import Command, Control, Message, Tag, read_message, write_message
from drivers.card_terminal.zvt.fields import Bmp
from drivers.card_terminal.zvt.verdict import card_last4
from tests.support.zvt import apdu

PASSWORD = "123456"
APPROVED_5050 = apdu(
    "04 0F | 27 00 04 00 00 00 00 50 50 0B 00 01 63 0C 12 35 51 0D 04 17 17 00 01 19 70"
    "22 F1 F0 EE EE EE EE EE EE EE E1 22 9F 29 29 00 10 06 2A 31 30 30 37 20 36 34 39 39 32 20 20 20 20 20"
    "3B 36 35 31 32 30 30 00 00 3C F0 F1 F4 47 45 4E 2E 4E 52 2E 3A 36 35 31 32 30 30 49 09 78 87 01 63 88 00 01 63"
    "8A 2E 8B F0 F8 4D 41 45 53 54 52 4F 00"
    "06 23 24 10 07 0E 47 45 4E 2E 4E 52 2E 3A 36 35 31 32 30 30 43 07 A0 00 00 00 04 30 60 1F 10 01 03 1F 12 01 01"
)
CANCELLED = apdu(
    "04 0F | 27 6C 29 29 00 10 06 3C F0 F1 F9 41 62 62 72 75 63 68 20 64 75 72 63 68 20 4B 75 6E 64 65"
    "8A 0D 06 17 24 15 07 13 41 62 62 72 75 63 68 20 64 75 72 63 68 20 4B 75 6E 64 65"
)


@pytest.mark.parametrize(
    ("command", "wire"),
    [
        (
            codec.registration(PASSWORD, 0xBE, "978", blocks=True, sequence=False),
            "06 00 0E 12 34 56 BE 09 78 06 06 26 04 0A 02 06 D3",
        ),
        (
            codec.registration(PASSWORD, 0xBE, "978", blocks=False, sequence=True),
            "06 00 0E 12 34 56 BE 09 78 06 06 1F 73 03 00 00 00",
        ),
        (codec.authorisation(12000, "978"), "06 01 0A 04 00 00 00 01 20 00 49 09 78"),
        (codec.authorisation(1010, "978"), "06 01 0A 04 00 00 00 00 10 10 49 09 78"),
        (codec.authorisation(12000, "978", b""), "06 01 0F 04 00 00 00 01 20 00 49 09 78 06 03 1F 1F 00"),
        (codec.repeat_receipt(PASSWORD), "06 20 05 12 34 56 03 03"),
        (codec.reversal(PASSWORD, 470), "06 30 06 12 34 56 87 04 70"),
        (codec.refund(PASSWORD, 1200, "978"), "06 31 0D 12 34 56 04 00 00 00 00 12 00 49 09 78"),
        (codec.end_of_day(PASSWORD), "06 50 03 12 34 56"),
        (codec.turnover_totals(PASSWORD), "06 10 03 12 34 56"),
        (codec.diagnosis(PASSWORD), "06 70 03 12 34 56"),
        (codec.status_enquiry(PASSWORD), "05 01 03 12 34 56"),
        (codec.abort(), "06 B0 00"),
        (codec.log_off(), "06 02 00"),
    ],
)
def test_commands_of_the_facts(command: Command, wire: str) -> None:
    assert encode_apdu(command.apdu()) == bytes.fromhex(wire)


def test_answer_with_message_number() -> None:
    raw = encode_apdu(codec.response(Control.POSITIVE, 1))
    assert raw == bytes.fromhex("80 00 08 06 06 1F 73 03 00 00 01")
    assert read_message(decode_apdu(raw)).sequence == 1


def test_message_numbers_go_round() -> None:
    assert codec.next_sequence(1) == 2
    assert codec.next_sequence(999_999) == 1


def test_approval_of_a_real_terminal() -> None:
    fields = read_message(decode_apdu(APPROVED_5050)).fields
    assert (fields.unread, fields.fault) == (b"", "")
    assert fields.get(Bmp.AMOUNT) == bytes.fromhex("000000005050")
    assert fields.tlv(Tag.CARD_TECHNOLOGY) == b"\x01"
    assert fields.tlv(Tag.DISPLAY_TEXTS, Tag.LINE) == b"GEN.NR.:651200"
    assert card_last4(fields.get(Bmp.CARD_NUMBER)) == "1229"


def test_cancellation_of_a_real_terminal() -> None:
    fields = read_message(decode_apdu(CANCELLED)).fields
    assert fields.fault == ""
    assert fields.get(Bmp.RESULT) == b"\x6c"
    assert fields.tlv(Tag.DISPLAY_TEXTS, Tag.LINE) == b"Abbruch durch Kunde"


@pytest.mark.parametrize(
    ("unit", "head"),
    [
        ("06 00 | 12 34 56 3E 09 78 03 03 06 06 26 04 0A 02 06 D3", "12 34 56 3E 09 78"),
        ("06 00 | 12 34 56 3E 06 06 26 04 0A 02 06 D3", "12 34 56 3E"),
        ("06 00 | 12 34 56 3E 06 34", "12 34 56 3E 06 34"),  # QAR, not the begin of BMP 06
        ("04 FF | 17", "17"),
        ("04 FF | 01 01 06 12 24 10 07 0E 45 4E 54 45 52 20 50 49 4E 20 26 20 4F 4B", "01 01"),
        ("04 FF | 0A 06 04 24 02 07 00", "0A"),
        ("06 1E | 6C", "6C"),
        ("06 D1 | 40 48 C4 4E 44 4C 45 52 06 04 1F 07 01 01", "40 48 C4 4E 44 4C 45 52"),
        ("06 D1 | 00 54 45 58 54", "00 54 45 58 54"),
        ("06 0F | 27 E0", ""),
        ("06 0F | F0 F0 F5 53 57 31 2E 30 00", "F0 F0 F5 53 57 31 2E 30 00"),
        ("06 0F | DC", "DC"),
        ("84 1E | 7D", "7D"),
        ("05 01 | 12 34 56", "12 34 56"),
        ("05 01 |", ""),
        ("06 D8 | 01 02", "01 02"),
    ],
)
def test_what_stands_before_the_fields(unit: str, head: str) -> None:
    assert read_message(decode_apdu(apdu(unit))).head == bytes.fromhex(head)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("F0 F0 F5 53 57 31 2E 30 00", (b"SW1.0", 0)),
        ("F0 F0 F5 53 57 31 2E 30 F0", (b"SW1.0", 0xF0)),
        ("F0", (b"", 0xF0)),
        ("9C", (b"", 0x9C)),
        ("00 06 04 1F 07 01 01", (b"", 0)),
        ("", (b"", None)),
        ("F0 F0 F5 53 57", (b"SW", None)),
    ],
)
def test_completion_of_a_status_enquiry(data: str, told: tuple[bytes, int | None]) -> None:
    assert codec.read_enquiry_completion(bytes.fromhex(data)) == told


@given(st.sampled_from([int(control) for control in Control]) | st.integers(0, 0xFFFF), st.binary(max_size=200))
@settings(deadline=None)
def test_any_message_is_taken_apart_and_put_together(control: int, data: bytes) -> None:
    unit = Apdu(control, data)
    message = read_message(unit)
    assert write_message(message) == unit


def test_repr_hides_what_may_be_a_card_number() -> None:
    message = read_message(decode_apdu(APPROVED_5050))
    assert isinstance(message, Message)
    assert "1229" not in repr(message).lower()
    assert "229f" not in repr(message).lower()
