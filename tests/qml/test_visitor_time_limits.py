"""Time limits of the visitor station, in the real window."""

from pytestqt.qtbot import QtBot

from kiosk.flows.session import QuietTimePassed
from kiosk.viewmodels.visitor.session import VisitorDelays
from sync.store.records import JobStatus
from tests.qml.conftest import OpenVisitor
from tests.support.appliance import NOON
from tests.support.screen import names, texts, touch
from tests.support.visitor_station import NEVER, VisitorStation, birth_digits

SOON_S = 0.05
#: time enough for an answer of a store that is not busy
PATIENT_S = 2.0


def test_an_abandoned_session_is_cleared(open_visitor: OpenVisitor, qtbot: QtBot) -> None:
    station = open_visitor(delays=VisitorDelays(idle_s=SOON_S, warning_s=SOON_S, answer_s=NEVER))
    station.session.setLanguage("en")
    station.session.typeReference()
    station.session.reference.add("ZZADM001")
    station.session.chooseLanguage(True)
    qtbot.waitUntil(lambda: station.session.screen == "welcome")
    assert station.session.reference.text == ""
    assert station.shell.language.code == "ar"
    assert not station.session.choosingLanguage
    assert not station.session.idle.warning


def test_one_touch_extends_and_hits_nothing_below(visitor: VisitorStation) -> None:
    touch(visitor.window, "welcome.type")
    visitor.session.reference.add("ZZ")
    visitor.session.idle.take(QuietTimePassed())
    assert "Are you still there?" in texts(visitor.window)
    # a key of the screen lies under the overlay: touching there only takes the warning away
    touch(visitor.window, "reference.key.A")
    assert visitor.session.reference.text == "ZZ"
    assert not visitor.session.idle.warning
    visitor.session.idle.take(QuietTimePassed())
    touch(visitor.window, "idle.extend")
    assert "idle.extend" not in names(visitor.window)
    assert visitor.session.screen == "reference"


def test_a_store_that_does_not_answer_sends_to_the_staff(open_visitor: OpenVisitor, qtbot: QtBot) -> None:
    station = open_visitor(delays=VisitorDelays(idle_s=NEVER, warning_s=20, answer_s=SOON_S))
    station.session.setLanguage("en")
    station.session.scanned("ZZADM001")
    for digit in birth_digits():
        station.session.birthDate.add(digit)
    with station.appliance.store.write():  # nobody else may write meanwhile
        station.session.submitBirthDate()
        assert station.session.busy
        qtbot.waitUntil(lambda: station.session.screen == "result")
    assert "Please see the staff" in texts(station.window)
    # this visitor is with the staff by now, so nobody is admitted and nothing is printed any more
    later: list[None] = []
    station.worker.submit(lambda: None, later.append)
    qtbot.waitUntil(lambda: later == [None])
    assert station.session.screen == "result"
    with station.appliance.store.read() as tx:
        assert tx.visits.of_day(NOON.date()) == []
        assert tx.jobs.with_status(*JobStatus) == []
        assert tx.outbox.pending(1) == []


def test_a_late_answer_is_not_shown_to_the_next_visitor(open_visitor: OpenVisitor, qtbot: QtBot) -> None:
    station = open_visitor(delays=VisitorDelays(idle_s=NEVER, warning_s=20, answer_s=PATIENT_S))

    def ask(reference: str) -> None:
        station.session.scanned(reference)
        for digit in birth_digits():
            station.session.birthDate.add(digit)
        station.session.submitBirthDate()
        assert station.session.busy

    with station.appliance.store.write():  # the first visitor's answer does not come in time
        ask("ZZCAN001")
        qtbot.waitUntil(lambda: station.session.screen == "result")
        station.session.startOver()
        ask("ZZADM001")
    qtbot.waitUntil(lambda: not station.session.busy)
    assert station.session.screen == "ticket"


def test_a_closed_store_sends_to_the_staff(visitor: VisitorStation, qtbot: QtBot) -> None:
    visitor.session.scanned("ZZADM001")
    for digit in birth_digits():
        visitor.session.birthDate.add(digit)
    visitor.appliance.store.close()
    visitor.session.submitBirthDate()
    qtbot.waitUntil(lambda: visitor.session.screen == "result")
    assert "Please see the staff" in texts(visitor.window)


def test_an_answer_for_somebody_who_left_is_dropped(visitor: VisitorStation, qtbot: QtBot) -> None:
    visitor.session.scanned("ZZADM001")
    for digit in birth_digits():
        visitor.session.birthDate.add(digit)
    with visitor.appliance.store.write():
        visitor.session.submitBirthDate()
        touch(visitor.window, "foot.restart")
        assert visitor.session.screen == "birthDate"  # what is being decided is waited for
    qtbot.waitUntil(lambda: visitor.session.screen == "ticket")
