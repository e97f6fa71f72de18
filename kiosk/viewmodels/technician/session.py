"""The technician's station: devices, store, exchange and settings on one screen, behind a technician's PIN."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.runtime.settings import PrinterSettings, TerminalSettings
from kiosk.services.health import HealthService, StoreHealth
from kiosk.services.staff import StaffService
from kiosk.slips.values import isolate
from kiosk.viewmodels.language import Language
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.staff.errands import Errands
from kiosk.viewmodels.staff.login import LoginPage
from kiosk.viewmodels.technician.devices_page import BenchDevice, DevicesPage
from kiosk.viewmodels.technician.printer_page import PrinterPage
from kiosk.viewmodels.technician.printer_services import PrinterServices
from kiosk.viewmodels.technician.terminal_page import TerminalServices, TerminalSetupPage
from sync.store.records import Agent, ExchangeState, QuarantinedEvent

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = frozenset({"technician"})
SETTLE_MS = 100


@dataclass(frozen=True)
class Fact:
    """A label and its value, both ready to be shown."""

    label: str
    value: str


@dataclass(frozen=True)
class RefusedEvent:
    """A quarantined event as ready text."""

    event_id: str
    title: str
    reason: str


@dataclass(frozen=True)
class BenchFacts:
    """What never changes while the station runs: `summary` are label (English) and value of each setting."""

    server: str
    schema: str
    summary: tuple[tuple[str, str], ...]


@QmlElement
class TechnicianSession(QObject):
    """Owned by the station, lives in the GUI thread. `errands` do store work, `bench` talks to the devices.

    `on_terminal` and `on_printer` are told what the settings file says of a device, when it was read or saved.
    """

    changed = Signal()
    #: somebody logged in (True) or the station was locked (False)
    staffed = Signal(bool)

    def __init__(
        self,
        *,
        staff: StaffService,
        health: HealthService,
        devices: Sequence[BenchDevice],
        facts: BenchFacts,
        errands: Errands,
        bench: Errands,
        language: Language,
        zone: ZoneInfo,
        on_scanner: Callable[[str], None],
        terminals: TerminalServices,
        on_terminal: Callable[[TerminalSettings], None],
        printers: PrinterServices,
        on_printer: Callable[[PrinterSettings], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._health = health
        self._facts = facts
        self._errands = errands
        self._zone = zone
        self._agent: Agent | None = None
        self._store: StoreHealth | None = None
        self._exchange: ExchangeState | None = None
        self._refused_events: list[QuarantinedEvent] = []
        self._looking = False
        self._verifying = False
        self._fault = False
        self._choosing_language = False
        self._login = LoginPage(
            staff=staff, errands=errands, roles=ROLES, zone=zone, on_agent=self._logged_in, parent=self
        )
        self._on_terminal = on_terminal
        self._on_printer = on_printer
        self._devices = DevicesPage(
            devices=devices, errands=bench, on_scanner=on_scanner, on_open=self._open, parent=self
        )
        self._terminal = TerminalSetupPage(
            services=terminals, errands=errands, bench=bench, on_saved=self._terminal_read, parent=self
        )
        self._printer = PrinterPage(
            services=printers, errands=errands, bench=bench, zone=zone, on_saved=self._printer_read, parent=self
        )
        for page in (self._terminal, self._printer):
            page.changed.connect(self.changed)
        self._quarantine = RowModel(RefusedEvent, self)
        self._store_facts = RowModel(Fact, self)
        self._exchange_facts = RowModel(Fact, self)
        self._summary = RowModel(Fact, self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._look_again)
        language.codeChanged.connect(self._speak)
        self._show()

    def start(self) -> None:
        """Look at everything once."""
        self._looking = True
        self._look_again()

    def stop(self) -> None:
        """No further looks."""
        self._looking = False
        self._settle.stop()

    def store_changed(self) -> None:
        """Another process has committed, or this one."""
        # a commit of the last moment may be told after `stop`
        if self._looking and not self._settle.isActive():
            self._settle.start()

    def store_failed(self) -> None:
        """The store could not be used."""
        self._fault, self._verifying = True, False
        self.changed.emit()

    @Property(str, notify=changed)
    def screen(self) -> str:
        """One of login, bench, terminal, printer."""
        if self._agent is None:
            return "login"
        return "terminal" if self._terminal.shown else "printer" if self._printer.shown else "bench"

    @Property(str, notify=changed)
    def agent(self) -> str:
        """Who is logged in."""
        return isolate(self._agent.display_name) if self._agent else ""

    @Property(bool, notify=changed)
    def fault(self) -> bool:
        """The store could not be used."""
        return self._fault

    @Property(bool, notify=changed)
    def verifying(self) -> bool:
        """The chain is being walked."""
        return self._verifying

    @Property(bool, notify=changed)
    def chainHolds(self) -> bool:
        """Every link and signature of the chain holds; false also while nobody has looked yet."""
        return self._store is not None and self._store.chain.fault == ""

    @Property(str, notify=changed)
    def chainText(self) -> str:
        """What walking the chain has shown."""
        if self._store is None:
            return QCoreApplication.translate("Technician", "Not verified yet")
        chain = self._store.chain
        if chain.fault:
            return QCoreApplication.translate("Technician", "Broken: {fault}").format(fault=isolate(chain.fault))
        events = chain.events
        return self.tr("Chain holds, %n event(s)", "", events)

    @Property(bool, notify=changed)
    def exchangeWorks(self) -> bool:
        """The last exchange succeeded."""
        state = self._exchange
        return state is not None and state.last_success_at is not None and state.last_error == ""

    @Property(str, notify=changed)
    def exchangeText(self) -> str:
        """Whether the exchange works."""
        if not self._facts.server:
            return QCoreApplication.translate("Technician", "No server is set: the appliance stands alone")
        if self.exchangeWorks:
            return QCoreApplication.translate("Technician", "Online")
        return QCoreApplication.translate("Technician", "Offline")

    @Property(bool, notify=changed)
    def choosingLanguage(self) -> bool:
        """The choice of language is open."""
        return self._choosing_language

    @Property(LoginPage, constant=True)
    def login(self) -> LoginPage:
        """The log-in screen."""
        return self._login

    @Property(DevicesPage, constant=True)
    def devices(self) -> DevicesPage:
        """The devices."""
        return self._devices

    @Property(TerminalSetupPage, constant=True)
    def terminal(self) -> TerminalSetupPage:
        """The page of one card terminal."""
        return self._terminal

    @Property(PrinterPage, constant=True)
    def printer(self) -> PrinterPage:
        """The page of one printer."""
        return self._printer

    @Property(RowModel, constant=True)
    def storeFacts(self) -> RowModel:
        """Rows of `Fact` about the store."""
        return self._store_facts

    @Property(RowModel, constant=True)
    def exchangeFacts(self) -> RowModel:
        """Rows of `Fact` about the exchange."""
        return self._exchange_facts

    @Property(RowModel, constant=True)
    def quarantine(self) -> RowModel:
        """Rows of `RefusedEvent`."""
        return self._quarantine

    @Property(RowModel, constant=True)
    def summary(self) -> RowModel:
        """Rows of `Fact` about the settings."""
        return self._summary

    @Slot()
    def lock(self) -> None:
        """Log out."""
        self._agent = None
        self._terminal.close()
        self._printer.close()
        self._login.clear()
        self.changed.emit()
        self.staffed.emit(False)

    @Slot()
    def verifyStore(self) -> None:
        """Walk the audit chain and measure the file."""
        if not self._verifying:
            self._verifying = True
            self.changed.emit()
            self._errands.run(self._health.store, self._take_store)

    @Slot(str)
    def sendAgain(self, event_id: str) -> None:
        """Put a refused event back into the outbox."""
        self._errands.run(lambda: self._health.send_again(event_id), lambda _: self._look_again())

    @Slot(bool)
    def chooseLanguage(self, choosing: bool) -> None:
        """Open or close the choice of language."""
        self._choosing_language = choosing
        self.changed.emit()

    @Slot()
    def forgetFault(self) -> None:
        """The note about the store was read."""
        self._fault = False
        self.changed.emit()

    def _logged_in(self, agent: Agent) -> None:
        self._agent = agent
        self.changed.emit()
        self.staffed.emit(True)
        self._look_again()
        self._devices.ask_all()
        self.verifyStore()

    def _open(self, kind: str, name: str) -> None:
        if self._agent is not None and kind == "terminal":
            self._terminal.open(name, self._agent)
        elif self._agent is not None:
            self._printer.open(name)

    def _printer_read(self, printer: PrinterSettings) -> None:
        self._devices.relink(f"printer.{printer.name}", printer.link)
        self._on_printer(printer)

    def _terminal_read(self, terminal: TerminalSettings) -> None:
        self._devices.relink(f"terminal.{terminal.name}", terminal.link)
        self._on_terminal(terminal)

    def _look_again(self) -> None:
        self._login.refresh()
        self._errands.run(self._health.exchange, self._take_exchange)
        self._errands.run(self._health.quarantined, self._take_quarantine)
        self._printer.refresh()

    def _take_store(self, health: StoreHealth) -> None:
        self._verifying = False
        self._store = health
        self._show()

    def _take_exchange(self, state: ExchangeState) -> None:
        self._exchange = state
        self._show()

    def _take_quarantine(self, events: list[QuarantinedEvent]) -> None:
        self._refused_events = events
        self._show()

    def _speak(self) -> None:
        self._choosing_language = False
        self._login.speak()
        self._devices.speak()
        self._terminal.speak()
        self._printer.speak()
        self._show()

    def _show(self) -> None:
        self._store_facts.show(self._about_store())
        self._exchange_facts.show(self._about_exchange())
        self._summary.show(
            [
                Fact(QCoreApplication.translate("Technician", label), isolate(value))
                for label, value in self._facts.summary
            ]
        )
        self._quarantine.show(
            [
                RefusedEvent(
                    event.event_id,
                    isolate(f"{event.kind} · {event.device_seq} · {self._moment(event.quarantined_at)}"),
                    isolate(event.reason),
                )
                for event in self._refused_events
            ]
        )
        self.changed.emit()

    def _about_store(self) -> list[Fact]:
        facts = [Fact(QCoreApplication.translate("Technician", "Schema"), isolate(self._facts.schema))]
        if self._store is not None:
            megabytes = f"{self._store.size_bytes / 1_000_000:.1f} MB"
            facts += [
                Fact(QCoreApplication.translate("Technician", "File"), isolate(str(self._store.path))),
                Fact(QCoreApplication.translate("Technician", "Size"), isolate(megabytes)),
                Fact(QCoreApplication.translate("Technician", "Chain head"), isolate(self._store.chain.head_hash[:16])),
            ]
        return facts

    def _about_exchange(self) -> list[Fact]:
        state = self._exchange
        never = QCoreApplication.translate("Technician", "never")
        facts = [Fact(QCoreApplication.translate("Technician", "Server"), isolate(self._facts.server or "–"))]
        if state is not None:
            last = isolate(self._moment(state.last_success_at)) if state.last_success_at else never
            facts += [
                Fact(QCoreApplication.translate("Technician", "Last success"), last),
                Fact(QCoreApplication.translate("Technician", "To send"), isolate(str(state.pending_count))),
                Fact(
                    QCoreApplication.translate("Technician", "Refused for good"), isolate(str(state.quarantined_count))
                ),
            ]
            if state.last_error:
                facts.append(Fact(QCoreApplication.translate("Technician", "Last fault"), isolate(state.last_error)))
            if state.clock_skew_s is not None:
                skew = isolate(f"{state.clock_skew_s:+d} s")
                facts.append(Fact(QCoreApplication.translate("Technician", "Server's clock"), skew))
        return facts

    def _moment(self, moment: datetime) -> str:
        return f"{moment.astimezone(self._zone):%d/%m/%Y %H:%M}"
