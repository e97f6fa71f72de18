"""Every screen in every language: nothing outside the window, nothing over another, all big enough and named."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.runtime.language import LANGUAGES
from tests.qml.conftest import OpenVisitor
from tests.support.screen import find, items, settle, touch
from tests.support.visitor_screens import SCREENS
from tests.support.visitor_station import LANDSCAPE, PORTRAIT, VisitorStation

#: 20 mm on the 21.5 inch portrait screen
TARGET_PX = 80
SPOKEN = [code for code, language in LANGUAGES.items() if not language.draft]
OVERLAYS = {"languages", "idle_warning", "out_of_service"}


def buttons(window: QQuickWindow) -> list[QQuickItem]:
    """The visible items one can press."""
    return [item for item in items(window.contentItem()) if item.inherits("QQuickAbstractButton")]


def place(item: QQuickItem) -> QRectF:
    """Where an item lies in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def spoken_name(item: QQuickItem) -> str:
    """What a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(item)
    return str(interface.text(QAccessible.Text.Name)) if interface else ""


def layout_faults(window: QQuickWindow, *, covered: bool) -> list[str]:
    """What is wrong with the place of buttons and texts, one line each."""
    settle(window)
    frame = QRectF(0, 0, window.width(), window.height())
    pressed = [(item.objectName() or item.property("text"), place(item)) for item in buttons(window)]
    written = [
        (item.property("text"), place(item))
        for item in items(window.contentItem())
        if item.inherits("QQuickText") and item.property("text")
    ]
    faults = [f"{name} leaves the window at {rect}" for name, rect in pressed + written if not frame.contains(rect)]
    if not covered:
        faults += [
            f"{one} lies over {other}"
            for index, (one, rect) in enumerate(pressed)
            for other, other_rect in pressed[index + 1 :]
            if rect.intersects(other_rect)
        ]
        faults += [
            f"{text!r} lies on {name}"
            for text, rect in written
            for name, other_rect in pressed
            if rect.intersects(other_rect) and not other_rect.contains(rect)
        ]
    return faults


#: (size, low reach, language): all languages on the common screen, the ones with the longest words elsewhere
CASES = [(PORTRAIT, False, language) for language in SPOKEN]
CASES += [
    (size, low, language) for size, low in ((PORTRAIT, True), (LANDSCAPE, False)) for language in ("ar", "fr", "de")
]


@pytest.mark.parametrize(("size", "low", "language"), CASES)
def test_everything_fits_in_every_language(
    open_visitor: OpenVisitor, qtbot: QtBot, size: tuple[int, int], low: bool, language: str
) -> None:
    station = open_visitor(size=size)
    faults = []
    for name, show in SCREENS.items():
        station.session.startOver()
        station.session.setLanguage(language)
        station.shell.appearance.setLowReach(low)
        show(station, qtbot)
        faults += [f"{name}: {fault}" for fault in layout_faults(station.window, covered=name in OVERLAYS)]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("low", [False, True], ids=["standing", "low"])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_everything_to_press_is_named_and_big_enough(
    open_visitor: OpenVisitor, qtbot: QtBot, language: str, low: bool
) -> None:
    station = open_visitor(size=PORTRAIT)
    faults = []
    for name, show in SCREENS.items():
        station.session.startOver()
        station.session.setLanguage(language)
        station.shell.appearance.setLowReach(low)
        show(station, qtbot)
        settle(station.window)
        for item in buttons(station.window):
            if not item.objectName():
                faults.append(f"{name}: a button {item.property('text')!r} has no objectName")
            if not spoken_name(item):
                faults.append(f"{name}: {item.objectName()} has no name to be spoken")
            if min(item.width(), item.height()) < TARGET_PX:
                faults.append(f"{name}: {item.objectName()} is {item.width():.0f} x {item.height():.0f} px")
    assert not faults, "\n".join(faults)


def test_low_reach_brings_everything_below_the_upper_part(visitor: VisitorStation) -> None:
    touch(visitor.window, "welcome.type")
    touch(visitor.window, "foot.reach")
    settle(visitor.window)
    highest = min(place(item).top() for item in buttons(visitor.window))
    assert highest > visitor.window.height() * 0.3
    assert find(visitor.window, "foot.reach").property("checked")
