"""One catalogue mechanism for QML, Python and paper: Qt translation files, keyed by the English source text.

A screen shows one language at a time (`install`); a slip shows several at once (`Catalogue`).
"""

from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.runtime.language_table import TRANSLATIONS_DIR, CatalogueError, LanguageInfo, languages
from kiosk.runtime.translations import released

_INSTALLED_NAME: Final = "kiosk.catalogue"


#: every language by its code, in the order in which they are offered
LANGUAGES: Final = languages()


def language_info(code: str) -> LanguageInfo:
    """The language of a code. Raises CatalogueError for a code that is not in `languages.toml`."""
    try:
        return LANGUAGES[code]
    except KeyError:
        raise CatalogueError(
            f"language {code!r} is not in languages.toml (there are: {', '.join(LANGUAGES)})"
        ) from None


class Catalogue:
    """The texts of one language, without installing them: a slip carries several at once."""

    def __init__(self, language: LanguageInfo, directory: Path = TRANSLATIONS_DIR) -> None:
        self.language = language
        self._translators = [_load(info, directory) for info in _chain(language)]

    def text(self, context: str, source: str, comment: str = "", count: int = -1) -> str:
        """The translation of an English source text, or that text where there is none.

        `count` chooses the plural form and replaces `%n`.
        """
        for translator in self._translators:
            found = translator.translate(context, source, comment or None, count)
            if found:
                return found.replace("%n", str(count)) if count >= 0 else found
        return source.replace("%n", str(count)) if count >= 0 else source


@cache
def catalogue(code: str) -> Catalogue:
    """The catalogue of a language code, loaded once."""
    return Catalogue(language_info(code))


def install(app: QCoreApplication, code: str) -> LanguageInfo:
    """Make `code` the language of `qsTr`, `tr` and the layout direction; a QML engine needs `retranslate()` after it.

    Raises CatalogueError.
    """
    language = language_info(code)
    translators = [_load(info, TRANSLATIONS_DIR) for info in reversed(_chain(language))]
    uninstall(app)
    for translator in translators:
        translator.setParent(app)
        translator.setObjectName(_INSTALLED_NAME)
        app.installTranslator(translator)
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if language.is_rtl else Qt.LayoutDirection.LeftToRight)
    return language


def uninstall(app: QCoreApplication) -> None:
    """Back to the English source texts, as before the first `install`."""
    for previous in app.findChildren(QTranslator, _INSTALLED_NAME):
        app.removeTranslator(previous)
        previous.deleteLater()
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _chain(language: LanguageInfo) -> list[LanguageInfo]:
    """The language and what it falls back to; a circle in the file ends where it closes."""
    chain = [language]
    while chain[-1].fallback and LANGUAGES[chain[-1].fallback] not in chain:
        chain.append(LANGUAGES[chain[-1].fallback])
    return chain


def _load(language: LanguageInfo, directory: Path) -> QTranslator:
    file = released(directory / language.catalogue)
    translator = QTranslator()
    if not translator.load(str(file)):
        raise CatalogueError(f"translation file {file} cannot be read")
    return translator
