"""A terminal's protocol, link and settings while a technician edits them; nothing leaves this page before "save"."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from drivers.card_terminal.declared import Declaration, Setting
from drivers.card_terminal.factory import DECLARATIONS
from kiosk.runtime.settings import TerminalSettings
from kiosk.slips.values import isolate
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.technician.terminal_field import TerminalField
from kiosk.viewmodels.technician.terminal_wording import LINK, LINK_MEANING, NO_LINK, NOT_A_SETTING, PROTOCOLS, tell

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

LINK_KEY: Final = "link"
_NOTHING: Final = Declaration((), ())


@dataclass(frozen=True)
class ProtocolRow:
    """A protocol to choose."""

    code: str
    title: str
    text: str
    chosen: bool


@dataclass(frozen=True)
class PresetRow:
    """A usual line to choose."""

    title: str
    chosen: bool


@dataclass(frozen=True)
class SettingRow:
    """A value of the driver; `own` is False where the driver's default holds, `known` where it takes the name."""

    key: str
    value: str
    meaning: str
    own: bool
    known: bool


@QmlElement
class TerminalForm(QObject):
    """`on_edited` is told after each change a person made."""

    changed = Signal()

    def __init__(self, on_edited: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_edited = on_edited
        self._saved: TerminalSettings | None = None
        self._protocol = ""
        #: by protocol, so that looking at another one loses nothing
        self._links: dict[str, str] = {}
        self._values: dict[str, dict[str, str]] = {}
        self._field = TerminalField(self._take, self)
        self._protocols = RowModel(ProtocolRow, self)
        self._presets = RowModel(PresetRow, self)
        self._settings = RowModel(SettingRow, self)

    def show(self, terminal: TerminalSettings | None) -> None:
        """Begin with what is saved; None where it could not be read."""
        self._saved = terminal
        self._protocol = terminal.protocol if terminal else ""
        self._links = {self._protocol: terminal.link if terminal else ""}
        self._values = {self._protocol: dict(terminal.settings) if terminal else {}}
        self._field.cancel()
        self.speak()

    def draft(self) -> TerminalSettings | None:
        """What is edited, None while there is nothing to edit."""
        if self._saved is None:
            return None
        return TerminalSettings(
            name=self._saved.name,
            protocol=self._protocol,
            link=self._links[self._protocol],
            settings=self._values[self._protocol],
        )

    def speak(self) -> None:
        """Say the same in another language."""
        declared = self._declared
        link = self._links.get(self._protocol, "")
        self._protocols.show(
            [
                ProtocolRow(code, tell(title), tell(text), code == self._protocol)
                for code, (title, text) in PROTOCOLS.items()
            ]
        )
        self._presets.show([PresetRow(preset.title, preset.applied_to(link) == link) for preset in declared.links])
        self._settings.show([*map(self._row, declared.settings), *map(self._stray, self._unknown)])
        self.changed.emit()

    @Property(bool, notify=changed)
    def edited(self) -> bool:
        """There is something to save."""
        return self.draft() != self._saved

    @Property(bool, notify=changed)
    def hasLink(self) -> bool:
        """A terminal that is worked by hand has none."""
        return any(preset.line or preset.port for preset in self._declared.links)

    @Property(str, notify=changed)
    def link(self) -> str:
        """The line, as URL."""
        return isolate(self._links.get(self._protocol, "")) if self.hasLink else tell(NO_LINK)

    @Property(TerminalField, constant=True)
    def field(self) -> TerminalField:
        """The value that is being changed."""
        return self._field

    @Property(RowModel, constant=True)
    def protocols(self) -> RowModel:
        """Rows of `ProtocolRow`."""
        return self._protocols

    @Property(RowModel, constant=True)
    def presets(self) -> RowModel:
        """Rows of `PresetRow`."""
        return self._presets

    @Property(RowModel, constant=True)
    def settings(self) -> RowModel:
        """Rows of `SettingRow`."""
        return self._settings

    @Slot(str)
    def chooseProtocol(self, code: str) -> None:
        """Speak another protocol: its own settings, and a usual line of it unless the present one can be its own."""
        if self._saved is None or code == self._protocol:
            return
        before = self._links[self._protocol]
        self._protocol = code
        self._values.setdefault(code, {})
        if code not in self._links:
            candidates = [preset.applied_to(self._saved.link) for preset in self._declared.links]
            fits = urlsplit(before).scheme in {urlsplit(url).scheme for url in candidates}
            self._links[code] = before if fits else candidates[0]
        self._edited()

    @Slot(str)
    def choosePreset(self, title: str) -> None:
        """Take a usual line, on the device or address that is named already."""
        for preset in self._declared.links:
            if preset.title == title and self._saved is not None:
                self._links[self._protocol] = preset.applied_to(self._links[self._protocol])
                self._edited()

    @Slot()
    def editLink(self) -> None:
        """Type the link."""
        if self.hasLink:
            self._field.open(
                LINK_KEY,
                title=tell(LINK),
                meaning=tell(LINK_MEANING),
                value=self._links[self._protocol],
                choices=(),
                has_default=False,
            )

    @Slot(str)
    def editSetting(self, key: str) -> None:
        """Choose or type a value; one the driver does not know is taken out."""
        setting = next((one for one in self._declared.settings if one.name == key), None)
        if setting is None:
            self._take(key, None)
            return
        value = self._values[self._protocol].get(key, setting.default)
        self._field.open(key, title=isolate(key), meaning=tell(setting.meaning), value=value, choices=setting.choices)

    def _take(self, key: str, value: str | None) -> None:
        if key == LINK_KEY:
            self._links[self._protocol] = value or self._links[self._protocol]
        elif value is None:
            self._values[self._protocol].pop(key, None)
        else:
            self._values[self._protocol][key] = value
        self._edited()

    def _edited(self) -> None:
        self.speak()
        self._on_edited()

    @property
    def _declared(self) -> Declaration:
        return DECLARATIONS.get(self._protocol, _NOTHING)

    @property
    def _unknown(self) -> list[str]:
        return [key for key in self._values.get(self._protocol, {}) if key not in self._declared.names]

    def _row(self, setting: Setting) -> SettingRow:
        values = self._values[self._protocol]
        value = values.get(setting.name, setting.default)
        shown = "••••••" if setting.is_secret and setting.name in values else value or "–"
        return SettingRow(setting.name, isolate(shown), tell(setting.meaning), setting.name in values, True)

    def _stray(self, key: str) -> SettingRow:
        return SettingRow(key, isolate(self._values[self._protocol][key]), tell(NOT_A_SETTING), True, False)
