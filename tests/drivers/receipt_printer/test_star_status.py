"""Star's automatic status: every aspect, any company, and an ETB counter that proves only what it counted."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.receipt_printer.checkpoints import EtbCounter
from drivers.receipt_printer.interface import PrinterState
from drivers.receipt_printer.status.star import StarParser

WELL = bytes.fromhex("23 86 00 00 00 00 00 00 00")


def frame(**changes: int) -> bytes:
    """A frame of nine bytes, all well but for the bytes named b2 to b8."""
    data = bytearray(WELL)
    for name, value in changes.items():
        data[int(name[1:])] = value
    return bytes(data)


def counted(counter: int) -> bytes:
    return frame(b7=(counter & 0x18) << 2 | (counter & 0x07) << 1)


@pytest.mark.parametrize(
    ("data", "state"),
    [
        (WELL, PrinterState.READY),
        (bytes.fromhex("21 86 00 00 00 00 00 00"), PrinterState.READY),  # eight bytes
        (frame(b5=0x04), PrinterState.NEAR_END),
        (frame(b2=0x08, b5=0x0C), PrinterState.PAPER_OUT),
        (frame(b2=0x28), PrinterState.COVER_OPEN),
        (frame(b2=0x08, b3=0x08), PrinterState.CUTTER_ERROR),
        (frame(b2=0x08, b3=0x40), PrinterState.OVERHEATED),
        (frame(b2=0x08, b3=0x20), PrinterState.OFFLINE),
        (frame(b2=0x08), PrinterState.OFFLINE),
        (bytes.fromhex("0f 86 00 00 00 00 00"), PrinterState.UNKNOWN),  # seven bytes: no ETB counter
        (WELL[:-1], PrinterState.UNKNOWN),
        (WELL[1:], PrinterState.UNKNOWN),
        (b"\x12\x12\x12\x12", PrinterState.UNKNOWN),  # another family
    ],
)
def test_states(data: bytes, state: PrinterState) -> None:
    parser = StarParser()
    parser.expect_real_time(1)
    parser.feed(b"\xff" + b"\x11".join(bytes((byte,)) for byte in data))
    assert parser.status().state == state
    assert parser.question_open == (state == PrinterState.UNKNOWN)


@pytest.mark.parametrize("counter", range(32))
def test_the_counter_has_five_bits(counter: int) -> None:
    parser = StarParser()
    parser.feed(counted(counter))
    assert parser.etb_counter == counter


@pytest.mark.parametrize("before", [None, *range(32)])
def test_no_older_counter_and_no_reset_proves_a_slip(before: int | None) -> None:
    parser = StarParser()
    if before is not None:
        parser.feed(counted(before))
    marks = EtbCounter(parser)
    begin = marks.begin()
    assert begin.startswith(b"\x1b\x1eE\x00\x17\x17")
    start = begin.count(b"\x17")
    assert not marks.begun()
    for on_the_way in range(start):
        parser.feed(counted(on_the_way))
        assert not marks.begun() or on_the_way == before
    parser.feed(counted(start))
    assert marks.begun()
    assert marks.passed() == 0
    assert marks.make() == b"\x17"
    for other in set(range(32)) - {start + 1}:
        parser.feed(counted(other))
        assert marks.passed() == 0
    parser.feed(counted(start + 1))
    assert marks.passed() == 1
    assert start + 1 not in (0, 1, before)  # after a reset it shows 0, and 1 for the mark itself


FRAMES = st.tuples(*[st.integers(0, 255)] * 7).map(
    lambda bits: bytes((0x23, 0x86, *(byte & 0x6E for byte in bits)))  # bits 0, 4 and 7 are 0
)


@given(frames=st.lists(FRAMES, max_size=10), cuts=st.lists(st.integers(0, 90), max_size=6), noise=st.binary(max_size=9))
def test_frames_are_found_however_they_arrive_and_after_any_noise(
    frames: list[bytes], cuts: list[int], noise: bytes
) -> None:
    parser = StarParser()
    stream = noise + b"\xff" + b"".join(frames)
    edges = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    for start, end in itertools.pairwise(edges):
        parser.feed(stream[start:end])
    if frames:
        etb = frames[-1][7]
        assert parser.etb_counter == (etb >> 5 & 3) << 3 | etb >> 1 & 7
        assert parser.status().raw.endswith(frames[-1].hex(" "))


@given(stream=st.lists(st.one_of(FRAMES, st.binary(max_size=12)), max_size=20).map(b"".join))
def test_nothing_said_before_the_mark_was_made_proves_it(stream: bytes) -> None:
    parser = StarParser()
    marks = EtbCounter(parser)
    marks.begin()
    parser.feed(stream)
    assert marks.passed() == 0


@given(st.binary(max_size=300).filter(lambda noise: not any(byte & 0x91 == 1 for byte in noise)))
def test_noise_without_a_header_says_nothing(noise: bytes) -> None:
    parser = StarParser()
    parser.feed(noise)
    assert parser.status() == StarParser().status()
    assert parser.etb_counter is None
