"""What Qt would really draw: glyphs of placed paragraphs, by font, from left to right."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextLayout

from kiosk.slips.layout import PlacedText, SlipLayout


@dataclass(frozen=True)
class Glyph:
    """A glyph of a font family; `x` in dots from the left edge of its paragraph."""

    family: str
    index: int
    x: float
    line: int


def glyphs_of(layout: QTextLayout) -> list[Glyph]:
    """All glyphs, line by line, left to right."""
    found: list[Glyph] = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        for run in line.glyphRuns():
            family = run.rawFont().familyName()
            pairs = zip(run.glyphIndexes(), run.positions(), strict=True)
            found += [Glyph(family, index, position.x(), number) for index, position in pairs]
    return sorted(found, key=lambda glyph: (glyph.line, glyph.x))


def paragraphs(plan: SlipLayout) -> Iterator[PlacedText]:
    """The texts of a slip, top to bottom."""
    yield from (item for item in plan.items if isinstance(item, PlacedText))
