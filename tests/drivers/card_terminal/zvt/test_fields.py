import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivers.card_terminal.zvt.fields import Bmp, Field, bcd, from_bcd, read_fields, write_fields
from drivers.card_terminal.zvt.tlv import Tlv, encode_tlvs, find, parse_leniently, parse_tlvs
from drivers.errors import LocalProtocolError, RemoteProtocolError

TAGS = st.sampled_from([0x07, 0x09, 0x14, 0x24, 0x25, 0x2F, 0x1F07, 0x1F73, 0x1F8101, 0xFF40, 0xE1])
TLVS = st.lists(st.builds(Tlv, TAGS, st.binary(max_size=300)), max_size=5).map(tuple)
FIELDS = st.lists(
    st.builds(lambda value: Field(Bmp.AMOUNT, value), st.binary(min_size=6, max_size=6))
    | st.builds(lambda value: Field(Bmp.CARD_NUMBER, value), st.binary(max_size=99))
    | st.builds(lambda value: Field(Bmp.TEXT, value), st.binary(max_size=999))
    | st.builds(lambda objects: Field(Bmp.TLV, encode_tlvs(objects)), TLVS),
    max_size=6,
)


@given(FIELDS)
@settings(deadline=None)
def test_fields_come_back(items: list[Field]) -> None:
    fields = read_fields(write_fields(items))
    assert fields.items == tuple(items)
    assert (fields.unread, fields.fault) == (b"", "")


@given(TLVS)
@settings(deadline=None)
def test_objects_come_back(objects: tuple[Tlv, ...]) -> None:
    assert parse_tlvs(encode_tlvs(objects)) == objects


@given(st.binary(max_size=400))
@settings(deadline=None)
def test_any_bytes_are_read_without_a_loss(data: bytes) -> None:
    fields = read_fields(data)
    assert write_fields(fields.items) + fields.unread == data


@given(st.binary(max_size=400))
@settings(deadline=None)
def test_any_bytes_are_objects_or_refused(data: bytes) -> None:
    try:
        objects = parse_tlvs(data)
    except RemoteProtocolError:
        assert parse_leniently(data) == ()
        return
    assert encode_tlvs(objects) == data


@pytest.mark.parametrize(("length", "head"), [(0x7F, "7F"), (0x80, "81 80"), (0xFF, "81 FF"), (0x100, "82 01 00")])
def test_tlv_lengths(length: int, head: str) -> None:
    raw = b"\x07" + bytes.fromhex(head) + bytes(length)
    assert parse_tlvs(raw) == (Tlv(0x07, bytes(length)),)
    assert encode_tlvs((Tlv(0x07, bytes(length)),)) == raw


def test_longer_form_of_a_tlv_length_comes_back_as_it_was() -> None:
    raw = bytes.fromhex("1F 07 82 00 01 02 06")
    objects = parse_tlvs(raw[:6])
    assert objects[0].length_octets == 3
    assert encode_tlvs(objects) == raw[:6]
    fields = read_fields(bytes.fromhex("06 81 03 07 01 41"))
    assert fields.items[0].length_octets == 2
    assert write_fields(fields.items) == bytes.fromhex("06 81 03 07 01 41")


@pytest.mark.parametrize(
    "raw", ["1F", "1F 81", "1F 81 82 83 04 00", "07", "07 80", "07 83 00 00 01", "07 81", "07 02 00"]
)
def test_spoilt_objects_are_refused(raw: str) -> None:
    with pytest.raises(RemoteProtocolError):
        parse_tlvs(bytes.fromhex(raw))


@pytest.mark.parametrize("tag", [0x1F, 0x0707, 0x1F81, -1, 1 << 40])
def test_tag_that_cannot_exist_is_not_written(tag: int) -> None:
    with pytest.raises(LocalProtocolError):
        encode_tlvs((Tlv(tag, b""),))


def test_unknown_field_ends_the_reading_and_spoils_nothing_before_it() -> None:
    fields = read_fields(bytes.fromhex("27 00 92 01 02 04 00 00 00 00 12 50"))
    assert fields.get(Bmp.RESULT) == b"\x00"
    assert fields.unread == bytes.fromhex("92 01 02 04 00 00 00 00 12 50")
    assert fields.fault == ""


@pytest.mark.parametrize("tail", ["04 00 00", "3C F0 F1", "3C F0 F1 F4 41", "22 A1 00", "06 05 07 01", "06"])
def test_truncated_field_is_a_fault_and_spoils_nothing_before_it(tail: str) -> None:
    fields = read_fields(bytes.fromhex("27 00") + bytes.fromhex(tail))
    assert fields.get(Bmp.RESULT) == b"\x00"
    assert fields.fault
    assert fields.unread == bytes.fromhex(tail)


@pytest.mark.parametrize("item", [Field(0x92, b""), Field(Bmp.AMOUNT, b"\x00"), Field(Bmp.CARD_NUMBER, bytes(100))])
def test_field_that_cannot_be_is_not_written(item: Field) -> None:
    with pytest.raises(LocalProtocolError):
        write_fields([item])


def test_decimal_digits() -> None:
    assert bcd(120000, 6) == bytes.fromhex("000000120000")
    assert from_bcd(bytes.fromhex("000000120000")) == 120000
    assert from_bcd(b"\xee") is None
    assert from_bcd(None) is None
    with pytest.raises(LocalProtocolError):
        bcd(10**12, 6)


def test_objects_are_found_by_path() -> None:
    nested = (Tlv(0x2F, encode_tlvs((Tlv(0x1F12, b"\x02"),))),)
    assert find(nested, 0x2F, 0x1F12) == b"\x02"
    assert find(nested, 0x2F, 0x1F11) is None
    assert find((Tlv(0x2F, b"\x1f"),), 0x2F, 0x1F12) is None


def test_repr_hides_values() -> None:
    assert "4111" not in repr(Field(Bmp.CARD_NUMBER, b"4111")) + repr(Tlv(0x07, b"4111"))
