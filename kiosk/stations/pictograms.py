"""Draws the line pictograms of `assets/icons` in any colour, without shaders.

QML asks for `image://pictogram/<name>/<rrggbb>` with a `sourceSize`; an optional third part `mirrored` turns the
drawing round for right-to-left screens.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer


class UnknownPictogram(LookupError):
    """QML names a pictogram that `assets/icons` does not have."""


class PictogramProvider(QQuickImageProvider):
    """Renders SVG files whose stroke is `currentColor`."""

    def __init__(self, directory: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._directory = directory

    def requestImage(self, identifier: str, size: QSize, requested_size: QSize) -> QImage:
        """Render `identifier` (`name/rrggbb[/mirrored]`) at `requested_size` pixels."""
        name, colour, *options = identifier.split("/")
        path = self._directory / f"{name}.svg"
        if not path.is_file():
            raise UnknownPictogram(f"no {path.name} in {self._directory}")
        drawing = path.read_text(encoding="utf-8").replace("currentColor", f"#{colour}")
        if requested_size.isEmpty():  # a layout that has no room yet
            return QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        image = QImage(requested_size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter)
        painter.end()
        return image.flipped(Qt.Orientation.Horizontal) if "mirrored" in options else image
