import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivers.card_terminal.zvt.apdu import Apdu, ApduReader, decode_apdu, encode_apdu
from drivers.errors import LocalProtocolError, RemoteProtocolError

APDUS = st.builds(Apdu, st.integers(0, 0xFFFF), st.binary(max_size=700))


@pytest.mark.parametrize(
    ("length", "head"), [(0, "00"), (0xFE, "FE"), (0xFF, "FF FF 00"), (0x100, "FF 00 01"), (654, "FF 8E 02")]
)
def test_lengths_around_the_extended_form(length: int, head: str) -> None:
    apdu = Apdu(0x06D3, bytes(length))
    raw = encode_apdu(apdu)
    assert raw == b"\x06\xd3" + bytes.fromhex(head) + bytes(length)
    assert decode_apdu(raw) == apdu


def test_long_form_of_a_short_length_comes_back_as_it_was() -> None:
    raw = bytes.fromhex("06 0F FF 02 00 27 E0")
    assert encode_apdu(decode_apdu(raw)) == raw
    assert decode_apdu(raw).long_form


def test_largest_unit() -> None:
    raw = encode_apdu(Apdu(0x06D3, bytes(65535)))
    assert decode_apdu(raw).data == bytes(65535)
    with pytest.raises(LocalProtocolError):
        encode_apdu(Apdu(0x06D3, bytes(65536)))


@given(APDUS)
@settings(deadline=None)
def test_units_come_back(apdu: Apdu) -> None:
    assert decode_apdu(encode_apdu(apdu)) == apdu


@given(st.binary(max_size=20))
@settings(deadline=None)
def test_any_bytes_are_a_unit_or_refused(data: bytes) -> None:
    try:
        apdu = decode_apdu(data)
    except RemoteProtocolError:
        return
    assert encode_apdu(apdu) == data


@given(st.binary(max_size=2000))
@settings(deadline=None)
def test_any_stream_whole_and_one_byte_at_a_time_gives_the_same(data: bytes) -> None:
    whole, single = ApduReader(), ApduReader()
    assert whole.feed(data) == [unit for byte in data for unit in single.feed(bytes((byte,)))]
    assert whole.pending == single.pending


@given(st.lists(APDUS, max_size=4))
@settings(deadline=None)
def test_units_in_one_segment_are_told_apart(apdus: list[Apdu]) -> None:
    units = [encode_apdu(apdu) for apdu in apdus]
    assert ApduReader().feed(b"".join(units)) == units


def test_receipt_of_4093_bytes_in_segments_of_one() -> None:
    unit = encode_apdu(Apdu(0x06D3, b"\x10" * 4093))
    reader = ApduReader()
    assert [found for byte in unit for found in reader.feed(bytes((byte,)))] == [unit]


def test_memory_is_bounded_by_one_unit() -> None:
    reader = ApduReader()
    reader.feed(b"\x06\xd3\xff\xff\xff")
    tracemalloc.start()
    for _ in range(40):
        reader.feed(bytes(4096))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1_000_000
    assert reader.give_up()
    assert not reader.give_up()
