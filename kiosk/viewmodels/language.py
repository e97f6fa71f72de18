"""The language of the screens: which there are, which is shown, and changing over without a restart."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.runtime.language import LANGUAGES, install
from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.Station"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Language(QObject):
    """One per engine. The station offers the post's languages; drafts no native speaker has read are left out."""

    codeChanged = Signal()
    offeredChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codes: tuple[str, ...] = ("en",)
        self._code = "en"

    def offer(self, codes: Sequence[str]) -> None:
        """Offer these languages, in this order; the first is the one a new visitor finds."""
        self._codes = tuple(code for code in codes if not LANGUAGES[code].draft)
        self.offeredChanged.emit()
        self.choose(self._codes[0])

    def reset(self) -> None:
        """Back to the post's first language."""
        self.choose(self._codes[0])

    @Property(str, notify=codeChanged)
    def code(self) -> str:
        """Code of the language shown, such as "ar"."""
        return self._code

    @Property(bool, notify=codeChanged)
    def rightToLeft(self) -> bool:
        """Whether the screen is mirrored."""
        return LANGUAGES[self._code].is_rtl

    @Property(str, notify=codeChanged)
    def name(self) -> str:
        """What speakers call the language shown."""
        return LANGUAGES[self._code].name

    @Property(list, notify=offeredChanged)
    def offered(self) -> list[str]:
        """Codes of the languages one can choose from."""
        return list(self._codes)

    @Slot(str, result=str)
    def nameOf(self, code: str) -> str:
        """What speakers of a language call it."""
        return LANGUAGES[code].name

    @Slot(str)
    def choose(self, code: str) -> None:
        """Show another language: installs its catalogue, then tells everything that shows text."""
        application = QCoreApplication.instance()
        if application is None:
            raise RuntimeError("a language needs an application")
        install(application, code)
        self._code = code
        self.codeChanged.emit()
