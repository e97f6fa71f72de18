"""Arabic is shaped and ordered as other people's software does it."""

import re
from functools import cache
from typing import Any

import pytest
import uharfbuzz
from bidi import get_display
from PySide6.QtCore import Qt
from PySide6.QtGui import QRawFont
from pytestqt.qtbot import QtBot

from kiosk.runtime.fonts import load_fonts
from kiosk.slips.render import FONTS_DIR, plan_slip
from kiosk.slips.typeset import REPLACEMENT, Paragraph, Typesetter
from kiosk.slips.values import isolate
from tests.kiosk.slips.glyphs import glyphs_of, paragraphs
from tests.kiosk.slips.specimens import LANGUAGE_SETS, POST, SPECIMENS

WORDS = ["المملكة", "المغربية", "القنصلية", "مُحَمَّدٌ", "لا", "الأداء", "تذكرة", "ڭلميم", "للتعريف", "الإلكترونية"]


ARABIC = re.compile(r"[\u0600-\u06ff]+")
#: what the Latin font draws: neither Arabic nor Tifinagh nor white space nor bidi controls
LATIN = re.compile(r"[^\u0600-\u06ff\u2d30-\u2d7f \u202f\u2066-\u2069]+")


@pytest.fixture
def typesetter(qtbot: QtBot) -> Typesetter:
    fonts = load_fonts(FONTS_DIR)
    return Typesetter(fonts, fonts.coverage(), 576)


@cache
def harfbuzz_font(file_name: str) -> Any:
    return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(FONTS_DIR / file_name))))


def harfbuzz_glyphs(word: str, file_name: str) -> list[int]:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    uharfbuzz.shape(harfbuzz_font(file_name), buffer)
    return [info.codepoint for info in buffer.glyph_infos]


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize(("style", "file"), [("body", "Regular"), ("strong", "Bold")])
def test_glyphs_are_those_of_harfbuzz(typesetter: Typesetter, word: str, style: str, file: str) -> None:
    paragraph = typesetter.paragraph(word, style, 500, "right", True)
    drawn = [glyph.index for glyph in glyphs_of(paragraph.layout)]
    assert sorted(drawn) == sorted(harfbuzz_glyphs(word, f"NotoSansArabic-{file}.ttf"))
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


def arabic_as_drawn(paragraph: Paragraph, weight: str) -> list[int]:
    space = harfbuzz_glyphs(" ", f"NotoSansArabic-{weight}.ttf")
    glyphs = [glyph for glyph in glyphs_of(paragraph.layout) if glyph.family == "Noto Sans Arabic"]
    return sorted(glyph.index for glyph in glyphs if glyph.index not in space)


def latin_as_drawn(paragraph: Paragraph, line: int, weight: str) -> list[int]:
    """Left to right; an opening bracket counts as a closing one, since python-bidi leaves mirroring to the font."""
    font = f"NotoSans-{weight}.ttf"
    (opening,), (closing,) = harfbuzz_glyphs("(", font), harfbuzz_glyphs(")", font)
    white = [glyph for character in " \u202f\u2066\u2068\u2069" for glyph in harfbuzz_glyphs(character, font)]
    glyphs = [glyph for glyph in glyphs_of(paragraph.layout) if glyph.family == "Noto Sans" and glyph.line == line]
    return [closing if glyph.index == opening else glyph.index for glyph in glyphs if glyph.index not in white]


def latin_by_others(paragraph: Paragraph, line: int, weight: str) -> list[int]:
    """Order by python-bidi, glyphs by HarfBuzz."""
    placed = paragraph.layout.lineAt(line)
    text = paragraph.text[placed.textStart() : placed.textStart() + placed.textLength()]
    is_rtl = paragraph.layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
    words = LATIN.findall(get_display(text, base_dir="R" if is_rtl else "L").replace("(", ")"))
    return [glyph for word in words for glyph in harfbuzz_glyphs(word, f"NotoSans-{weight}.ttf")]


@pytest.mark.parametrize("languages", LANGUAGE_SETS, ids="-".join)
@pytest.mark.parametrize("kind", SPECIMENS)
def test_every_slip_is_shaped_and_ordered_as_others_do_it(qtbot: QtBot, kind: str, languages: tuple[str, ...]) -> None:
    for item in paragraphs(plan_slip(kind, SPECIMENS[kind], languages, 576, POST)):
        paragraph = item.paragraph
        weight = "Bold" if paragraph.layout.font().bold() else "Regular"
        words = ARABIC.findall(paragraph.text)
        shaped = sorted(glyph for word in words for glyph in harfbuzz_glyphs(word, f"NotoSansArabic-{weight}.ttf"))
        assert arabic_as_drawn(paragraph, weight) == shaped, paragraph.text
        for line in range(paragraph.layout.lineCount()):
            expected = latin_by_others(paragraph, line, weight)
            assert latin_as_drawn(paragraph, line, weight) == expected, paragraph.text
