"""Paragraphs of a slip: one text, broken into lines, each glyph from our own fonts.

Crisp one-bit text: no anti-aliasing, full hinting (facts/printing.md 2.2). Lengths are printer dots.
"""

import math
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextLine, QTextOption

from kiosk.runtime.fonts import Coverage, FontFamilies

Alignment = Literal["left", "right", "center"]

#: what stands for a character no font of ours can draw
REPLACEMENT: Final = "\ufffd"
#: paper narrower than this (58 mm rolls) gets the small sizes
NARROW_DOTS: Final = 480


@dataclass(frozen=True)
class TypeStyle:
    """Sizes in dots for wide and narrow paper. `is_tight`: figures and capitals only, no room for what hangs below."""

    wide_px: int
    narrow_px: int
    bold: bool = False
    is_tight: bool = False


STYLES: Final = {
    "small": TypeStyle(20, 18),
    "label": TypeStyle(21, 18),
    "strong_label": TypeStyle(21, 18, bold=True),
    "body": TypeStyle(24, 21),
    "strong": TypeStyle(26, 22, bold=True),
    "title": TypeStyle(32, 26, bold=True),
    "number": TypeStyle(34, 27, bold=True),
    "total": TypeStyle(36, 28, bold=True),
    "banner": TypeStyle(40, 30, bold=True),
    "state": TypeStyle(30, 25, bold=True),
    "huge": TypeStyle(150, 108, bold=True, is_tight=True),
}

#: line box above and below the baseline, in parts of the size; Arabic tighter than its font says
_LATIN_BOX: Final = (1.0, 0.3)
_ARABIC_BOX: Final = (1.02, 0.46)
#: Arabic letters look smaller than Latin ones of the same size
_ARABIC_SCALE: Final = 1.12
_TIGHT_BOX: Final = (0.8, 0.06)


@dataclass(frozen=True)
class Paragraph:
    """A laid-out text; draw it with its top left corner anywhere. `width` is the room it was given."""

    layout: QTextLayout
    text: str
    width: int
    natural_width: int
    ascent: int
    height: int

    def draw(self, painter: QPainter, x: int, y: int) -> None:
        """Paint it with the painter's pen."""
        self.layout.draw(painter, QPointF(x, y))


class Typesetter:
    """Sets paragraphs for one paper width; lives in one thread."""

    def __init__(self, fonts: FontFamilies, coverage: Coverage, paper_dots: int) -> None:
        self._families = fonts.families
        self._coverage = coverage
        self.paper_dots = paper_dots
        self._is_narrow = paper_dots < NARROW_DOTS

    def paragraph(
        self, text: str, style: str, width: int, align: Alignment = "left", is_rtl: bool = False
    ) -> Paragraph:
        """Break `text` into lines of at most `width` dots; a word longer than a line is broken inside."""
        kind = STYLES[style]
        text = self._drawable(text)
        is_arabic = is_rtl or _has_arabic(text)
        size = round((kind.narrow_px if self._is_narrow else kind.wide_px) * (_ARABIC_SCALE if is_arabic else 1))
        layout = QTextLayout(text, self._font(size, kind.bold))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        lines = _break(layout, width)

        above, below = _TIGHT_BOX if kind.is_tight else _ARABIC_BOX if is_arabic else _LATIN_BOX
        ascent, line_height = round(size * above), round(size * (above + below))
        natural = 0
        for number, line in enumerate(lines):
            line_width = math.ceil(line.naturalTextWidth())
            natural = max(natural, line_width)
            left = {"left": 0, "right": width - line_width, "center": (width - line_width) // 2}[align]
            # a position is the top of Qt's own line box, ours is measured from the baseline
            line.setPosition(QPointF(left, number * line_height + ascent - round(line.ascent())))
        return Paragraph(layout, text, width, natural, ascent, line_height * len(lines))

    def _font(self, size: int, bold: bool) -> QFont:
        font = QFont()
        font.setFamilies(self._families)
        font.setPixelSize(size)
        font.setBold(bold)
        font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
        font.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
        return font

    def _drawable(self, text: str) -> str:
        return "".join(character if self._coverage.has(character) else REPLACEMENT for character in text)


def _break(layout: QTextLayout, width: int) -> list[QTextLine]:
    lines: list[QTextLine] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    return lines


def _has_arabic(text: str) -> bool:
    return any("\u0600" <= character <= "\u06ff" for character in text)
