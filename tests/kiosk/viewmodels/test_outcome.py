"""Answers and tickets in words, per language."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.flows.checkin import CheckInVerdict
from kiosk.runtime.language import LANGUAGES, install
from kiosk.services.checkin import CheckInResult, OtherPost, TicketFacts
from kiosk.viewmodels.visitor.outcome import ANSWERS, Outcome
from kiosk.viewmodels.visitor.slip_lines import NO_MORE_COPIES, slip_line
from kiosk.viewmodels.visitor.ticket_page import TicketPage
from kiosk.viewmodels.wording import day_text, hour_text
from sync.store.records import JobStatus
from tests.support.appliance import NOON, ZONE

LOCAL: datetime = NOON.astimezone(ZONE)
SPOKEN = [code for code, language in LANGUAGES.items() if not language.draft]
LYON = OtherPost("FR-LYO", "Consulat à Lyon", "القنصلية بليون")
WITHOUT_TICKET = [
    verdict for verdict in CheckInVerdict if verdict not in {CheckInVerdict.ADMITTED, CheckInVerdict.ALREADY}
]


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QGuiApplication) -> Iterator[None]:
    """Leave the application in the source language."""
    yield
    install(qapp, "en")


def outcome(qapp: QGuiApplication, verdict: CheckInVerdict, language: str) -> Outcome:
    """The result screen's words."""
    install(qapp, language)
    shown = Outcome()
    result = CheckInResult(verdict, tries_left=2, from_time=LOCAL, until_time=LOCAL, other_post=LYON)
    shown.show(result, language)
    return shown


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("verdict", WITHOUT_TICKET)
def test_every_verdict_has_words_in_every_language(
    qapp: QGuiApplication, verdict: CheckInVerdict, language: str
) -> None:
    shown = outcome(qapp, verdict, language)
    assert shown.title
    assert shown.text
    assert "{" not in shown.text
    assert "%n" not in shown.text
    if language != "en":
        assert shown.title != ANSWERS[verdict].title


def test_values_are_isolated_in_arabic(qapp: QGuiApplication) -> None:
    assert "\u206612:00\u2069" in outcome(qapp, CheckInVerdict.TOO_EARLY, "ar").text
    assert "\u2068القنصلية بليون\u2069" in outcome(qapp, CheckInVerdict.WRONG_POST, "ar").text
    assert "\u2068الاثنين 23 نونبر\u2069" in outcome(qapp, CheckInVerdict.WRONG_DAY, "ar").text


def test_only_a_mismatch_may_be_tried_again(qapp: QGuiApplication) -> None:
    retried = [verdict for verdict in WITHOUT_TICKET if outcome(qapp, verdict, "en").mayRetry]
    assert retried == [CheckInVerdict.NOT_MATCHED]
    assert outcome(qapp, CheckInVerdict.NOT_MATCHED, "en").text.endswith("You have 2 more attempts.")
    assert outcome(qapp, CheckInVerdict.NOT_MATCHED, "ar").text.endswith("بقيت محاولتان.")


def test_the_hour_to_come_back_is_a_figure(qapp: QGuiApplication) -> None:
    assert outcome(qapp, CheckInVerdict.TOO_EARLY, "fr").figure == hour_text(LOCAL)
    assert outcome(qapp, CheckInVerdict.TOO_LATE, "fr").figure == ""


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", "lundi 23 novembre"),
        ("es", "lunes 23 noviembre"),
        ("it", "lunedì 23 novembre"),
        ("nl", "maandag 23 november"),
        ("de", "Montag 23 November"),
        ("en", "Monday 23 November"),
    ],
)
def test_days_are_in_the_words_of_the_language_with_western_digits(
    qapp: QGuiApplication, language: str, expected: str
) -> None:
    assert day_text(LOCAL.date(), language).strip("\u2066\u2068\u2069") == expected


def ticket(waiting: int = 1, people: int = 3) -> TicketPage:
    """A ticket on the screen."""
    page = TicketPage()
    page.show(TicketFacts("visit", "A017", LOCAL, LOCAL, ("passport_adult",), people, waiting, "job"), already=False)
    return page


def test_a_ticket_names_number_appointment_people_and_place(qapp: QGuiApplication) -> None:
    install(qapp, "en")
    page = ticket()
    assert page.number == "\u2066A017\u2069"
    assert page.details == ["Appointment at \u206612:00\u2069", "3 people", "1 ticket before yours"]
    assert ticket(waiting=0, people=1).details[1:] == ["You are next"]
    install(qapp, "ar")
    assert ticket(waiting=12).details[1:] == ["3 أشخاص", "12 تذكرة قبلكم"]


@pytest.mark.parametrize("status", list(JobStatus))
def test_no_state_of_the_printer_claims_paper_that_may_not_be_there(qapp: QGuiApplication, status: JobStatus) -> None:
    install(qapp, "en")
    page = ticket()
    page.tell_slip(slip_line(status))
    assert ("take your ticket" in page.slipText) == (status is JobStatus.PRINTED)
    assert ("remember this number" in page.slipText) == (status in {JobStatus.UNCERTAIN, JobStatus.FAILED})
    assert page.number


def test_after_the_last_copy_the_staff_prints(qapp: QGuiApplication) -> None:
    install(qapp, "en")
    page = ticket()
    offered = [page.mayPrint]
    page.tell_slip(NO_MORE_COPIES)
    offered.append(page.mayPrint)
    assert offered == [True, False]
    page.clear()
    assert (page.number, page.details, page.mayPrint) == ("", [], False)
