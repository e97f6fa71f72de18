"""Where everything of a slip stands: template, data and languages become placed items, in dots from the top left."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from kiosk.runtime.language import Catalogue
from kiosk.slips.data import PostText, SlipData
from kiosk.slips.ornament import STAR_LINE_HEIGHT
from kiosk.slips.qr import module_dots, module_matrix
from kiosk.slips.rows import ROW_STYLES, lay_out_row
from kiosk.slips.template import Each, Element, Heading, Lines, Literally, Qr, Row, Rule, Space, Template, Text, Value
from kiosk.slips.terminal_lines import Columns
from kiosk.slips.texts import DirectedText, SlipTexts
from kiosk.slips.typeset import Alignment, Paragraph, Typesetter

RuleStyle = Literal["line", "dashes", "stars"]

_MARGIN: Final = 8
#: white paper under an element
_AFTER: Final = {"text": 6, "huge": 18, "banner": 12, "row": 6}
#: white paper between the same text in two languages
_BETWEEN_LANGUAGES: Final = 5
#: white paper between label and value of a line of the terminal
_BETWEEN_COLUMNS: Final = 12
#: more than two left-to-right names of the state would be a crowd
_MAX_STATE_NAMES: Final = 2


@dataclass(frozen=True)
class PlacedText:
    """A paragraph; white on a black bar where `is_banner`."""

    x: int
    y: int
    paragraph: Paragraph
    is_banner: bool = False


@dataclass(frozen=True)
class PlacedRule:
    """A line across the slip."""

    x: int
    y: int
    width: int
    style: RuleStyle


@dataclass(frozen=True)
class PlacedQr:
    """A QR code in its own strip of paper, quiet zone included."""

    x: int
    y: int
    text: str
    matrix: list[list[bool]]
    module_dots: int

    @property
    def side(self) -> int:
        """Width and height in dots."""
        return len(self.matrix) * self.module_dots


Placed = PlacedText | PlacedRule | PlacedQr


@dataclass(frozen=True)
class SlipLayout:
    """Everything of a slip, top to bottom."""

    width: int
    height: int
    items: tuple[Placed, ...]


def lay_out(
    template: Template, data: SlipData, post: PostText, catalogues: Sequence[Catalogue], typesetter: Typesetter
) -> SlipLayout:
    """Place the elements of a template. Raises SlipError for a QR code that does not fit."""
    return _Composer(post, catalogues, typesetter).compose(template, data)


class _Composer:
    def __init__(self, post: PostText, catalogues: Sequence[Catalogue], typesetter: Typesetter) -> None:
        self._post = post
        self._texts = SlipTexts(post, catalogues)
        self._set = typesetter
        self._paper = typesetter.paper_dots
        self._width = typesetter.paper_dots - 2 * _MARGIN
        self._y = 0
        self._items: list[Placed] = []

    def compose(self, template: Template, data: SlipData) -> SlipLayout:
        self._add_all(template.elements, data)
        return SlipLayout(self._paper, self._y, tuple(self._items))

    def _add_all(self, elements: Sequence[Element], scope: object) -> None:
        for element in elements:
            if not element.when or self._texts.resolve(element.when, scope):
                self._add(element, scope)

    def _add(self, element: Element, scope: object) -> None:
        match element:
            case Heading():
                self._add_heading(element.text)
            case Text() | Value():
                self._add_texts(self._texts.of(element, scope), element.style, element.align)
            case Row():
                self._add_row(element, scope)
            case Each():
                items = self._texts.resolve(element.value, scope)
                for item in items if isinstance(items, tuple) else ():
                    self._add_all(element.elements, item)
            case Qr():
                self._add_qr(str(self._texts.resolve(element.value, scope)))
            case Lines():
                self._add_lines(self._texts.lines(element, scope))
            case Literally():
                self._add_texts([DirectedText(element.content, False)], element.style, "center")
            case Rule():
                self._add_rule(element.style)
            case Space():
                self._y += element.dots

    def _add_heading(self, state: str) -> None:
        names = self._texts.state(state)
        self._add_rule("stars")
        self._add_texts([name for name in names if name.is_rtl], "state", "center")
        self._add_texts([DirectedText(self._post.name_ar, True)], "body", "center")
        self._add_texts([name for name in names if not name.is_rtl][:_MAX_STATE_NAMES], "strong", "center")
        self._add_texts([DirectedText(self._post.name, False)], "body", "center")
        self._add_texts(self._texts.localised(self._post.header), "small", "center")
        self._add_rule("line")

    def _add_texts(self, texts: Sequence[DirectedText], style: str, align: Literal["start", "center"]) -> None:
        """Paragraphs one under the other, one for each language."""
        is_banner = style == "banner"
        if texts and is_banner:
            self._y += _AFTER["text"]
        for number, (text, is_rtl) in enumerate(texts):
            if number and align == "start":
                self._y += _BETWEEN_LANGUAGES
            side: Alignment = "center" if align == "center" else "right" if is_rtl else "left"
            paragraph = self._set.paragraph(text, style, self._width, side, is_rtl)
            self._items.append(PlacedText(_MARGIN, self._y, paragraph, is_banner))
            self._y += paragraph.height
        if texts:
            self._y += _AFTER.get(style, _AFTER["text"])

    def _add_row(self, row: Row, scope: object) -> None:
        values = self._texts.of(row, scope)
        if not values:
            return
        layout = lay_out_row(self._texts.label_of(row, scope), values, ROW_STYLES[row.style], self._width, self._set)
        self._items += [PlacedText(_MARGIN + box.x, self._y + box.y, box.paragraph) for box in layout.boxes]
        self._y += layout.height + _AFTER["row"]

    def _add_lines(self, lines: Sequence[Columns]) -> None:
        """Lines of a printer with fixed columns: what does not fit beside the label goes under it."""
        for line in lines:
            left = self._set.paragraph(line.left, "small", self._width, "left")
            right = self._set.paragraph(line.right, "small", self._width, "right")
            middle = self._set.paragraph(line.centre, "small", self._width, "center")
            fits = left.natural_width + right.natural_width + _BETWEEN_COLUMNS <= self._width
            for paragraph, text in ((left, line.left), (middle, line.centre), (right, line.right)):
                if not text:
                    continue
                y = self._y + (0 if fits or paragraph is not right else left.height)
                self._items.append(PlacedText(_MARGIN, y, paragraph))
            self._y += max(left.height, right.height, middle.height) if fits else left.height + right.height
        if lines:
            self._y += _AFTER["text"]

    def _add_rule(self, style: RuleStyle) -> None:
        height, space = (STAR_LINE_HEIGHT, 4) if style == "stars" else (2, 8)
        self._y += space
        self._items.append(PlacedRule(0, self._y, self._paper, style))
        self._y += height + space

    def _add_qr(self, text: str) -> None:
        matrix = module_matrix(text)
        dots = module_dots(len(matrix), self._paper)
        code = PlacedQr((self._paper - len(matrix) * dots) // 2, self._y, text, matrix, dots)
        self._items.append(code)
        self._y += code.side
