"""A station's window under control from outside: clicks, keys, texts and pictures over a Unix socket.

Only with the hidden option `--dev-control SOCKET`. Everything is done as a person would: a click is a mouse press
and release at the middle of an item that is visible, enabled and not covered by another; nothing calls a slot.
"""

import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from drivers.errors import UsageError
from drivers.simulation.control import Arguments, ControlServer
from kiosk.services.worker import Deliver
from kiosk.viewmodels.language import Language

T = TypeVar("T")

ANSWER_TIMEOUT_S = 20.0
POLL_S = 0.05
DEFAULT_WAIT_S = 15.0


class RemoteControl:
    """Commands `click, type, wait, text, items, grab, language, quit`; see each method."""

    def __init__(self, window: QQuickWindow, language: Language, deliver: Deliver, path: Path) -> None:
        self._window = window
        self._language = language
        self._deliver = deliver
        self._closed = threading.Event()
        self._server = ControlServer(
            path,
            {
                "click": self._in_gui(self._click),
                "type": self._in_gui(self._type),
                "text": self._in_gui(self._text),
                "items": self._in_gui(self._items),
                "grab": self._in_gui(self._grab),
                "language": self._in_gui(self._set_language),
                "quit": self._in_gui(self._quit),
                "wait": self._wait,
            },
        )

    def start(self) -> None:
        """Listen."""
        self._server.start()

    def close(self) -> None:
        """End waits and connections; joins the threads."""
        self._closed.set()
        self._server.close()

    def _in_gui(self, command: Callable[[Arguments], Mapping[str, Any]]) -> Callable[[Arguments], Mapping[str, Any]]:
        return lambda arguments: self._run_in_gui(lambda: command(arguments))

    def _run_in_gui(self, work: Callable[[], T]) -> T:
        done = threading.Event()
        results: list[T] = []
        errors: list[Exception] = []

        def run() -> None:
            try:
                results.append(work())
            except Exception as error:  # noqa: BLE001 - handed to the thread that asked
                errors.append(error)
            done.set()

        self._deliver(run)
        if not done.wait(ANSWER_TIMEOUT_S):
            raise UsageError(f"the window did not answer within {ANSWER_TIMEOUT_S:g} s")
        if errors:
            raise errors[0]
        return results[0]

    def _click(self, arguments: Arguments) -> Mapping[str, Any]:
        """`item`: press and release at its middle; refused when a person could not."""
        middle = self._reachable(str(arguments["item"])).toPoint()
        QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        return {}

    def _type(self, arguments: Arguments) -> Mapping[str, Any]:
        """`text`: keys to whatever has the focus."""
        for character in str(arguments["text"]):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
                QCoreApplication.sendEvent(self._window, event)
        return {}

    def _text(self, arguments: Arguments) -> Mapping[str, Any]:
        """[`item`]: the texts people read in it, or in the whole window, joined by line ends."""
        item = self._visible(str(arguments["item"])) if "item" in arguments else self._window.contentItem()
        return {"text": "\n".join(_texts(item))}

    def _items(self, _: Arguments) -> Mapping[str, Any]:
        """Names of everything visible."""
        return {"items": sorted({i.objectName() for i in _walk(self._window.contentItem()) if i.objectName()})}

    def _grab(self, arguments: Arguments) -> Mapping[str, Any]:
        """`file`: the window as PNG."""
        image = self._window.grabWindow()
        if not image.save(str(arguments["file"])):
            raise UsageError(f"cannot write {arguments['file']}")
        return {"width": image.width(), "height": image.height()}

    def _set_language(self, arguments: Arguments) -> Mapping[str, Any]:
        """[`code`]: speak it, as the station's own switch does; tells the language shown."""
        if "code" in arguments:
            self._language.choose(str(arguments["code"]))
        return {"code": self._language.code}

    def _quit(self, _: Arguments) -> Mapping[str, Any]:
        """End the station as closing its window does."""
        QCoreApplication.quit()
        return {}

    def _wait(self, arguments: Arguments) -> Mapping[str, Any]:
        """`item` [`contains`] [`gone`] [`enabled`] [`timeout_s`]: until it is visible, says so, or is gone."""
        name = str(arguments["item"])
        contains = str(arguments.get("contains", ""))
        gone = bool(arguments.get("gone", False))
        enabled = bool(arguments.get("enabled", False))
        tries = int(float(arguments.get("timeout_s", DEFAULT_WAIT_S)) / POLL_S)
        for _ in range(max(1, tries)):
            if self._run_in_gui(lambda: self._holds(name, contains, gone=gone, enabled=enabled)):
                return {}
            if self._closed.wait(POLL_S):
                break
        raise UsageError(self._run_in_gui(lambda: self._in_vain(name, contains)))

    def _in_vain(self, name: str, contains: str) -> str:
        items = {item.objectName(): item for item in _walk(self._window.contentItem()) if item.objectName()}
        if name in items:
            said = " / ".join(_texts(items[name]))
            touchable = "can" if items[name].isEnabled() else "cannot"
            return f"waited in vain for {name} to say {contains!r}; it says {said!r} and {touchable} be touched"
        return f"waited in vain for {name}; visible are {', '.join(sorted(items))}"

    def _holds(self, name: str, contains: str, *, gone: bool, enabled: bool) -> bool:
        found = [item for item in _walk(self._window.contentItem()) if item.objectName() == name]
        if gone:
            return not found
        if enabled and not any(item.isEnabled() for item in found):
            return False
        wanted = contains.casefold()
        return any(wanted in "\n".join(_texts(item)).casefold() for item in found)

    def _visible(self, name: str) -> QQuickItem:
        for item in _walk(self._window.contentItem()):
            if item.objectName() == name:
                return item
        raise UsageError(f"no visible item {name}")

    def _reachable(self, name: str) -> QPointF:
        """Where in the window a finger would hit the item. Raises UsageError when it would not."""
        item = self._visible(name)
        if not item.isEnabled():
            raise UsageError(f"{name} is disabled")
        self._window.grabWindow()  # layouts settle when the frame is drawn
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        if not (0 <= middle.x() < self._window.width() and 0 <= middle.y() < self._window.height()):
            raise UsageError(f"{name} is outside the window")
        taker = _topmost_taker(self._window.contentItem(), middle)
        if taker is not None and not _are_related(taker, item):
            raise UsageError(f"{name} is covered by {taker.objectName() or taker.metaObject().className()}")
        return middle


def _topmost_taker(item: QQuickItem, scene_point: QPointF) -> QQuickItem | None:
    """The item that gets a mouse press at `scene_point`, looked for from the top of the painting order."""
    if not (item.isVisible() and item.isEnabled()):
        return None
    inside = item.contains(item.mapFromScene(scene_point))
    if item.clip() and not inside:
        return None
    for child in sorted(item.childItems(), key=lambda child: child.z())[::-1]:
        taker = _topmost_taker(child, scene_point)
        if taker is not None:
            return taker
    return item if inside and item.acceptedMouseButtons() & Qt.MouseButton.LeftButton else None


def _are_related(one: QQuickItem, other: QQuickItem) -> bool:
    """Whether they are the same item or one is inside the other."""
    return one is other or one.isAncestorOf(other) or other.isAncestorOf(one)


def _walk(item: QQuickItem) -> list[QQuickItem]:
    """Every visible item below `item`, itself included, in painting order."""
    if not item.isVisible() or item.opacity() == 0:
        return []
    found = [item]
    for child in item.childItems():
        found.extend(_walk(child))
    return found


def _texts(item: QQuickItem) -> list[str]:
    texts = [str(part.property("text")) for part in _walk(item) if part.property("text")]
    return list(dict.fromkeys(texts))
