"""What slips use of the roll a person has told of; the sensor's word counts more than ours."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from drivers.receipt_printer.interface import FeedBlock, PrinterState, QrBlock, RasterBlock, Slip
from drivers.receipt_printer.simulator.device import VirtualPrinter
from kiosk.runtime.settings import PrinterSettings
from kiosk.stations.paper import roll_mm_of, slip_measure
from sync.store.records import JobStatus, PaperRoll
from tests.kiosk.services.test_printing import printing
from tests.support.appliance import NOON, Appliance
from tests.support.receipt_printers import PtyBench, pty_bench, shipped_profile


@pytest.fixture
def bench(tmp_path: Path, qapp: QGuiApplication) -> Iterator[PtyBench]:
    with pty_bench(shipped_profile("generic-80"), tmp_path) as running:
        yield running


def roll(appliance: Appliance) -> PaperRoll | None:
    with appliance.store.read() as tx:
        return tx.paper_rolls.of_printer("lobby")


def new_roll(appliance: Appliance, roll_mm: int = 80_000) -> None:
    with appliance.store.write() as tx:
        tx.paper_rolls.new_roll("lobby", roll_mm, NOON)


def test_a_slip_is_measured_with_its_feed_and_the_way_to_the_knife() -> None:
    profile = shipped_profile("generic-80", dpi=254, knife_distance_dots=100)
    rows = RasterBlock(8, 50, bytes(50))
    assert slip_measure(profile)(Slip((rows, FeedBlock(30)))) == 18
    assert slip_measure(profile)(Slip((QrBlock("ZZ", module_dots=5),))) == 21, "21 modules of 5 dots, and the knife"


def test_the_usual_roll_goes_by_the_width() -> None:
    printer = PrinterSettings(name="lobby", link="tcp://192.0.2.7:9100")
    assert roll_mm_of(printer, shipped_profile("generic-80")) == 80_000
    assert roll_mm_of(printer, shipped_profile("generic-58")) == 25_000
    assert roll_mm_of(printer.model_copy(update={"roll_mm": 300_000}), shipped_profile("generic-80")) == 300_000


def test_what_is_printed_is_counted_and_what_failed_is_not(appliance: Appliance, bench: PtyBench) -> None:
    new_roll(appliance)
    appliance.check_in("ZZ000001")
    with printing(appliance, bench) as (service, ends):
        ends.wait(lambda: len(ends.jobs) == 1)
        (picture,) = bench.pictures()
        used = roll(appliance)
        assert used is not None
        whole = (picture.height_dots + bench.profile.knife_distance_dots) * 25.4 / bench.profile.dpi
        assert abs(used.used_mm - whole) <= bench.profile.knife_distance_dots * 25.4 / bench.profile.dpi + 1
        bench.do(lambda printer: printer.mend(cover_open=True))
        appliance.check_in("ZZ000002")
        service.wake()
        ends.wait(lambda: len(ends.jobs) == 2)
    assert ends.jobs[1].status is JobStatus.FAILED
    assert roll(appliance) == used


def test_at_the_end_of_the_roll_nothing_is_left_until_a_person_tells(appliance: Appliance, bench: PtyBench) -> None:
    new_roll(appliance)
    with printing(appliance, bench) as (_, ends):
        bench.do(lambda printer: printer.mend(paper_dots=0))
        ends.wait(lambda: PrinterState.PAPER_OUT in ends.states)
        bench.do(VirtualPrinter.refill)
        ends.wait(lambda: ends.states[-1] is PrinterState.READY)
    assert roll(appliance) == PaperRoll("lobby", 80_000, 80_000, NOON)


def test_without_a_roll_nothing_is_counted(appliance: Appliance, bench: PtyBench) -> None:
    appliance.check_in("ZZ000001")
    with printing(appliance, bench) as (_, ends):
        ends.wait(lambda: len(ends.jobs) == 1)
    assert roll(appliance) is None
