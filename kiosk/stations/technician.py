"""The technician's station: builds its objects and runs them until it is told to end."""

from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from drivers.card_terminal.interface import TerminalState
from drivers.clock import Clock, SystemClock
from drivers.errors import UsageError
from kiosk.runtime.known_errors import CommandError
from kiosk.runtime.logging import get_logger
from kiosk.runtime.paths import QML_FOLDER
from kiosk.runtime.settings import PrinterSettings, ScannerSettings, Settings, TerminalSettings
from kiosk.services.device_report import LISTENING, LOST
from kiosk.services.health import HealthService, terminal_probe
from kiosk.services.scanner import ScannerService
from kiosk.services.staff import StaffService
from kiosk.services.store_watch import StoreWatch
from kiosk.services.worker import CrashHook, Deliver, Worker
from kiosk.stations.bench_printers import bench_printer, printer_services
from kiosk.stations.bench_terminals import BENCH_STOP_TIMEOUT_S, terminal_services
from kiosk.stations.device_lock import DeviceInUse, DeviceLock
from kiosk.stations.devices import scanner_of, terminal_of
from kiosk.stations.life import MakeRemote, StationLife
from kiosk.stations.shell import Shell
from kiosk.stations.tariff import open_tariff
from kiosk.viewmodels.staff.errands import Errands
from kiosk.viewmodels.staff.lock import IdleLock
from kiosk.viewmodels.technician.devices_page import IN_USE, IN_USE_BY_COUNTER, SCANNED, BenchDevice
from kiosk.viewmodels.technician.printer_services import PrinterServices
from kiosk.viewmodels.technician.session import BenchFacts, TechnicianSession
from kiosk.viewmodels.wording import QT_TRANSLATE_NOOP
from sync.clock import SystemWallClock, WallClock
from sync.store.open import open_store
from sync.store.schema import HEAD
from sync.store.store import Store

#: a device that is silent needs its deadlines before its thread can end
STOP_TIMEOUT_S: Final = 60.0


class TechnicianStation:
    """Everything behind the window; started and ended by the station's life."""

    def __init__(
        self,
        *,
        settings: Settings,
        settings_file: Path,
        store: Store,
        clock: WallClock,
        shell: Shell,
        deliver: Deliver,
        crash: CrashHook,
    ) -> None:
        self._settings = settings
        self._deliver = deliver
        self._crash = crash
        self._steady = SystemClock()
        zone = ZoneInfo(settings.post.time_zone)
        self._scanners: dict[str, ScannerService] = {}
        #: as the settings file says now, not as it said at the start
        self._terminals = {terminal.name: terminal for terminal in settings.terminals}
        self._printers = {printer.name: printer for printer in settings.printers}
        self._desk = Worker("desk", deliver, crash)
        self._bench = Worker("bench", deliver, crash)
        self._watch = StoreWatch(store, deliver, crash)
        self._printer_services = printer_services(
            settings=settings,
            settings_file=settings_file,
            store=store,
            clock=clock,
            steady=self._steady,
            now=lambda: clock.now_utc().astimezone(zone),
        )
        self._session = TechnicianSession(
            staff=StaffService(store=store, clock=clock),
            health=HealthService(store=store, store_path=settings.store.path, probes=()),
            devices=bench_devices(
                settings, self._steady, self._terminals.__getitem__, self._printers.__getitem__, self._printer_services
            ),
            facts=BenchFacts(server=settings.exchange.url, schema=HEAD, summary=summary_of(settings, store)),
            errands=Errands(self._desk, self._store_failed),
            bench=Errands(self._bench, self._store_failed),
            language=shell.language,
            zone=zone,
            on_scanner=self._listen,
            terminals=terminal_services(
                settings=settings,
                settings_file=settings_file,
                store=store,
                clock=clock,
                steady=self._steady,
                deliver=deliver,
            ),
            on_terminal=self._take_terminal,
            printers=self._printer_services,
            on_printer=self._take_printer,
        )
        self._watch.add_listener(self._session.store_changed)
        window = shell.load(
            QML_FOLDER / "technician" / "TechnicianWindow.qml",
            {"session": self._session},
            settings.technician.width,
            settings.technician.height,
        )
        self._lock = IdleLock(settings.technician.lock_s, self._session)
        self._lock.expired.connect(self._session.lock)
        self._session.staffed.connect(self._lock.watch)
        window.installEventFilter(self._lock)

    def start(self) -> None:
        """Start the threads and look at everything once."""
        self._desk.start()
        self._bench.start()
        self._watch.start()
        self._session.start()

    def close(self) -> None:
        """Stop them; a device that is being tested is waited for."""
        self._lock.watch(False)
        self._session.stop()
        self._watch.stop(STOP_TIMEOUT_S)
        self._desk.stop(STOP_TIMEOUT_S)
        self._bench.stop(BENCH_STOP_TIMEOUT_S)
        for scanner in self._scanners.values():
            scanner.stop(STOP_TIMEOUT_S)

    def _listen(self, name: str) -> None:
        """Begin to listen to a scanner, until the station ends; a second wish changes nothing."""
        scanner = self._settings.scanner(name)
        if scanner is None or name in self._scanners:
            return
        key = f"scanner.{name}"
        service = ScannerService(scanner_of(scanner, self._steady), self._deliver, self._crash)
        self._scanners[name] = service
        devices = self._session.devices
        service.start(
            lambda text: devices.tell(key, SCANNED, text),
            lambda connected, text: devices.tell(key, LISTENING if connected else LOST, text),
        )

    def _take_terminal(self, terminal: TerminalSettings) -> None:
        self._terminals[terminal.name] = terminal

    def _take_printer(self, printer: PrinterSettings) -> None:
        self._printers[printer.name] = printer

    def _store_failed(self, text: str) -> None:
        get_logger().event("store-failed", text=text)
        self._session.store_failed()


def bench_devices(
    settings: Settings,
    steady: Clock,
    terminal_now: Callable[[str], TerminalSettings],
    printer_now: Callable[[str], PrinterSettings],
    printers: PrinterServices,
) -> list[BenchDevice]:
    """Every configured device with its probe and its test; `terminal_now` gives a terminal's settings of today."""
    return [
        *(_terminal(terminal, settings, steady, terminal_now) for terminal in settings.terminals),
        *(bench_printer(printer, printer_now, printers) for printer in settings.printers),
        *(_scanner(scanner) for scanner in settings.scanners),
    ]


def _terminal(
    terminal: TerminalSettings, settings: Settings, steady: Clock, terminal_now: Callable[[str], TerminalSettings]
) -> BenchDevice:
    name = terminal.name
    probe = terminal_probe(name, terminal.link, lambda: terminal_of(terminal_now(name), steady, settings.post.currency))

    def ask() -> tuple[str, str]:
        try:
            with DeviceLock(settings.store.path, "terminal", name):
                return probe.ask()
        except DeviceInUse:
            return IN_USE_BY_COUNTER if name == settings.counter.terminal else IN_USE, ""
        except (CommandError, UsageError) as error:
            return TerminalState.ERROR.value, str(error)

    return BenchDevice("terminal", name, terminal.link, ask, ask)


def _scanner(scanner: ScannerSettings) -> BenchDevice:
    return BenchDevice("scanner", scanner.name, scanner.link, None, None)


def summary_of(settings: Settings, store: Store) -> tuple[tuple[str, str], ...]:
    """Labels (English, for translation) and values of what a technician asks first."""
    tariff = open_tariff(settings.tariff)
    device = store.device
    return (
        (QT_TRANSLATE_NOOP("Technician", "Post"), f"{settings.post.code} · {settings.post.name}"),
        (QT_TRANSLATE_NOOP("Technician", "Device"), device.device_id if device else "–"),
        (QT_TRANSLATE_NOOP("Technician", "Software"), version("consular-kiosk")),
        (QT_TRANSLATE_NOOP("Technician", "Time zone"), settings.post.time_zone),
        (QT_TRANSLATE_NOOP("Technician", "Currency"), settings.post.currency),
        (QT_TRANSLATE_NOOP("Technician", "Tariff"), f"{tariff.version}{' (SAMPLE)' if tariff.is_sample else ''}"),
        (QT_TRANSLATE_NOOP("Technician", "Languages"), " ".join(settings.post.languages)),
        (QT_TRANSLATE_NOOP("Technician", "Log"), str(settings.log.folder) if settings.log.folder else "journal"),
    )


def run_technician(settings: Settings, settings_file: Path, make_remote: MakeRemote | None) -> int:
    """Run the station and return its exit code; what is saved at it goes to `settings_file`.

    Raises StoreError, TariffError, UsageError, FontError and CommandError for what is wrong around it.
    """
    clock = SystemWallClock()
    store = open_store(settings.store.path, settings.store.key_path, clock)
    try:
        with StationLife(languages=settings.post.languages, desk=True, motion=make_remote is None) as life:
            station = TechnicianStation(
                settings=settings,
                settings_file=settings_file,
                store=store,
                clock=clock,
                shell=life.shell,
                deliver=life.deliver,
                crash=life.crash,
            )
            return life.run(settings.technician, [station], make_remote)
    finally:
        store.close()
