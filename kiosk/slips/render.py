"""Slips as dots: what `kiosk.slips` offers to the rest of the program.

Needs a QGuiApplication, and may run in any thread; each call uses its own painters and layouts.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

from drivers.receipt_printer.interface import Block, FeedBlock, QrBlock, RasterBlock, Slip
from kiosk.runtime.fonts import load_fonts
from kiosk.runtime.language import catalogue
from kiosk.runtime.paths import ASSETS_FOLDER
from kiosk.slips.data import PostText, parse_data
from kiosk.slips.errors import SlipError
from kiosk.slips.layout import PlacedQr, PlacedRule, PlacedText, SlipLayout, lay_out
from kiosk.slips.ornament import draw_star_line
from kiosk.slips.qr import BLACK_AND_WHITE, QUIET_MODULES, module_matrix, qr_image
from kiosk.slips.template import Template
from kiosk.slips.template_file import shipped_templates
from kiosk.slips.typeset import Typesetter

FONTS_DIR: Final = ASSETS_FOLDER / "fonts"
#: printers have lines of 384 to 832 dots (58 to 112 mm at 203 dpi); nothing can be read below, nothing prints above
MIN_WIDTH_DOTS: Final = 200
MAX_WIDTH_DOTS: Final = 1024
_DASH: Final = 10
_INVERTED: Final = bytes(range(255, -1, -1))


def render_slip(
    kind: str,
    data: Mapping[str, object],
    languages: Sequence[str],
    width_dots: int,
    *,
    draws_qr: bool,
    post: PostText,
    templates: Mapping[str, Template] | None = None,
) -> Slip:
    """Draw a slip for a printer of `width_dots`; a printer that draws QR codes itself gets them as text.

    `data` is what `kiosk.slips.data` says for `kind`; `templates` are those of `template_file.load_templates`, the
    shipped ones unless given. Raises SlipError for wrong data, a code that does not fit or a width no slip has,
    CatalogueError for an unknown language, FontError for a missing font.
    """
    layout = plan_slip(kind, data, languages, width_dots, post, templates=templates)
    image = _paint(layout)
    blocks: list[Block] = []
    top = 0
    for code in [item for item in layout.items if draws_qr and isinstance(item, PlacedQr)]:
        blocks += _raster(image, top, code.y)
        # the printer adds no quiet zone of its own
        quiet = FeedBlock(QUIET_MODULES * code.module_dots)
        blocks += [quiet, QrBlock(code.text, code.module_dots), quiet]
        top = code.y + code.side
    return Slip((*blocks, *_raster(image, top, layout.height)))


def plan_slip(
    kind: str,
    data: Mapping[str, object],
    languages: Sequence[str],
    width_dots: int,
    post: PostText,
    *,
    templates: Mapping[str, Template] | None = None,
) -> SlipLayout:
    """The placed items of a slip, as `render_slip` draws them."""
    if not MIN_WIDTH_DOTS <= width_dots <= MAX_WIDTH_DOTS:
        raise SlipError(f"slip {kind}: a line of {width_dots} dots; {MIN_WIDTH_DOTS} to {MAX_WIDTH_DOTS} are possible")
    fonts = load_fonts(FONTS_DIR)
    typesetter = Typesetter(fonts, fonts.coverage(), width_dots)
    catalogues = [catalogue(code) for code in languages]
    checked = parse_data(kind, data)
    return lay_out((templates or shipped_templates())[kind], checked, post, catalogues, typesetter)


def slip_image(slip: Slip) -> QImage:
    """The slip as it comes out on paper as wide as its widest picture, one bit a dot, 1 is white."""
    width = max((block.width_dots for block in slip.blocks if isinstance(block, RasterBlock)), default=0)
    parts = [_block_image(block, width) for block in slip.blocks]
    image = _white(width, sum(part.height() for part in parts))
    top = 0
    with QPainter(image) as painter:
        for part in parts:
            painter.drawImage((width - part.width()) // 2, top, part)
            top += part.height()
    return image


def render_png(slip: Slip, path: Path) -> None:
    """Write a picture of the slip. Raises OSError when the file cannot be written."""
    writer = QImageWriter(str(path), QByteArray(b"png"))
    if not writer.write(slip_image(slip)):
        raise OSError(f"{path} cannot be written: {writer.errorString()}")


def _paint(layout: SlipLayout) -> QImage:
    image = _white(layout.width, layout.height)
    with QPainter(image) as painter:
        for item in layout.items:
            match item:
                case PlacedText():
                    _draw_text(painter, item, layout.width)
                case PlacedRule():
                    _draw_rule(painter, item)
                case PlacedQr():
                    painter.drawImage(item.x, item.y, qr_image(item.matrix, item.module_dots))
    return image


def _draw_text(painter: QPainter, item: PlacedText, paper_dots: int) -> None:
    if item.is_banner:
        painter.fillRect(QRect(0, item.y, paper_dots, item.paragraph.height), Qt.GlobalColor.black)
    painter.setPen(Qt.GlobalColor.white if item.is_banner else Qt.GlobalColor.black)
    item.paragraph.draw(painter, item.x, item.y)


def _draw_rule(painter: QPainter, rule: PlacedRule) -> None:
    if rule.style == "stars":
        draw_star_line(painter, rule.x, rule.y, rule.width)
    elif rule.style == "line":
        painter.fillRect(rule.x, rule.y, rule.width, 2, Qt.GlobalColor.black)
    else:
        for x in range(rule.x, rule.x + rule.width, 2 * _DASH):
            painter.fillRect(x, rule.y, _DASH, 2, Qt.GlobalColor.black)


def _raster(image: QImage, top: int, bottom: int) -> list[RasterBlock]:
    """Rows `top` to `bottom` as a block; Qt's 1 is white, the printer's 1 is black."""
    if bottom <= top:
        return []
    row_bytes, stride = (image.width() + 7) // 8, image.bytesPerLine()
    # what pads a row was filled white with the rest
    bits = bytes(image.constBits()).translate(_INVERTED)
    rows = b"".join(bits[y * stride : y * stride + row_bytes] for y in range(top, bottom))
    return [RasterBlock(image.width(), bottom - top, rows)]


def _block_image(block: Block, width_dots: int) -> QImage:
    if isinstance(block, FeedBlock):
        return _white(width_dots, block.height_dots)
    if isinstance(block, RasterBlock):
        row_bytes = (block.width_dots + 7) // 8
        bits = block.rows.translate(_INVERTED)
        image = QImage(bits, block.width_dots, block.height_dots, row_bytes, QImage.Format.Format_Mono)
        image.setColorTable(BLACK_AND_WHITE)
        # a copy of its own: Qt does not keep the bytes alive
        return image.copy()
    return qr_image(module_matrix(block.text, quiet_modules=0), block.module_dots)


def _white(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_Mono)
    image.setColorTable(BLACK_AND_WHITE)
    image.fill(1)
    return image
