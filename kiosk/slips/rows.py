"""Rows: left-to-right labels on the left, right-to-left labels on the right, the value they share between them.

Droits de chancellerie      300,00 MAD      الرسوم القنصلية
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.slips.texts import DirectedText
from kiosk.slips.typeset import Alignment, Paragraph, Typesetter

_GAP: Final = 16
_NO_LIMIT: Final = 10_000


@dataclass(frozen=True)
class RowStyle:
    """Styles of value and labels; values end at `edge`, in parts of the width, or stand in the middle."""

    value: str
    label: str
    edge: float | None = None


#: amounts of a slip end at one edge, which leaves room for the Arabic label
ROW_STYLES: Final = {
    "plain": RowStyle("strong", "label"),
    "amount": RowStyle("body", "label", edge=0.66),
    "subtotal": RowStyle("strong", "strong_label", edge=0.66),
    "total": RowStyle("total", "strong", edge=0.66),
}


@dataclass(frozen=True)
class Box:
    """A paragraph at its place in the row."""

    x: int
    y: int
    paragraph: Paragraph


@dataclass(frozen=True)
class RowLayout:
    """The paragraphs of a row."""

    boxes: tuple[Box, ...]
    height: int


def lay_out_row(
    labels: Sequence[DirectedText],
    values: Sequence[DirectedText],
    style: RowStyle,
    width: int,
    typesetter: Typesetter,
) -> RowLayout:
    """Labels beside the value; above it where they would be squeezed or words broken."""
    row = _Row(labels, values, style, width, typesetter)
    above = row.labels_above()
    beside = row.labels_beside()
    return beside if beside is not None and beside.height <= above.height else above


class _Row:
    def __init__(
        self,
        labels: Sequence[DirectedText],
        values: Sequence[DirectedText],
        style: RowStyle,
        width: int,
        typesetter: Typesetter,
    ) -> None:
        self._left = [text for text, is_rtl in labels if not is_rtl]
        self._right = [text for text, is_rtl in labels if is_rtl]
        self._values = values
        self._style = style
        self._width = width
        self._set = typesetter
        natural = max(
            typesetter.paragraph(text, style.value, _NO_LIMIT, is_rtl=is_rtl).natural_width for text, is_rtl in values
        )
        self._value_width = min(natural, width)
        centred = (width - self._value_width) // 2
        self._value_x = centred if style.edge is None else max(0, round(width * style.edge) - self._value_width)

    def labels_beside(self) -> RowLayout | None:
        """One line of three columns; None when a word of a label would have to be broken."""
        left_room = self._value_x - _GAP
        right_x = self._value_x + self._value_width + _GAP
        right_room = self._width - right_x
        if left_room < self._longest_word(self._left) or right_room < self._longest_word(self._right):
            return None
        return _on_baseline(
            [
                (0, self._labels(self._left, left_room, "left")),
                (self._value_x, self._value_paragraphs()),
                (right_x, self._labels(self._right, right_room, "right")),
            ]
        )

    def labels_above(self) -> RowLayout:
        """Labels share a line, the value stands under them."""
        half = (self._width - _GAP) // 2
        labels = _on_baseline(
            [
                (0, self._labels(self._left, half, "left")),
                (self._width - half, self._labels(self._right, half, "right")),
            ]
        )
        value = _on_baseline([(self._value_x, self._value_paragraphs())])
        lowered = tuple(Box(box.x, box.y + labels.height, box.paragraph) for box in value.boxes)
        return RowLayout(labels.boxes + lowered, labels.height + value.height)

    def _labels(self, texts: Sequence[str], room: int, align: Alignment) -> list[Paragraph]:
        return [self._set.paragraph(text, self._style.label, room, align, align == "right") for text in texts]

    def _value_paragraphs(self) -> list[Paragraph]:
        return [
            self._set.paragraph(text, self._style.value, self._value_width, "center", is_rtl)
            for text, is_rtl in self._values
        ]

    def _longest_word(self, texts: Sequence[str]) -> int:
        words = [word for text in texts for word in text.split()]
        return max((self._set.paragraph(word, self._style.label, _NO_LIMIT).natural_width for word in words), default=0)


def _on_baseline(columns: Sequence[tuple[int, Sequence[Paragraph]]]) -> RowLayout:
    """Columns of paragraphs beside each other, their first lines on one baseline."""
    ascent = max((column[0].ascent for _, column in columns if column), default=0)
    boxes: list[Box] = []
    height = 0
    for x, column in columns:
        y = ascent - column[0].ascent if column else 0
        for paragraph in column:
            boxes.append(Box(x, y, paragraph))
            y += paragraph.height
        height = max(height, y)
    return RowLayout(tuple(boxes), height)
