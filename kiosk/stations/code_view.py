"""A QR code on the screen, as it is on paper."""

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.slips.qr import module_matrix

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CodeView(QQuickPaintedItem):
    """Draws `code` in whole pixels with its quiet zone, always black on white; nothing for an empty text."""

    codeChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self.setAntialiasing(False)

    def paint(self, painter: QPainter) -> None:
        """As Qt asks for it."""
        if not self._code:
            return
        matrix = module_matrix(self._code)
        side = int(min(self.width(), self.height())) // len(matrix)
        left = (int(self.width()) - side * len(matrix)) // 2
        top = (int(self.height()) - side * len(matrix)) // 2
        painter.fillRect(left, top, side * len(matrix), side * len(matrix), QColor(Qt.GlobalColor.white))
        black = QColor(Qt.GlobalColor.black)
        for y, row in enumerate(matrix):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(left + x * side, top + y * side, side, side, black)

    def _get_code(self) -> str:
        return self._code

    def _set_code(self, code: str) -> None:
        if code != self._code:
            self._code = code
            self.codeChanged.emit()
            self.update()

    code = Property(str, _get_code, _set_code, notify=codeChanged)
