"""The station as it runs on the appliance: its own process, a real store, printer and scanner on ptys."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest

from drivers.clock import SystemClock
from drivers.document_reader.simulator import ScannerSimulator
from drivers.errors import LinkUnavailable
from drivers.link.pty_end import PtyEnd
from drivers.simulation.control import ControlClient
from drivers.simulation.runner import DeviceRunner
from kiosk.devdock.patience import until
from sync.store.records import JobStatus
from tests.support.appliance import POST, ROOT, ZONE, make_store, open_appliance, specimen_appointment
from tests.support.receipt_printers import PtyBench, pty_bench, shipped_profile
from tests.support.visitor_station import birth_digits

START_TIMEOUT_S = 30.0
SETTINGS = """
[post]
code = "{post}"
name = "Consulat général SPECIMEN"
name_ar = "القنصلية العامة SPECIMEN"
time_zone = "{zone}"
currency = "EUR"
call_centre = "+00 000 000 000"
languages = ["fr", "ar", "en"]
[store]
path = "store.db"
key_path = "store.key"
[reference]
pattern = "ZZ[0-9A-Z]{{6}}"
[tariff]
file = "{tariff}"
allow_sample = true
[[printers]]
name = "lobby"
link = "{printer}"
profile = "epson-tm-t20"
[[scanners]]
name = "lobby"
link = "{scanner}"
[visitor]
printer = "lobby"
scanner = "lobby"
width = 1280
height = 800
"""


class RunningStation:
    """A `kiosk visitor` process with its devices, under remote control."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        now = datetime.now(UTC)
        make_store(folder, *(specimen_appointment(f"ZZNOW00{n}", "passport_adult", slot_start=now) for n in (1, 2)))
        self.folder = folder
        self.printer: PtyBench = stack.enter_context(pty_bench(shipped_profile("epson-tm-t20"), folder))
        self.scanner = DeviceRunner(ScannerSimulator(b"\r"), PtyEnd(folder / "scanner"), SystemClock())
        self.scanner.start()
        stack.callback(self.scanner.close)
        config = folder / "kiosk.toml"
        config.write_text(
            SETTINGS.format(
                post=POST,
                zone=ZONE.key,
                tariff=ROOT / "config/tariffs/sample.toml",
                printer=self.printer.url,
                scanner=f"serial://{folder}/scanner",
            ),
            encoding="utf-8",
        )
        socket = folder / "control"
        self.log = folder / "log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "kiosk", "visitor", "--config", config, "--dev-control", socket],
                stderr=log,
                stdin=subprocess.DEVNULL,
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            )
        stack.callback(self._end)
        clients: list[ControlClient] = []

        def connected() -> bool:
            try:
                clients.append(ControlClient(socket))
            except LinkUnavailable:
                return self.process.poll() is not None
            return True

        assert until(connected, START_TIMEOUT_S)
        assert self.process.poll() is None, self.log.read_text(encoding="utf-8")
        self.control = clients[0]
        stack.callback(self.control.close)

    def wait(self, item: str, **wanted: object) -> None:
        """Wait until an item is there."""
        self.control.call("wait", item=item, **wanted)

    def check_in(self, reference: str) -> None:
        """Hold a code to the scanner and type the birth date."""
        self.wait("welcome.scan", enabled=True)
        self.scanner.call(lambda device, _now_s: device.scan(reference))
        self.wait("birthDate.key.1")
        self.control.call("type", text=birth_digits())
        self.wait("birthDate.continue", enabled=True)
        self.control.call("click", item="birthDate.continue")
        self.wait("ticket.number")

    def stop(self) -> int:
        """End it as systemd does; its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(START_TIMEOUT_S)

    def _end(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()


@pytest.fixture
def station(tmp_path: Path) -> Iterator[RunningStation]:
    with ExitStack() as stack:
        yield RunningStation(tmp_path, stack)


def test_a_scanned_code_ends_as_a_printed_ticket_and_the_station_ends_in_order(station: RunningStation) -> None:
    station.check_in("ZZNOW001")
    station.wait("ticket.slip", contains="Veuillez prendre votre ticket.")
    assert len(station.printer.pictures()) == 1
    station.control.call("click", item="ticket.finish")
    # without paper the number on the screen is the ticket
    station.printer.do(lambda printer: setattr(printer.condition, "paper_dots", 0))
    station.check_in("ZZNOW002")
    station.wait("ticket.slip", contains="L’imprimante n’a plus de papier. Retenez ce numéro")
    assert "A002" in station.control.call("text", item="ticket.number")["text"]
    assert station.stop() == 0
    store = open_appliance(station.folder).store
    with store.read() as tx:
        visits = tx.visits.of_day(datetime.now(ZONE).date())
        ended = [job.status for visit in visits for job in tx.jobs.of_subject(visit.visit_id)]
    store.close()
    assert ended == [JobStatus.PRINTED, JobStatus.FAILED]


def test_the_lost_scanner_is_said_on_the_screen(station: RunningStation) -> None:
    station.wait("welcome.scan")
    station.control.call("click", item="welcome.scan")
    station.scanner.call(lambda device, _now_s: device.set_plugged(False))
    assert until(lambda: "hors service" in station.control.call("text")["text"], START_TIMEOUT_S)
    station.control.call("click", item="scan.type")
    station.wait("reference.entry")
    assert station.stop() == 0
