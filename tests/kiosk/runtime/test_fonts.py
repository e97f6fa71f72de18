"""Fonts come from our own folder, and cover what we write."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

from kiosk.runtime.fonts import FONT_FILES, FontError, load_fonts
from kiosk.runtime.language import LANGUAGES
from kiosk.slips.render import FONTS_DIR

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_families_are_known_to_qt() -> None:
    fonts = load_fonts(FONTS_DIR)
    assert fonts.families == ["Noto Sans", "Noto Sans Arabic", "Noto Sans Tifinagh"]
    assert set(fonts.families) <= set(QFontDatabase.families())


def test_loading_again_registers_nothing() -> None:
    assert load_fonts(FONTS_DIR) is load_fonts(FONTS_DIR / ".." / "fonts")


def test_every_language_can_write_its_own_name() -> None:
    coverage = load_fonts(FONTS_DIR).coverage()
    for language in LANGUAGES.values():
        assert all(coverage.has(character) for character in language.name), language.name


@pytest.mark.parametrize(
    "text", ["œŒŸ€‘’“”…\u00a0\u202f•–", "ڭپچڤگ٠٩ءًٌّ،؟", "ⴰⴱⵥⵯ", "ßñ¿¡ÄÖÜäöüìò", "\ufffd\u2066\u2069"]
)
def test_what_is_printed_is_covered(text: str) -> None:
    coverage = load_fonts(FONTS_DIR).coverage()
    assert all(coverage.has(character) for character in text)


def test_what_is_not_covered_is_known() -> None:
    coverage = load_fonts(FONTS_DIR).coverage()
    assert not coverage.has("😀")
    assert not coverage.has("漢")


def test_a_missing_font_is_named(tmp_path: Path) -> None:
    with pytest.raises(FontError, match=r"NotoSans-Regular\.ttf is missing"):
        load_fonts(tmp_path)


def test_a_broken_font_is_named(tmp_path: Path) -> None:
    for name in FONT_FILES:
        shutil.copy(FONTS_DIR / name, tmp_path)
    (tmp_path / "NotoSansTifinagh-Regular.ttf").write_bytes(b"no font")
    with pytest.raises(FontError, match=r"NotoSansTifinagh-Regular\.ttf cannot be read"):
        load_fonts(tmp_path)


def test_the_licence_is_beside_them() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FONTS_DIR / "OFL.txt").read_text(encoding="utf-8")
    assert {file.name for file in FONTS_DIR.glob("*.ttf")} == set(FONT_FILES)
