"""From a scanned code to the first byte of its ticket at the printer, with 100,000 appointments stored."""

import sqlite3
import threading
import time
from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from drivers.receipt_printer.interface import ReceiptPrinter, Slip
from kiosk.services.printing import PrintingService
from kiosk.slips.data import PostText
from kiosk.slips.render import render_slip
from kiosk.stations.paper import slip_measure
from sync.store.records import PrintJob
from tests.bench.sample import in_ms, median, percentile
from tests.support.appliance import BIRTH_DATE, NOON, Appliance, make_store, open_appliance, specimen_appointment
from tests.support.receipt_printers import PtyBench, shipped_profile

APPOINTMENTS = 100_000
SCANS = 60
PAGE = 2_000
POST = PostText(name="Consulat SPECIMEN", name_ar="قنصلية", call_centre="0800 000 000")
QUERY = "SELECT reference, status, slot_start, slot_end FROM appointments WHERE reference = ?"
INITIALISE = b"\x1b@"


def reference(number: int) -> str:
    """The reference of appointment `number`."""
    return f"ZZ{number:06d}"


def measure(folder: Path) -> Iterator[Mapping[str, object]]:
    """Yield two lines: the look-up alone and the whole way, both against the bare query."""
    make_store(folder)
    appliance = open_appliance(folder)
    _fill(appliance)
    floor = _bare_query(folder / "bare.db")
    lookups = []
    for number in range(0, APPOINTMENTS, APPOINTMENTS // 500):
        started = time.perf_counter()
        with appliance.store.read() as tx:
            found = tx.appointments.by_reference(reference(number))
        lookups.append(time.perf_counter() - started)
        assert found is not None
    yield {
        "step": "appointment by reference",
        "appointments": APPOINTMENTS,
        "p50_ms": in_ms(median(lookups)),
        "p95_ms": in_ms(percentile(lookups, 95)),
        "floor": "the same query with bare sqlite3",
        "floor_p50_ms": round(median(floor) * 1000, 4),
        "ratio": round(median(lookups) / median(floor), 1),
    }
    ways = _whole_way(appliance, folder)
    appliance.store.close()
    yield {
        "step": "scan to the first byte of the ticket",
        "appointments": APPOINTMENTS,
        "p50_ms": in_ms(median(ways)),
        "p95_ms": in_ms(percentile(ways, 95)),
        "floor": "the same query with bare sqlite3",
        "floor_p50_ms": round(median(floor) * 1000, 4),
        "ratio": round(median(ways) / median(floor), 1),
    }


def _fill(appliance: Appliance) -> None:
    for first in range(0, APPOINTMENTS, PAGE):
        with appliance.store.write() as tx:
            for number in range(first, first + PAGE):
                slot = NOON + timedelta(minutes=number % 15)
                tx.appointments.upsert(specimen_appointment(reference(number), "passport_adult", slot_start=slot))


def _bare_query(path: Path) -> list[float]:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE appointments (reference TEXT PRIMARY KEY, status TEXT, slot_start, slot_end)")
    rows = ((reference(number), "booked", NOON.isoformat(), NOON.isoformat()) for number in range(APPOINTMENTS))
    connection.executemany("INSERT INTO appointments VALUES (?, ?, ?, ?)", rows)
    connection.commit()
    durations = []
    for number in range(0, APPOINTMENTS, APPOINTMENTS // 500):
        started = time.perf_counter()
        connection.execute(QUERY, (reference(number),)).fetchall()
        durations.append(time.perf_counter() - started)
    connection.close()
    return durations


def _whole_way(appliance: Appliance, folder: Path) -> list[float]:
    application = QGuiApplication.instance() or QGuiApplication(["bench"])
    bench = PtyBench(shipped_profile("generic-80"), folder)
    first_byte = threading.Event()
    printed = threading.Event()
    receive = bench.device.receive

    def watched(data: bytes, now_s: float) -> None:
        if INITIALISE in data:
            first_byte.set()
        receive(data, now_s)

    bench.device.receive = watched  # type: ignore[method-assign] # the moment the first byte arrives is the result
    bench.runner.start()
    service = PrintingService(
        store=appliance.store,
        printer=bench.driver,
        printer_name="lobby",
        station="visitor",
        render=_render,
        length_mm=slip_measure(bench.profile),
        near_end_mm=bench.profile.near_end_mm,
        clock=appliance.clock,
        on_crash=_fail,
    )
    service.add_listener(lambda job: printed.set())
    service.start()
    checkin = appliance.checkin()
    durations = []
    for number in range(SCANS):
        first_byte.clear()
        printed.clear()
        started = time.perf_counter()
        read = checkin.read_code(reference(number * 15))
        assert read is not None
        checkin.check_in(read, BIRTH_DATE, "qr", "fr")
        service.wake()
        assert first_byte.wait(10)
        durations.append(time.perf_counter() - started)
        assert printed.wait(30)
    service.stop(30)
    bench.runner.close()
    del application
    return durations


def _render(job: PrintJob, printer: ReceiptPrinter) -> Slip:
    return render_slip(job.slip_kind, job.data, job.languages, printer.width_dots, draws_qr=printer.draws_qr, post=POST)


def _fail(error: BaseException) -> None:
    raise error
