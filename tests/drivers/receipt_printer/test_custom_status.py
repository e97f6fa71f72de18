"""Custom's full status: every aspect, any company, and what proves a slip by asking."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.receipt_printer.checkpoints import FullStatusPoll
from drivers.receipt_printer.interface import PrinterState
from drivers.receipt_printer.status.custom import FULL_STATUS, CustomParser

WELL = "10 0f 00 00 00 00"
SPOOLING, MOVING, TICKET = "10 0f 00 04 00 00", "10 0f 00 08 00 00", "10 0f 20 00 00 00"


def answer(parser: CustomParser, data: str) -> None:
    """One question and its answer."""
    parser.forget()
    parser.expect_real_time(FULL_STATUS)
    parser.feed(bytes.fromhex(data))


@pytest.mark.parametrize(
    ("data", "state"),
    [
        (WELL, PrinterState.READY),
        ("10 0f 04 00 00 00", PrinterState.NEAR_END),
        ("10 0f 40 00 00 00", PrinterState.NEAR_END),  # by its own measure of the roll
        ("10 0f 05 00 00 00", PrinterState.PAPER_OUT),
        ("10 0f 00 01 00 00", PrinterState.COVER_OPEN),  # head up
        ("10 0f 01 02 00 00", PrinterState.COVER_OPEN),
        ("10 0f 00 00 00 01", PrinterState.CUTTER_ERROR),
        ("10 0f 00 00 01 00", PrinterState.OVERHEATED),
        ("10 0f 00 00 08 00", PrinterState.OFFLINE),  # supply voltage
        ("10 0f 00 00 40 00", PrinterState.OFFLINE),  # paper jam
        ("10 0f 00 00 00 04", PrinterState.OFFLINE),
        ("12 12 10 10 0f 00 00 00 00", PrinterState.READY),  # after noise
        ("10 0f 10 00 00 00", PrinterState.UNKNOWN),  # a bit that has no meaning
        ("10 0f 00 00 00", PrinterState.UNKNOWN),
        ("", PrinterState.UNKNOWN),
    ],
)
def test_states(data: str, state: PrinterState) -> None:
    parser = CustomParser()
    answer(parser, data)
    assert parser.status().state == state
    assert parser.question_open == (state == PrinterState.UNKNOWN)


def test_an_answer_nobody_asked_for_changes_nothing() -> None:
    parser = CustomParser()
    parser.feed(bytes.fromhex(TICKET))
    assert parser.status() == CustomParser().status()
    assert parser.working is None


def test_a_presented_ticket_proves_a_slip_once_nothing_moves() -> None:
    parser = CustomParser()
    marks = FullStatusPoll(parser, presenter=True)
    answer(parser, WELL)
    assert marks.begin() == b""
    assert marks.begun()
    assert marks.make() == b""
    for data in (WELL, SPOOLING, MOVING, WELL, ""):  # idle is no proof: the slip may still be on the line
        answer(parser, data)
        assert marks.passed() == 0
    answer(parser, "10 0f 20 08 00 00")
    assert marks.passed() == 0
    for fault in ("10 0f 20 00 00 01", "10 0f 21 00 00 00", "10 0f 20 00 01 00", "10 0f 20 00 08 00"):
        answer(parser, fault)
        assert marks.passed() == 0
    answer(parser, TICKET)
    assert marks.passed() == 1


def test_a_ticket_seen_before_the_slip_was_sent_proves_nothing() -> None:
    parser = CustomParser()
    marks = FullStatusPoll(parser, presenter=True)
    answer(parser, TICKET)
    assert marks.passed() == 0
    answer(parser, WELL)
    marks.make()
    assert marks.passed() == 0


def test_without_a_presenter_it_must_have_been_seen_at_work() -> None:
    parser = CustomParser()
    marks = FullStatusPoll(parser, presenter=False)
    marks.make()
    answer(parser, WELL)
    assert marks.passed() == 0
    answer(parser, MOVING)
    assert marks.passed() == 0
    answer(parser, WELL)
    assert marks.passed() == 1


@given(noise=st.lists(st.one_of(st.binary(max_size=12), st.sampled_from([bytes.fromhex(WELL)])), max_size=20))
def test_noise_and_idle_answers_never_prove_a_slip(noise: list[bytes]) -> None:
    parser = CustomParser()
    marks = FullStatusPoll(parser, presenter=True)
    marks.make()
    for piece in (data.translate(None, b"\x11\x13") for data in noise):
        parser.forget()
        parser.expect_real_time(FULL_STATUS)
        parser.feed(piece)
        ticket = any(
            piece[at : at + 2] == b"\x10\x0f" and piece[at + 2 : at + 3] >= b"\x20" for at in range(len(piece))
        )
        if ticket:
            return  # noise that spells a whole status is one
        assert marks.passed() == 0


@given(st.binary(max_size=300))
def test_any_bytes_are_taken(noise: bytes) -> None:
    parser = CustomParser()
    parser.expect_real_time(FULL_STATUS)
    parser.feed(noise)
    assert parser.question_open or b"\x10\x0f" in noise.replace(b"\x11", b"").replace(b"\x13", b"")


@pytest.mark.parametrize(
    ("data", "online"),
    [
        (WELL, True),
        (SPOOLING, True),
        (TICKET, True),
        ("10 0f 04 00 00 00", True),  # near end
        ("10 0f 01 00 00 00", False),
        ("10 0f 00 02 00 00", False),
        ("10 0f 00 00 01 00", False),
        ("10 0f 00 00 08 00", False),
        ("10 0f 00 00 00 01", False),
        ("", None),
    ],
)
def test_it_is_online_while_nothing_stops_it(data: str, online: bool | None) -> None:
    parser = CustomParser()
    answer(parser, data)
    assert parser.status().online is online
