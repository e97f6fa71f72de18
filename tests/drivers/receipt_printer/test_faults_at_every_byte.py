"""A fault of each kind after every byte of the conversation, in simulated time.

Afterwards the result is what the paper says, and the next person's slip holds nothing of the one before.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from drivers.receipt_printer.interface import PrinterState, PrintResult, PrintStatus, RasterBlock
from drivers.receipt_printer.profile import Profile
from tests.support.receipt_printers import FaultyPrinter, MemoryBench, shipped_profile, slip_of, text_like_picture

FIRST = text_like_picture(64, 60, seed=1)
SECOND = text_like_picture(64, 60, seed=2)
#: for printers that take thousands of zeros before each slip
SHORT_FIRST = text_like_picture(64, 30, seed=1)

PROFILES = {
    name: shipped_profile(name, width_dots=64, window_bytes=window_bytes)
    for name, window_bytes in (
        ("epson-tm-t20", 512),
        ("generic-80", 512),
        ("epson-tm-t88", 0),
        ("generic-58", 0),
        ("star-tsp", 0),
        ("custom-vkp80", 0),
    )
}


def pull_cable(printer: FaultyPrinter) -> None:
    printer.set_plugged(False)


def plug_cable(printer: FaultyPrinter) -> None:
    printer.set_plugged(True)


def lose_power(printer: FaultyPrinter) -> None:
    printer.set_powered(False)


def restore_power(printer: FaultyPrinter) -> None:
    printer.set_powered(True)


def end_paper(printer: FaultyPrinter) -> None:
    printer.mend(paper_dots=0)


def refill(printer: FaultyPrinter) -> None:
    printer.refill()


def open_cover(printer: FaultyPrinter) -> None:
    printer.mend(cover_open=True)


def close_cover(printer: FaultyPrinter) -> None:
    printer.mend(cover_open=False)


def jam_cutter(printer: FaultyPrinter) -> None:
    printer.mend(cutter_jammed=True)


def free_cutter(printer: FaultyPrinter) -> None:
    printer.mend(cutter_jammed=False)


def fall_silent(printer: FaultyPrinter) -> None:
    printer.mend(silent=True)


def speak_again(printer: FaultyPrinter) -> None:
    printer.mend(silent=False)


def overheat(printer: FaultyPrinter) -> None:
    printer.mend(overheated=True)


def cool_down(printer: FaultyPrinter) -> None:
    printer.mend(overheated=False)


def hold_button(printer: FaultyPrinter) -> None:
    printer.mend(offline=True)


def let_button_go(printer: FaultyPrinter) -> None:
    printer.mend(offline=False)


FAULTS = {
    "cable": (pull_cable, plug_cable),
    "power": (lose_power, restore_power),
    "paper": (end_paper, refill),
    "cover": (open_cover, close_cover),
    "cutter": (jam_cutter, free_cutter),
    "silence": (fall_silent, speak_again),
    "heat": (overheat, cool_down),
    "button": (hold_button, let_button_go),
}


def is_beginning_of(piece: RasterBlock, whole: RasterBlock) -> bool:
    """Whether `piece` is the upper part of `whole`, but for rows that later questions spell in a half-sent one."""
    rows = range(0, len(piece.rows), 8)
    common = next((row for row in rows if piece.rows[row : row + 8] != whole.rows[row : row + 8]), len(piece.rows))
    return len(piece.rows) - common <= 8 * 8 or not any(piece.rows[common:])


def print_with_fault(
    bench: MemoryBench, first: RasterBlock, fault: Callable[[FaultyPrinter], None], after_bytes: int
) -> PrintResult:
    """Print `first`; the fault comes after so many bytes."""
    bench.device.fault = fault
    bench.device.after_bytes = after_bytes
    return bench.driver.print_slip(slip_of(first))


#: of the last bytes, in the short form, where each takes its time
FEW = 5
#: in the short form only every so many bytes; the drill takes each
SHORT_FORM = {"epson-tm-t20": 17, "generic-80": 71, "star-tsp": 71, "custom-vkp80": 71}


def bytes_to_try(profile: Profile, last: int, step: int) -> list[int]:
    """After how many bytes of the conversation the fault shall come; the last ones, which bring the proof, always."""
    # the zeros before the first slip are one long way of doing nothing
    zeros = range(0) if profile.clearing == "dle_dc4" else range(40, 8150)
    tried = [*range(1, last - 20, step), *range(last - 20, last + 1, min(step, FEW) if zeros else 1)]
    return [after_bytes for after_bytes in tried if after_bytes not in zeros]


@pytest.mark.parametrize("name", SHORT_FORM)
@pytest.mark.parametrize("kind", FAULTS)
def test_the_result_is_what_the_paper_says(kind: str, name: str, tmp_path: Path) -> None:
    try_fault(kind, PROFILES[name], SHORT_FORM[name], tmp_path)


@pytest.mark.drill
@pytest.mark.timeout(900)
@pytest.mark.parametrize("name", PROFILES)
@pytest.mark.parametrize("kind", FAULTS)
def test_the_result_is_what_the_paper_says_at_every_byte(kind: str, name: str, tmp_path: Path) -> None:
    try_fault(kind, PROFILES[name], 1, tmp_path)


def try_fault(kind: str, profile: Profile, step: int, tmp_path: Path) -> None:
    fault, mend = FAULTS[kind]
    first = FIRST if profile.clearing == "dle_dc4" else SHORT_FIRST
    seen: set[PrintStatus] = set()
    whole = MemoryBench(profile, tmp_path / "whole")
    assert whole.driver.print_slip(slip_of(first)).status == PrintStatus.PRINTED
    last = whole.device.taken_bytes
    for after_bytes in bytes_to_try(profile, last, step):
        bench = MemoryBench(profile, tmp_path / f"{after_bytes}")
        result = print_with_fault(bench, first, fault, after_bytes)
        seen.add(result.status)
        cut = first in bench.pictures()
        place = f"{kind} after {after_bytes} of {last} bytes: {result}"
        if result.status == PrintStatus.PRINTED:
            assert cut, place
            assert result.proof == profile.proof
        if result.status == PrintStatus.FAILED:
            assert bench.pictures() == [], place
            assert bench.device.report()["uncut_dots"] == 0, place

        mend(bench.device)
        bench.driver.status()
        again = bench.driver.print_slip(slip_of(SECOND))
        assert again.status == PrintStatus.PRINTED, f"{place}, then {again}"
        *before, newest = bench.pictures()
        assert newest == SECOND, place
        assert all(is_beginning_of(piece, first) for piece in before) or profile.clearing == "nul", place
        assert bench.device.condition.ticket_at_output == profile.presenter, place
        assert before.count(first) <= 1, place
    assert PrintStatus.UNCERTAIN in seen
    assert PrintStatus.FAILED in seen or kind == "cutter"  # the knife sticks at the cut only


@pytest.mark.parametrize("name", ["epson-tm-t20", "epson-tm-t88"])
@pytest.mark.parametrize("dots", range(1, 61, 7))
def test_nothing_of_a_slip_given_up_comes_out_after_the_refill(name: str, dots: int, tmp_path: Path) -> None:
    bench = MemoryBench(PROFILES[name], tmp_path)
    bench.device.mend(paper_dots=dots)
    result = bench.driver.print_slip(slip_of(FIRST))
    assert (result.status, result.reason) == (PrintStatus.UNCERTAIN, PrinterState.PAPER_OUT)
    bench.device.refill()
    assert bench.device.report()["uncut_dots"] == 0
    assert bench.pictures() == []
    assert bench.driver.print_slip(slip_of(SECOND)).status == PrintStatus.PRINTED
    assert bench.pictures() == [SECOND]
    [torn] = bench.pictures("torn")
    assert torn.rows == FIRST.rows[: dots * 8]


def test_a_printer_without_real_time_clearing_prints_the_rest_but_never_joined_to_another_slip(tmp_path: Path) -> None:
    """No command reaches such a printer while it is stopped: the rest comes out at the refill, on its own paper."""
    bench = MemoryBench(PROFILES["generic-80"], tmp_path)
    bench.device.mend(paper_dots=10)
    assert bench.driver.print_slip(slip_of(FIRST)).status == PrintStatus.UNCERTAIN
    bench.device.refill()
    assert bench.driver.print_slip(slip_of(SECOND)).status == PrintStatus.PRINTED
    assert bench.pictures()[-1] == SECOND
    assert SECOND not in bench.pictures()[:-1]


def test_half_a_picture_left_by_another_program_does_not_swallow_the_slip(tmp_path: Path) -> None:
    for name, profile in PROFILES.items():
        bench = MemoryBench(profile, tmp_path / name)
        bench.device.receive(b"\x1bJ\x05\x1dv0\x00\x08\x00\x40\x00" + b"\x55" * 100, 0.0)
        assert bench.driver.print_slip(slip_of(SECOND)).status == PrintStatus.PRINTED
        assert bench.pictures()[-1].rows.endswith(SECOND.rows)


def test_a_restarted_program_does_not_take_an_old_slip_for_the_new_one(tmp_path: Path) -> None:
    bench = MemoryBench(PROFILES["epson-tm-t20"], tmp_path)
    bench.device.mend(paper_dots=20)
    assert bench.driver.print_slip(slip_of(FIRST)).status == PrintStatus.UNCERTAIN
    bench.device.refill()
    restarted = bench.new_driver(first_process_id=500)
    assert restarted.print_slip(slip_of(SECOND)).status == PrintStatus.PRINTED
    assert bench.pictures() == [SECOND]
