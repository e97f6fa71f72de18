"""Looks at and touches the items of a real QML window."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest


class ItemMissing(AssertionError):
    """No visible item has that objectName."""


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    """The visible items below `item`, also those a Repeater or Loader made."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from items(child)


def names(window: QQuickWindow) -> list[str]:
    """Object names of all visible items."""
    return [item.objectName() for item in items(window.contentItem()) if item.objectName()]


def find(window: QQuickWindow, name: str) -> QQuickItem:
    """The visible item of that objectName. Raises ItemMissing telling what there is."""
    for item in items(window.contentItem()):
        if item.objectName() == name:
            return item
    raise ItemMissing(f"no {name!r} among {names(window)}")


def centre(item: QQuickItem) -> QPoint:
    """Where a finger hits the item, in the window."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def settle(window: QQuickWindow) -> QImage:
    """Let bindings and layouts come to rest (texts that wrap need a second pass) and return the picture."""
    for _ in range(2):
        QCoreApplication.processEvents()
        window.grabWindow()
    return window.grabWindow()


def touch(window: QQuickWindow, name: str) -> None:
    """Click the middle of an item, after layouts have settled."""
    window.grabWindow()
    _press(window, name)


def type_keys(window: QQuickWindow, prefix: str, text: str) -> None:
    """Touch the keys of an on-screen keyboard one by one; typing moves none of them."""
    window.grabWindow()
    for character in text:
        _press(window, f"{prefix}.key.{character}")


def press_keys(window: QQuickWindow, text: str) -> None:
    """Type on a real keyboard."""
    for character in text:
        QTest.keyClick(window, Qt.Key(ord(character.upper())))
    QCoreApplication.processEvents()


def _press(window: QQuickWindow, name: str) -> None:
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre(find(window, name)))
    QCoreApplication.processEvents()


def texts(window: QQuickWindow) -> list[str]:
    """All texts to be seen, in the order of the scene."""
    found = (item.property("text") for item in items(window.contentItem()) if item.inherits("QQuickText"))
    return [text for text in found if text]
