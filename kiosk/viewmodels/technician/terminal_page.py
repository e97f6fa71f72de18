"""The technician's page of one card terminal: choose protocol, link and settings, try, save; and the terminal live."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.runtime.settings import TerminalSettings
from kiosk.runtime.settings_edit import SettingsSeen
from kiosk.services.device_settings import DeviceSettingsService, NotSaved, Saved, SaveRefused
from kiosk.services.terminal_bench import TerminalBench
from kiosk.services.worker import Deliver
from kiosk.slips.values import isolate
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.staff.errands import Errands
from kiosk.viewmodels.technician.terminal_console import SILENCE, Message, TerminalConsole
from kiosk.viewmodels.technician.terminal_form import TerminalForm
from kiosk.viewmodels.technician.terminal_wording import (
    SAVED,
    SAVED_FOR_COUNTER,
    SAVES_REFUSED,
    STORE_FAILED,
    tell,
)
from sync.store.records import Agent

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class TerminalServices:
    """What the page needs: `counter_terminal` is the terminal's name of this appliance's counter, or empty."""

    settings: DeviceSettingsService
    bench: TerminalBench
    deliver: Deliver
    counter_terminal: str


@QmlElement
class TerminalSetupPage(QObject):
    """`errands` do file and store, `bench` talks to the device. `on_saved` is told what a terminal is now."""

    changed = Signal()

    def __init__(
        self,
        *,
        services: TerminalServices,
        errands: Errands,
        bench: Errands,
        on_saved: Callable[[TerminalSettings], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = services.settings
        self._errands = errands
        self._on_saved = on_saved
        self._name = ""
        self._agent: Agent | None = None
        self._seen: SettingsSeen | None = None
        self._saving = False
        self._message: Message = SILENCE
        self._form = TerminalForm(self._edited, self)
        self._console = TerminalConsole(
            bench=services.bench,
            errands=bench,
            deliver=services.deliver,
            counter_terminal=services.counter_terminal,
            on_message=self._say,
            parent=self,
        )

    def open(self, name: str, agent: Agent) -> None:
        """Show the terminal of this name as its settings say now."""
        self._name, self._agent = name, agent
        self._message = SILENCE
        self._read()

    def speak(self) -> None:
        """Say the same in another language."""
        self._form.speak()
        self._console.speak()
        self.changed.emit()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """A terminal is looked at."""
        return self._name != ""

    @Property(str, notify=changed)
    def name(self) -> str:
        """The terminal's name."""
        return isolate(self._name)

    @Property(str, notify=changed)
    def message(self) -> str:
        """What the last step has brought; usually empty."""
        return self._message[1]()

    @Property(str, notify=changed)
    def messageTone(self) -> str:
        """Either good, notice or refusal."""
        return self._message[0]

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """The file was read and is not being written."""
        return self._seen is not None and not self._saving

    @Property(bool, notify=changed)
    def maySave(self) -> bool:
        """Something was edited."""
        return self.ready and self._form.edited

    @Property(TerminalForm, constant=True)
    def form(self) -> TerminalForm:
        """What is edited."""
        return self._form

    @Property(TerminalConsole, constant=True)
    def live(self) -> TerminalConsole:
        """The terminal live."""
        return self._console

    @Slot()
    def close(self) -> None:
        """Go back; what runs goes on, what was not saved is forgotten."""
        self._name, self._agent, self._seen = "", None, None
        self._form.show(None)
        self._console.show(None, None)
        self.changed.emit()

    @Slot()
    def attempt(self) -> None:
        """Ask the terminal for its status with the edited settings, before they are saved."""
        draft = self._form.draft()
        if draft is not None:
            self._console.attempt(draft)

    @Slot()
    def save(self) -> None:
        """Write the edited settings into the file."""
        draft, seen = self._form.draft(), self._seen
        if draft is None or seen is None or not self.maySave:
            return
        self._saving = True
        self._say(SILENCE)
        self._errands.run(
            lambda: self._settings.save_terminal(draft, seen),
            lambda answer: self._ended(draft, answer),
            self._failed,
        )

    def _read(self) -> None:
        name, self._seen = self._name, None
        self.changed.emit()
        self._errands.run(self._settings.read, lambda answer: self._took(name, answer))

    def _took(self, name: str, answer: SettingsSeen | NotSaved) -> None:
        if name != self._name:
            return
        if isinstance(answer, NotSaved):
            self._say(_refusal(answer))
        else:
            self._take(answer)

    def _take(self, seen: SettingsSeen) -> None:
        self._seen = seen
        terminal = seen.settings.terminal(self._name)
        self._form.show(terminal)
        self._console.show(terminal, self._agent)
        if terminal is not None:
            self._on_saved(terminal)
        self.changed.emit()

    def _edited(self) -> None:
        draft = self._form.draft()
        fault = self._settings.fault_of(draft) if draft is not None else ""
        self._say(("refusal", lambda: isolate(fault)) if fault else SILENCE)

    def _ended(self, draft: TerminalSettings, answer: Saved | NotSaved) -> None:
        self._saving = False
        if isinstance(answer, Saved):
            self._on_saved(draft)
            text = SAVED_FOR_COUNTER if "counter" in answer.stations else SAVED
            if draft.name == self._name:
                self._take(answer.seen)
                self._say(("good", lambda: tell(text)))
        elif draft.name == self._name:
            self._say(_refusal(answer))
            if answer.reason is SaveRefused.CHANGED_MEANWHILE:
                self._read()

    def _failed(self) -> None:
        self._saving = False
        self._say(("refusal", lambda: tell(STORE_FAILED)))

    def _say(self, message: Message) -> None:
        self._message = message
        self.changed.emit()


def _refusal(answer: NotSaved) -> Message:
    words = SAVES_REFUSED[answer.reason]
    return "refusal", lambda: f"{tell(words)} {isolate(answer.text)}" if answer.text else tell(words)
