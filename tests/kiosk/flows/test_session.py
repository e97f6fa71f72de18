from kiosk.flows.session import (
    QuietTimePassed,
    SessionEffect,
    SessionState,
    Touched,
    WarningTimePassed,
    step,
)

S, E = SessionState, SessionEffect


def test_silence_is_warned_of_before_the_session_ends() -> None:
    assert step(S.ACTIVE, QuietTimePassed()) == (S.WARNED, (E.SHOW_WARNING,))
    assert step(S.WARNED, WarningTimePassed()) == (S.EXPIRED, (E.HIDE_WARNING, E.END_SESSION))


def test_one_touch_answers_the_warning_as_often_as_needed() -> None:
    state = S.ACTIVE
    for _ in range(20):
        state, _ = step(state, QuietTimePassed())
        state, effects = step(state, Touched())
        assert (state, effects) == (S.ACTIVE, (E.HIDE_WARNING, E.START_QUIET_TIME))


def test_a_touch_starts_the_quiet_time_anew_and_begins_the_next_session() -> None:
    assert step(S.ACTIVE, Touched()) == (S.ACTIVE, (E.START_QUIET_TIME,))
    assert step(S.EXPIRED, Touched()) == (S.ACTIVE, (E.START_QUIET_TIME,))
