"""The fonts of the product, from `assets/fonts` only: screens and paper look the same on every machine.

Source: facts/printing.md 2.2 and 2.4 (fallback list, coverage, why not fontconfig).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QRawFont

FONT_FILES = (
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoSansTifinagh-Regular.ttf",
)


class FontError(Exception):
    """A font file is missing or cannot be read; the text names it."""


@dataclass(frozen=True)
class FontFamilies:
    """Family names as Qt knows them, and the files for looking up what they cover."""

    latin: str
    arabic: str
    tifinagh: str
    files: tuple[Path, ...]
    _known: dict[str, bool] = field(default_factory=dict, compare=False, repr=False)

    @property
    def families(self) -> list[str]:
        """The fallback order for `QFont.setFamilies` and QML `font.families`."""
        return [self.latin, self.arabic, self.tifinagh]

    def coverage(self) -> "Coverage":
        """What characters the fonts can draw."""
        return Coverage(self.files, self._known)


class Coverage:
    """Answers whether a character has a glyph, so that no system font is ever asked for one.

    Answers are kept in `known` for every thread; files are read, by one thread for itself, for new characters only.
    """

    def __init__(self, files: Sequence[Path], known: dict[str, bool]) -> None:
        self._files = files
        self._known = known
        self._fonts: list[QRawFont] = []

    def has(self, character: str) -> bool:
        """Whether one of the fonts draws this code point."""
        known = self._known.get(character)
        if known is None:
            self._fonts = self._fonts or [QRawFont(str(file), 16.0) for file in self._files]
            known = any(font.supportsCharacter(ord(character)) for font in self._fonts)
            self._known[character] = known
        return known


_loaded: dict[Path, FontFamilies] = {}


def load_fonts(directory: Path) -> FontFamilies:
    """Register the fonts of `directory` with Qt, once per process; needs a QGuiApplication.

    Raises FontError naming the file that is missing or refused.
    """
    directory = directory.resolve()
    if directory not in _loaded:
        files = tuple(directory / name for name in FONT_FILES)
        families = [_register(file) for file in files]
        _loaded[directory] = FontFamilies(latin=families[0], arabic=families[2], tifinagh=families[4], files=files)
    return _loaded[directory]


def _register(file: Path) -> str:
    if not file.is_file():
        raise FontError(f"font file {file} is missing")
    font_id = QFontDatabase.addApplicationFont(str(file))
    if font_id < 0:
        raise FontError(f"font file {file} cannot be read")
    return QFontDatabase.applicationFontFamilies(font_id)[0]
