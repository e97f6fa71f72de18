"""Where everything of a slip stands: a template, its data and languages become placed items, in dots from the top left.

Left-to-right labels stand on the left, right-to-left ones on the right, the value they share between them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from kiosk.runtime.language import Catalogue
from kiosk.slips.data import PostText, SlipData
from kiosk.slips.ornament import STAR_LINE_HEIGHT
from kiosk.slips.qr import module_dots, module_matrix
from kiosk.slips.template import (
    PLACEHOLDER,
    Each,
    Element,
    Heading,
    Literally,
    Qr,
    Row,
    Rule,
    Space,
    Template,
    Text,
    Value,
)
from kiosk.slips.typeset import Alignment, Paragraph, Typesetter
from kiosk.slips.values import isolate

#: context of the texts of slips in the catalogues
CONTEXT: Final = "Slips"
_MARGIN: Final = 8
_GAP: Final = 16
#: where amounts end, in parts of the width: room for the Arabic label on their right
_AMOUNT_EDGE: Final = 0.66


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
    style: Literal["line", "dashes", "stars"]


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
    template: Template,
    data: SlipData,
    post: PostText,
    catalogues: Sequence[Catalogue],
    typesetter: Typesetter,
) -> SlipLayout:
    """Place the elements of a template. Raises SlipError for a QR code that does not fit."""
    return _Composer(post, catalogues, typesetter).compose(template, data)


def resolve(path: str, scope: object, post: PostText) -> object:
    """The value at a path; None where something on the way is absent."""
    parts = path.split(".")
    found: object = scope
    if parts[0] == "post" and len(parts) > 1:
        parts, found = parts[1:], post
    for part in parts:
        found = getattr(found, part, None)
    return found


class _Composer:
    def __init__(self, post: PostText, catalogues: Sequence[Catalogue], typesetter: Typesetter) -> None:
        self._post = post
        self._catalogues = catalogues
        self._set = typesetter
        self._paper = typesetter.paper_dots
        self._width = typesetter.paper_dots - 2 * _MARGIN
        self._y = 0
        self._items: list[Placed] = []

    def compose(self, template: Template, data: SlipData) -> SlipLayout:
        self._add_all(template.elements, data)
        return SlipLayout(self._paper, self._y, tuple(self._items))

    # elements

    def _add_all(self, elements: Sequence[Element], scope: object) -> None:
        for element in elements:
            if not element.when or resolve(element.when, scope, self._post):
                self._add(element, scope)

    def _add(self, element: Element, scope: object) -> None:
        match element:
            case Heading():
                self._add_heading(element.text)
            case Text():
                self._add_texts(self._texts(element, scope), element.style, element.align)
            case Value():
                self._add_texts(
                    self._localised(resolve(element.value, scope, self._post)), element.style, element.align
                )
            case Row():
                self._add_row(element, scope)
            case Each():
                items = resolve(element.value, scope, self._post)
                for item in items if isinstance(items, tuple) else ():
                    self._add_all(element.elements, item)
            case Qr():
                self._add_qr(str(resolve(element.value, scope, self._post)))
            case Literally():
                self._add_texts([(element.content, False)], element.style, "center")
            case Rule():
                self._add_rule(element.style)
            case Space():
                self._y += element.dots

    def _add_heading(self, text: str) -> None:
        self._add_rule("stars")
        kingdom = self._translated(text)
        self._add_texts([entry for entry in kingdom if entry[1]], "kingdom", "center")
        self._add_texts([(self._post.name_ar, True)], "body", "center")
        self._add_texts([entry for entry in kingdom if not entry[1]][:2], "strong", "center")
        self._add_texts([(self._post.name, False)], "body", "center")
        self._add_texts(self._localised(self._post.header), "small", "center")
        self._add_rule("stars")

    def _add_texts(self, texts: Sequence[tuple[str, bool]], style: str, align: Literal["start", "center"]) -> None:
        """Paragraphs one under the other, each a text and whether it is of a right-to-left language."""
        if not texts:
            return
        is_banner = style == "banner"
        if is_banner:
            self._y += 8
        for text, is_rtl in texts:
            side: Alignment = "center" if align == "center" else "right" if is_rtl else "left"
            paragraph = self._set.paragraph(text, style, self._width, side, is_rtl)
            self._items.append(PlacedText(_MARGIN, self._y, paragraph, is_banner))
            self._y += paragraph.height
        self._y += {"banner": 12, "huge": 18}.get(style, 6)

    def _add_rule(self, style: Literal["line", "dashes", "stars"]) -> None:
        height = STAR_LINE_HEIGHT if style == "stars" else 2
        space = 4 if style == "stars" else 8
        self._y += space
        self._items.append(PlacedRule(0, self._y, self._paper, style))
        self._y += height + space

    def _add_qr(self, text: str) -> None:
        matrix = module_matrix(text)
        dots = module_dots(len(matrix), self._paper)
        code = PlacedQr((self._paper - len(matrix) * dots) // 2, self._y, text, matrix, dots)
        self._items.append(code)
        self._y += code.side

    def _add_row(self, row: Row, scope: object) -> None:
        value = resolve(row.value, scope, self._post)
        values = self._choices(row.choices, value) if row.choices else self._localised(value)
        if not values:
            return
        labels = self._translated(row.label)
        left = [text for text, is_rtl in labels if not is_rtl]
        right = [text for text, is_rtl in labels if is_rtl]
        style = "total" if row.style == "total" else "strong"
        label_style = "strong" if row.style == "total" else "label"
        widest = max(self._set.paragraph(text, style, 10_000).natural_width for text, _ in values)
        edge = self._width * _AMOUNT_EDGE if row.style != "plain" else (self._width + widest) / 2
        left_room = round(edge) - widest - _GAP
        right_room = self._width - round(edge) - _GAP
        fits = left_room >= self._longest(left, label_style) and right_room >= self._longest(right, label_style)
        top = self._y
        if fits:
            left_box = self._column(left, label_style, left_room, "left", False)
            right_box = self._column(right, label_style, right_room, "right", True)
            boxes = [(0, left_box), (self._width - right_room, right_box)]
        else:
            # labels over the value, each on its own half
            half = (self._width - _GAP) // 2
            left_box = self._column(left, label_style, half, "left", False)
            right_box = self._column(right, label_style, half, "right", True)
            self._place_on_baseline([(0, left_box), (self._width - half, right_box)])
            boxes = []
        room = widest if fits else self._width
        value_box = [self._set.paragraph(text, style, room, "center", is_rtl) for text, is_rtl in values]
        boxes.append((round(edge) - widest if fits else 0, value_box))
        self._place_on_baseline(boxes)
        self._y = max(self._y, top) + 6

    def _column(self, texts: Sequence[str], style: str, width: int, align: Alignment, is_rtl: bool) -> list[Paragraph]:
        return [self._set.paragraph(text, style, width, align, is_rtl) for text in texts]

    def _place_on_baseline(self, boxes: Sequence[tuple[int, list[Paragraph]]]) -> None:
        """Columns of paragraphs beside each other, their first lines on one baseline."""
        ascent = max((box[0].ascent for _, box in boxes if box), default=0)
        bottom = self._y
        for x, box in boxes:
            y = self._y + (ascent - box[0].ascent if box else 0)
            for paragraph in box:
                self._items.append(PlacedText(_MARGIN + x, y, paragraph))
                y += paragraph.height
            bottom = max(bottom, y)
        self._y = bottom

    def _longest(self, texts: Sequence[str], style: str) -> int:
        return max((self._set.longest_word(text, style) for text in texts), default=0)

    # texts

    def _texts(self, element: Text, scope: object) -> list[tuple[str, bool]]:
        if element.choices:
            return self._choices(element.choices, resolve(element.value, scope, self._post))
        return [(self._filled(text, scope), is_rtl) for text, is_rtl in self._translated(element.text)]

    def _filled(self, text: str, scope: object) -> str:
        return PLACEHOLDER.sub(lambda found: isolate(str(resolve(found[1], scope, self._post))), text)

    def _choices(self, choices: Mapping[str, str], value: object) -> list[tuple[str, bool]]:
        """The text of a code in each language; a code the template does not know is printed as it is."""
        source = choices.get(str(value))
        return self._translated(source) if source is not None else self._localised(value)

    def _translated(self, source: str) -> list[tuple[str, bool]]:
        """A text in each language, without repeating what two languages write alike."""
        found = [(catalogue.text(CONTEXT, source), catalogue.language.is_rtl) for catalogue in self._catalogues]
        return _distinct(found)

    def _localised(self, value: object) -> list[tuple[str, bool]]:
        """A value isolated, or its text in each language; a language without one takes French, else the first."""
        if isinstance(value, Mapping):
            texts = {code: text for code, text in value.items() if text}
            if not texts:
                return []
            other = texts.get("fr") or next(iter(texts.values()))
            codes = [(catalogue.language.code, catalogue.language.is_rtl) for catalogue in self._catalogues]
            return _distinct([(isolate(texts.get(code, other)), is_rtl and code in texts) for code, is_rtl in codes])
        if value is None or value in ("", 0):
            return []
        return [(isolate(str(value)), False)]


def _distinct(texts: Sequence[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Each text once; "Date" is written alike in French and English."""
    distinct: dict[str, tuple[str, bool]] = {}
    for text, is_rtl in texts:
        distinct.setdefault(text.casefold(), (text, is_rtl))
    return list(distinct.values())
