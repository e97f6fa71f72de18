"""The fonts of the product, from `assets/fonts` only: screens and paper look the same on every machine.

Source: facts/printing.md 2.2 and 2.4 (fallback list, coverage, why not fontconfig).
"""

from dataclasses import dataclass
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

    @property
    def families(self) -> list[str]:
        """The fallback order for `QFont.setFamilies` and QML `font.families`."""
        return [self.latin, self.arabic, self.tifinagh]

    def coverage(self) -> "Coverage":
        """What characters the fonts can draw."""
        return Coverage([QRawFont(str(file), 16.0) for file in self.files])


class Coverage:
    """Answers whether a character has a glyph, so that no system font is ever asked for one."""

    def __init__(self, fonts: list[QRawFont]) -> None:
        self._fonts = fonts
        self._known: dict[str, bool] = {}

    def has(self, character: str) -> bool:
        """Whether one of the fonts draws this code point."""
        known = self._known.get(character)
        if known is None:
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
