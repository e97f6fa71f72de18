"""Everything of a slip has its place: inside the paper, not over each other, each value shut in its isolate."""

import unicodedata
from itertools import combinations

from kiosk.slips.layout import PlacedQr, SlipLayout
from tests.kiosk.slips.glyphs import glyphs_of, paragraphs

_OPENING = "\u2066\u2068"
_CLOSING = "\u2069"


def assert_all_inside(plan: SlipLayout) -> None:
    for item in paragraphs(plan):
        for glyph in glyphs_of(item.paragraph.layout):
            assert glyph.index != 0, item.paragraph.text
            assert -1 <= item.x + glyph.x <= plan.width, item.paragraph.text
        assert item.paragraph.natural_width <= item.paragraph.width
        assert item.x >= 0
        assert item.x + item.paragraph.width <= plan.width
        assert item.y + item.paragraph.height <= plan.height


def assert_nothing_overlaps(plan: SlipLayout) -> None:
    """No two texts share dots: either one is above the other or beside it."""
    boxes = []
    for item in paragraphs(plan):
        left = min((glyph.x for glyph in glyphs_of(item.paragraph.layout)), default=0)
        right = left + item.paragraph.natural_width
        boxes.append((item.y, item.y + item.paragraph.height, item.x + left, item.x + right, item.paragraph.text))
    boxes += [(code.y, code.y + code.side, code.x, code.x + code.side, "code") for code in _codes(plan)]
    for first, second in combinations(sorted(boxes), 2):
        apart_vertically = second[0] >= first[1]
        apart_horizontally = second[2] >= first[3] - 1 or first[2] >= second[3] - 1
        assert apart_vertically or apart_horizontally, (first, second)


def assert_values_are_shut_in(plan: SlipLayout) -> None:
    """No control character, no direction but our isolates, and each of those closed before the text ends."""
    for item in paragraphs(plan):
        text = item.paragraph.text
        foreign = [char for char in text if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}]
        assert set(foreign) <= set(_OPENING + _CLOSING), repr(text)
        depth = 0
        for character in text:
            depth += (character in _OPENING) - (character == _CLOSING)
            assert depth in (0, 1), repr(text)
        assert depth == 0, repr(text)


def _codes(plan: SlipLayout) -> list[PlacedQr]:
    return [item for item in plan.items if isinstance(item, PlacedQr)]
