"""A trilingual stamp receipt: its bytes, the time to draw it and the time on a serial line, each against a floor."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QTextOption

from drivers.receipt_printer.escpos import encode, preamble
from drivers.receipt_printer.factory import open_printer
from drivers.receipt_printer.interface import PrintStatus, RasterBlock, Slip
from drivers.receipt_printer.simulator.device import VirtualPrinter
from drivers.receipt_printer.simulator.paper import Paper
from drivers.simulation.device import SimulatedDevice
from drivers.simulation.memory_link import MemoryLink
from kiosk.slips.layout import PlacedText
from kiosk.slips.qr import module_matrix
from kiosk.slips.render import plan_slip, render_slip
from tests.bench.sample import in_ms, median
from tests.kiosk.slips.specimens import POST, SPECIMENS
from tests.support.clock import ManualClock
from tests.support.receipt_printers import PROFILES_DIR, shipped_profile

LANGUAGES = ("ar", "fr", "de")
WIDTH_DOTS = 576
#: as a post prints it, without the black bar of a specimen
STAMP = SPECIMENS["stamp"] | {"specimen": False}
#: without the lines a post may add to the heading
PLAIN_POST = replace(POST, header="")
RENDERS = 40
BAUD = 115_200
BITS_A_BYTE = 10


def measure(folder: Path) -> Iterator[Mapping[str, object]]:
    """Yield one line for the bytes of each kind of printer, one for drawing, one for the line."""
    application = QGuiApplication.instance() or QGuiApplication(["bench"])
    for profile in ("epson-tm-t20", "generic-80"):
        yield _bytes(profile)
    yield _drawing()
    yield _line(folder)
    del application


def _stamp(*, draws_qr: bool) -> Slip:
    return render_slip("stamp", STAMP, LANGUAGES, WIDTH_DOTS, draws_qr=draws_qr, post=PLAIN_POST)


def _bytes(profile_name: str) -> Mapping[str, object]:
    profile = shipped_profile(profile_name)
    sent = len(preamble(profile)) + encode(_stamp(draws_qr=profile.native_qr), profile).byte_count
    floor = len(_python_escpos_raster(_stamp(draws_qr=False)))
    return {
        "step": "bytes of a trilingual stamp receipt",
        "profile": profile_name,
        "bytes": sent,
        "floor": "python-escpos sending the same picture as raster",
        "floor_bytes": floor,
        "ratio": round(sent / floor, 3),
    }


def _python_escpos_raster(slip: Slip) -> bytes:
    from escpos.printer import Dummy

    (block,) = slip.blocks
    assert isinstance(block, RasterBlock)
    # its 1 is black and a picture's 1 is white
    picture = Image.frombytes("1", (block.width_dots, block.height_dots), block.rows, "raw", "1;I")
    printer = Dummy(profile="TM-T20II")
    printer.image(picture, impl="bitImageRaster")
    printer.cut()
    output: bytes = printer.output
    return output


def _drawing() -> Mapping[str, object]:
    """Our slip with its checks, layout, QR code and rows, against `drawText` of the same texts into a picture."""
    plan = plan_slip("stamp", STAMP, LANGUAGES, WIDTH_DOTS, PLAIN_POST)
    texts = [item for item in plan.items if isinstance(item, PlacedText)]
    ours, bare, codes = [], [], []
    for _ in range(RENDERS):
        started = time.perf_counter()
        _stamp(draws_qr=False)
        ours.append(time.perf_counter() - started)
        started = time.perf_counter()
        _paint_bare(texts, plan.width, plan.height)
        bare.append(time.perf_counter() - started)
        started = time.perf_counter()
        module_matrix(str(STAMP["code"]))
        codes.append(time.perf_counter() - started)
    return {
        "step": "draw a trilingual stamp receipt",
        "p50_ms": in_ms(median(ours)),
        "floor": "QPainter.drawText of the same texts, without the code",
        "floor_p50_ms": in_ms(median(bare)),
        "ratio": round(median(ours) / median(bare), 2),
        "code_p50_ms": in_ms(median(codes)),
        "ratio_without_code": round((median(ours) - median(codes)) / median(bare), 2),
    }


def _paint_bare(texts: list[PlacedText], width: int, height: int) -> None:
    image = QImage(width, height, QImage.Format.Format_Mono)
    image.fill(1)
    with QPainter(image) as painter:
        for item in texts:
            layout = item.paragraph.layout
            painter.setFont(layout.font())
            painter.setPen(Qt.GlobalColor.white if item.is_banner else Qt.GlobalColor.black)
            option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
            option.setTextDirection(layout.textOption().textDirection())
            room = QRectF(item.x, item.y, item.paragraph.width, item.paragraph.height)
            painter.drawText(room, layout.text(), option)


class PacedLink(MemoryLink):
    """A line of `bytes_per_s` in simulated time: each byte, sent or answered, has the wire for itself."""

    def __init__(self, device: SimulatedDevice, clock: ManualClock, bytes_per_s: float) -> None:
        super().__init__(device, clock)
        self._time = clock
        self._bytes_per_s = bytes_per_s

    def write(self, data: bytes, deadline_s: float) -> None:
        """Take as long as the bytes need."""
        self._time.advance(len(data) / self._bytes_per_s)
        super().write(data, deadline_s)

    def read(self, max_bytes: int, deadline_s: float) -> bytes:
        """Take as long as the bytes need, after they were sent."""
        return self._paced(super().read(max_bytes, deadline_s))

    def drain_input(self) -> bytes:
        """As `read`."""
        return self._paced(super().drain_input())

    def _paced(self, data: bytes) -> bytes:
        self._time.advance(len(data) / self._bytes_per_s)
        return data


def _line(folder: Path) -> Mapping[str, object]:
    """From the first byte to the proof of print. Paper moves at once here, so all else is questions and waiting."""
    slip = _stamp(draws_qr=True)
    profile = shipped_profile("epson-tm-t20")
    clock = ManualClock()
    device = VirtualPrinter(profile, Paper(WIDTH_DOTS, folder))
    printer = open_printer("epson-tm-t20", PacedLink(device, clock, BAUD / BITS_A_BYTE), clock, PROFILES_DIR)
    # the first slip also clears what another program may have left
    printer.print_slip(slip)
    started_s = clock.monotonic_s()
    result = printer.print_slip(slip)
    took_s = clock.monotonic_s() - started_s
    assert result.status == PrintStatus.PRINTED, result
    printer.close()
    slip_bytes = len(preamble(profile)) + encode(slip, profile).byte_count
    floor_s = slip_bytes * BITS_A_BYTE / BAUD
    return {
        "step": "print it on a line of 115,200 baud, simulated time",
        "bytes": slip_bytes,
        "ms": in_ms(took_s),
        "floor": "bytes x 10 / baud",
        "floor_ms": in_ms(floor_s),
        "ratio": round(took_s / floor_s, 3),
    }
