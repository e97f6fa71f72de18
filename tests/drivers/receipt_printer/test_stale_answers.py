"""A queued status byte looks like any other: answers to earlier slips, or to nothing, must not prove a new one."""

from pathlib import Path

import pytest

from drivers.receipt_printer.checkpoints import PaperStatuses
from drivers.receipt_printer.interface import PrintStatus
from drivers.receipt_printer.simulator.paper import Paper
from drivers.receipt_printer.status.esc_pos import EscPosParser
from drivers.simulation.memory_link import MemoryLink
from tests.support.receipt_printers import FaultyPrinter, MemoryBench, shipped_profile, slip_of, text_like_picture

#: proved by `GS r`, cleared by zeros: both are answered by the same byte
PROFILE = shipped_profile("generic-80", width_dots=64, window_bytes=512)
FIRST = text_like_picture(64, 400, seed=1)
SECOND = text_like_picture(64, 400, seed=2)


class HotPrinter(FaultyPrinter):
    """Its head cools down at `cool_at_s`."""

    cool_at_s: float | None = None

    def due_s(self) -> float | None:
        """The paper's timer, or the head's."""
        timers = [due_s for due_s in (super().due_s(), self.cool_at_s) if due_s is not None]
        return min(timers, default=None)

    def tick(self, now_s: float) -> None:
        """Cool down when it is time."""
        if self.cool_at_s is not None and self.cool_at_s <= now_s:
            self.cool_at_s = None
            self.mend(overheated=False)
        super().tick(now_s)


@pytest.mark.parametrize("new_program", [False, True])
@pytest.mark.parametrize("hot_for_s", [12.0, 16.0, 20.0, 26.0])
def test_marks_of_a_slip_given_up_prove_no_other_slip(hot_for_s: float, new_program: bool, tmp_path: Path) -> None:
    bench = MemoryBench(PROFILE, tmp_path)
    device = HotPrinter(PROFILE, Paper(64, tmp_path), buffer_bytes=65_536, speed_dots_s=100.0)

    def overheat(_: FaultyPrinter) -> None:
        device.mend(overheated=True)
        device.cool_at_s = bench.clock.monotonic_s() + hot_for_s

    device.fault, device.after_bytes = overheat, 10_500
    bench.device, bench.link = device, MemoryLink(device, bench.clock)
    driver = bench.new_driver()
    assert driver.print_slip(slip_of(FIRST)).status == PrintStatus.UNCERTAIN
    if new_program:
        driver = bench.new_driver()
        driver.suspect_leftover()
    result = driver.print_slip(slip_of(SECOND))
    # "printed" is said when it is cut, not while the rest of the first one comes out
    assert (result.status == PrintStatus.PRINTED) == (SECOND in bench.pictures())


def test_an_answer_nobody_asked_for_ends_the_proof() -> None:
    parser = EscPosParser()
    parser.feed(b"\x00")  # before the slip: nobody counts yet
    checkpoints = PaperStatuses(parser)
    checkpoints.make()
    parser.feed(b"\x00")
    assert checkpoints.passed() == 1
    parser.feed(b"\x00")
    checkpoints.make()
    parser.feed(b"\x00")
    assert checkpoints.passed() == 0
