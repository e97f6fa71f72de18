"""A visitor's session in time: after a quiet while a warning, then the end, which clears personal data.

The warning can be answered by one touch as often as one needs (facts/checkin-peers.md 8: a time limit is announced
and can be extended). The two durations are settings; this table only knows that they have passed.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.flows.table import Event, Flow, Table, Transition, Wait


class SessionState(StrEnum):
    """Whether somebody is there."""

    ACTIVE = "active"
    WARNED = "warned"
    EXPIRED = "expired"


class SessionEffect(StrEnum):
    """What the screen's owner does after a step, in the order given."""

    #: (re)start the timer of the quiet time -> QuietTimePassed
    START_QUIET_TIME = "start_quiet_time"
    #: show the warning and start its timer -> WarningTimePassed
    SHOW_WARNING = "show_warning"
    HIDE_WARNING = "hide_warning"
    #: give `Idle` to the check-in flow, which clears personal data
    END_SESSION = "end_session"


@dataclass(frozen=True)
class Touched(Event):
    """A touch, a key or a scan; also the touch that answers the warning, or that begins the next session."""


@dataclass(frozen=True)
class QuietTimePassed(Event):
    """Nothing happened for the time without a warning."""


@dataclass(frozen=True)
class WarningTimePassed(Event):
    """The warning was not answered."""


_S = SessionState
_E = SessionEffect
_To = Transition[SessionState, SessionEffect]

TABLE: Final[Table[SessionState, SessionEffect]] = {
    (_S.ACTIVE, Touched): _To(_S.ACTIVE, (_E.START_QUIET_TIME,)),
    (_S.ACTIVE, QuietTimePassed): _To(_S.WARNED, (_E.SHOW_WARNING,)),
    (_S.WARNED, Touched): _To(_S.ACTIVE, (_E.HIDE_WARNING, _E.START_QUIET_TIME)),
    (_S.WARNED, WarningTimePassed): _To(_S.EXPIRED, (_E.HIDE_WARNING, _E.END_SESSION)),
    (_S.EXPIRED, Touched): _To(_S.ACTIVE, (_E.START_QUIET_TIME,)),
}

SESSION: Final = Flow(
    name="session",
    initial=SessionState.ACTIVE,
    final=frozenset(),
    table=TABLE,
    waits={
        SessionState.ACTIVE: Wait(time_out=QuietTimePassed, link_lost=None),
        SessionState.WARNED: Wait(time_out=WarningTimePassed, link_lost=None),
    },
)


def step(state: SessionState, event: Event) -> tuple[SessionState, tuple[SessionEffect, ...]]:
    """Return the next state and the effects, in order; IllegalEvent for what the table does not know."""
    return SESSION.step(state, event)
