"""Looks at a card terminal's settings as a technician edits them, and saves them to the settings file."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from drivers.card_terminal.interface import CardTerminal
from drivers.errors import UsageError
from kiosk.runtime.settings import Settings, TerminalSettings
from kiosk.runtime.settings_edit import (
    DeviceKind,
    DeviceValues,
    SettingsChangedMeanwhile,
    SettingsEditor,
    SettingsNotSaved,
    SettingsSeen,
)
from kiosk.runtime.settings_file import SettingsError
from kiosk.services.journal_entry import open_of_terminal
from sync.store.store import Store


class SaveRefused(StrEnum):
    """Why nothing was saved; the file is as it was."""

    #: a payment or refund has no known outcome: only the protocol that began it can tell how it ended
    PAYMENT_OPEN = "payment_open"
    #: somebody else has changed the file since it was read
    CHANGED_MEANWHILE = "changed_meanwhile"
    #: the driver or the file's rules do not take these values
    WRONG = "wrong"
    NOT_WRITTEN = "not_written"


@dataclass(frozen=True)
class NotSaved:
    """`text` is one line of English for the technician, empty where `reason` says it all."""

    reason: SaveRefused
    text: str = ""


@dataclass(frozen=True)
class Saved:
    """What stands in the file now, and the stations that go on with the old values until they are started again."""

    seen: SettingsSeen
    stations: tuple[str, ...]


class DeviceSettingsService:
    """Blocking; call it through a Worker. `make` makes a driver without touching its line, or raises UsageError."""

    def __init__(
        self, *, editor: SettingsEditor, store: Store, make: Callable[[TerminalSettings], CardTerminal]
    ) -> None:
        self._editor = editor
        self._store = store
        self._make = make

    def read(self) -> SettingsSeen | NotSaved:
        """What stands in the file now."""
        return read_settings_file(self._editor)

    def fault_of(self, terminal: TerminalSettings) -> str:
        """What the driver or the link says against these values, in one line; empty when they can be used."""
        try:
            self._make(terminal)
        except UsageError as error:
            return str(error)
        return ""

    def save_terminal(self, terminal: TerminalSettings, seen: SettingsSeen) -> Saved | NotSaved:
        """Write protocol, link and settings of the terminal of this name, if the file still holds `seen`."""
        if fault := self.fault_of(terminal):
            return NotSaved(SaveRefused.WRONG, fault)
        before = seen.settings.terminal(terminal.name)
        if before is None or before.protocol != terminal.protocol:
            with self._store.read() as tx:
                if open_of_terminal(tx, terminal.name):
                    return NotSaved(SaveRefused.PAYMENT_OPEN)
        values: DeviceValues = {"protocol": terminal.protocol, "link": terminal.link, "settings": terminal.settings}
        changed = change_device(self._editor, "terminals", terminal.name, values, seen)
        if isinstance(changed, NotSaved):
            return changed
        return Saved(changed, stations_of_terminal(changed.settings, terminal.name))


def read_settings_file(editor: SettingsEditor) -> SettingsSeen | NotSaved:
    """What stands in the file now; a file that is wrong is an answer."""
    try:
        return editor.read()
    except SettingsError as error:
        return NotSaved(SaveRefused.WRONG, str(error))


def change_device(
    editor: SettingsEditor, kind: DeviceKind, name: str, values: DeviceValues, seen: SettingsSeen
) -> SettingsSeen | NotSaved:
    """Give a device these values, if the file still holds `seen`; what keeps it from being saved is an answer."""
    try:
        return editor.change_device(kind, name, values, seen)
    except SettingsChangedMeanwhile:
        return NotSaved(SaveRefused.CHANGED_MEANWHILE)
    except SettingsNotSaved as error:
        return NotSaved(SaveRefused.NOT_WRITTEN, str(error))
    except SettingsError as error:
        return NotSaved(SaveRefused.WRONG, str(error))


def stations_of_terminal(settings: Settings, name: str) -> tuple[str, ...]:
    """The stations of this appliance that use the terminal."""
    return ("counter",) if settings.counter.terminal == name else ()
