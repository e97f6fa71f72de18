"""The check-in flow of one visitor after the other: keeps the state, carries out its effects."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from drivers.receipt_printer.interface import TicketState
from kiosk.flows import checkin as flow
from kiosk.flows.checkin import CHECK_IN, CheckInEffect, CheckInState, CheckInVerdict
from kiosk.flows.table import Event
from kiosk.services.checkin import CheckInResult
from kiosk.viewmodels.language import Language
from kiosk.viewmodels.theme import Appearance
from kiosk.viewmodels.visitor.birth_date_entry import BirthDateEntry
from kiosk.viewmodels.visitor.desk import CheckInDesk
from kiosk.viewmodels.visitor.outcome import Outcome
from kiosk.viewmodels.visitor.reference_entry import ReferenceEntry
from kiosk.viewmodels.visitor.slip_lines import (
    NO_MORE_COPIES,
    NO_PAPER,
    NOT_ASKED,
    PRINTING,
    TAKE_IT,
    slip_line,
    ticket_line,
)
from kiosk.viewmodels.visitor.ticket_page import TicketPage
from sync.contract.events import Channel
from sync.store.records import JobStatus, PrintJob

SLIP_EVENTS: Final[dict[JobStatus, type[Event]]] = {
    JobStatus.PRINTED: flow.TicketPrinted,
    JobStatus.UNCERTAIN: flow.TicketNotPrinted,
    JobStatus.FAILED: flow.TicketNotPrinted,
}


class Conversation(QObject):
    """Lives in the GUI thread. `today` is the post's calendar day; `answer_s` how long the store may take.

    An event the flow does not expect in its state is dropped: a touch may come just when the screen changes.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        desk: CheckInDesk,
        language: Language,
        appearance: Appearance,
        today: Callable[[], date],
        answer_s: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.state: CheckInState = CHECK_IN.initial
        self.unreadable_code = False
        self.reference = ReferenceEntry(self)
        self.birth_date = BirthDateEntry(self)
        self.outcome = Outcome(self)
        self.ticket = TicketPage(self)
        self._desk = desk
        self._language = language
        self._appearance = appearance
        self._today = today
        self._before_help: CheckInState = CHECK_IN.initial
        self._wanted_language = ""
        self._offered_reference = ""
        self._known_reference = ""
        self._channel: Channel = "qr"
        self._asked = 0
        self._print_job = ""
        self._slip = NOT_ASKED
        self._overdue = QTimer(self)
        self._overdue.setSingleShot(True)
        self._overdue.setInterval(int(answer_s * 1000))
        self._overdue.timeout.connect(lambda: self._sent_to_staff(flow.TimedOut()))
        self._effects: dict[CheckInEffect, Callable[[], None]] = {
            CheckInEffect.APPLY_LANGUAGE: self._apply_language,
            CheckInEffect.CLEAR_PERSONAL_DATA: self._clear_personal_data,
            CheckInEffect.RESET_LANGUAGE: self._reset_language,
            CheckInEffect.KEEP_REFERENCE: self._keep_reference,
            CheckInEffect.FORGET_REFERENCE: self._clear_personal_data,
            CheckInEffect.RUN_CHECK_IN: self._run_check_in,
            CheckInEffect.SHOW_UNREADABLE_CODE: self._show_unreadable_code,
            CheckInEffect.SHOW_TYPING_INSTEAD: self.changed.emit,
            CheckInEffect.SHOW_TRIES_LEFT: self.birth_date.clear,
            CheckInEffect.PRINT_DUPLICATE: self._print_duplicate,
            CheckInEffect.SHOW_TAKE_TICKET: self._tell_slip,
            CheckInEffect.SHOW_REMEMBER_NUMBER: self._tell_slip,
        }

    def step(self, event: Event) -> None:
        """Take one step, where the flow expects it."""
        if not CHECK_IN.accepts(self.state, type(event)):
            return
        self.state, effects = CHECK_IN.step(self.state, event)
        self.unreadable_code = False
        for effect in effects:
            self._effects[effect]()
        self.changed.emit()

    def speak(self, code: str) -> None:
        """A language was chosen."""
        self._wanted_language = code
        self.step(flow.LanguageChosen())

    def scanned(self, text: str) -> None:
        """A code was read; taken wherever the flow knows what to do with one."""
        reference = self._desk.read_code(text)
        self._offer(reference or "", "qr", flow.CodeScanned(is_reference=reference is not None))

    def submit_reference(self) -> bool:
        """Go on with the typed reference; False when what was typed is none."""
        reference = self._desk.read_code(self.reference.text)
        if reference is None:
            return False
        self._offer(reference, "typed", flow.ReferenceEntered())
        return True

    def submit_birth_date(self) -> bool:
        """Ask the service; False when there is no such date."""
        if self.birth_date.value(self._today()) is None:
            return False
        self.step(flow.DatumEntered())
        return True

    def ask_help(self) -> None:
        """Show who can help, over the screen one is on."""
        if CHECK_IN.accepts(self.state, flow.HelpAsked):
            self._before_help = self.state
            self.step(flow.HelpAsked())

    def back(self) -> None:
        """One step back; out of help, to where one came from."""
        in_help = self.state is CheckInState.HELP
        self.step(flow.HelpClosed(self._before_help) if in_help else flow.Back())
        self._tell_slip()

    def slip_ended(self, job: PrintJob) -> None:
        """A slip left the printer, or did not; slips of others are of no interest."""
        if job.job_id == self._print_job:
            self._slip_known(job)

    def ticket_moved(self, ticket: TicketState) -> None:
        """A presenter tells what became of the slip it held out, which was the last one printed."""
        line = ticket_line(ticket)
        if line is not None and self._slip is TAKE_IT:
            self._slip = line
            self._tell_slip()

    def _offer(self, reference: str, channel: Channel, event: Event) -> None:
        if CHECK_IN.accepts(self.state, type(event)):
            self._offered_reference, self._channel = reference, channel
            self.step(event)

    def _keep_reference(self) -> None:
        self._known_reference, self._offered_reference = self._offered_reference, ""

    def _show_unreadable_code(self) -> None:
        self.unreadable_code = True

    def _apply_language(self) -> None:
        self._language.choose(self._wanted_language)

    def _reset_language(self) -> None:
        self._appearance.reset()
        self._language.reset()

    def _clear_personal_data(self) -> None:
        self._known_reference = self._print_job = ""
        self._slip = NOT_ASKED
        self.reference.clear()
        self.birth_date.clear()
        self.outcome.clear()
        self.ticket.clear()

    def _run_check_in(self) -> None:
        birth_date = self.birth_date.value(self._today())
        if birth_date is None:
            raise ValueError("a check-in needs a birth date")
        self._asked += 1
        asked = self._asked

        def answered(result: CheckInResult | None) -> None:
            # a late answer belongs to somebody who was sent to the staff meanwhile
            if self.state is CheckInState.CHECKING and asked == self._asked:
                self._answered(result)

        self._overdue.start()
        self._desk.check_in(
            self._known_reference,
            birth_date,
            self._channel,
            self._language.code,
            within_s=self._overdue.interval() / 1000,
            on_answer=answered,
        )

    def _answered(self, result: CheckInResult | None) -> None:
        self._overdue.stop()
        if result is None:
            self._sent_to_staff(flow.ServiceFailed())
            return
        if result.ticket is None:
            self.outcome.show(result, self._language.code)
        else:
            already = result.verdict is CheckInVerdict.ALREADY
            self.ticket.show(result.ticket, already)
            if not already:
                self._follow_slip(result.ticket.print_job_id)
        self.step(flow.CheckInAnswered(flow.CheckInVerdict(result.verdict.value)))

    def _sent_to_staff(self, event: Event) -> None:
        self.outcome.show(CheckInResult(CheckInVerdict.SEE_STAFF), self._language.code)
        self.step(event)

    def _print_duplicate(self) -> None:
        visit_id = self.ticket.visit_id

        def queued(job_id: str | None) -> None:
            if visit_id != self.ticket.visit_id:
                return
            if job_id is None:
                self._slip = NO_MORE_COPIES
                self._tell_slip()
            else:
                self._follow_slip(job_id)

        self._slip = PRINTING
        self._tell_slip()
        self._desk.print_duplicate(visit_id, queued)

    def _follow_slip(self, job_id: str) -> None:
        """Show what becomes of a slip; it may have ended before this station knew its name."""
        self._print_job = job_id
        self._slip = PRINTING
        self._tell_slip()

        def known(job: PrintJob | None) -> None:
            if job_id != self._print_job or self._slip is not PRINTING:
                return
            if job is not None:
                self._slip_known(job)
            else:
                self._slip = NO_PAPER
                self.step(flow.TicketNotPrinted())

        self._desk.slip(job_id, known)

    def _slip_known(self, job: PrintJob) -> None:
        self._slip = slip_line(job.status, job.reason)
        event = SLIP_EVENTS.get(job.status)
        if event is not None:
            self.step(event())

    def _tell_slip(self) -> None:
        self.ticket.tell_slip(self._slip)
