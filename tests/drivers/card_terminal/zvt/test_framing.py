"""Serial frames: vectors of facts/card-terminal-protocols.md 1.12 and every byte that may stand anywhere."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivers.card_terminal.zvt.apdu import Apdu, encode_apdu
from drivers.card_terminal.zvt.framing import BadFrame, Control, Frame, FrameReader, Received, crc16, encode_frame
from drivers.errors import LocalProtocolError
from tests.support.zvt import OK

#: APDU -> what ends its frame
VECTORS = {
    "06 00 0E 12 34 56 BE 09 78 06 06 26 04 0A 02 06 D3": "6D BC",
    "06 01 0A 04 00 00 00 01 20 00 49 09 78": "22 38",
    "06 01 0A 04 00 00 00 00 10 10 49 09 78": "67 D4",
    "06 01 0F 04 00 00 00 01 20 00 49 09 78 06 03 1F 1F 00": "DA 0A",
    "06 20 05 12 34 56 03 03": "70 38",
    "06 30 06 12 34 56 87 04 70": "4B 3D",
    "06 31 0D 12 34 56 04 00 00 00 00 12 00 49 09 78": "0E C9",
    "06 50 03 12 34 56": "C4 AF",
    "06 B0 00": "43 F3",
    "06 0F 00": "C6 33",
    "06 1E 01 6C": "C9 F2",
    "04 FF 01 0A": "F5 7D",
    "04 0F 02 27 00": "83 FE",
    "06 02 00": "B9 CC",
    "05 01 00": "10 06",
    "84 83 00": "91 8E",
    "84 9C 00": "C3 41",
    "84 CC 00": "20 C2",
}
APDUS = st.builds(
    lambda control, data: encode_apdu(Apdu(control, data)),
    st.integers(0, 0xFFFF),
    st.binary(max_size=300) | st.lists(st.sampled_from([0x02, 0x03, 0x06, 0x10, 0x15]), max_size=300).map(bytes),
)


def feed_by_byte(reader: FrameReader, data: bytes) -> list[Received]:
    return [item for byte in data for item in reader.feed(bytes((byte,)))]


def test_crc_is_kermit() -> None:
    assert crc16(b"123456789") == 0x2189
    assert crc16(b"") == 0


@pytest.mark.parametrize(("apdu", "crc"), VECTORS.items())
def test_frames_of_the_facts(apdu: str, crc: str) -> None:
    raw = bytes.fromhex(apdu)
    frame = encode_frame(raw)
    assert frame.endswith(b"\x10\x03" + bytes.fromhex(crc))
    assert FrameReader().feed(frame) == [Frame(raw)]


def test_dle_in_an_amount_is_doubled_and_counts_once() -> None:
    frame = encode_frame(bytes.fromhex("06 01 0A 04 00 00 00 00 10 10 49 09 78"))
    assert frame == bytes.fromhex("10 02 06 01 0A 04 00 00 00 00 10 10 10 10 49 09 78 10 03 67 D4")


def test_crc_that_contains_dle_is_read_raw() -> None:
    frame = bytes.fromhex("10 02 05 01 00 10 03 10 06")
    assert encode_frame(bytes.fromhex("05 01 00")) == frame
    expected = [Control.ACK, Frame(bytes.fromhex("05 01 00")), Control.ACK]
    assert FrameReader().feed(b"\x06" + frame + b"\x06") == expected
    assert feed_by_byte(FrameReader(), b"\x06" + frame + b"\x06") == expected


@pytest.mark.parametrize("value", [0x02, 0x03, 0x06, 0x10, 0x15])
def test_crc_bytes_equal_to_control_bytes_are_read_by_position(value: int) -> None:
    found = {0: 0, 1: 0}
    for number in range(0x10000):
        apdu = b"\x04\x0f\x02" + number.to_bytes(2, "big")
        crc = crc16(apdu + b"\x03").to_bytes(2, "little")
        for position in (0, 1):
            if crc[position] == value and not found[position]:
                found[position] += 1
                assert FrameReader().feed(encode_frame(apdu) + b"\x06") == [Frame(apdu), Control.ACK]
        if all(found.values()):
            return
    raise AssertionError("no such CRC")


@given(st.lists(APDUS, max_size=4), st.lists(st.integers(0, 900), max_size=6))
@settings(deadline=None)
def test_frames_survive_any_split(apdus: list[bytes], cuts: list[int]) -> None:
    stream = b"".join(encode_frame(apdu) for apdu in apdus)
    edges = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    reader = FrameReader()
    received = [item for start, end in pairwise(edges) for item in reader.feed(stream[start:end])]
    assert received == [Frame(apdu) for apdu in apdus]
    assert reader.give_up() is None


@given(st.lists(st.sampled_from([0, 2, 3, 6, 16, 21, 0x80]) | st.integers(0, 255), max_size=400).map(bytes))
@settings(deadline=None)
def test_any_bytes_whole_and_one_at_a_time_give_the_same(data: bytes) -> None:
    whole, single = FrameReader(), FrameReader()
    assert whole.feed(data) == feed_by_byte(single, data)
    assert whole.give_up() == single.give_up()


@given(APDUS, st.data())
@settings(deadline=None)
def test_one_changed_byte_is_never_the_frame_of_another(apdu: bytes, data: st.DataObject) -> None:
    frame = bytearray(encode_frame(apdu))
    position = data.draw(st.integers(0, len(frame) - 1))
    frame[position] ^= data.draw(st.integers(1, 255))
    assert all(item == Frame(apdu) for item in FrameReader().feed(bytes(frame)) if isinstance(item, Frame))


def test_junk_before_a_frame_is_dropped() -> None:
    assert FrameReader().feed(b"\x00\xff\x10\x41\x02\x10\x10\x02" + encode_frame(OK)[2:]) == [Frame(OK)]


def test_frame_begun_anew_is_the_one_that_counts() -> None:
    assert FrameReader().feed(encode_frame(OK)[:4] + encode_frame(OK)) == [Frame(OK)]


def test_spoilt_escape_is_read_to_the_end() -> None:
    frame = b"\x10\x02\x06\x10\x15\x01\x00\x10\x03\x06\x15"
    assert FrameReader().feed(frame) == [BadFrame("DLE 15 inside a frame")]


def test_frame_whose_length_field_lies_is_refused() -> None:
    body = b"\x06\x01\x05\x00"
    frame = b"\x10\x02" + body + b"\x10\x03" + crc16(body + b"\x03").to_bytes(2, "little")
    assert FrameReader().feed(frame) == [BadFrame("APDU of 4 bytes, its length field says 8")]
    with pytest.raises(LocalProtocolError):
        encode_frame(body)


def test_endless_frame_is_given_up_in_bounded_memory() -> None:
    reader = FrameReader()
    received = reader.feed(b"\x10\x02" + b"A" * 200_000)
    assert received == [BadFrame("frame longer than 65540 bytes")]
    assert reader.feed(encode_frame(OK)) == [Frame(OK)]


def test_broken_off_frame_is_told_once() -> None:
    reader = FrameReader()
    assert reader.feed(b"\x10\x02\x06\x01") == []
    assert reader.in_frame
    assert reader.give_up() == BadFrame("frame broken off after 2 bytes")
    assert reader.give_up() is None
    assert reader.feed(b"\x06") == [Control.ACK]


def test_repr_of_a_frame_hides_its_bytes() -> None:
    assert repr(Frame(b"\x04\x0f\x02\x41\x11")) == "Frame()"
