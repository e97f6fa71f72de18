"""Printers with a presenter: a slip is held out, taken, drawn back; nobody gets the one of the person before."""

from pathlib import Path

import pytest

from drivers.receipt_printer.interface import PrinterState, PrintStatus, TicketState
from tests.support.receipt_printers import MemoryBench, shipped_profile, slip_of, text_like_picture

FIRST, SECOND = (text_like_picture(64, 60, seed) for seed in (1, 2))


@pytest.fixture(params=["custom-vkp80", "custom-kpm"])
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> MemoryBench:
    return MemoryBench(shipped_profile(request.param, width_dots=64), tmp_path)


def test_a_slip_is_presented_and_taken(bench: MemoryBench) -> None:
    assert bench.driver.status().ticket == TicketState.NONE
    result = bench.driver.print_slip(slip_of(FIRST))
    assert (result.status, result.proof, result.ticket) == (PrintStatus.PRINTED, "custom_poll", TicketState.PRESENTED)
    assert bench.driver.status().ticket == TicketState.PRESENTED
    bench.device.take_ticket()
    status = bench.driver.status()
    assert (status.state, status.ticket) == (PrinterState.READY, TicketState.TAKEN)
    bench.clock.advance(3600)
    assert bench.driver.status().ticket == TicketState.TAKEN


def test_a_slip_nobody_takes_is_drawn_back_in_time(bench: MemoryBench) -> None:
    bench.driver.print_slip(slip_of(FIRST))
    bench.clock.advance(bench.profile.take_timeout_s - 1)
    assert bench.driver.status().ticket == TicketState.PRESENTED
    bench.clock.advance(1)
    assert bench.driver.status().ticket == TicketState.RETRACTED
    assert not bench.device.condition.ticket_at_output


def test_a_printer_that_cannot_draw_back_pushes_out(tmp_path: Path) -> None:
    bench = MemoryBench(shipped_profile("custom-kpm", width_dots=64, retracts=False), tmp_path)
    bench.driver.print_slip(slip_of(FIRST))
    bench.clock.advance(60)
    assert bench.driver.status().ticket == TicketState.EJECTED


def test_the_slip_before_is_drawn_back_and_not_handed_out_with_the_next(bench: MemoryBench) -> None:
    assert bench.driver.print_slip(slip_of(FIRST)).status == PrintStatus.PRINTED
    assert bench.driver.print_slip(slip_of(SECOND)).status == PrintStatus.PRINTED
    assert bench.pictures() == [FIRST, SECOND]
    assert bench.device.removed == ["retract"]


def test_a_slip_that_cannot_be_drawn_back_stops_the_next_one(bench: MemoryBench) -> None:
    bench.driver.print_slip(slip_of(FIRST))
    bench.device.output_stuck = True
    result = bench.driver.print_slip(slip_of(SECOND))
    assert (result.status, result.reason) == (PrintStatus.FAILED, "output_not_empty")
    assert bench.pictures() == [FIRST]
    assert bench.driver.status().ticket == TicketState.UNKNOWN


def test_a_slip_taken_at_once_was_still_presented(bench: MemoryBench) -> None:
    """Taken between the slip and the next status: known as taken at the next one, too."""
    bench.driver.print_slip(slip_of(FIRST))
    bench.device.take_ticket()
    assert bench.driver.print_slip(slip_of(SECOND)).ticket == TicketState.PRESENTED
    assert bench.device.removed == []


def test_a_piece_given_up_is_drawn_back_not_presented(bench: MemoryBench) -> None:
    bench.device.mend(paper_dots=20)
    assert bench.driver.print_slip(slip_of(FIRST)).status == PrintStatus.UNCERTAIN
    bench.device.mend(paper_dots=None)  # a roll put in without tearing off what hangs out
    assert bench.driver.status().state == PrinterState.READY
    assert not bench.device.condition.ticket_at_output
    assert "retract" in bench.device.removed
    assert bench.driver.print_slip(slip_of(SECOND)).status == PrintStatus.PRINTED
    assert bench.pictures()[-1] == SECOND
