"""One value of a terminal's settings while it is chosen or typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.slips.values import isolate
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import RowModel

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST: Final = 200


@dataclass(frozen=True)
class ChoiceRow:
    """One of the values there are; `text` is what is shown."""

    value: str
    text: str
    chosen: bool


@QmlElement
class TerminalField(QObject):
    """Open while `key` is not empty. `on_done(key, value)` is told what was chosen; None: the default."""

    changed = Signal()

    def __init__(self, on_done: Callable[[str, str | None], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_done = on_done
        self._key = ""
        self._title = ""
        self._meaning = ""
        self._value = ""
        self._has_default = True
        self._choices: tuple[str, ...] = ()
        self._rows = RowModel(ChoiceRow, self)

    def open(
        self, key: str, *, title: str, meaning: str, value: str, choices: Sequence[str], has_default: bool = True
    ) -> None:
        """Show a value to be changed."""
        self._key, self._title, self._meaning, self._value = key, title, meaning, value
        self._choices, self._has_default = tuple(choices), has_default
        self._show()

    @Property(str, notify=changed)
    def key(self) -> str:
        """The driver's name of the value; empty when nothing is being changed."""
        return self._key

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is being changed."""
        return self._title

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """What it means, in one line."""
        return self._meaning

    @Property(str, notify=changed)
    def value(self) -> str:
        """As typed so far."""
        return self._value

    @Property(bool, notify=changed)
    def typed(self) -> bool:
        """It is typed, not chosen."""
        return not self._choices

    @Property(bool, notify=changed)
    def hasDefault(self) -> bool:
        """It may be left to the driver."""
        return self._has_default

    @Property(RowModel, constant=True)
    def choices(self) -> RowModel:
        """Rows of `ChoiceRow`."""
        return self._rows

    @Slot(str)
    def type(self, character: str) -> None:
        """One more character; only what a URL or a code can hold."""
        if self.typed and character.isascii() and character.isprintable() and len(self._value) < LONGEST:
            self._value += character
            self._show()

    @Slot()
    def erase(self) -> None:
        """Take the last character back."""
        self._value = self._value[:-1]
        self._show()

    @Slot(str)
    def choose(self, value: str) -> None:
        """Take one of the values there are."""
        self._close(value)

    @Slot()
    def done(self) -> None:
        """Take what was typed; nothing typed is the default, where there is one."""
        self._close(self._value or None)

    @Slot()
    def takeDefault(self) -> None:
        """Leave it to the driver."""
        self._close(None)

    @Slot()
    def cancel(self) -> None:
        """Leave it as it was."""
        self._key = ""
        self._show()

    def _close(self, value: str | None) -> None:
        key, self._key = self._key, ""
        self._show()
        if key:
            self._on_done(key, value)

    def _show(self) -> None:
        self._rows.show([ChoiceRow(value, isolate(value or "–"), value == self._value) for value in self._choices])
        self.changed.emit()
