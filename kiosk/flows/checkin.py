"""A visitor at the lobby screen: identify the appointment, prove a second datum, get an answer or a ticket.

The reference alone never checks anybody in, so that it cannot be sold (facts/domain.md 0, fact 9): DATUM stands
between every reference and CHECKING. What the state says is what the screen shows; the decisions themselves, the
count of wrong answers and the ticket are the check-in service's, which answers with one `CheckInVerdict`.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.flows.table import Event, Flow, Table, Transition, Wait


class CheckInState(StrEnum):
    """One screen each; CHECKING waits for the service."""

    WELCOME = "welcome"
    #: hold the code to the scanner
    IDENTIFY = "identify"
    #: type the reference
    REFERENCE = "reference"
    #: type the birth date
    DATUM = "datum"
    CHECKING = "checking"
    #: reference and datum do not belong together, or there is no such reference; tries are left
    MISMATCH = "mismatch"
    #: not now or not here, and why
    RESULT = "result"
    #: checked in before: the same ticket number, and a duplicate on request
    ALREADY = "already"
    TICKET = "ticket"
    STAFF = "staff"
    HELP = "help"


class CheckInVerdict(StrEnum):
    """Answer of the check-in service."""

    ADMITTED = "admitted"
    ALREADY = "already"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    WRONG_DAY = "wrong_day"
    WRONG_POST = "wrong_post"
    CANCELLED = "cancelled"
    NOT_MATCHED = "not_matched"
    SEE_STAFF = "see_staff"


class CheckInEffect(StrEnum):
    """What the screen's owner does after a step, in the order given."""

    APPLY_LANGUAGE = "apply_language"
    #: forget reference, datum and answer: nothing of this visitor stays in memory or on the screen
    CLEAR_PERSONAL_DATA = "clear_personal_data"
    RESET_LANGUAGE = "reset_language"
    KEEP_REFERENCE = "keep_reference"
    FORGET_REFERENCE = "forget_reference"
    #: ask the service, in a worker -> CheckInAnswered, ServiceFailed or TimedOut
    RUN_CHECK_IN = "run_check_in"
    SHOW_UNREADABLE_CODE = "show_unreadable_code"
    SHOW_TYPING_INSTEAD = "show_typing_instead"
    SHOW_TRIES_LEFT = "show_tries_left"
    PRINT_DUPLICATE = "print_duplicate"
    SHOW_TAKE_TICKET = "show_take_ticket"
    #: no paper: the number on the screen is the ticket
    SHOW_REMEMBER_NUMBER = "show_remember_number"


@dataclass(frozen=True)
class LanguageChosen(Event):
    """A language was touched."""


@dataclass(frozen=True)
class Begun(Event):
    """The visitor touched "I have an appointment"."""


@dataclass(frozen=True)
class TypingChosen(Event):
    """The visitor wants to type the reference."""


@dataclass(frozen=True)
class CodeScanned(Event):
    """Something was held to the scanner; `is_reference` tells whether it holds an appointment reference."""

    is_reference: bool

    @property
    def branch(self) -> str:
        """`reference` or `unreadable`."""
        return "reference" if self.is_reference else "unreadable"


@dataclass(frozen=True)
class ScannerLost(Event):
    """The scanner went away; typing remains."""


@dataclass(frozen=True)
class ReferenceEntered(Event):
    """A reference was typed."""


@dataclass(frozen=True)
class DatumEntered(Event):
    """A birth date was typed."""


@dataclass(frozen=True)
class CheckInAnswered(Event):
    """The service has decided."""

    verdict: CheckInVerdict

    @property
    def branch(self) -> str:
        """The verdict."""
        return self.verdict.value


@dataclass(frozen=True)
class ServiceFailed(Event):
    """The store cannot be reached: the visitor never loses the turn for that, the staff takes over."""


@dataclass(frozen=True)
class TimedOut(Event):
    """The service did not answer in time."""


@dataclass(frozen=True)
class TryAgain(Event):
    """The visitor corrects the datum."""


@dataclass(frozen=True)
class DuplicateAsked(Event):
    """The visitor wants the ticket on paper again."""


@dataclass(frozen=True)
class TicketPrinted(Event):
    """The printer has proved that the ticket is out."""


@dataclass(frozen=True)
class TicketNotPrinted(Event):
    """No paper, no printer, or nobody knows."""


@dataclass(frozen=True)
class HelpAsked(Event):
    """Help was touched."""


@dataclass(frozen=True)
class HelpClosed(Event):
    """Help was closed; `origin` is the state it was opened from."""

    origin: CheckInState

    @property
    def branch(self) -> str:
        """The state to go back to."""
        return self.origin.value


@dataclass(frozen=True)
class Back(Event):
    """One step back."""


@dataclass(frozen=True)
class StartOver(Event):
    """Finished, or "start over"."""


@dataclass(frozen=True)
class Idle(Event):
    """The session expired (kiosk.flows.session): nobody is there any more."""


_S = CheckInState
_E = CheckInEffect
_To = Transition[CheckInState, CheckInEffect]

#: somebody stands before these
ATTENDED: Final = tuple(state for state in CheckInState if state is not CheckInState.CHECKING)
#: help covers these and gives them back as they were
HELPED: Final = tuple(state for state in ATTENDED if state is not CheckInState.HELP)
#: a scan here begins with the next person, or with another appointment of the same one
ANSWERED: Final = (_S.MISMATCH, _S.RESULT, _S.ALREADY, _S.TICKET, _S.STAFF)

_LEAVE = _To(_S.WELCOME, (_E.CLEAR_PERSONAL_DATA, _E.RESET_LANGUAGE))

TABLE: Final[Table[CheckInState, CheckInEffect]] = {
    (_S.WELCOME, Begun): _To(_S.IDENTIFY),
    (_S.WELCOME, TypingChosen): _To(_S.REFERENCE),
    **{
        (state, CodeScanned): {
            "reference": _To(_S.DATUM, (_E.KEEP_REFERENCE,)),
            "unreadable": _To(_S.IDENTIFY, (_E.SHOW_UNREADABLE_CODE,)),
        }
        for state in (_S.WELCOME, _S.IDENTIFY, _S.REFERENCE)
    },
    (_S.IDENTIFY, TypingChosen): _To(_S.REFERENCE),
    (_S.IDENTIFY, ScannerLost): _To(_S.IDENTIFY, (_E.SHOW_TYPING_INSTEAD,)),
    (_S.IDENTIFY, Back): _LEAVE,
    (_S.REFERENCE, ReferenceEntered): _To(_S.DATUM, (_E.KEEP_REFERENCE,)),
    (_S.REFERENCE, Back): _To(_S.IDENTIFY, (_E.FORGET_REFERENCE,)),
    (_S.DATUM, DatumEntered): _To(_S.CHECKING, (_E.RUN_CHECK_IN,)),
    (_S.DATUM, Back): _To(_S.IDENTIFY, (_E.FORGET_REFERENCE,)),
    (_S.CHECKING, CheckInAnswered): {
        CheckInVerdict.ADMITTED: _To(_S.TICKET),
        CheckInVerdict.ALREADY: _To(_S.ALREADY),
        CheckInVerdict.TOO_EARLY: _To(_S.RESULT),
        CheckInVerdict.TOO_LATE: _To(_S.RESULT),
        CheckInVerdict.WRONG_DAY: _To(_S.RESULT),
        CheckInVerdict.WRONG_POST: _To(_S.RESULT),
        CheckInVerdict.CANCELLED: _To(_S.RESULT),
        CheckInVerdict.NOT_MATCHED: _To(_S.MISMATCH, (_E.SHOW_TRIES_LEFT,)),
        CheckInVerdict.SEE_STAFF: _To(_S.STAFF),
    },
    (_S.CHECKING, ServiceFailed): _To(_S.STAFF),
    (_S.CHECKING, TimedOut): _To(_S.STAFF),
    # The answer is on its way and may be a ticket: it is waited for even when nobody moves.
    (_S.CHECKING, Idle): _To(_S.CHECKING),
    (_S.MISMATCH, TryAgain): _To(_S.DATUM),
    (_S.MISMATCH, Back): _To(_S.IDENTIFY, (_E.FORGET_REFERENCE,)),
    (_S.ALREADY, DuplicateAsked): _To(_S.TICKET, (_E.PRINT_DUPLICATE,)),
    (_S.TICKET, TicketPrinted): _To(_S.TICKET, (_E.SHOW_TAKE_TICKET,)),
    (_S.TICKET, TicketNotPrinted): _To(_S.TICKET, (_E.SHOW_REMEMBER_NUMBER,)),
    **{
        (state, CodeScanned): {
            "reference": _To(_S.DATUM, (_E.CLEAR_PERSONAL_DATA, _E.KEEP_REFERENCE)),
            "unreadable": _To(_S.IDENTIFY, (_E.CLEAR_PERSONAL_DATA, _E.SHOW_UNREADABLE_CODE)),
        }
        for state in ANSWERED
    },
    **{(state, LanguageChosen): _To(state, (_E.APPLY_LANGUAGE,)) for state in ATTENDED},
    **{(state, HelpAsked): _To(_S.HELP) for state in HELPED},
    (_S.HELP, HelpClosed): {state: _To(state) for state in HELPED},
    **{(state, StartOver): _LEAVE for state in ATTENDED},
    **{(state, Idle): _LEAVE for state in ATTENDED},
}

CHECK_IN: Final = Flow(
    name="checkin",
    initial=CheckInState.WELCOME,
    final=frozenset(),
    table=TABLE,
    waits={
        **{state: Wait(time_out=Idle, link_lost=None) for state in ATTENDED},
        CheckInState.IDENTIFY: Wait(time_out=Idle, link_lost=ScannerLost),
        CheckInState.CHECKING: Wait(time_out=TimedOut, link_lost=ServiceFailed),
    },
)


def step(state: CheckInState, event: Event) -> tuple[CheckInState, tuple[CheckInEffect, ...]]:
    """Return the next state and the effects, in order; IllegalEvent for what the table does not know."""
    return CHECK_IN.step(state, event)
