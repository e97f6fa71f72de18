"""The dock on a running line: what is clicked in it happens to the devices and to the central system."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devdock.demo_line import SCANNER, TERMINAL, DemoLine
from kiosk.devdock.demo_terminal import DEMO_TERMINALS
from kiosk.devdock.dock import Dock
from kiosk.devdock.place import LOBBY
from kiosk.devdock.post import choose_post
from sync.clock import SystemWallClock
from tests.support.screen import names, texts, touch

TIMEOUT_MS = 30_000


@contextmanager
def running_line(folder: Path) -> Iterator[DemoLine]:
    clock = SystemWallClock()
    post = choose_post(clock.now_utc())
    with DemoLine(folder, post, clock, headless=True, step_s=0.0, idle_s=60) as running:
        running.start()
        yield running


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoLine]:
    with running_line(tmp_path_factory.mktemp("d")) as running:
        yield running


@pytest.fixture
def dock(line: DemoLine, qtbot: QtBot) -> Iterator[Dock]:
    with shown_dock(line, qtbot) as shown:
        yield shown


@contextmanager
def shown_dock(line: DemoLine, qtbot: QtBot) -> Iterator[Dock]:
    bugs: list[BaseException] = []
    with Dock(line, bugs.append) as shown:
        model = shown.model
        qtbot.waitUntil(
            lambda: model.networkUp and model.scannerPlugged and "dock.scan.ZZQRC001" in names(shown.window),
            timeout=TIMEOUT_MS,
        )
        yield shown
    assert bugs == []


def test_code_is_scanned(line: DemoLine, dock: Dock, qtbot: QtBot) -> None:
    before = line.control(SCANNER, "state")["scans"]
    touch(dock.window, "dock.scan.ZZQRC001")
    qtbot.waitUntil(lambda: line.control(SCANNER, "state")["scans"] == before + 1, timeout=TIMEOUT_MS)


def test_paper_ends_and_is_refilled(line: DemoLine, dock: Dock, qtbot: QtBot) -> None:
    touch(dock.window, "dock.empty.lobby")
    qtbot.waitUntil(lambda: dock.model.lobbyText.startswith("paper out"), timeout=TIMEOUT_MS)
    touch(dock.window, "dock.refill.lobby")
    qtbot.waitUntil(lambda: dock.model.lobbyText.startswith("ready"), timeout=TIMEOUT_MS)
    assert line.control(LOBBY, "state")["state"] == "ready"


def test_cable_is_pulled_and_plugged(line: DemoLine, dock: Dock, qtbot: QtBot) -> None:
    touch(dock.window, "dock.cable.terminal")
    qtbot.waitUntil(lambda: not dock.model.terminalPlugged, timeout=TIMEOUT_MS)
    assert "Plug the cable" in texts(dock.window)
    touch(dock.window, "dock.cable.terminal")
    qtbot.waitUntil(lambda: dock.model.terminalPlugged, timeout=TIMEOUT_MS)
    assert line.control(TERMINAL, "state")["plugged"] is True


def test_a_terminal_without_a_line_has_no_cable(tmp_path: Path, qtbot: QtBot) -> None:
    clock = SystemWallClock()
    post = choose_post(clock.now_utc())
    terminal = DEMO_TERMINALS["manual"]
    with DemoLine(tmp_path, post, clock, headless=True, step_s=0.0, idle_s=60, terminal=terminal) as line:
        line.start()
        with shown_dock(line, qtbot) as dock:
            assert not {"dock.cable.terminal", "dock.card.cut"} & set(names(dock.window))
            assert "dock.card.approve" in names(dock.window)
            qtbot.waitUntil(lambda: dock.model.terminalText == "idle", timeout=TIMEOUT_MS)


def test_network_goes_and_comes_back_at_the_same_address(tmp_path: Path, qtbot: QtBot) -> None:
    with running_line(tmp_path) as line, shown_dock(line, qtbot) as dock:
        url = line.server_url
        touch(dock.window, "dock.network")
        qtbot.waitUntil(lambda: not dock.model.networkUp, timeout=TIMEOUT_MS)
        assert not line.is_running("server")
        touch(dock.window, "dock.network")
        qtbot.waitUntil(lambda: dock.model.networkUp, timeout=TIMEOUT_MS)
        assert (line.server_url, dock.model.message) == (url, "")


def test_what_a_device_refuses_is_told(dock: Dock, qtbot: QtBot) -> None:
    dock.model.present("approve")
    qtbot.waitUntil(lambda: "does not wait for a card" in dock.model.message, timeout=TIMEOUT_MS)
    qtbot.waitUntil(lambda: "dock.message" in names(dock.window), timeout=TIMEOUT_MS)


def test_pins_and_place_are_shown(dock: Dock) -> None:
    shown = " ".join(texts(dock.window))
    assert "2580  Amina SPECIMEN, cashier" in shown
    assert dock.model.config in shown
