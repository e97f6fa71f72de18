"""Children of a demonstration: started, waited for, and told apart from those that died."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.simulation.control import ControlClient
from kiosk.devdock.errors import DemoError
from kiosk.devdock.patience import until
from kiosk.devdock.place import Place
from kiosk.devdock.processes import Children, child_environment

TIMEOUT_S = 20


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


@pytest.fixture
def children(place: Place) -> Iterator[Children]:
    with Children(place, child_environment(headless=True)) as running:
        yield running


def scanner(place: Place) -> list[str | Path]:
    return [
        "drivers.document_reader",
        "simulate",
        "--link",
        f"pty://{place.line('s')}",
        "--control",
        place.control("s"),
    ]


def test_ready_child_is_used_and_ended(place: Place, children: Children) -> None:
    child = children.start("scanner", scanner(place))
    child.wait_ready()
    assert child.first_line().startswith("scanner ready")
    with ControlClient(place.control("s")) as client:
        assert client.call("scan", text="ZZQRC001")["scans"] == 1
    children.check()
    assert children.is_running("scanner")
    assert children.stop("scanner") == 0
    assert not children.is_running("scanner")
    children.check()


def test_child_that_cannot_start_says_why(place: Place, children: Children) -> None:
    child = children.start("server", ["kiosk", "server", "--port", "0", "--database", "nonsense"])
    with pytest.raises(DemoError, match=r"server ended with code 2\n    kiosk server: "):
        child.wait_ready()


def test_child_that_died_is_named_and_replaced(place: Place, children: Children) -> None:
    children.start("scanner", scanner(place)).wait_ready()
    with ControlClient(place.control("s")) as client:
        client.call("quit")
    assert until(lambda: not children.is_running("scanner"), TIMEOUT_S)
    with pytest.raises(DemoError, match="scanner ended with code 0"):
        children.check()
    children.start("scanner", scanner(place)).wait_ready()
    children.check()


def test_all_end_the_last_first(place: Place) -> None:
    running = Children(place, child_environment(headless=True))
    running.start("one", scanner(place)).wait_ready()
    database = f"sqlite:///{place.folder}/central.db"
    running.start("two", ["kiosk", "server", "--port", "0", "--database", database]).wait_ready()
    assert list(running.stop_all().items()) == [("two", 0), ("one", 0)]


def test_until_gives_up() -> None:
    answers = iter([False, True])
    assert not until(lambda: next(answers), 0)
    assert until(lambda: next(answers), 0)


def test_environment_keeps_windows_where_there_is_a_display() -> None:
    assert child_environment(headless=True)["QT_QPA_PLATFORM"] == "offscreen"
    assert child_environment(headless=False).get("QT_QPA_PLATFORM") == os.environ.get("QT_QPA_PLATFORM")
