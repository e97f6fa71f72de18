import pytest

from kiosk.domain.arrival import ArrivalVerdict
from kiosk.flows.checkin import (
    ANSWERED,
    ATTENDED,
    CHECK_IN,
    HELPED,
    Back,
    Begun,
    CheckInAnswered,
    CheckInEffect,
    CheckInState,
    CheckInVerdict,
    CodeScanned,
    DatumEntered,
    DuplicateAsked,
    HelpAsked,
    HelpClosed,
    Idle,
    LanguageChosen,
    ReferenceEntered,
    ScannerLost,
    ServiceFailed,
    StartOver,
    TicketNotPrinted,
    TicketPrinted,
    TimedOut,
    TryAgain,
    TypingChosen,
    step,
)
from kiosk.flows.table import Event, IllegalEvent

S, E = CheckInState, CheckInEffect


def run(*events: Event, start: CheckInState = S.WELCOME) -> tuple[CheckInState, list[CheckInEffect]]:
    state = start
    done: list[CheckInEffect] = []
    for event in events:
        state, effects = step(state, event)
        done += effects
    return state, done


def test_a_scanned_code_and_a_birth_date_give_a_ticket() -> None:
    events = (CodeScanned(True), DatumEntered(), CheckInAnswered(CheckInVerdict.ADMITTED), TicketPrinted())
    assert run(*events) == (S.TICKET, [E.KEEP_REFERENCE, E.RUN_CHECK_IN, E.SHOW_TAKE_TICKET])


def test_a_typed_reference_leads_to_the_same_question() -> None:
    events = (LanguageChosen(), Begun(), TypingChosen(), ReferenceEntered())
    assert run(*events) == (S.DATUM, [E.APPLY_LANGUAGE, E.KEEP_REFERENCE])


def test_nobody_is_checked_in_by_the_reference_alone() -> None:
    asking = [source for source, _, to in CHECK_IN.edges() if E.RUN_CHECK_IN in to.effects]
    assert asking == [S.DATUM]
    into_ticket = {source for source, _, to in CHECK_IN.edges() if to.target is S.TICKET} - {S.TICKET, S.HELP}
    assert into_ticket == {S.CHECKING, S.ALREADY}
    into_already = {source for source, _, to in CHECK_IN.edges() if to.target is S.ALREADY} - {S.ALREADY, S.HELP}
    assert into_already == {S.CHECKING}


@pytest.mark.parametrize(
    ("verdict", "state"),
    [
        (CheckInVerdict.ADMITTED, S.TICKET),
        (CheckInVerdict.ALREADY, S.ALREADY),
        (CheckInVerdict.NOT_MATCHED, S.MISMATCH),
        (CheckInVerdict.SEE_STAFF, S.STAFF),
        *[
            (verdict, S.RESULT)
            for verdict in (
                CheckInVerdict.TOO_EARLY,
                CheckInVerdict.TOO_LATE,
                CheckInVerdict.WRONG_DAY,
                CheckInVerdict.WRONG_POST,
                CheckInVerdict.CANCELLED,
            )
        ],
    ],
)
def test_every_answer_has_its_screen(verdict: CheckInVerdict, state: CheckInState) -> None:
    assert run(CheckInAnswered(verdict), start=S.CHECKING)[0] is state


def test_the_answers_of_the_arrival_policy_are_among_the_verdicts() -> None:
    assert {verdict.value for verdict in ArrivalVerdict} < {verdict.value for verdict in CheckInVerdict}


def test_a_wrong_datum_can_be_corrected_and_then_the_staff_helps() -> None:
    wrong = CheckInAnswered(CheckInVerdict.NOT_MATCHED)
    state, effects = run(wrong, TryAgain(), DatumEntered(), wrong, start=S.CHECKING)
    assert (state, effects) == (S.MISMATCH, [E.SHOW_TRIES_LEFT, E.RUN_CHECK_IN, E.SHOW_TRIES_LEFT])
    last = run(TryAgain(), DatumEntered(), CheckInAnswered(CheckInVerdict.SEE_STAFF), start=S.MISMATCH)
    assert last[0] is S.STAFF
    with pytest.raises(IllegalEvent):
        step(S.STAFF, TryAgain())


def test_who_is_already_checked_in_may_have_a_duplicate() -> None:
    assert run(DuplicateAsked(), TicketNotPrinted(), start=S.ALREADY) == (
        S.TICKET,
        [E.PRINT_DUPLICATE, E.SHOW_REMEMBER_NUMBER],
    )


def test_an_unreadable_code_and_a_lost_scanner_leave_typing() -> None:
    assert run(CodeScanned(False)) == (S.IDENTIFY, [E.SHOW_UNREADABLE_CODE])
    assert run(ScannerLost(), TypingChosen(), start=S.IDENTIFY) == (S.REFERENCE, [E.SHOW_TYPING_INSTEAD])


@pytest.mark.parametrize("event", [ServiceFailed(), TimedOut()])
def test_a_visitor_never_loses_the_turn_to_a_failure(event: Event) -> None:
    assert run(event, start=S.CHECKING)[0] is S.STAFF


@pytest.mark.parametrize("state", ATTENDED)
@pytest.mark.parametrize("event", [Idle(), StartOver()])
def test_leaving_clears_personal_data_everywhere(state: CheckInState, event: Event) -> None:
    assert run(event, start=state) == (S.WELCOME, [E.CLEAR_PERSONAL_DATA, E.RESET_LANGUAGE])


def test_an_answer_on_its_way_is_waited_for() -> None:
    assert run(Idle(), CheckInAnswered(CheckInVerdict.ADMITTED), start=S.CHECKING) == (S.TICKET, [])


@pytest.mark.parametrize("state", ANSWERED)
def test_the_next_visitors_scan_first_clears_the_last_ones_data(state: CheckInState) -> None:
    assert run(CodeScanned(True), start=state) == (S.DATUM, [E.CLEAR_PERSONAL_DATA, E.KEEP_REFERENCE])
    assert run(CodeScanned(False), start=state)[1][0] is E.CLEAR_PERSONAL_DATA


@pytest.mark.parametrize("state", HELPED)
def test_help_gives_the_screen_back(state: CheckInState) -> None:
    assert run(HelpAsked(), LanguageChosen(), HelpClosed(origin=state), start=state) == (state, [E.APPLY_LANGUAGE])


@pytest.mark.parametrize("state", [S.CHECKING, S.HELP])
def test_help_cannot_lead_where_it_was_not_opened(state: CheckInState) -> None:
    with pytest.raises(IllegalEvent):
        step(S.HELP, HelpClosed(origin=state))


def test_a_step_back_from_a_question_forgets_the_reference() -> None:
    for state in (S.DATUM, S.REFERENCE, S.MISMATCH):
        assert run(Back(), start=state) == (S.IDENTIFY, [E.FORGET_REFERENCE])
    assert run(Back(), start=S.IDENTIFY)[0] is S.WELCOME


def test_to_every_screen_somebody_can_leave_without_a_touch() -> None:
    assert {state for state, wait in CHECK_IN.waits.items() if wait.time_out is Idle} == set(ATTENDED)
    assert set(CHECK_IN.waits) == set(CheckInState)
