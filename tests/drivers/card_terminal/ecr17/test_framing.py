import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_terminal.ecr17.framing import (
    MAX_PAYLOAD_BYTES,
    BadFrame,
    Control,
    Display,
    Frame,
    FrameReader,
    LrcVariant,
    Received,
    encode_control,
    encode_display,
    encode_frame,
    lrc,
)
from drivers.errors import LocalProtocolError

STD, NOEXT, WITH_STX, STX_NOEXT = LrcVariant.STD, LrcVariant.NOEXT, LrcVariant.STX, LrcVariant.STX_NOEXT
VARIANTS = st.sampled_from(LrcVariant)
PAYLOADS = st.binary(min_size=1, max_size=300).map(lambda data: data.translate(None, b"\x02\x03") or b"A")


@pytest.mark.parametrize(
    ("payload", "values"),
    [
        (b"A", (0x3E, 0x3D, 0x3F, 0x3C)),
        (b"AB", (0x7C, 0x7F, 0x7D, 0x7E)),
        (b"123456780s", (0x34, 0x37, 0x35, 0x36)),
    ],
)
def test_lrc_vectors_of_the_four_variants(payload: bytes, values: tuple[int, ...]) -> None:
    assert tuple(lrc(payload, variant) for variant in (STD, NOEXT, WITH_STX, STX_NOEXT)) == values


@pytest.mark.parametrize(("variant", "value"), [(STD, 0x6A), (NOEXT, 0x69), (WITH_STX, 0x6B), (STX_NOEXT, 0x68)])
def test_nak_of_the_four_variants(variant: LrcVariant, value: int) -> None:
    assert encode_control(Control.NAK, variant) == bytes((0x15, 0x03, value))


@pytest.mark.parametrize(("variant", "value"), [(STD, 0x79), (NOEXT, 0x7A), (WITH_STX, 0x78), (STX_NOEXT, 0x7B)])
@pytest.mark.parametrize("start", list(LrcVariant))
def test_first_control_frame_tells_the_variant(start: LrcVariant, variant: LrcVariant, value: int) -> None:
    reader = FrameReader(start)
    assert reader.feed(bytes((0x06, 0x03, value))) == [Control.ACK]
    assert reader.variant is variant
    assert reader.feed(encode_frame(b"A", variant)) == [Frame(b"A")]
    other = next(item for item in LrcVariant if item is not variant)
    assert reader.feed(encode_control(Control.ACK, other)) == []
    assert reader.variant is variant


def test_move_3500_nak_is_read() -> None:
    reader = FrameReader(STD)
    assert reader.feed(bytes.fromhex("150369")) == [Control.NAK]
    assert reader.variant is NOEXT


@pytest.mark.parametrize("value", [0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x15])
@pytest.mark.parametrize("variant", list(LrcVariant))
def test_lrc_equal_to_a_control_byte(variant: LrcVariant, value: int) -> None:
    filler = lrc(b"A", variant) ^ value
    assert filler not in (2, 3)
    payload = b"A" + bytes((filler,))
    assert lrc(payload, variant) == value
    data = encode_frame(payload, variant)
    reader = FrameReader(variant)
    whole = reader.feed(data + encode_control(Control.ACK, variant))
    assert whole == [Frame(payload), Control.ACK]
    assert one_at_a_time(data + data, variant) == [Frame(payload)] * 2


@pytest.mark.parametrize(
    "stray", [b"\x06", b"\x15", b"\x06\x06", b"\x06\x03", b"\x15\x03\x00", b"\x04", b"\x01ABC", b"\xff"]
)
def test_stray_bytes_are_resynced_and_confirm_nothing(stray: bytes) -> None:
    reader = FrameReader(NOEXT)
    assert reader.feed(stray + encode_frame(b"AB", NOEXT)) == [Frame(b"AB")]
    assert reader.feed(stray + encode_control(Control.ACK, NOEXT)) == [Control.ACK]


def test_frame_whose_end_was_lost_does_not_take_the_next_with_it() -> None:
    data = encode_frame(b"FIRST", NOEXT)[:-2] + encode_frame(b"SECOND", NOEXT)
    assert FrameReader(NOEXT).feed(data) == [Frame(b"SECOND")]


def test_wrong_lrc_is_told_without_the_content() -> None:
    [item] = FrameReader(NOEXT).feed(b"\x02AB\x03\x00")
    assert item == BadFrame("LRC 00 instead of 7F")


def test_display_text_has_no_lrc() -> None:
    data = encode_display(b"ATTENDERE PREGO     ")
    assert data == b"\x01ATTENDERE PREGO     \x04"
    assert FrameReader(NOEXT).feed(data + encode_control(Control.ACK, NOEXT)) == [
        Display(b"ATTENDERE PREGO     "),
        Control.ACK,
    ]


def test_broken_off_frame_is_given_up() -> None:
    reader = FrameReader(NOEXT)
    reader.feed(b"\x02123")
    assert reader.give_up() == BadFrame("frame broken off after 3 bytes")
    assert reader.give_up() is None
    assert reader.feed(encode_frame(b"AB", NOEXT)) == [Frame(b"AB")]


def test_memory_is_bounded() -> None:
    reader = FrameReader(NOEXT)
    items = reader.feed(b"\x02" + b"A" * 100_000)
    assert items == [BadFrame(f"frame longer than {MAX_PAYLOAD_BYTES} bytes")]
    assert reader.feed(b"\x01" + b"A" * 100_000) == []
    assert len(reader.head) == 32
    assert reader.feed(encode_frame(b"AB", NOEXT)) == [Frame(b"AB")]
    assert reader.head == b""


def test_repr_of_a_frame_hides_its_payload() -> None:
    assert "4111" not in repr(Frame(b"4111111111111111"))


@pytest.mark.parametrize("payload", [b"", b"\x02", b"A\x03", b"A" * (MAX_PAYLOAD_BYTES + 1)])
def test_what_no_frame_carries(payload: bytes) -> None:
    with pytest.raises(LocalProtocolError):
        encode_frame(payload, NOEXT)


@pytest.mark.parametrize("text", [b"A" * 65, b"\x04", b"A\x01"])
def test_what_no_display_shows(text: bytes) -> None:
    with pytest.raises(LocalProtocolError):
        encode_display(text)


@given(PAYLOADS, VARIANTS)
def test_frames_survive_the_round_trip(payload: bytes, variant: LrcVariant) -> None:
    assert FrameReader(variant).feed(encode_frame(payload, variant)) == [Frame(payload)]


@given(st.lists(st.binary(max_size=30) | st.sampled_from([b"\x02", b"\x03", b"\x06\x03", b"\x15\x03i"]), max_size=8))
def test_any_bytes_whole_and_one_at_a_time_give_the_same(parts: list[bytes]) -> None:
    data = b"".join(parts)
    reader = FrameReader(NOEXT)
    assert one_at_a_time(data, NOEXT) == reader.feed(data)


def one_at_a_time(data: bytes, variant: LrcVariant) -> list[Received]:
    reader = FrameReader(variant)
    return [item for byte in data for item in reader.feed(bytes((byte,)))]
