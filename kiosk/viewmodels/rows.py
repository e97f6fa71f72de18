"""A list for QML whose rows are frozen dataclasses; each field is a role, `waiting_min` as `waitingMin`."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1


class Row(Protocol):
    """Any dataclass of texts, numbers of things and truth values; the first field tells rows apart."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


Index = QModelIndex | QPersistentModelIndex
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_NOWHERE = QModelIndex()


@QmlElement
class RowModel(QAbstractListModel):
    """Shows what it was last given. Rows that stay keep their items, so focus and scrolling survive a refresh."""

    countChanged = Signal()

    def __init__(self, kind: type[Row], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = [field.name for field in fields(kind)]
        self._rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows instead of those before."""
        old, new = self._rows, list(rows)
        if old == new:
            return
        if [self._key(row) for row in old] == [self._key(row) for row in new]:
            self._rows = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()
        self.countChanged.emit()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """As Qt asks for it."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The field of a row that belongs to `role`."""
        place = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(self._fields):
            return None
        return getattr(self._rows[index.row()], self._fields[place])

    def roleNames(self) -> dict[int, QByteArray]:
        """Roles by the names QML knows them by."""
        return {_FIRST_ROLE + place: QByteArray(_camel(name).encode()) for place, name in enumerate(self._fields)}

    def _key(self, row: Row) -> object:
        return getattr(row, self._fields[0])


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(part.capitalize() for part in others)
