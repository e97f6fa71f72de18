"""The one ornament of paper: a line of eight-pointed zellige stars (khatam: two squares, one turned by 45 degrees)."""

import math
from functools import cache
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPolygon

STAR_LINE_HEIGHT: Final = 30
_PITCH: Final = 64
_LARGE: Final = 14
_SMALL: Final = 5
#: where two sides of the squares cross, in parts of the outer radius
_INNER: Final = math.cos(math.radians(45)) / math.cos(math.radians(22.5))


def star(x: int, y: int, radius: int) -> QPolygon:
    """The outline of a star around a centre."""
    return QPolygon([QPoint(x + right, y + down) for right, down in _corners(radius)])


@cache
def _corners(radius: int) -> tuple[tuple[int, int], ...]:
    corners: list[tuple[int, int]] = []
    for corner in range(16):
        reach = radius * (_INNER if corner % 2 else 1.0)
        angle = math.radians(22.5 * corner)
        corners.append((round(reach * math.cos(angle)), round(reach * math.sin(angle))))
    return tuple(corners)


def draw_star_line(painter: QPainter, left: int, top: int, width: int) -> None:
    """Stars joined by a fine line, symmetrical about the middle of `width`."""
    middle, y = left + width // 2, top + STAR_LINE_HEIGHT // 2
    painter.fillRect(left, y, width, 1, Qt.GlobalColor.black)
    for step in range(-(width // 2 // _PITCH), width // 2 // _PITCH + 1):
        x = middle + step * _PITCH
        if left + _LARGE <= x <= left + width - _LARGE - 1:
            _draw_star(painter, x, y)
        between = x + _PITCH // 2
        if left + _SMALL <= between <= left + width - _SMALL - 1:
            _draw_diamond(painter, between, y)


def _draw_star(painter: QPainter, x: int, y: int) -> None:
    painter.setPen(Qt.GlobalColor.black)
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawPolygon(star(x, y, _LARGE))
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawPolygon(star(x, y, _LARGE - 5))
    painter.fillRect(x - 1, y - 1, 3, 3, Qt.GlobalColor.white)


def _draw_diamond(painter: QPainter, x: int, y: int) -> None:
    painter.setPen(Qt.GlobalColor.black)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawPolygon(
        QPolygon([QPoint(x - _SMALL, y), QPoint(x, y - _SMALL), QPoint(x + _SMALL, y), QPoint(x, y + _SMALL)])
    )
