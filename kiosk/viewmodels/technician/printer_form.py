"""A printer's link, profile and length of roll while a technician edits them; nothing is written before "save"."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from drivers.errors import UsageError
from drivers.receipt_printer.profile import Profile
from kiosk.runtime.settings import PrinterSettings
from kiosk.runtime.settings_edit import SettingsSeen
from kiosk.services.device_settings import NotSaved, Saved, SaveRefused
from kiosk.slips.values import isolate
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.staff.errands import Errands
from kiosk.viewmodels.technician.printer_facts import ProfileFact, metres, profile_facts
from kiosk.viewmodels.technician.printer_messages import SILENCE, Message, refusal_message, saved_message
from kiosk.viewmodels.technician.printer_services import PrinterServices
from kiosk.viewmodels.technician.printer_wording import FIELDS, STORE_FAILED, tell
from kiosk.viewmodels.technician.terminal_field import TerminalField

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST_ROLL_MM = 1_000_000


@QmlElement
class PrinterForm(QObject):
    """`on_saved` is told what a printer is now, whenever the file was read or written; `say` what came of it."""

    changed = Signal()

    def __init__(
        self,
        *,
        services: PrinterServices,
        errands: Errands,
        on_saved: Callable[[PrinterSettings], None],
        say: Callable[[Message], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._errands = errands
        self._on_saved = on_saved
        self._say = say
        self._name = ""
        self._seen: SettingsSeen | None = None
        self._saving = False
        self.saved: PrinterSettings | None = None
        self.draft: PrinterSettings | None = None
        self.ticket_mm = 0
        self._field = TerminalField(self._take, self)
        self._facts = RowModel(ProfileFact, self)

    def open(self, name: str, then: Callable[[], None] = lambda: None) -> None:
        """Show what the file says of this printer, and do `then`; an empty name shows nothing."""
        self._name = name
        self._seen = self.saved = self.draft = None
        self._field.cancel()
        if name:
            self._errands.run(self._services.settings.read, lambda answer: self._read(name, answer, then))
        self.speak()

    def use_profile(self, profile: str) -> None:
        """Take another profile, and save it."""
        if self.draft is not None and not self._saving:
            self.draft = self.draft.model_copy(update={"profile": profile})
            self.save()

    def speak(self) -> None:
        """Say the same in another language."""
        profile = self.model
        self._facts.show(profile_facts(profile, self.draft.link) if profile and self.draft else [])
        self.changed.emit()

    @property
    def model(self) -> Profile | None:
        """What is known of the model chosen; None for a profile that is none."""
        try:
            return self._services.profile_of(self.draft) if self.draft else None
        except UsageError:
            return None

    @property
    def roll_mm(self) -> int:
        """Length of a new roll."""
        return self._services.roll_mm_of(self.draft) if self.draft and self.model else 0

    @Property(RowModel, constant=True)
    def facts(self) -> RowModel:
        """Rows of `ProfileFact`."""
        return self._facts

    @Property(str, notify=changed)
    def profile(self) -> str:
        """The profile that is chosen."""
        return isolate(self.draft.profile) if self.draft else ""

    @Property(str, notify=changed)
    def link(self) -> str:
        """The line, as URL."""
        return isolate(self.draft.link) if self.draft else ""

    @Property(str, notify=changed)
    def rollLength(self) -> str:
        """Length of a new roll."""
        return metres(self.roll_mm) if self.roll_mm else ""

    @Property(bool, notify=changed)
    def maySave(self) -> bool:
        """Something was edited."""
        return self.draft != self.saved and not self._saving

    @Property(TerminalField, constant=True)
    def field(self) -> TerminalField:
        """The value that is being changed."""
        return self._field

    @Slot(str)
    def edit(self, key: str) -> None:
        """Choose or type link, profile or roll_mm."""
        if self.draft is None or self._saving:
            return
        title, meaning = FIELDS[key]
        choices = self._services.profiles if key == "profile" else ()
        value = str(getattr(self.draft, key))
        self._field.open(key, title=tell(title), meaning=tell(meaning), value=value, choices=choices, has_default=False)

    @Slot()
    def save(self) -> None:
        """Write the edited settings into the file."""
        draft, seen = self.draft, self._seen
        if draft is None or seen is None or not self.maySave:
            return
        self._saving = True
        self._say(SILENCE)
        self._errands.run(
            lambda: self._services.settings.save(draft, seen), lambda answer: self._ended(draft, answer), self._failed
        )

    def _read(self, name: str, answer: SettingsSeen | NotSaved, then: Callable[[], None]) -> None:
        if name != self._name:
            return
        if isinstance(answer, NotSaved):
            self._say(refusal_message(answer))
            return
        self._take_settings(answer)
        then()

    def _take_settings(self, seen: SettingsSeen) -> None:
        self._seen = seen
        self.saved = self.draft = seen.settings.printer(self._name)
        if self.saved is not None:
            self._on_saved(self.saved)
            self._measure(self.saved)
        self.speak()

    def _measure(self, printer: PrinterSettings) -> None:
        try:
            self.ticket_mm = self._services.ticket_mm(printer)
        except UsageError as error:
            fault = str(error)
            self._say(("refusal", lambda: isolate(fault)))

    def _take(self, key: str, value: str | None) -> None:
        if self.draft is None or value is None:
            return
        if key != "roll_mm":
            self.draft = self.draft.model_copy(update={key: value})
        elif value.isdecimal() and int(value) <= _LONGEST_ROLL_MM:
            self.draft = self.draft.model_copy(update={key: int(value)})
        fault = self._services.settings.fault_of(self.draft)
        self._say(("refusal", lambda: isolate(fault)) if fault else SILENCE)
        self.speak()

    def _ended(self, draft: PrinterSettings, answer: Saved | NotSaved) -> None:
        self._saving = False
        if isinstance(answer, Saved):
            self._on_saved(draft)
        if draft.name != self._name:
            return
        if isinstance(answer, Saved):
            self._take_settings(answer.seen)
            self._say(saved_message(answer.stations))
            return
        if answer.reason is SaveRefused.CHANGED_MEANWHILE:
            self.open(self._name)
        self._say(refusal_message(answer))

    def _failed(self) -> None:
        self._saving = False
        self._say(("refusal", lambda: tell(STORE_FAILED)))
