"""What the screens of the check-in station show and what a person can do on them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from drivers.receipt_printer.interface import TicketState
from kiosk.flows import checkin as flow
from kiosk.flows.checkin import CheckInState
from kiosk.slips.values import isolate
from kiosk.viewmodels.language import Language
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.theme import Appearance
from kiosk.viewmodels.visitor.birth_date_entry import BirthDateEntry
from kiosk.viewmodels.visitor.conversation import Conversation
from kiosk.viewmodels.visitor.desk import CheckInDesk
from kiosk.viewmodels.visitor.idle import IdleWatch
from kiosk.viewmodels.visitor.outcome import Outcome
from kiosk.viewmodels.visitor.reference_entry import ReferenceEntry
from kiosk.viewmodels.visitor.ticket_page import TicketPage
from sync.store.records import PrintJob

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

#: the screen of each state; CHECKING waits on the screen of the birth date
SCREENS: Final[dict[CheckInState, str]] = {
    CheckInState.WELCOME: "welcome",
    CheckInState.IDENTIFY: "scan",
    CheckInState.REFERENCE: "reference",
    CheckInState.DATUM: "birthDate",
    CheckInState.CHECKING: "birthDate",
    CheckInState.MISMATCH: "result",
    CheckInState.RESULT: "result",
    CheckInState.STAFF: "result",
    CheckInState.ALREADY: "ticket",
    CheckInState.TICKET: "ticket",
    CheckInState.HELP: "help",
}


@dataclass(frozen=True)
class VisitorDelays:
    """Seconds: quiet before the warning, the warning itself, and how long the store may take to answer."""

    idle_s: float = 60.0
    warning_s: float = 20.0
    answer_s: float = 10.0


@dataclass(frozen=True)
class PostFacts:
    """What the screens say about the post; `call_centre` is a telephone number or empty."""

    name: str
    name_ar: str
    call_centre: str


@QmlElement
class VisitorSession(QObject):
    """Owned by the station, lives in the GUI thread. `today` is the post's calendar day."""

    screenChanged = Signal()
    textChanged = Signal()
    scannerReadyChanged = Signal()

    def __init__(
        self,
        *,
        desk: CheckInDesk,
        language: Language,
        appearance: Appearance,
        post: PostFacts,
        delays: VisitorDelays,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._appearance = appearance
        self._post = post
        self._refused_reference = False
        self._refused_date = False
        self._scanner_ready = False
        self._choosing_language = False
        self._idle = IdleWatch(delays.idle_s, delays.warning_s, self)
        self._conversation = Conversation(
            desk=desk,
            language=language,
            appearance=appearance,
            today=today,
            answer_s=delays.answer_s,
            parent=self,
        )
        self._conversation.changed.connect(self._changed)
        self._conversation.reference.textChanged.connect(self._forget_refusals)
        self._conversation.birth_date.changed.connect(self._forget_refusals)
        self._idle.expired.connect(self._expire)
        language.codeChanged.connect(self._speak)
        language.codeChanged.connect(self._traced)
        appearance.highContrastChanged.connect(self._traced)
        appearance.lowReachChanged.connect(self._traced)

    # what QML shows

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        """One of welcome, scan, reference, birthDate, result, ticket, help."""
        return SCREENS[self._conversation.state]

    @Property(bool, notify=screenChanged)
    def busy(self) -> bool:
        """The service is deciding."""
        return self._conversation.state is CheckInState.CHECKING

    @Property(bool, notify=screenChanged)
    def started(self) -> bool:
        """A visitor left a trace: a screen, a language, another look of the screen."""
        return (
            self._conversation.state is not CheckInState.WELCOME
            or self._choosing_language
            or self._language.code != self._language.offered[0]
            or self._appearance.highContrast
            or self._appearance.lowReach
        )

    @Property(bool, notify=screenChanged)
    def choosingLanguage(self) -> bool:
        """The choice of language covers the screen."""
        return self._choosing_language

    @Property(bool, notify=scannerReadyChanged)
    def scannerReady(self) -> bool:
        """A code held to the reader will be read."""
        return self._scanner_ready

    @Property(str, notify=textChanged)
    def scanText(self) -> str:
        """What the reader made of the last code, or that it is out of order; usually empty."""
        if self._conversation.unreadable_code:
            return QCoreApplication.translate("Visitor", "This is not the code of an appointment. Please try another.")
        if self._conversation.state is CheckInState.IDENTIFY and not self._scanner_ready:
            return QCoreApplication.translate("Visitor", "The reader is out of order. Please type your reference.")
        return ""

    @Property(bool, notify=textChanged)
    def referenceRefused(self) -> bool:
        """What was typed cannot be a reference."""
        return self._refused_reference

    @Property(str, notify=textChanged)
    def referenceText(self) -> str:
        """Why the typed reference was not taken; usually empty."""
        if not self._refused_reference:
            return ""
        return QCoreApplication.translate(
            "Visitor", "This is not a complete reference. Please compare it with your confirmation."
        )

    @Property(bool, notify=textChanged)
    def birthDateRefused(self) -> bool:
        """What was typed cannot be a birth date."""
        return self._refused_date

    @Property(str, notify=textChanged)
    def birthDateText(self) -> str:
        """That there is no such day, or that the answer is on its way; usually empty."""
        if self._conversation.state is CheckInState.CHECKING:
            return QCoreApplication.translate("Visitor", "One moment, please.")
        if self._refused_date:
            return QCoreApplication.translate("Visitor", "There is no such date. Please check day, month and year.")
        return ""

    @Property(str, constant=True)
    def postName(self) -> str:
        """The post in French, as in its letters."""
        return self._post.name

    @Property(str, constant=True)
    def postNameArabic(self) -> str:
        """The post in Arabic."""
        return self._post.name_ar

    @Property(str, constant=True)
    def callCentre(self) -> str:
        """The telephone number, or empty."""
        return isolate(self._post.call_centre) if self._post.call_centre else ""

    @Property(ReferenceEntry, constant=True)
    def reference(self) -> ReferenceEntry:
        """What is typed on the reference screen."""
        return self._conversation.reference

    @Property(BirthDateEntry, constant=True)
    def birthDate(self) -> BirthDateEntry:
        """What is typed on the birth date screen."""
        return self._conversation.birth_date

    @Property(Outcome, constant=True)
    def outcome(self) -> Outcome:
        """The result screen."""
        return self._conversation.outcome

    @Property(TicketPage, constant=True)
    def ticket(self) -> TicketPage:
        """The ticket screen."""
        return self._conversation.ticket

    @Property(IdleWatch, constant=True)
    def idle(self) -> IdleWatch:
        """The warning over every screen."""
        return self._idle

    # what a person can do

    @Slot()
    def scanCode(self) -> None:
        """Show where to hold the code."""
        self._conversation.step(flow.Begun())

    @Slot()
    def typeReference(self) -> None:
        """Show the keyboard."""
        self._conversation.step(flow.TypingChosen())

    @Slot()
    def submitReference(self) -> None:
        """Go on with the typed reference, or say that it is none."""
        self._refused_reference = not self._conversation.submit_reference()
        self.textChanged.emit()

    @Slot()
    def submitBirthDate(self) -> None:
        """Ask the service, or say that there is no such date."""
        self._refused_date = not self._conversation.submit_birth_date()
        self.textChanged.emit()

    @Slot()
    def retry(self) -> None:
        """Type the birth date once more."""
        self._conversation.step(flow.TryAgain())

    @Slot()
    def back(self) -> None:
        """One step back; out of help, to where one came from."""
        self._conversation.back()

    @Slot()
    def askHelp(self) -> None:
        """Show who can help."""
        self._conversation.ask_help()

    @Slot()
    def startOver(self) -> None:
        """Finished, or begin again: nothing of this visitor stays."""
        self._conversation.step(flow.StartOver())

    @Slot()
    def printAgain(self) -> None:
        """Print a DUPLICATA of the ticket shown."""
        self._conversation.step(flow.DuplicateAsked())

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        """Show another language."""
        self._choosing_language = False
        self._conversation.speak(code)

    @Slot(bool)
    def chooseLanguage(self, choosing: bool) -> None:
        """Open or close the choice of language."""
        self._choosing_language = choosing
        self._watch()

    # what devices and services tell, in the GUI thread

    def scanned(self, text: str) -> None:
        """A code was read."""
        self._conversation.scanned(text)

    def scanner_state(self, connected: bool, text: str) -> None:
        """The reader came or went away."""
        self._scanner_ready = connected
        self.scannerReadyChanged.emit()
        self.textChanged.emit()
        if not connected:
            self._conversation.step(flow.ScannerLost())

    def slip_ended(self, job: PrintJob) -> None:
        """A slip left the printer, or did not."""
        self._conversation.slip_ended(job)

    def ticket_moved(self, ticket: TicketState) -> None:
        """A presenter tells what became of the slip it held out."""
        self._conversation.ticket_moved(ticket)

    def _changed(self) -> None:
        self._watch()
        self.textChanged.emit()

    def _traced(self) -> None:
        """The language or the look changed; the touch that did it was counted when it happened."""
        if self.started != self._idle.watching:
            self._idle.watch(self.started)
        self.screenChanged.emit()

    def _watch(self) -> None:
        self._idle.watch(self.started)
        self.screenChanged.emit()

    def _expire(self) -> None:
        self._choosing_language = False
        self._conversation.step(flow.Idle())

    def _forget_refusals(self) -> None:
        self._refused_reference = False
        self._refused_date = False
        self.textChanged.emit()

    def _speak(self) -> None:
        """Every text again, in the language shown now."""
        self._conversation.outcome.speak(self._language.code)
        self._conversation.ticket.speak()
        self._idle.speak()
        self.textChanged.emit()
