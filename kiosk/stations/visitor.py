"""The check-in station: builds its objects and runs them until it is told to end."""

from contextlib import ExitStack
from typing import Final
from zoneinfo import ZoneInfo

from drivers.clock import SystemClock
from kiosk.domain.arrival import ArrivalPolicy
from kiosk.domain.attempts import AttemptLimits, Attempts
from kiosk.domain.ticket import business_date
from kiosk.runtime.paths import QML_FOLDER
from kiosk.runtime.settings import Settings
from kiosk.services.checkin import CheckInService, OtherPost
from kiosk.services.device_report import DeviceReport
from kiosk.services.identifiers import new_id
from kiosk.services.printing import PrintingService
from kiosk.services.scanner import ScannerService
from kiosk.services.slip_jobs import SlipJobs
from kiosk.services.worker import CrashHook, Deliver, Worker
from kiosk.stations.device_lock import DeviceLock
from kiosk.stations.devices import printer_of, scanner_of, slip_renderer
from kiosk.stations.life import MakeRemote, StationLife
from kiosk.stations.paper import profile_of, slip_measure
from kiosk.stations.shell import Shell
from kiosk.stations.tariff import open_tariff
from kiosk.viewmodels.visitor.desk import CheckInDesk
from kiosk.viewmodels.visitor.session import PostFacts, VisitorDelays, VisitorSession
from sync.clock import SystemWallClock, WallClock
from sync.store.open import open_store
from sync.store.store import Store

#: a thread that does not end within this is a bug
STOP_TIMEOUT_S: Final = 10.0
#: what its devices are told apart by in `device_states`
STATION: Final = "visitor"


class VisitorStation:
    """Everything behind the window; started and ended by the station's life."""

    def __init__(
        self, *, settings: Settings, store: Store, clock: WallClock, shell: Shell, deliver: Deliver, crash: CrashHook
    ) -> None:
        steady = SystemClock()
        zone = ZoneInfo(settings.post.time_zone)
        printer = settings.printer(settings.visitor.printer)
        scanner = settings.scanner(settings.visitor.scanner)
        self._printing: PrintingService | None = None
        if printer is not None:
            self._printing = PrintingService(
                store=store,
                printer=printer_of(printer, steady),
                printer_name=printer.name,
                station=STATION,
                render=slip_renderer(settings),
                length_mm=slip_measure(profile_of(printer)),
                near_end_mm=profile_of(printer).near_end_mm,
                clock=clock,
                on_crash=crash,
            )
            self._printing.add_listener(lambda job: deliver(lambda: self._session.slip_ended(job)))
            self._printing.add_status_listener(
                lambda status: deliver(lambda: self._session.ticket_moved(status.ticket))
            )
        self._scanner: ScannerService | None = None
        if scanner is not None:
            report = DeviceReport(store, clock, station=STATION, kind="scanner", name=scanner.name)
            self._scanner = ScannerService(scanner_of(scanner, steady), deliver, crash, report)
        self._worker = Worker("check-in", deliver, crash)
        check_in = check_in_service(settings, store, clock, zone)
        self._session = VisitorSession(
            desk=CheckInDesk(check_in, self._printing, self._worker),
            language=shell.language,
            appearance=shell.appearance,
            post=PostFacts(settings.post.name, settings.post.name_ar, settings.post.call_centre),
            delays=VisitorDelays(idle_s=settings.session.idle_s, warning_s=settings.session.warning_s),
            today=lambda: business_date(clock.now_utc(), zone),
        )
        window = shell.load(
            QML_FOLDER / "visitor" / "VisitorWindow.qml",
            {"session": self._session},
            settings.visitor.width,
            settings.visitor.height,
        )
        window.installEventFilter(self._session.idle)

    @property
    def session(self) -> VisitorSession:
        """What the window shows."""
        return self._session

    def start(self) -> None:
        """Start the threads of the devices and of the store."""
        self._worker.start()
        if self._printing is not None:
            self._printing.start()
        if self._scanner is not None:
            self._scanner.start(self._session.scanned, self._session.scanner_state)

    def close(self) -> None:
        """Stop them: no code is taken any more, what is being decided is decided, what prints is printed."""
        self._session.idle.watch(False)
        if self._scanner is not None:
            self._scanner.stop(STOP_TIMEOUT_S)
        self._worker.stop(STOP_TIMEOUT_S)
        if self._printing is not None:
            self._printing.stop(STOP_TIMEOUT_S)


def check_in_service(settings: Settings, store: Store, clock: WallClock, zone: ZoneInfo) -> CheckInService:
    """The check-in of this post. Raises TariffError."""
    tariff = open_tariff(settings.tariff)
    arrival = settings.arrival
    return CheckInService(
        store=store,
        clock=clock,
        steady=SystemClock(),
        zone=zone,
        post_code=settings.post.code,
        neighbours=[OtherPost(post.code, post.name, post.name_ar) for post in settings.neighbours],
        policy=ArrivalPolicy(
            arrival.early_min,
            arrival.late_min,
            {code: (window.early_min, window.late_min) for code, window in arrival.per_service.items()},
        ),
        reference_pattern=settings.reference.pattern,
        attempts=Attempts(AttemptLimits(**settings.attempts.model_dump())),
        slip_jobs=SlipJobs(
            printer_name=settings.visitor.printer,
            paper_languages=settings.post.paper_languages,
            zone=zone,
            tariff=tariff,
            specimen=tariff.is_sample,
            new_id=new_id,
        ),
        new_id=new_id,
    )


def run_visitor(settings: Settings, make_remote: MakeRemote | None) -> int:
    """Run the station and return its exit code.

    Raises StoreError, TariffError, UsageError, FontError and CommandError for what is wrong around it.
    """
    clock = SystemWallClock()
    store = open_store(settings.store.path, settings.store.key_path, clock)
    try:
        with ExitStack() as stack:
            printer = settings.printer(settings.visitor.printer)
            if printer is not None:
                stack.enter_context(DeviceLock(settings.store.path, "printer", printer.name))
            # who looks from outside sees whole screens only
            life = stack.enter_context(
                StationLife(languages=settings.post.languages, desk=False, motion=make_remote is None)
            )
            station = VisitorStation(
                settings=settings, store=store, clock=clock, shell=life.shell, deliver=life.deliver, crash=life.crash
            )
            return life.run(settings.visitor, [station], make_remote)
    finally:
        store.close()
