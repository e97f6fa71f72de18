"""What a visitor types as the reference of an appointment."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_REFERENCE = 20


@QmlElement
class ReferenceEntry(QObject):
    """Capital letters and digits; anything else a keyboard sends is ignored."""

    textChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """The characters typed so far, without spaces."""
        return self._text

    @Property(bool, notify=textChanged)
    def empty(self) -> bool:
        """Nothing to go on with yet."""
        return not self._text

    @Slot(str)
    def add(self, characters: str) -> None:
        """Append typed characters."""
        wanted = "".join(c for c in characters.upper() if c.isascii() and c.isalnum())
        self._set((self._text + wanted)[:LONGEST_REFERENCE])

    @Slot()
    def erase(self) -> None:
        """Take the last character away."""
        self._set(self._text[:-1])

    def clear(self) -> None:
        """Forget what was typed."""
        self._set("")

    def _set(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.textChanged.emit()
