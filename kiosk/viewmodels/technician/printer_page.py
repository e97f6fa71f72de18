"""The technician's page of one printer: how it is, which profile fits, test page, memory, paper, settings.

A station that has the printer keeps it: then the page shows how that station last saw it, and calls nothing.
"""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from drivers.receipt_printer.interface import PrinterStatus, PrintResult
from drivers.receipt_printer.probe import Probe
from kiosk.runtime.settings import PrinterSettings
from kiosk.services.paper import KnownPrinter
from kiosk.services.printer_bench import BufferCleared, PrinterAnswer, PrinterErrand, PrinterInUse, PrinterNotCalled
from kiosk.slips.values import isolate
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.staff.errands import Errands
from kiosk.viewmodels.technician.printer_facts import FlagRow, flag_rows, flags_in, flags_of, left_part, paper_text
from kiosk.viewmodels.technician.printer_form import PrinterForm
from kiosk.viewmodels.technician.printer_messages import (
    SILENCE,
    Message,
    cleared_message,
    print_message,
    probe_message,
    use_text,
)
from kiosk.viewmodels.technician.printer_services import PrinterServices
from kiosk.viewmodels.technician.printer_wording import NOT_ASKED, RUNNING, STATES, STORE_FAILED, tell

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PrinterPage(QObject):
    """`errands` do file and store, `bench` talks to the device. `on_saved` is told what a printer is now."""

    changed = Signal()

    def __init__(
        self,
        *,
        services: PrinterServices,
        errands: Errands,
        bench: Errands,
        zone: ZoneInfo,
        on_saved: Callable[[PrinterSettings], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._errands = errands
        self._bench = bench
        self._zone = zone
        self._name = ""
        self._running: PrinterErrand | None = None
        self._status: PrinterStatus | None = None
        self._in_use = False
        self._proposed = ""
        self._known = KnownPrinter(None, None)
        self._message: Message = SILENCE
        self._flags = RowModel(FlagRow, self)
        self._form = PrinterForm(services=services, errands=errands, on_saved=on_saved, say=self._say, parent=self)
        self._form.changed.connect(self._show)

    def open(self, name: str) -> None:
        """Show the printer of this name as its settings say now, and ask it."""
        self._name = name
        self._status, self._proposed, self._in_use = None, "", False
        self._known = KnownPrinter(None, None)
        self._message = SILENCE
        self._form.open(name, self.ask)
        self.refresh()

    def refresh(self) -> None:
        """The store may tell something else."""
        name = self._name
        if name:
            self._errands.run(lambda: self._services.paper.known(name), lambda known: self._take_known(name, known))

    def speak(self) -> None:
        """Say the same in another language."""
        self._form.speak()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """A printer is looked at."""
        return self._name != ""

    @Property(str, notify=changed)
    def name(self) -> str:
        """The printer's name."""
        return isolate(self._name)

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """The printer is being worked with."""
        return self._running is not None

    @Property(str, notify=changed)
    def state(self) -> str:
        """How the printer is, in a few words."""
        return tell(self._state()[1])

    @Property(str, notify=changed)
    def tone(self) -> str:
        """One of good, notice, refusal."""
        return self._state()[0]

    @Property(str, notify=changed)
    def useText(self) -> str:
        """Who has the printer, so that it was not called; usually empty."""
        return use_text(self._known.state, self._zone) if self._in_use else ""

    @Property(RowModel, constant=True)
    def flags(self) -> RowModel:
        """Rows of `FlagRow`."""
        return self._flags

    @Property(PrinterForm, constant=True)
    def form(self) -> PrinterForm:
        """What is edited."""
        return self._form

    @Property(str, notify=changed)
    def proposed(self) -> str:
        """The profile that fits, empty while nobody has asked or none does."""
        return isolate(self._proposed) if self._proposed else ""

    @Property(bool, notify=changed)
    def mayUseProposed(self) -> bool:
        """Another profile than the saved one fits."""
        saved = self._form.saved
        return bool(self._proposed) and saved is not None and self._proposed != saved.profile

    @Property(str, notify=changed)
    def paper(self) -> str:
        """What is left of the roll, in metres and tickets."""
        return paper_text(self._known.roll, self._form.ticket_mm)

    @Property(float, notify=changed)
    def paperLeft(self) -> float:
        """The part of the roll that is left, 0 to 1."""
        return left_part(self._known.roll)

    @Property(str, notify=changed)
    def message(self) -> str:
        """What the last step has brought, or what is going on; usually empty."""
        return tell(RUNNING[self._running]) if self._running else self._message[1]()

    @Property(str, notify=changed)
    def messageTone(self) -> str:
        """Either good, notice or refusal."""
        return "notice" if self._running else self._message[0]

    @Slot()
    def close(self) -> None:
        """Go back; what runs goes on, what was not saved is forgotten."""
        self._name = ""
        self._form.open("")

    @Slot()
    def ask(self) -> None:
        """Ask the printer how it is, with the settings as they are edited."""
        self._run(PrinterErrand.STATUS)

    @Slot()
    def findProfile(self) -> None:
        """Find out which profile fits; prints nothing."""
        self._run(PrinterErrand.PROBE)

    @Slot()
    def printTestPage(self) -> None:
        """Print a test page."""
        self._run(PrinterErrand.TEST_PAGE)

    @Slot()
    def clearMemory(self) -> None:
        """Make the printer forget what it has not printed."""
        self._run(PrinterErrand.CANCEL)

    @Slot()
    def useProposed(self) -> None:
        """Take the profile that fits, and save it."""
        if self.mayUseProposed:
            self._form.use_profile(self._proposed)

    @Slot()
    def tellNewRoll(self) -> None:
        """A new roll is in the printer."""
        name, roll_mm = self._name, self._form.roll_mm
        if roll_mm:
            self._errands.run(
                lambda: self._services.paper.new_roll(name, roll_mm), lambda known: self._take_known(name, known)
            )

    def _run(self, errand: PrinterErrand) -> None:
        draft = self._form.draft
        if draft is None or self._running is not None:
            return
        self._running = errand
        self._say(SILENCE)
        self._bench.run(
            lambda: self._services.bench.run(errand, draft),
            lambda answer: self._answered(draft.name, answer),
            self._failed,
        )

    def _answered(self, name: str, answer: PrinterAnswer) -> None:
        self._running = None
        if name == self._name:
            self._take(answer)
            self.refresh()
        self._show()

    def _take(self, answer: PrinterAnswer) -> None:
        self._in_use = isinstance(answer, PrinterInUse)
        match answer:
            case PrinterStatus():
                self._status = answer
            case Probe():
                self._status, self._proposed = answer.status, answer.profile
                self._message = probe_message(answer)
            case PrintResult():
                self._message = print_message(answer)
            case BufferCleared():
                self._message = cleared_message(answer)
            case PrinterInUse():
                self._status = None
            case PrinterNotCalled():
                self._status = None
                self._message = ("refusal", lambda: isolate(answer.text))

    def _failed(self) -> None:
        self._running = None
        self._say(("refusal", lambda: tell(STORE_FAILED)))

    def _take_known(self, name: str, known: KnownPrinter) -> None:
        if name == self._name:
            self._known = known
            self._show()

    def _say(self, message: Message) -> None:
        self._message = message
        self._show()

    def _state(self) -> tuple[str, str]:
        if self._in_use:
            return STATES.get(self._known.state.state, NOT_ASKED) if self._known.state else NOT_ASKED
        return STATES[self._status.state.value] if self._status else NOT_ASKED

    def _show(self) -> None:
        model = self._form.model
        stored = self._known.state.text if self._in_use and self._known.state else ""
        flags = flags_of(self._status) if self._status else flags_in(stored)
        self._flags.show(flag_rows(flags, presenter=model is not None and model.presenter))
        self.changed.emit()
