"""The visitor's screens as they were looked at and found good, in the three languages of the demonstration."""

import pytest
from pytestqt.qtbot import QtBot

from tests.qml.conftest import OpenVisitor
from tests.support.golden_screen import check_screen
from tests.support.screen import settle
from tests.support.visitor_screens import SCREENS
from tests.support.visitor_station import LANDSCAPE

PORTRAIT_SCREENS = (
    "welcome",
    "scan",
    "reference",
    "birth_date",
    "ticket",
    "too_early",
    "wrong_day",
    "not_matched",
    "help",
    "idle_warning",
    "out_of_service",
)


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_portrait_screens(open_visitor: OpenVisitor, qtbot: QtBot, update_golden: bool, language: str) -> None:
    station = open_visitor()
    for name in PORTRAIT_SCREENS:
        station.session.startOver()
        station.session.setLanguage(language)
        SCREENS[name](station, qtbot)
        check_screen(settle(station.window), f"visitor/{name}_{language}", update=update_golden)


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_landscape_screens(open_visitor: OpenVisitor, qtbot: QtBot, update_golden: bool, language: str) -> None:
    station = open_visitor(size=LANDSCAPE)
    for name in ("welcome", "reference", "ticket"):
        station.session.startOver()
        station.session.setLanguage(language)
        SCREENS[name](station, qtbot)
        check_screen(settle(station.window), f"visitor/landscape_{name}_{language}", update=update_golden)


def test_high_contrast_and_low_reach(open_visitor: OpenVisitor, qtbot: QtBot, update_golden: bool) -> None:
    station = open_visitor()
    station.session.setLanguage("fr")
    station.shell.appearance.setHighContrast(True)
    SCREENS["birth_date"](station, qtbot)
    check_screen(settle(station.window), "visitor/contrast_birth_date_fr", update=update_golden)
    station.session.startOver()
    station.session.setLanguage("ar")
    station.shell.appearance.setLowReach(True)
    SCREENS["reference"](station, qtbot)
    check_screen(settle(station.window), "visitor/low_reference_ar", update=update_golden)


def test_a_changed_word_is_seen(open_visitor: OpenVisitor, update_golden: bool) -> None:
    if update_golden:
        pytest.skip("this test changes a screen on purpose")
    station = open_visitor()
    station.session.setLanguage("fr")
    station.session.scanner_state(False, "")
    with pytest.raises(AssertionError, match="of the pixels differ"):
        check_screen(settle(station.window), "visitor/welcome_fr", update=False)
