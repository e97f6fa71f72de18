from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_terminal.concert_line.framing import (
    MAX_TEXT_BYTES,
    BadFrame,
    Control,
    Frame,
    FrameReader,
    Received,
    encode_frame,
    lrc,
)
from drivers.errors import LocalProtocolError

TEXTS = st.binary(min_size=1, max_size=MAX_TEXT_BYTES).map(lambda data: bytes(0x20 + byte % 0x60 for byte in data))

#: LRC value -> a text that has it (facts/card-terminal-protocols.md 3.8; 05 and 15 computed by hand)
LRC_TRAPS = {
    0x00: b"0100001250010978          A010B010",
    0x02: b"0100001250110978          ",
    0x03: b"0100001250112978          A010B010",
    0x04: b"0100012000110978          A010B010",
    0x05: b"& ",
    0x06: b"0100035000110504          A010B010",
    0x15: b"6 ",
}


def feed_by_byte(reader: FrameReader, data: bytes) -> list[Received]:
    return [item for byte in data for item in reader.feed(bytes((byte,)))]


@pytest.mark.parametrize(("value", "text"), LRC_TRAPS.items())
def test_lrc_equal_to_a_control_byte_is_read_by_position(value: int, text: bytes) -> None:
    assert lrc(text) == value
    stream = b"\x05" + encode_frame(text) + b"\x06" + encode_frame(text) + b"\x04"
    expected = [Control.ENQ, Frame(text), Control.ACK, Frame(text), Control.EOT]
    assert FrameReader().feed(stream) == expected
    assert feed_by_byte(FrameReader(), stream) == expected


@given(st.lists(TEXTS, max_size=4), st.lists(st.integers(0, 600), max_size=6))
def test_frames_survive_any_split(texts: list[bytes], cuts: list[int]) -> None:
    stream = b"".join(encode_frame(text) for text in texts)
    edges = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    reader = FrameReader()
    received = [item for start, end in pairwise(edges) for item in reader.feed(stream[start:end])]
    assert received == [Frame(text) for text in texts]
    assert reader.give_up() is None


@given(st.binary(max_size=3000))
def test_any_bytes_whole_and_one_at_a_time_give_the_same(data: bytes) -> None:
    whole, single = FrameReader(), FrameReader()
    assert whole.feed(data) == feed_by_byte(single, data)
    assert whole.give_up() == single.give_up()


@given(TEXTS, st.data())
def test_one_changed_byte_is_never_a_frame(text: bytes, data: st.DataObject) -> None:
    frame = bytearray(encode_frame(text))
    position = data.draw(st.integers(1, len(frame) - 1))
    frame[position] ^= data.draw(st.integers(1, 255))
    assert not any(isinstance(item, Frame) for item in FrameReader().feed(bytes(frame)))


def test_spoilt_frame_is_read_to_its_end_so_that_its_lrc_is_no_control_character() -> None:
    frame = bytearray(encode_frame(LRC_TRAPS[0x06]))
    frame[5] = 0x04
    assert FrameReader().feed(bytes(frame) + b"\x15") == [BadFrame("byte 04 inside a frame"), Control.NAK]


def test_endless_frame_is_given_up_in_bounded_memory() -> None:
    reader = FrameReader()
    received = reader.feed(b"\x02" + b"A" * 100_000)
    assert received == [BadFrame(f"frame longer than {MAX_TEXT_BYTES} bytes")]
    assert reader.feed(b"\x06") == [Control.ACK]


def test_broken_off_frame_is_told_once() -> None:
    reader = FrameReader()
    assert reader.feed(b"\x02010") == []
    assert reader.give_up() == BadFrame("frame broken off after 3 bytes")
    assert reader.give_up() is None
    assert reader.feed(b"\x06") == [Control.ACK]


def test_noise_outside_frames_is_dropped() -> None:
    assert FrameReader().feed(b"\x00\xffAB\x7f\x06\x11") == [Control.ACK]


def test_repr_of_a_frame_hides_its_text() -> None:
    assert "4111" not in repr(Frame(b"4111111111111111"))


@pytest.mark.parametrize("text", [b"", b"A" * (MAX_TEXT_BYTES + 1), b"\x1f", b"A\x03", b"\x80"])
def test_text_a_frame_cannot_carry_is_refused(text: bytes) -> None:
    with pytest.raises(LocalProtocolError):
        encode_frame(text)
