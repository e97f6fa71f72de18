"""Rows of dots for what a printer draws itself: native QR codes and text."""

from functools import cache
from pathlib import Path

import qrcode
from PIL import Image, ImageDraw, ImageFont
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.exceptions import DataOverflowError

#: width of a character of font A
CELL_DOTS = 12
_TEXT_ROWS = 24
_FONTS = Path(__file__).resolve().parents[3] / "assets" / "fonts"
#: `GS ( k` fn 69 parameter
_ERROR_CORRECTION = {0x30: ERROR_CORRECT_L, 0x31: ERROR_CORRECT_M, 0x32: ERROR_CORRECT_Q, 0x33: ERROR_CORRECT_H}


def qr_rows(text: str, module_dots: int, error_correction: int) -> tuple[int, list[int]]:
    """Width in dots and rows (highest bit left, 1 = black) of a QR code; (0, []) for more text than fits one."""
    code = qrcode.QRCode(error_correction=_ERROR_CORRECTION.get(error_correction, ERROR_CORRECT_L), border=0)
    code.add_data(text)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError):
        return 0, []
    rows: list[int] = []
    for modules in code.get_matrix():
        bits = "".join(("1" if black else "0") * module_dots for black in modules)
        rows += [int(bits, 2)] * module_dots
    return len(rows), rows


def text_rows(line: str, line_dots: int) -> tuple[int, list[int]]:
    """Width in dots (at most `line_dots`) and rows of a line of text, each character in a cell of its own as on a
    printer, so that Arabic stands unshaped and garbage is seen as the garbage it is."""
    width_dots = min(line_dots, len(line) * CELL_DOTS + 7 & ~7)
    image = Image.new("1", (width_dots, _TEXT_ROWS), 0)
    draw = ImageDraw.Draw(image)
    for number, character in enumerate(line):
        draw.text((number * CELL_DOTS + CELL_DOTS // 2, 18), character, fill=1, font=_font(character), anchor="ms")
    row_bytes = width_dots // 8
    dots = image.tobytes()
    return width_dots, [
        int.from_bytes(dots[start : start + row_bytes], "big") for start in range(0, len(dots), row_bytes)
    ]


def _font(character: str) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    arabic = "\u0600" <= character <= "\u08ff" or "\ufb50" <= character <= "\ufeff"
    return _font_of("NotoSansArabic-Regular.ttf" if arabic else "NotoSans-Regular.ttf")


@cache
def _font_of(name: str) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """The slips' own font, which has the accents; Pillow's, which has none, where the drivers stand alone."""
    try:
        return ImageFont.truetype(_FONTS / name, _TEXT_ROWS - 6, layout_engine=ImageFont.Layout.BASIC)
    except OSError:
        return ImageFont.load_default(_TEXT_ROWS - 6)
