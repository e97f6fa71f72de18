"""The status parser: every reply of the protocol, in any company, and never more than was said."""

import itertools
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.receipt_printer.checkpoints import PaperStatuses, ProcessIds, process_ids
from drivers.receipt_printer.interface import PaperState, PartState, PrinterState
from drivers.receipt_printer.status.esc_pos import EscPosParser


def asked(*answers: int) -> EscPosParser:
    """A parser that has got one answer to each of DLE EOT 1, 2, … ."""
    parser = EscPosParser()
    for n, answer in enumerate(answers, start=1):
        parser.expect_real_time(n)
        parser.feed(bytes((answer,)))
        assert not parser.question_open
    return parser


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ((0x12, 0x12, 0x12, 0x12), PrinterState.READY),
        ((0x16, 0x12, 0x12, 0x12), PrinterState.READY),  # drawer pin
        ((0x12, 0x12, 0x12, 0x1E), PrinterState.NEAR_END),
        ((0x1A, 0x32, 0x12, 0x72), PrinterState.PAPER_OUT),
        ((0x1A, 0x32, 0x12, 0x7E), PrinterState.PAPER_OUT),
        ((0x1A, 0x32, 0x12, 0x12), PrinterState.PAPER_OUT),  # no roll sensor, stopped all the same
        ((0x1A, 0x16, 0x12, 0x12), PrinterState.COVER_OPEN),
        ((0x1A, 0x16, 0x12, 0x72), PrinterState.COVER_OPEN),  # the paper sensor hangs in the air
        ((0x1A, 0x52, 0x1A, 0x12), PrinterState.CUTTER_ERROR),
        ((0x1A, 0x52, 0x52, 0x12), PrinterState.OVERHEATED),
        ((0x1A, 0x52, 0x32, 0x12), PrinterState.OFFLINE),
        ((0x1A, 0x12, 0x12, 0x12), PrinterState.OFFLINE),
        ((0x12, 0x12, 0x12), PrinterState.UNKNOWN),
        ((0x12, 0x12), PrinterState.UNKNOWN),
        ((0x1A,), PrinterState.OFFLINE),
        ((), PrinterState.UNKNOWN),
    ],
)
def test_answers_of_dle_eot(answers: tuple[int, ...], state: PrinterState) -> None:
    status = asked(*answers).status()
    assert status.state == state
    assert status.raw == bytes(answers).hex(" ")


@pytest.mark.parametrize(
    ("quad", "state"),
    [
        ("10 00 00 00", PrinterState.READY),
        ("14 00 00 00", PrinterState.READY),
        ("10 00 03 00", PrinterState.NEAR_END),
        ("18 00 0f 00", PrinterState.PAPER_OUT),
        ("38 00 00 00", PrinterState.COVER_OPEN),
        ("18 08 00 00", PrinterState.CUTTER_ERROR),
        ("18 40 00 00", PrinterState.OVERHEATED),
        ("18 20 00 00", PrinterState.OFFLINE),
        ("58 00 00 00", PrinterState.OFFLINE),  # feed button held
    ],
)
def test_automatic_status(quad: str, state: PrinterState) -> None:
    parser = EscPosParser()
    parser.feed(bytes.fromhex(quad))
    assert parser.status().state == state


@pytest.mark.parametrize(
    ("quad", "fault"),
    [
        ("18 00 0c 00", PrinterState.PAPER_OUT),
        ("38 00 00 00", PrinterState.COVER_OPEN),
        ("18 08 00 00", PrinterState.CUTTER_ERROR),
        ("18 20 00 00", PrinterState.OFFLINE),
        ("18 40 00 00", None),  # cools down
        ("58 00 00 00", None),  # the button is let go
        ("10 00 03 00", None),
    ],
)
def test_only_what_does_not_pass_by_itself_ends_a_job(quad: str, fault: PrinterState | None) -> None:
    parser = EscPosParser()
    assert parser.fault() is None
    parser.feed(bytes.fromhex(quad))
    assert parser.fault() == fault


def test_details_are_told_apart() -> None:
    open_cover = asked(0x1A, 0x16, 0x12, 0x72).status()
    assert (open_cover.cover, open_cover.cutter, open_cover.paper, open_cover.online) == (
        PartState.FAULT,
        PartState.OK,
        PaperState.UNKNOWN,
        False,
    )
    silent = EscPosParser().status()
    assert (silent.cover, silent.cutter, silent.paper, silent.online, silent.raw) == (
        PartState.UNKNOWN,
        PartState.UNKNOWN,
        PaperState.UNKNOWN,
        None,
        "",
    )


def test_a_new_round_forgets_the_old_answers() -> None:
    parser = asked(0x12, 0x12, 0x12, 0x12)
    parser.forget()
    assert parser.status() == EscPosParser().status()


def test_an_answer_nobody_asked_for_changes_nothing() -> None:
    parser = EscPosParser()
    parser.feed(b"\x12\x12\x12\x12")
    assert parser.status().state == PrinterState.UNKNOWN


def test_bytes_around_the_answer_do_not_hide_it() -> None:
    """A library that looks at the first byte only reads these as "no paper" (facts 1.1)."""
    for before in (b"\x11", b"\x13", b"\x10\x00\x00\x00", b"\x11\x10\x00\x13\x00\x00", b"\xff\x80"):
        parser = EscPosParser()
        parser.expect_real_time(4)
        parser.feed(before + b"\x1e")
        assert parser.status().paper == PaperState.NEAR_END


@dataclass(frozen=True)
class Reply:
    """One whole reply of a printer."""

    data: bytes
    process_id: int | None = None


def blocks(body: bytes) -> Reply:
    return Reply(body + b"\x00")


REPLIES = st.one_of(
    st.integers(0, 255).map(lambda bits: Reply(bytes((bits & 0x6C | 0x12,)))),  # DLE EOT
    st.tuples(st.integers(0, 255), *[st.integers(0, 255)] * 3).map(
        lambda bits: Reply(bytes((bits[0] & 0x6C | 0x10, *(later & 0x6F for later in bits[1:]))))  # ASB
    ),
    st.sampled_from([0x11, 0x13]).map(lambda byte: Reply(bytes((byte,)))),
    st.sampled_from(
        [blocks(b"\x37\x25"), blocks(b"\x37\x23@A"), blocks(b"\x5fTM-T20II"), blocks(b"\x3b1"), blocks(b"\x3d!")]
    ),
    st.integers(1, 9999).map(lambda number: Reply(b"\x37\x22%04d\x00" % number, number)),
)


@given(replies=st.lists(REPLIES, max_size=30), cuts=st.lists(st.integers(0, 200), max_size=10))
def test_process_ids_are_found_in_any_order_of_replies_however_they_arrive(
    replies: list[Reply], cuts: list[int]
) -> None:
    parser = EscPosParser()
    stream = b"".join(reply.data for reply in replies)
    edges = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    for start, end in itertools.pairwise(edges):
        parser.feed(stream[start:end])
    numbers = [reply.process_id for reply in replies if reply.process_id is not None]
    assert parser.process_id == (numbers[-1] if numbers else None)


@given(
    stream=st.lists(st.one_of(REPLIES.map(lambda reply: reply.data), st.binary(max_size=5)), max_size=30).map(b"".join)
)
def test_noise_and_other_replies_never_prove_a_slip(stream: bytes) -> None:
    parser = EscPosParser()
    checkpoints = ProcessIds(parser, process_ids(first=4321))
    mark = checkpoints.make()
    assert mark == b"\x1d(H\x06\x00004321"
    parser.feed(stream.replace(b"4321", b"4322"))
    assert checkpoints.passed() == 0
    parser.feed(b"\x00\x00\x00\xff\x37\x224321\x00")
    assert checkpoints.passed() == 1


@given(stream=st.lists(REPLIES, max_size=30).map(lambda replies: b"".join(reply.data for reply in replies)))
def test_other_replies_never_count_as_a_queued_status(stream: bytes) -> None:
    parser = EscPosParser()
    checkpoints = PaperStatuses(parser)
    checkpoints.make()
    parser.feed(stream)
    assert checkpoints.passed() == 0
    parser.feed(b"\x00")
    assert checkpoints.passed() == 1
    parser.feed(b"\x00")  # more than were asked for: which one was the answer?
    assert checkpoints.passed() == 0


@given(st.binary(max_size=300))
def test_any_bytes_are_taken_and_leave_a_printer_nobody_asked_unproved(noise: bytes) -> None:
    parser = EscPosParser()
    parser.feed(noise)
    assert parser.paper_statuses == 0
    quads = [noise[at : at + 4] for at in range(len(noise)) if noise[at] & 0x93 == 0x10]
    assert parser.status().state == PrinterState.UNKNOWN or quads


def test_a_broken_block_proves_nothing() -> None:
    parser = EscPosParser()
    for broken in (b"\x37\x2200\xff01\x00", b"\x37\x22001\x00", b"\x37\x2200011\x00", b"\x37\x22abcd\x00", b"0001\x00"):
        parser.feed(broken)
        assert parser.process_id is None


def test_process_ids_of_other_jobs_count_for_nothing() -> None:
    parser = EscPosParser()
    parser.feed(b"\x37\x220007\x00")
    checkpoints = ProcessIds(parser, process_ids(first=9998))
    marks = [checkpoints.make() for _ in range(3)]
    assert [mark[-4:] for mark in marks] == [b"9998", b"9999", b"0001"]
    assert checkpoints.passed() == 0
    parser.feed(b"\x37\x229999\x00")
    assert checkpoints.passed() == 2
    parser.feed(b"\x37\x220001\x00")
    assert checkpoints.passed() == 3


def test_a_block_without_end_does_not_swallow_what_follows() -> None:
    parser = EscPosParser()
    parser.feed(b"\x5f" + b"A" * 500)
    parser.expect_real_time(1)
    parser.feed(b"\x1a")
    assert parser.status().online is False
