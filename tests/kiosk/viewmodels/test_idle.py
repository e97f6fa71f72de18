"""The idle time-out of a visitor's session, with real timers of a few milliseconds."""

from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from kiosk.flows.session import QuietTimePassed
from kiosk.viewmodels.visitor.idle import IdleWatch

SOON_S = 0.02
NEVER_S = 3600.0


def warned(watch: IdleWatch) -> bool:
    """Whether the warning is to be seen now."""
    return watch.warning


def test_quiet_warns_and_then_ends_the_session(qtbot: QtBot) -> None:
    watch = IdleWatch(SOON_S, SOON_S)
    with qtbot.waitSignal(watch.expired), qtbot.waitSignal(watch.warningChanged):
        watch.watch(True)
    assert not warned(watch)


def test_nobody_is_warned_before_a_visitor_began(qtbot: QtBot) -> None:
    left, ended = IdleWatch(SOON_S, SOON_S), []
    left.expired.connect(lambda: ended.append(True))
    left.watch(True)
    left.watch(False)
    later = IdleWatch(SOON_S, SOON_S)
    with qtbot.waitSignal(later.expired):
        later.watch(True)
    assert ended == []


def test_one_touch_takes_the_warning_away_as_often_as_needed(qtbot: QtBot) -> None:
    watch = IdleWatch(NEVER_S, NEVER_S)
    watch.watch(True)
    for _ in range(12):
        watch.take(QuietTimePassed())
        assert warned(watch)
        assert watch.remaining == 1.0
        watch.extend()
        assert not warned(watch)
    watch.watch(False)


def test_touches_and_keys_are_seen_and_not_swallowed(qtbot: QtBot) -> None:
    watch = IdleWatch(NEVER_S, NEVER_S)
    watch.watch(True)
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TouchBegin, QEvent.Type.MouseMove):
        assert watch.eventFilter(QObject(), QEvent(kind)) is False
    watch.watch(False)


def test_a_touch_beside_the_button_does_not_answer_the_warning_twice(qtbot: QtBot) -> None:
    watch = IdleWatch(NEVER_S, NEVER_S)
    watch.watch(True)
    watch.take(QuietTimePassed())
    watch.eventFilter(QObject(), QEvent(QEvent.Type.MouseButtonPress))
    assert warned(watch)  # only the overlay itself takes it away, so that the press hits nothing below
    watch.extend()
    assert not warned(watch)
    watch.watch(False)
