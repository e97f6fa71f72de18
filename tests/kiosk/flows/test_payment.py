from itertools import pairwise

import pytest

from drivers.card_terminal.interface import Outcome
from kiosk.domain.payment import PaymentOutcome
from kiosk.flows.payment import (
    BLOCKING,
    PAYMENT,
    STATE_OF_STATUS,
    CancelRequested,
    IntentSaved,
    LinkLost,
    PaymentEffect,
    PaymentRequested,
    PaymentState,
    QueryFailed,
    Resolved,
    Restarted,
    ResultArrived,
    SendStarted,
    StoreFailed,
    TimedOut,
    step,
)
from kiosk.flows.table import Event, IllegalEvent
from sync.store.records import PaymentStatus

S, E = PaymentState, PaymentEffect
STEPS_TO_SENT = (PaymentRequested(), IntentSaved(), SendStarted())


def run(*events: Event, start: PaymentState = S.IDLE) -> tuple[PaymentState, list[PaymentEffect]]:
    state = start
    done: list[PaymentEffect] = []
    for event in events:
        state, effects = step(state, event)
        done += effects
    return state, done


def test_the_intent_is_on_disk_before_the_terminal_is_called() -> None:
    assert run(*STEPS_TO_SENT) == (S.SENT, [E.SAVE_INTENT, E.MARK_SENT, E.CALL_TERMINAL])


@pytest.mark.parametrize("outcome", [o for o in PaymentOutcome if o is not PaymentOutcome.UNKNOWN])
def test_a_readable_answer_ends_the_payment(outcome: PaymentOutcome) -> None:
    state, effects = run(*STEPS_TO_SENT, ResultArrived(outcome))
    assert state.value == outcome.value
    assert state in PAYMENT.final
    is_approved = outcome is PaymentOutcome.APPROVED
    assert (E.RECORD_APPROVAL_WITH_STAMPS in effects) == (E.PRINT_RECEIPT in effects) == is_approved
    assert (E.RECORD_OUTCOME in effects) != is_approved


@pytest.mark.parametrize("event", [ResultArrived(PaymentOutcome.UNKNOWN), TimedOut(), LinkLost(), Restarted()])
def test_anything_else_after_sending_is_unknown_and_blocks(event: Event) -> None:
    state, effects = run(event, start=S.SENT)
    assert state is S.UNKNOWN
    assert effects == [E.RECORD_OUTCOME, E.BLOCK_TERMINAL, E.PRINT_INCIDENT, E.QUERY_TERMINAL]


def test_an_unknown_payment_stays_so_until_somebody_decides() -> None:
    assert run(QueryFailed(), start=S.UNKNOWN) == (S.UNKNOWN, [E.ASK_PERSON])
    assert run(Restarted(), start=S.UNKNOWN) == (S.UNKNOWN, [E.BLOCK_TERMINAL, E.QUERY_TERMINAL])
    for event in (TimedOut(), LinkLost(), ResultArrived(PaymentOutcome.DECLINED), CancelRequested()):
        with pytest.raises(IllegalEvent):
            step(S.UNKNOWN, event)
    paid = run(Resolved(PaymentOutcome.APPROVED, by="agent-7"), start=S.UNKNOWN)
    assert paid == (S.APPROVED, [E.RECORD_APPROVAL_WITH_STAMPS, E.PRINT_RECEIPT, E.UNBLOCK_TERMINAL])
    refused = run(Resolved(PaymentOutcome.DECLINED, by="terminal"), start=S.UNKNOWN)
    assert refused == (S.DECLINED, [E.RECORD_OUTCOME, E.UNBLOCK_TERMINAL])


def test_a_resolution_decides_and_has_a_name() -> None:
    with pytest.raises(ValueError, match="known outcome"):
        Resolved(PaymentOutcome.UNKNOWN, by="agent-7")
    with pytest.raises(ValueError, match="who decided"):
        Resolved(PaymentOutcome.APPROVED, by="")


def test_what_was_never_sent_was_never_started() -> None:
    assert run(Restarted(), start=S.INTENDED) == (S.NOT_STARTED, [E.RECORD_OUTCOME])
    assert run(CancelRequested(), start=S.INTENDED) == (S.NOT_STARTED, [E.RECORD_OUTCOME])
    assert run(PaymentRequested(), IntentSaved(), StoreFailed()) == (
        S.NOT_STARTED,
        [E.SAVE_INTENT, E.MARK_SENT, E.SHOW_STORE_FAULT, E.RECORD_OUTCOME],
    )
    assert run(PaymentRequested(), StoreFailed()) == (S.IDLE, [E.SAVE_INTENT, E.SHOW_STORE_FAULT])


def test_cancelling_a_running_payment_only_asks_the_terminal() -> None:
    assert run(CancelRequested(), start=S.SENT) == (S.SENT, [E.ABORT_TERMINAL])


@pytest.mark.parametrize("other", PaymentState)
def test_a_terminal_with_an_open_payment_takes_no_other(other: PaymentState) -> None:
    state, effects = run(PaymentRequested(others=(S.APPROVED, other)))
    is_open = other in {S.SAVING, S.INTENDED, S.SENT, S.UNKNOWN}
    assert (other in BLOCKING) == is_open
    assert (state, effects) == ((S.IDLE, [E.REFUSE_BLOCKED]) if is_open else (S.SAVING, [E.SAVE_INTENT]))


def test_stamps_are_recorded_on_approvals_only_and_the_terminal_called_once() -> None:
    for source, event, transition in PAYMENT.edges():
        records_stamps = E.RECORD_APPROVAL_WITH_STAMPS in transition.effects
        assert records_stamps == (transition.target is S.APPROVED), (source, event)
        assert (E.CALL_TERMINAL in transition.effects) == (source is not S.SENT and transition.target is S.SENT)
    callers = [source for source, _, transition in PAYMENT.edges() if E.CALL_TERMINAL in transition.effects]
    assert callers == [S.INTENDED]


def test_time_decides_nothing_about_an_unknown_payment() -> None:
    leaving = {event for source, event, to in PAYMENT.edges() if source is S.UNKNOWN and to.target is not S.UNKNOWN}
    assert {event.partition("(")[0] for event in leaving} == {"Resolved"}


def test_words_are_those_of_the_terminal_and_of_the_journal() -> None:
    assert [outcome.value for outcome in PaymentOutcome] == [outcome.value for outcome in Outcome]
    assert set(STATE_OF_STATUS) == {status.value for status in PaymentStatus}
    assert set(STATE_OF_STATUS.values()) == set(PaymentState) - {S.IDLE, S.SAVING}
    order = [STATE_OF_STATUS[status] for status in ("created", "sent", "approved")]
    for earlier, later in pairwise(order):
        assert later in {transition.target for source, _, transition in PAYMENT.edges() if source is earlier}
