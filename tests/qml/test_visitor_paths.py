"""What visitors do, by touching the items of the real window."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.qml.conftest import OpenVisitor
from tests.support.appliance import BIRTH_DATE
from tests.support.screen import centre, find, names, press_keys, texts, touch, type_keys
from tests.support.visitor_station import VisitorStation, birth_digits

WRONG_DATE = BIRTH_DATE + timedelta(days=40)


def plain(text: str) -> str:
    """A text without the isolates around its values."""
    return "".join(character for character in text if character not in "\u2066\u2068\u2069")


def seen(station: VisitorStation) -> str:
    """All text of the screen, in one line."""
    return plain(" | ".join(texts(station.window)))


def give_date(qtbot: QtBot, station: VisitorStation, digits: str, screen: str) -> None:
    """Type a birth date with the keys of the screen and wait for the answer."""
    type_keys(station.window, "birthDate", digits)
    touch(station.window, "birthDate.continue")
    qtbot.waitUntil(lambda: station.session.screen == screen and not station.session.busy)


def check_in(qtbot: QtBot, station: VisitorStation, reference: str, screen: str) -> None:
    """Hold a code to the reader and type the right birth date."""
    station.session.scanned(reference)
    give_date(qtbot, station, birth_digits(), screen)


@pytest.mark.parametrize(("language", "title"), [("en", "You are checked in"), ("ar", "تم تسجيل حضوركم")])
def test_scanned_code_and_birth_date_give_a_ticket(
    qtbot: QtBot, visitor: VisitorStation, language: str, title: str
) -> None:
    touch(visitor.window, f"welcome.language.{language}")
    touch(visitor.window, "welcome.scan")
    check_in(qtbot, visitor, "ZZADM001", "ticket")
    assert title in seen(visitor)
    assert plain(find(visitor.window, "ticket.number").property("text")) == "A001"
    touch(visitor.window, "ticket.finish")
    assert "welcome.scan" in names(visitor.window)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_typed_reference_gives_a_ticket(qtbot: QtBot, visitor: VisitorStation, language: str) -> None:
    touch(visitor.window, f"welcome.language.{language}")
    touch(visitor.window, "welcome.type")
    type_keys(visitor.window, "reference", "ZZFAMX")
    touch(visitor.window, "reference.key.erase")
    type_keys(visitor.window, "reference", "001")
    touch(visitor.window, "reference.continue")
    give_date(qtbot, visitor, birth_digits(), "ticket")
    assert "3 people" in seen(visitor) or "3 أشخاص" in seen(visitor)
    with visitor.appliance.store.read() as tx:
        visit = tx.visits.by_id(visitor.session.ticket.visit_id)
    assert visit is not None
    assert (visit.channel, visit.language) == ("typed", language)


def test_a_real_keyboard_types_reference_and_date(qtbot: QtBot, visitor: VisitorStation) -> None:
    touch(visitor.window, "welcome.type")
    press_keys(visitor.window, "zzadm00-1")
    QTest.keyClick(visitor.window, Qt.Key.Key_Return)
    press_keys(visitor.window, birth_digits())
    QTest.keyClick(visitor.window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: visitor.session.screen == "ticket")


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("ZZEAR001", ("You are early", "14:30")),
        ("ZZLAT001", ("The time of your appointment has passed", "10:15")),
        ("ZZDAY001", ("Your appointment is on another day", "Wednesday 25 November", "11:30")),
        ("ZZPST001", ("Your appointment is at another consulate", "FR-LYO")),
        ("ZZCAN001", ("This appointment was cancelled",)),
    ],
)
def test_refusals_say_what_to_do(
    qtbot: QtBot, visitor: VisitorStation, reference: str, expected: tuple[str, ...]
) -> None:
    check_in(qtbot, visitor, reference, "result")
    for part in expected:
        assert part in seen(visitor)
    assert "result.retry" not in names(visitor.window)
    touch(visitor.window, "result.finish")
    assert visitor.session.screen == "welcome"


@pytest.mark.parametrize("reference", ["ZZADM001", "ZZNOB001"])
def test_three_wrong_dates_lead_to_the_staff_for_known_and_unknown_references(
    qtbot: QtBot, visitor: VisitorStation, reference: str
) -> None:
    visitor.session.scanned(reference)
    for left in ("2 more attempts", "1 more attempt."):
        give_date(qtbot, visitor, birth_digits(WRONG_DATE), "result")
        assert "We could not find your appointment" in seen(visitor)
        assert left in seen(visitor)
        touch(visitor.window, "result.retry")
        assert not visitor.session.birthDate.complete
    give_date(qtbot, visitor, birth_digits(WRONG_DATE), "result")
    assert "Please see the staff" in seen(visitor)
    assert "result.retry" not in names(visitor.window)


def test_the_same_code_again_shows_the_same_ticket_and_offers_a_copy(qtbot: QtBot, visitor: VisitorStation) -> None:
    check_in(qtbot, visitor, "ZZADM001", "ticket")
    touch(visitor.window, "ticket.finish")
    touch(visitor.window, "welcome.language.en")
    check_in(qtbot, visitor, "ZZADM001", "ticket")
    assert "You are already checked in" in seen(visitor)
    assert plain(visitor.session.ticket.number) == "A001"
    touch(visitor.window, "ticket.print")
    # this station has no printer: the number on the screen is the ticket
    qtbot.waitUntil(lambda: "remember this number" in seen(visitor))
    with visitor.appliance.store.read() as tx:
        jobs = tx.jobs.of_subject(visitor.session.ticket.visit_id)
    assert [job.copy_number for job in jobs] == [0, 1]


def test_a_scan_on_the_ticket_screen_begins_with_the_next_person(qtbot: QtBot, visitor: VisitorStation) -> None:
    check_in(qtbot, visitor, "ZZADM001", "ticket")
    visitor.session.scanned("ZZFAM001")
    assert visitor.session.ticket.visit_id == ""
    give_date(qtbot, visitor, birth_digits(), "ticket")
    assert plain(visitor.session.ticket.number) == "A002"


@pytest.mark.parametrize("screen", ["welcome", "scan"])
def test_an_unreadable_code_is_said_and_the_next_one_taken(visitor: VisitorStation, screen: str) -> None:
    if screen == "scan":
        touch(visitor.window, "welcome.scan")
    visitor.session.scanned("https://example.org/")
    assert "This is not the code of an appointment" in seen(visitor)
    visitor.session.scanned("ZZADM001")
    assert visitor.session.screen == "birthDate"


def test_a_lost_reader_leaves_typing(visitor: VisitorStation) -> None:
    touch(visitor.window, "welcome.scan")
    visitor.session.scanner_state(False, "cable pulled")
    assert "The reader is out of order" in seen(visitor)
    touch(visitor.window, "foot.restart")
    assert "welcome.scan" not in names(visitor.window)
    visitor.session.scanner_state(True, "")
    assert "welcome.scan" in names(visitor.window)


def test_an_incomplete_reference_and_an_impossible_date_are_said(visitor: VisitorStation) -> None:
    touch(visitor.window, "welcome.type")
    type_keys(visitor.window, "reference", "ZZ1")
    touch(visitor.window, "reference.continue")
    assert "not a complete reference" in seen(visitor)
    type_keys(visitor.window, "reference", "2")
    assert "not a complete reference" not in seen(visitor)
    visitor.session.scanned("ZZADM001")
    type_keys(visitor.window, "birthDate", "31021990")
    touch(visitor.window, "birthDate.continue")
    assert "There is no such date" in seen(visitor)
    touch(visitor.window, "birthDate.key.erase")
    assert "There is no such date" not in seen(visitor)


def test_help_comes_back_to_what_was_typed(visitor: VisitorStation) -> None:
    visitor.session.scanned("ZZADM001")
    type_keys(visitor.window, "birthDate", "1402")
    touch(visitor.window, "foot.help")
    assert "+33 1 45 20 69 35" in seen(visitor)
    touch(visitor.window, "help.back")
    assert visitor.session.screen == "birthDate"
    assert (visitor.session.birthDate.dayText, visitor.session.birthDate.monthText) == ("14", "02")


def test_the_language_changes_in_the_middle_and_mirrors_the_screen(visitor: VisitorStation) -> None:
    touch(visitor.window, "welcome.type")
    type_keys(visitor.window, "reference", "ZZA")
    before = centre(find(visitor.window, "reference.back")).x()
    touch(visitor.window, "foot.language")
    touch(visitor.window, "languages.language.ar")
    visitor.window.grabWindow()
    after = centre(find(visitor.window, "reference.back")).x()
    assert before < visitor.window.width() / 2 < after
    assert find(visitor.window, "reference.continue").property("text") == "متابعة"
    assert visitor.session.reference.text == "ZZA"
    assert centre(find(visitor.window, "reference.key.A")).x() < centre(find(visitor.window, "reference.key.B")).x()


def test_start_over_leaves_nothing_of_the_visitor(qtbot: QtBot, visitor: VisitorStation) -> None:
    touch(visitor.window, "foot.contrast")
    check_in(qtbot, visitor, "ZZEAR001", "result")
    touch(visitor.window, "foot.restart")
    assert visitor.session.screen == "welcome"
    assert visitor.shell.language.code == "ar"
    assert not visitor.shell.appearance.highContrast
    assert (visitor.session.reference.text, visitor.session.birthDate.yearText) == ("", "")
    assert (visitor.session.outcome.text, visitor.session.ticket.number) == ("", "")
    assert not visitor.session.started


def test_back_goes_one_step_and_forgets_the_reference(visitor: VisitorStation) -> None:
    visitor.session.scanned("ZZADM001")
    touch(visitor.window, "birthDate.back")
    assert visitor.session.screen == "scan"
    touch(visitor.window, "scan.back")
    assert visitor.session.screen == "welcome"


def test_only_languages_with_a_finished_catalogue_are_offered(open_visitor: OpenVisitor) -> None:
    station = open_visitor(languages=("fr", "zgh", "ar"))
    assert [name for name in names(station.window) if name.startswith("welcome.language.")] == [
        "welcome.language.fr",
        "welcome.language.ar",
    ]
    assert station.shell.language.code == "fr"
