"""Arabic is shaped and ordered as other people's software does it."""

from pathlib import Path

import pytest
import uharfbuzz
from bidi import get_display
from PySide6.QtGui import QRawFont
from pytestqt.qtbot import QtBot

from kiosk.runtime.fonts import load_fonts
from kiosk.slips.render import FONTS_DIR
from kiosk.slips.typeset import REPLACEMENT, Typesetter
from kiosk.slips.values import isolate
from tests.kiosk.slips.glyphs import glyphs_of

WORDS = ["المملكة", "المغربية", "القنصلية", "مُحَمَّدٌ", "لا", "الأداء", "تذكرة", "ڭلميم", "للتعريف", "الإلكترونية"]


@pytest.fixture
def typesetter(qtbot: QtBot) -> Typesetter:
    fonts = load_fonts(FONTS_DIR)
    return Typesetter(fonts, fonts.coverage(), 576)


def harfbuzz_glyphs(word: str, font_file: Path) -> list[int]:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    uharfbuzz.shape(uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(font_file)))), buffer)
    return [info.codepoint for info in buffer.glyph_infos]


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize(("style", "file"), [("body", "Regular"), ("strong", "Bold")])
def test_glyphs_are_those_of_harfbuzz(typesetter: Typesetter, word: str, style: str, file: str) -> None:
    paragraph = typesetter.paragraph(word, style, 500, "right", True)
    drawn = [glyph.index for glyph in glyphs_of(paragraph.layout)]
    assert sorted(drawn) == sorted(harfbuzz_glyphs(word, FONTS_DIR / f"NotoSansArabic-{file}.ttf"))
    assert {glyph.family for glyph in glyphs_of(paragraph.layout)} == {"Noto Sans Arabic"}


@pytest.mark.parametrize("value", ["22/11/2026", "12-345-678", "+212 5 37 12 34 56", "250,00 MAD", "50%", "RVZZ000001"])
def test_a_value_stands_in_arabic_as_it_is_read(typesetter: Typesetter, value: str) -> None:
    text = f"التاريخ {isolate(value)} انتهى"
    assert value in get_display(text, base_dir="R")

    paragraph = typesetter.paragraph(text, "body", 560, "right", True)
    latin = QRawFont(str(FONTS_DIR / "NotoSans-Regular.ttf"), 24.0)
    wanted = latin.glyphIndexesForString(value.replace(" ", ""))
    spaces = latin.glyphIndexesForString(" \u2066\u2069")
    drawn = [g.index for g in glyphs_of(paragraph.layout) if g.family == "Noto Sans" and g.index not in spaces]
    assert drawn == wanted


def test_unisolated_it_would_be_drawn_turned_round(typesetter: Typesetter) -> None:
    paragraph = typesetter.paragraph("التاريخ 12-345-678 انتهى", "body", 560, "right", True)
    latin = QRawFont(str(FONTS_DIR / "NotoSans-Regular.ttf"), 24.0)
    wanted = latin.glyphIndexesForString("12-345-678")
    spaces = latin.glyphIndexesForString(" ")
    drawn = [g.index for g in glyphs_of(paragraph.layout) if g.family == "Noto Sans" and g.index not in spaces]
    assert sorted(drawn) == sorted(wanted)
    assert drawn != wanted


@pytest.mark.parametrize("text", ["ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ", "œuvre – « été » €", "Ünvan 1\u202f234,50"])
def test_other_scripts_have_their_glyphs(typesetter: Typesetter, text: str) -> None:
    paragraph = typesetter.paragraph(text, "body", 560)
    assert paragraph.text == text
    assert all(glyph.index != 0 for glyph in glyphs_of(paragraph.layout))


def test_a_character_without_a_glyph_is_shown_as_such(typesetter: Typesetter) -> None:
    paragraph = typesetter.paragraph("A😀漢B", "body", 560)
    assert paragraph.text == f"A{REPLACEMENT}{REPLACEMENT}B"
    assert {glyph.family for glyph in glyphs_of(paragraph.layout)} == {"Noto Sans"}
    assert all(glyph.index != 0 for glyph in glyphs_of(paragraph.layout))


def test_a_word_longer_than_the_line_is_broken(typesetter: Typesetter) -> None:
    paragraph = typesetter.paragraph("M" * 200, "body", 300)
    assert paragraph.layout.lineCount() > 5
    assert paragraph.natural_width <= 300
