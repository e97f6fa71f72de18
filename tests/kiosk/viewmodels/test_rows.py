"""Lists for QML: roles by name, and what a refresh disturbs."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.rows import RowModel


@dataclass(frozen=True)
class Line:
    key: str
    waiting_min: int


def shown(model: RowModel) -> list[dict[str, object]]:
    """What QML reads."""
    roles = model.roleNames()
    return [
        {bytes(name.data()).decode(): model.data(model.index(row), role) for role, name in roles.items()}
        for row in range(model.rowCount())
    ]


def test_fields_are_roles_in_the_spelling_of_qml(qtbot: QtBot) -> None:
    model = RowModel(Line)
    model.show([Line("a", 3)])
    assert shown(model) == [{"key": "a", "waitingMin": 3}]
    assert model.data(model.index(0), int(Qt.ItemDataRole.DisplayRole)) is None
    assert model.data(model.index(5), int(Qt.ItemDataRole.UserRole) + 1) is None
    assert model.rowCount(model.index(0)) == 0


def test_the_same_rows_with_other_values_keep_their_items(qtbot: QtBot) -> None:
    model = RowModel(Line)
    model.show([Line("a", 3), Line("b", 1)])
    resets: list[str] = []
    model.modelReset.connect(lambda: resets.append("reset"))
    with qtbot.waitSignal(model.dataChanged):
        model.show([Line("a", 4), Line("b", 2)])
    assert resets == []
    assert [row["waitingMin"] for row in shown(model)] == [4, 2]
    with qtbot.waitSignal(model.countChanged):
        model.show([Line("b", 2)])
    assert resets == ["reset"]
    model.show([Line("b", 2)])
    assert resets == ["reset"], "nothing new is nothing to draw"
