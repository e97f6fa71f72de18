"""Real windows of the stations, offscreen."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.visitor_station import VisitorStation

OpenVisitor = Callable[..., VisitorStation]


@pytest.fixture
def open_visitor(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenVisitor]:
    """Open visitor stations on fresh stores; arguments as for `VisitorStation`."""
    with ExitStack() as stack:
        number = 0

        def make(**options: object) -> VisitorStation:
            nonlocal number
            number += 1
            folder = tmp_path / str(number)
            folder.mkdir()
            return stack.enter_context(VisitorStation(folder, **options))  # type: ignore[arg-type]

        yield make


@pytest.fixture
def visitor(open_visitor: OpenVisitor) -> VisitorStation:
    """A visitor station in portrait, in English."""
    station = open_visitor()
    station.session.setLanguage("en")
    return station
