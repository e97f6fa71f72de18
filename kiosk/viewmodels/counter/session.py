"""The counter as a whole: who works, which screen, and who has to look again when something changed."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from drivers.card_terminal.interface import TerminalStatus
from drivers.receipt_printer.interface import PrinterState
from kiosk.domain.quote import Quote
from kiosk.viewmodels.counter.block import Block
from kiosk.viewmodels.counter.device_notices import DeviceNotices
from kiosk.viewmodels.counter.fees_page import FeesPage
from kiosk.viewmodels.counter.manual_page import ManualPage
from kiosk.viewmodels.counter.papers_page import PapersPage
from kiosk.viewmodels.counter.payment_page import PaymentPage
from kiosk.viewmodels.counter.queue_page import QueuePage
from kiosk.viewmodels.counter.refund_page import RefundPage
from kiosk.viewmodels.counter.resolution_page import ResolutionPage
from kiosk.viewmodels.counter.services import CounterServices
from kiosk.viewmodels.counter.status_bar import StatusBar
from kiosk.viewmodels.counter.terminal_day_page import TerminalDayPage
from kiosk.viewmodels.counter.terminal_watch import TerminalWatch
from kiosk.viewmodels.counter.visit_page import VisitPage
from kiosk.viewmodels.language import Language
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.staff.errands import Errands
from kiosk.viewmodels.staff.login import LoginPage
from sync.store.records import Agent, Payment, Refund, Stamp

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

ROLES: Final = frozenset({"agent", "cashier", "supervisor"})
#: many commits of another process in a row are one look at the store
SETTLE_MS: Final = 100
CLOCK_MS: Final = 10_000


@QmlElement
class CounterSession(QObject):
    """Owned by the station, lives in the GUI thread. `errands` do store work, `till` owns the terminal."""

    changed = Signal()
    #: somebody logged in (True) or the desk was locked (False)
    staffed = Signal(bool)

    def __init__(
        self,
        *,
        services: CounterServices,
        errands: Errands,
        till: Errands,
        language: Language,
        status: StatusBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._errands = errands
        self._status = status
        self._agent: Agent | None = None
        self._fault = False
        self._choosing_language = False
        self._looking = False
        status.setParent(self)
        self._login = LoginPage(
            staff=services.staff,
            errands=errands,
            roles=ROLES,
            zone=services.zone,
            on_agent=self._logged_in,
            parent=self,
        )
        self._visit = VisitPage(
            services=services,
            errands=errands,
            language=language,
            agent_id=self._agent_id,
            on_changed=self._visit_changed,
            parent=self,
        )
        self._queue = QueuePage(
            services=services,
            errands=errands,
            language=language,
            agent_id=self._agent_id,
            on_called=self._visit.show,
            parent=self,
        )
        self._fees = FeesPage(
            services=services,
            errands=errands,
            language=language,
            agent_id=self._agent_id,
            on_pay=self._pay,
            on_waived=self._visit.refresh,
            parent=self,
        )
        self._resolution = ResolutionPage(
            services=services,
            errands=till,
            agent=lambda: self._agent,
            on_resolved=self._resolved,
            on_refused=self._look_at_block,
            parent=self,
        )
        self._block = Block(
            services=services,
            till=till,
            resolution=self._resolution,
            on_known=self._fees.set_blocked,
            parent=self,
        )
        self._manual = ManualPage(self)
        self._payment = PaymentPage(
            services=services,
            errands=till,
            agent_id=self._agent_id,
            on_ended=self._payment_ended,
            on_resolve=self._resolution.open,
            on_question=self._manual.ask,
            parent=self,
        )
        self._refund = RefundPage(
            services=services,
            errands=errands,
            till=till,
            language=language,
            agent_id=self._agent_id,
            on_begun=lambda: self._status.tell_paying(True),
            on_ended=self._payment_ended,
            on_resolve=self._resolution.open,
            on_question=self._manual.ask,
            parent=self,
        )
        self._papers = PapersPage(
            services=services,
            errands=errands,
            language=language,
            agent=lambda: self._agent,
            on_give_back=self._refund.ask,
            parent=self,
        )
        self._notices = DeviceNotices(services.clock, services.zone, self)
        self._watch = TerminalWatch(
            till=till, probe=services.probe, is_used=self._terminal_works, on_status=self._take_probe, parent=self
        )
        self._terminal = TerminalDayPage(
            services=services,
            errands=till,
            agent=lambda: self._agent,
            on_status=status.tell_terminal,
            on_ended=self._watch.ask,
            parent=self,
        )
        self._settle = self._timer(self._look_again, SETTLE_MS, once=True)
        self._clock = self._timer(self._tick, CLOCK_MS)
        self._over_the_desk = (
            *(self._payment, self._refund, self._manual, self._resolution),
            *(self._block, self._papers, self._terminal),
        )
        language.codeChanged.connect(self._speak)
        for page in self._over_the_desk:
            page.changed.connect(self.changed)

    def start(self) -> None:
        """Look at everything once, then keep looking."""
        self._looking = True
        self._look_again()
        self._block.look()
        self._watch.start()
        self._clock.start()

    def stop(self) -> None:
        """No further looks; running ones end with their workers."""
        self._looking = False
        self._watch.stop()
        for timer in (self._settle, self._clock):
            timer.stop()

    # what QML shows

    @Property(str, notify=changed)
    def screen(self) -> str:
        """Either login or desk."""
        return "desk" if self._agent else "login"

    @Property(bool, notify=changed)
    def covered(self) -> bool:
        """Something lies over the desk: nothing below may be used, not even by keys."""
        pages = (self._payment, self._resolution, self._terminal)
        shown = self._choosing_language or any(page.shown for page in pages) or self._refund.covers
        return shown or self._papers.code != ""

    @Property(bool, notify=changed)
    def fault(self) -> bool:
        """The store could not be used."""
        return self._fault

    @Property(bool, notify=changed)
    def choosingLanguage(self) -> bool:
        """The choice of language is open."""
        return self._choosing_language

    @Property(LoginPage, constant=True)
    def login(self) -> LoginPage:
        """The log-in screen."""
        return self._login

    @Property(StatusBar, constant=True)
    def status(self) -> StatusBar:
        """The line over every screen."""
        return self._status

    @Property(QueuePage, constant=True)
    def queue(self) -> QueuePage:
        """Who waits."""
        return self._queue

    @Property(VisitPage, constant=True)
    def visit(self) -> VisitPage:
        """The visit at this window."""
        return self._visit

    @Property(FeesPage, constant=True)
    def fees(self) -> FeesPage:
        """What it costs."""
        return self._fees

    @Property(PaymentPage, constant=True)
    def payment(self) -> PaymentPage:
        """The payment over the desk."""
        return self._payment

    @Property(ResolutionPage, constant=True)
    def resolution(self) -> ResolutionPage:
        """The form over the desk."""
        return self._resolution

    @Property(RefundPage, constant=True)
    def refund(self) -> RefundPage:
        """Money that goes back, over the desk."""
        return self._refund

    @Property(Block, constant=True)
    def block(self) -> Block:
        """What keeps the terminal from working."""
        return self._block

    @Property(ManualPage, constant=True)
    def manual(self) -> ManualPage:
        """What an agent keys in for a terminal without a link."""
        return self._manual

    @Property(DeviceNotices, constant=True)
    def notices(self) -> DeviceNotices:
        """What is wrong with the check-in kiosks."""
        return self._notices

    @Property(TerminalDayPage, constant=True)
    def terminal(self) -> TerminalDayPage:
        """The terminal over the desk."""
        return self._terminal

    @Property(PapersPage, constant=True)
    def papers(self) -> PapersPage:
        """What was printed for this visit."""
        return self._papers

    # what a person can do

    @Slot()
    def lock(self) -> None:
        """Log out; the visit stays at the window. Not while the terminal works."""
        if self._agent is None or self._terminal_works():
            return
        self._agent = None
        self._resolution.close()
        self._payment.close()
        self._refund.leave()
        self._terminal.close()
        self._papers.showCode("")
        self._queue.clear()
        self._login.clear()
        self._status.tell_agent("")
        self.changed.emit()
        self.staffed.emit(False)

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

    # what services and devices tell, in the GUI thread

    def store_changed(self) -> None:
        """Another process has committed, or this one."""
        # a commit of the last moment may be told after `stop`
        if self._looking and not self._settle.isActive():
            self._settle.start()

    def slip_ended(self) -> None:
        """A slip left the printer, or did not."""
        self._papers.refresh()

    def printer_state(self, state: PrinterState) -> None:
        """The printer's state has changed."""
        self._status.tell_printer(state)

    def store_failed(self) -> None:
        """The store could not be used."""
        self._fault = True
        self.changed.emit()

    def _agent_id(self) -> str:
        return self._agent.agent_id if self._agent else ""

    def _logged_in(self, agent: Agent) -> None:
        self._agent = agent
        self._status.tell_agent(agent.display_name)
        self.changed.emit()
        self.staffed.emit(True)
        self._look_again()

    def _visit_changed(self) -> None:
        visit = self._visit.visit
        self._queue.set_window_free(visit is None)
        self._fees.show(visit, self._visit.served)
        self._papers.show(visit.visit_id if visit else "")
        self.changed.emit()

    def _pay(self, visit_id: str, quote: Quote) -> None:
        self._status.tell_paying(True)
        self._payment.begin(visit_id, quote)

    def _payment_ended(self) -> None:
        self._manual.withdraw()
        self._status.tell_paying(False)
        self._block.look()
        self._visit.refresh()
        # also where the visit stays as it was: the rate may have changed
        self._fees.show(self._visit.visit, self._visit.served)
        self._papers.refresh()
        self._watch.ask()

    def _resolved(self, resolved: Payment | Refund, stamps: list[Stamp]) -> None:
        if isinstance(resolved, Refund):
            self._refund.show_resolved(resolved)
        else:
            self._payment.show_resolved(resolved, stamps)
        self._payment_ended()

    def _look_again(self) -> None:
        self._login.refresh()
        self._queue.refresh()
        self._visit.refresh()
        self._errands.run(self._services.health.exchange, self._status.tell_exchange)
        self._errands.run(self._services.health.device_states, self._notices.show)

    def _look_at_block(self) -> None:
        self._block.look()

    def _terminal_works(self) -> bool:
        return self._payment.running or self._refund.running or self._terminal.running

    def _take_probe(self, status: TerminalStatus) -> None:
        self._status.tell_terminal(status)
        self._terminal.tell(status)

    def _tick(self) -> None:
        self._status.tick()
        self._queue.refresh()

    def _speak(self) -> None:
        self._choosing_language = False
        for page in (self._login, self._queue, self._visit, self._fees, *self._over_the_desk):
            page.speak()
        self._notices.speak()
        self._status.tick()
        self.changed.emit()

    def _timer(self, work: Callable[[], None], interval_ms: int, once: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.setSingleShot(once)
        timer.timeout.connect(work)
        return timer
