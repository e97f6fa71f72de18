"""What all stations stand on: delivery into the GUI thread, pictograms, the out-of-service cover, the first frame."""

import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kiosk.runtime.known_errors import CommandError
from kiosk.runtime.paths import ASSETS_FOLDER, QML_FOLDER
from kiosk.stations.delivery import Deliver
from kiosk.stations.life import require_display
from kiosk.stations.pictograms import PictogramProvider, UnknownPictogram
from kiosk.stations.shell import ScreenError, Shell
from tests.qml.conftest import OpenVisitor, open_visitor  # noqa: F401 - a fixture
from tests.support.screen import find, items, settle, texts, touch

ICONS = ASSETS_FOLDER / "icons"
NAMED = re.compile(r'(?:pictogram|name):[^"\n]*((?:"[a-z]+"[^"\n]*)+)')
COMPARED = re.compile(r'[!=]==? "[a-z]+"')
WORD = re.compile(r'"([a-z]+)"')


@pytest.fixture
def shell(qtbot: QtBot) -> Iterator[Shell]:
    made = Shell(languages=("en",), desk=False, motion=False)
    yield made
    made.close()


def test_a_station_that_has_ended_leaves_no_language_behind(qapp: QGuiApplication, qtbot: QtBot) -> None:
    for code, number in (("ar", "رقمكم"), ("fr", "Votre numéro")):
        made = Shell(languages=(code,), desk=False, motion=False)
        shown = qapp.translate("Slips", "Your number")
        made.close()
        assert (shown, qapp.translate("Slips", "Your number")) == (number, "Your number")
        assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_work_is_delivered_in_order_and_in_the_gui_thread(qtbot: QtBot) -> None:
    deliver = Deliver()
    done: list[tuple[int, bool]] = []

    def work(number: int) -> None:
        done.append((number, threading.current_thread() is threading.main_thread()))

    def send() -> None:
        for number in range(50):
            deliver(lambda number=number: work(number))  # type: ignore[misc]

    thread = threading.Thread(target=send)
    thread.start()
    thread.join()
    assert done == []
    qtbot.waitUntil(lambda: len(done) == 50)
    assert done == [(number, True) for number in range(50)]


def test_every_pictogram_named_in_qml_exists() -> None:
    named = {
        word
        for file in QML_FOLDER.rglob("*.qml")
        for match in NAMED.findall(COMPARED.sub("", file.read_text(encoding="utf-8")))
        for word in WORD.findall(match)
    }
    assert len(named) > 10
    assert sorted(name for name in named if not (ICONS / f"{name}.svg").is_file()) == []


def test_a_pictogram_takes_the_colour_asked_for_and_can_be_turned() -> None:
    provider = PictogramProvider(ICONS)
    straight = provider.requestImage("back/ff0000", QSize(), QSize(48, 48))
    turned = provider.requestImage("back/ff0000/mirrored", QSize(), QSize(48, 48))
    assert straight.size() == QSize(48, 48)
    painted = [straight.pixelColor(x, 24) for x in range(48) if straight.pixelColor(x, 24).alpha() == 255]
    assert painted
    assert {colour.name() for colour in painted} == {"#ff0000"}
    assert straight.flipped(Qt.Orientation.Horizontal) == turned
    assert straight != turned


def test_an_unknown_pictogram_is_a_bug_and_no_room_is_none() -> None:
    provider = PictogramProvider(ICONS)
    with pytest.raises(UnknownPictogram, match="nothing"):
        provider.requestImage("nothing/000000", QSize(), QSize(48, 48))
    assert isinstance(provider.requestImage("back/000000", QSize(), QSize(0, 0)), QImage)


@pytest.mark.qt_log_ignore("failed to load component", "Nothing is not a type")
def test_a_broken_screen_is_named(shell: Shell, tmp_path: Path) -> None:
    broken = tmp_path / "Broken.qml"
    broken.write_text("import QtQuick\nNothing {}\n", encoding="utf-8")
    with pytest.raises(ScreenError, match=r"Broken\.qml.*Nothing"):
        shell.load(broken, {}, 640, 480)
    with pytest.raises(ScreenError, match="no window"):
        _ = shell.window


def test_the_first_frame_is_told_once(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "Empty.qml"
    file.write_text("import QtQuick\nWindow {}\n", encoding="utf-8")
    window = shell.load(file, {}, 640, 480)
    frames: list[bool] = []
    shell.show(lambda: frames.append(True))
    qtbot.waitUntil(lambda: frames != [])
    with qtbot.waitSignal(window.frameSwapped):
        window.update()
    assert frames == [True]
    assert (window.width(), window.height()) == (640, 480)


def test_out_of_service_covers_everything(open_visitor: OpenVisitor) -> None:  # noqa: F811
    station = open_visitor()
    station.shell.show_out_of_service("A1B2C3D4")
    station.shell.show_out_of_service("second")
    seen = texts(station.window)
    assert "A1B2C3D4" in seen
    assert "second" not in seen
    assert any("خارج الخدمة" in text for text in seen)
    settle(station.window)
    touch(station.window, "welcome.type")
    assert station.session.screen == "welcome"


def test_the_theme_follows_the_window(open_visitor: OpenVisitor) -> None:  # noqa: F811
    station = open_visitor()
    before = find(station.window, "welcome.type").height()
    station.window.resize(1620, 2880)
    settle(station.window)
    assert find(station.window, "welcome.type").height() == pytest.approx(before * 1.5, rel=0.05)
    assert all(item.width() <= 1620 for item in items(station.window.contentItem()))


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_station_needs_a_display(name: str) -> None:
    require_display({name: "x"})
    with pytest.raises(CommandError, match="no display"):
        require_display({name: ""})
