"""The birth date, typed as day, month and year on a number pad."""

from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

#: digits of day, month and year
LENGTHS = (2, 2, 4)
#: a first digit above these can only be the whole part: "4" is the 4th, "5" is May
LARGEST_FIRST_DIGIT = ("3", "1", "9")
OLDEST_YEARS = 125


@QmlElement
class BirthDateEntry(QObject):
    """Three parts; typing runs on from one to the next, erasing runs back."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = ["", "", ""]
        self._part = 0

    @Property(str, notify=changed)
    def dayText(self) -> str:
        """Digits of the day."""
        return self._parts[0]

    @Property(str, notify=changed)
    def monthText(self) -> str:
        """Digits of the month."""
        return self._parts[1]

    @Property(str, notify=changed)
    def yearText(self) -> str:
        """Digits of the year."""
        return self._parts[2]

    @Property(int, notify=changed)
    def part(self) -> int:
        """The part typed next: 0 day, 1 month, 2 year."""
        return self._part

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        """Every digit is there; whether the date exists is judged on `value`."""
        return all(len(text) == length for text, length in zip(self._parts, LENGTHS, strict=True))

    @Slot(str)
    def add(self, character: str) -> None:
        """Append a digit to the active part; anything else a keyboard sends is ignored."""
        if not (len(character) == 1 and character.isascii() and character.isdigit()):
            return
        text = self._parts[self._part]
        if len(text) == LENGTHS[self._part]:
            text = ""
        if not text and character > LARGEST_FIRST_DIGIT[self._part]:
            text = "0"
        self._parts[self._part] = text + character
        if len(self._parts[self._part]) == LENGTHS[self._part] and self._part + 1 < len(LENGTHS):
            self._part += 1
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit away, going back to the part before when this one is empty."""
        if not self._parts[self._part] and self._part > 0:
            self._part -= 1
        self._parts[self._part] = self._parts[self._part][:-1]
        self.changed.emit()

    @Slot(int)
    def choose(self, part: int) -> None:
        """Go on typing in another part."""
        self._part = part
        self.changed.emit()

    def clear(self) -> None:
        """Forget what was typed."""
        self._parts = ["", "", ""]
        self._part = 0
        self.changed.emit()

    def value(self, today: date) -> date | None:
        """The date typed, None when there is no such day, it is to come, or nobody alive was born on it."""
        if not self.complete:
            return None
        try:
            typed = date(int(self._parts[2]), int(self._parts[1]), int(self._parts[0]))
        except ValueError:
            return None
        return typed if typed <= today and typed.year >= today.year - OLDEST_YEARS else None
