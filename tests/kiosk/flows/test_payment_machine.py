"""Random lives of a till: payments, crashes, lost lines, resolutions, judged by what the terminal really did."""

from dataclasses import dataclass

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.domain.payment import PaymentOutcome
from kiosk.flows.payment import (
    PAYMENT,
    STATE_OF_STATUS,
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
from kiosk.flows.table import Event

S, E = PaymentState, PaymentEffect
STATUS_OF_STATE = {state: status for status, state in STATE_OF_STATUS.items()}


@dataclass
class Row:
    """A payment as the journal has it, beside the truth only the terminal knows."""

    status: str
    calls: int = 0
    charged: bool = False
    stamps: int = 0
    answered: bool = False
    decided: bool = False


class Till(RuleBasedStateMachine):
    """One terminal, one journal on disk, one program that may die between any two effects."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.state = S.IDLE
        self.row: Row | None = None
        self.blocked = False
        self.refused = 0
        self.has_open_rows = False

    def give(self, event: Event, die_before: PaymentEffect | None = None) -> None:
        """One step with its effects; the program dies before carrying out `die_before`."""
        self.state, effects = step(self.state, event)
        for effect in effects:
            if effect is die_before:
                self.die()
                return
            self.carry_out(effect)

    def carry_out(self, effect: PaymentEffect) -> None:
        row = self.row
        if effect is E.REFUSE_BLOCKED:
            self.refused += 1
        elif effect is E.BLOCK_TERMINAL:
            self.blocked = True
        elif effect is E.UNBLOCK_TERMINAL:
            self.blocked = False
        elif effect is E.SAVE_INTENT:
            self.row = Row("created")
            self.rows.append(self.row)
        elif row is not None:
            assert row.status not in {"approved", "declined", "cancelled", "not_started"} or effect is E.PRINT_RECEIPT
            if effect is E.MARK_SENT:
                row.status = "sent"
            elif effect is E.CALL_TERMINAL:
                assert row.status == "sent", "not a byte before the journal says so"
                assert all(other.status not in {"sent", "unknown"} for other in self.rows if other is not row)
                row.calls += 1
            elif effect is E.RECORD_APPROVAL_WITH_STAMPS:
                row.status, row.stamps = "approved", row.stamps + 1
            elif effect is E.RECORD_OUTCOME:
                row.status = STATUS_OF_STATE[self.state]

    def die(self) -> None:
        """Everything in memory is gone; on start open payments come before anything else."""
        self.state, self.row, self.blocked = S.IDLE, None, False
        self.has_open_rows = self.unresolved() is not None

    def journal(self) -> tuple[PaymentState, ...]:
        return tuple(STATE_OF_STATUS[row.status] for row in self.rows)

    def unresolved(self) -> Row | None:
        return next((row for row in self.rows if row.status in {"created", "sent", "unknown"}), None)

    @precondition(lambda self: self.has_open_rows)
    @rule(die_before=st.sampled_from([None, None, E.RECORD_OUTCOME, E.BLOCK_TERMINAL, E.PRINT_INCIDENT]))
    def start_again(self, die_before: PaymentEffect | None) -> None:
        self.row = self.unresolved()
        assert self.row is not None
        self.state = STATE_OF_STATUS[self.row.status]
        self.has_open_rows = False
        self.give(Restarted(), die_before)

    @precondition(lambda self: not self.has_open_rows and self.state in {S.IDLE, *PAYMENT.final})
    @rule(
        fails_at=st.sampled_from([None, None, None, S.SAVING, S.INTENDED]),
        die_before=st.sampled_from([None, None, None, E.SAVE_INTENT, E.MARK_SENT, E.CALL_TERMINAL]),
    )
    def charge(self, fails_at: PaymentState | None, die_before: PaymentEffect | None) -> None:
        """Ask, save, mark, call; the store may fail at one step and the power at another."""
        self.state = S.IDLE
        self.give(PaymentRequested(self.journal()), die_before)
        for waited, event in ((S.SAVING, IntentSaved()), (S.INTENDED, SendStarted())):
            if self.state is waited:
                if fails_at is waited:
                    self.lose_last_commit()
                self.give(StoreFailed() if fails_at is waited else event, die_before)

    def lose_last_commit(self) -> None:
        """What the store could not commit is not in the journal."""
        assert self.row is not None
        if self.state is S.SAVING:
            self.rows.remove(self.row)
            self.row = None
        else:
            self.row.status = "created"

    @precondition(lambda self: not self.has_open_rows and self.state is S.UNKNOWN)
    @rule()
    def charge_while_unknown(self) -> None:
        """Another window wants the same terminal: its own flow, the same journal."""
        refused = self.refused
        state, effects = step(S.IDLE, PaymentRequested(self.journal()))
        for effect in effects:
            self.carry_out(effect)
        assert (state, self.refused) == (S.IDLE, refused + 1)

    @precondition(lambda self: self.state is S.SENT)
    @rule(
        outcome=st.sampled_from(PaymentOutcome),
        charged_unseen=st.booleans(),
        die_before=st.sampled_from([None, None, E.RECORD_APPROVAL_WITH_STAMPS, E.RECORD_OUTCOME, E.PRINT_RECEIPT]),
    )
    def terminal_answers(self, outcome: PaymentOutcome, charged_unseen: bool, die_before: PaymentEffect | None) -> None:
        assert self.row is not None
        is_unknown = outcome is PaymentOutcome.UNKNOWN
        self.row.charged = charged_unseen if is_unknown else outcome is PaymentOutcome.APPROVED
        self.row.answered = not is_unknown
        self.give(ResultArrived(outcome), die_before)

    @precondition(lambda self: self.state is S.SENT)
    @rule(charged=st.booleans(), event=st.sampled_from([TimedOut(), LinkLost(), None]))
    def nothing_more_is_heard(self, charged: bool, event: Event | None) -> None:
        """The line, or with None the power, goes away while the terminal may be charging the card."""
        assert self.row is not None
        self.row.charged = charged
        if event is None:
            self.die()
        else:
            self.give(event)

    @precondition(lambda self: self.state is S.UNKNOWN)
    @rule()
    def query_finds_nothing(self) -> None:
        self.give(QueryFailed())

    @precondition(lambda self: self.state is S.UNKNOWN)
    @rule(die_before=st.sampled_from([None, None, E.RECORD_APPROVAL_WITH_STAMPS, E.RECORD_OUTCOME, E.UNBLOCK_TERMINAL]))
    def person_reads_the_terminals_slip(self, die_before: PaymentEffect | None) -> None:
        assert self.row is not None
        self.row.decided = True
        outcome = PaymentOutcome.APPROVED if self.row.charged else PaymentOutcome.DECLINED
        self.give(Resolved(outcome, by="agent-7"), die_before)

    @precondition(lambda self: self.state is S.UNKNOWN)
    @rule()
    def power_fails(self) -> None:
        self.die()

    @invariant()
    def no_second_charge_while_one_is_unanswered_or_unknown(self) -> None:
        assert sum(row.status in {"sent", "unknown"} for row in self.rows) <= 1
        assert all(row.calls <= 1 for row in self.rows)

    @invariant()
    def stamps_only_with_an_approval_and_only_once(self) -> None:
        for row in self.rows:
            assert row.stamps == (1 if row.status == "approved" else 0)

    @invariant()
    def no_money_is_lost_or_invented(self) -> None:
        for row in self.rows:
            if row.status in {"approved", "declined", "cancelled", "not_started"}:
                assert row.charged == (row.status == "approved")
                assert row.status == "not_started" or row.answered or row.decided
            if row.charged:
                assert row.status in {"sent", "unknown", "approved"}

    @invariant()
    def an_unknown_payment_in_hand_blocks(self) -> None:
        if self.state is S.UNKNOWN:
            assert self.blocked


TestTill = Till.TestCase
TestTill.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
