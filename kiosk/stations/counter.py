"""The counter station: builds its objects and runs them until it is told to end."""

from importlib.metadata import version
from typing import Final
from zoneinfo import ZoneInfo

from drivers.card_terminal.interface import TerminalStatus
from drivers.clock import SystemClock
from kiosk.runtime.known_errors import CommandError
from kiosk.runtime.logging import get_logger
from kiosk.runtime.pan_filter import redact_card_numbers
from kiosk.runtime.paths import QML_FOLDER
from kiosk.runtime.settings import PrinterSettings, Settings, TerminalSettings
from kiosk.services.approval import Approval
from kiosk.services.batch_journal import BatchJournal
from kiosk.services.closing import ClosingSlips
from kiosk.services.device_report import DeviceReport
from kiosk.services.health import HealthService
from kiosk.services.identifiers import NewId, new_id
from kiosk.services.payment import PaymentService
from kiosk.services.payment_journal import PaymentJournal
from kiosk.services.printing import PrintingService
from kiosk.services.queue import QueueService
from kiosk.services.refund import RefundService
from kiosk.services.refund_approval import RefundApproval
from kiosk.services.refund_journal import RefundJournal
from kiosk.services.reprint import ReprintService
from kiosk.services.slip_jobs import SlipJobs
from kiosk.services.staff import StaffService
from kiosk.services.stamps import StampSigner
from kiosk.services.store_watch import StoreWatch
from kiosk.services.terminal_day import TerminalDayService
from kiosk.services.worker import CrashHook, Deliver, Worker
from kiosk.stations import code_view  # noqa: F401 - registers the type the screens use
from kiosk.stations.device_lock import DeviceLock
from kiosk.stations.devices import printer_of, slip_renderer, terminal_of
from kiosk.stations.life import MakeRemote, StationLife
from kiosk.stations.orphaned_payments import refuse_orphaned_payments
from kiosk.stations.paper import profile_of, slip_measure
from kiosk.stations.shell import Shell
from kiosk.stations.tariff import open_tariff
from kiosk.viewmodels.counter.services import CounterServices
from kiosk.viewmodels.counter.session import CounterSession
from kiosk.viewmodels.counter.status_bar import StatusBar
from kiosk.viewmodels.staff.errands import Errands
from kiosk.viewmodels.staff.lock import IdleLock
from sync.clock import SystemWallClock, WallClock
from sync.store.open import open_store
from sync.store.store import Store

#: a thread that does not end within this is a bug
STOP_TIMEOUT_S: Final = 10.0
#: longer than any terminal may take: what was charged must reach the journal
TILL_STOP_TIMEOUT_S: Final = 300.0
#: what its devices are told apart by in `device_states`
STATION: Final = "counter"


class CounterStation:
    """Everything behind the window; started and ended by the station's life."""

    def __init__(
        self,
        *,
        settings: Settings,
        store: Store,
        clock: WallClock,
        shell: Shell,
        deliver: Deliver,
        crash: CrashHook,
        make_id: NewId = new_id,
    ) -> None:
        terminal, printer = counter_devices(settings)
        steady = SystemClock()
        zone = ZoneInfo(settings.post.time_zone)
        tariff = open_tariff(settings.tariff)
        slip_jobs = SlipJobs(
            printer_name=printer.name,
            paper_languages=settings.post.paper_languages,
            zone=zone,
            tariff=tariff,
            specimen=tariff.is_sample,
            new_id=make_id,
        )
        self._terminal = terminal_of(terminal, steady, settings.post.currency)
        self._terminal_report = DeviceReport(store, clock, station=STATION, kind="terminal", name=terminal.name)
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
        self._payments = PaymentService(
            store=store,
            terminal=self._terminal,
            journal=payment_journal(settings, store, clock, slip_jobs, make_id),
            tariff=tariff,
            currency=settings.post.currency,
            clock=clock,
            new_id=make_id,
            on_slips_queued=self._printing.wake,
        )
        self._day = TerminalDayService(
            terminal=self._terminal,
            journal=batch_journal(settings, store, clock, slip_jobs, make_id),
            on_slips_queued=self._printing.wake,
        )
        self._refunds = RefundService(
            store=store,
            terminal=self._terminal,
            journal=refund_journal(settings, store, clock, slip_jobs, make_id),
            on_slips_queued=self._printing.wake,
        )
        self._desk = Worker("desk", deliver, crash)
        self._till = Worker("till", deliver, crash)
        self._watch = StoreWatch(store, deliver, crash)
        services = CounterServices(
            staff=StaffService(store=store, clock=clock),
            queue=QueueService(store=store, clock=clock, zone=zone),
            payments=self._payments,
            refunds=self._refunds,
            day=self._day,
            reprints=ReprintService(store=store, clock=clock, slip_jobs=slip_jobs),
            health=HealthService(store=store, store_path=settings.store.path, probes=()),
            tariff=tariff,
            clock=clock,
            zone=zone,
            window=settings.counter.window,
            currency=settings.post.currency,
            protocol=terminal.protocol,
            capabilities=self._terminal.capabilities,
            probe=self._ask_terminal,
            wake_printer=self._printing.wake,
            deliver=deliver,
        )
        self._session = CounterSession(
            services=services,
            errands=Errands(self._desk, self._store_failed),
            till=Errands(self._till, self._store_failed),
            language=shell.language,
            status=StatusBar(
                post_name=settings.post.name,
                post_name_ar=settings.post.name_ar,
                window=settings.counter.window,
                exchanges=settings.exchange.url != "",
                now=lambda: clock.now_utc().astimezone(zone),
            ),
        )
        self._printing.add_listener(lambda job: deliver(self._session.slip_ended))
        self._printing.add_status_listener(lambda status: deliver(lambda: self._session.printer_state(status.state)))
        self._watch.add_listener(self._session.store_changed)
        self._window = shell.load(
            QML_FOLDER / "counter" / "CounterWindow.qml",
            {"session": self._session},
            settings.counter.width,
            settings.counter.height,
        )
        self._lock = IdleLock(settings.counter.lock_s, self._session)
        self._lock.expired.connect(self._session.lock)
        self._session.staffed.connect(self._lock.watch)
        self._window.installEventFilter(self._lock)

    @property
    def session(self) -> CounterSession:
        """What the window shows."""
        return self._session

    def start(self) -> None:
        """Resolve what an earlier run left open before anything else, then start threads and looks."""
        for payment in self._payments.recover():
            get_logger().event("payment-recovered", payment_id=payment.payment_id, status=payment.status.value)
        for refund in self._refunds.recover():
            get_logger().event("refund-recovered", refund_id=refund.refund_id, status=refund.status.value)
        for batch in self._day.recover():
            get_logger().event("end-of-day-unknown", batch_id=batch.batch_id)
        self._desk.start()
        self._till.start()
        self._printing.start()
        self._watch.start()
        self._session.start()

    def close(self) -> None:
        """Stop them; a payment under way is waited for, so that its result is on disk."""
        self._lock.watch(False)
        self._session.stop()
        self._watch.stop(STOP_TIMEOUT_S)
        self._desk.stop(STOP_TIMEOUT_S)
        self._payments.close()
        self._refunds.close()
        self._day.close()
        self._till.stop(TILL_STOP_TIMEOUT_S)
        self._terminal_report.stopped()
        self._printing.stop(STOP_TIMEOUT_S)
        self._terminal.close()

    def _ask_terminal(self) -> TerminalStatus:
        status = self._terminal.probe()
        self._terminal_report.tell(status.state.value, redact_card_numbers(status.text))
        return status

    def _store_failed(self, text: str) -> None:
        get_logger().event("store-failed", text=text)
        self._session.store_failed()


def payment_journal(
    settings: Settings, store: Store, clock: WallClock, slip_jobs: SlipJobs, make_id: NewId
) -> PaymentJournal:
    """The journal of the counter's terminal. Raises CommandError for a device that is not enrolled."""
    device = store.device
    if device is None:
        raise CommandError("this device is not enrolled yet, so it may not issue stamps; run `kiosk store enrol` first")
    return PaymentJournal(
        store=store,
        terminal_name=settings.counter.terminal,
        clock=clock,
        approval=Approval(
            post_code=settings.post.code,
            signer=StampSigner(device.private_key),
            slip_jobs=slip_jobs,
            merchant_copy=settings.slips.merchant_copy,
        ),
        slip_jobs=slip_jobs,
        new_id=make_id,
        listener=lambda step: None,
    )


def batch_journal(
    settings: Settings, store: Store, clock: WallClock, slip_jobs: SlipJobs, make_id: NewId
) -> BatchJournal:
    """The journal of the ends of day of the counter's terminal."""
    return BatchJournal(
        store=store,
        terminal_name=settings.counter.terminal,
        currency=settings.post.currency,
        clock=clock,
        closing=ClosingSlips(
            post_code=settings.post.code,
            window=settings.counter.window,
            software=f"consular-kiosk {version('consular-kiosk')}",
            slip_jobs=slip_jobs,
        ),
        new_id=make_id,
        listener=lambda step: None,
    )


def refund_journal(
    settings: Settings, store: Store, clock: WallClock, slip_jobs: SlipJobs, make_id: NewId
) -> RefundJournal:
    """The journal of refunds at the counter's terminal."""
    return RefundJournal(
        store=store,
        terminal_name=settings.counter.terminal,
        clock=clock,
        approval=RefundApproval(slip_jobs=slip_jobs, merchant_copy=settings.slips.merchant_copy),
        new_id=make_id,
        listener=lambda step: None,
    )


def counter_devices(settings: Settings) -> tuple[TerminalSettings, PrinterSettings]:
    """The terminal and the printer of this counter. Raises CommandError when the settings name none."""
    terminal = settings.terminal(settings.counter.terminal)
    printer = settings.printer(settings.counter.printer)
    if terminal is None:
        raise CommandError("counter.terminal names no terminal; give the name of one of [[terminals]]")
    if printer is None:
        raise CommandError("counter.printer names no printer; give the name of one of [[printers]]")
    return terminal, printer


def run_counter(settings: Settings, make_remote: MakeRemote | None) -> int:
    """Run the station and return its exit code.

    Raises StoreError, TariffError, UsageError, FontError and CommandError for what is wrong around it.
    """
    terminal, printer = counter_devices(settings)
    clock = SystemWallClock()
    store = open_store(settings.store.path, settings.store.key_path, clock)
    try:
        refuse_orphaned_payments(store, [known.name for known in settings.terminals])
        with (
            DeviceLock(settings.store.path, "terminal", terminal.name),
            DeviceLock(settings.store.path, "printer", printer.name),
            StationLife(languages=settings.post.languages, desk=True, motion=make_remote is None) as life,
        ):
            station = CounterStation(
                settings=settings,
                store=store,
                clock=clock,
                shell=life.shell,
                deliver=life.deliver,
                crash=life.crash,
            )
            return life.run(settings.counter, [station], make_remote)
    finally:
        store.close()
