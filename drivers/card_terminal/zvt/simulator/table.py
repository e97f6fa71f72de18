"""The terminal's side as a table: what it does after 80 00 (facts/card-terminal-protocols.md 1.8)."""

from enum import Enum, StrEnum, auto


class State(StrEnum):
    """What the terminal is doing; the names are those of `wait_state`."""

    IDLE = "idle"
    WAITING_FOR_CARD = "waiting_for_card"
    WAITING_FOR_PIN = "waiting_for_pin"
    AUTHORISING = "authorising"
    REPORTING = "reporting"  # the status information is out
    PAUSING = "pausing"  # the cash register said 84 9C
    PRINTING = "printing"  # receipts are out
    WORKING = "working"  # totals, end of day, diagnosis
    COMPLETING = "completing"  # the last words are out
    UPDATING = "updating"  # loads new software and hears nothing


class Event(Enum):
    """What happened, with what the terminal's settings and faults make of it."""

    CARD = auto()
    CANCEL_KEY = auto()
    ABORT = auto()
    TIMEOUT = auto()
    TIMEOUT_THEN_SILENT = auto()  # scripted faults
    TIMEOUT_THEN_CUT = auto()
    OUT_OF_TRIES = auto()
    SAID = auto()  # all is answered by 80 00
    SAID_REFUSAL = auto()
    SAID_UPDATE = auto()
    NOT_READY = auto()  # 84 xx
    AGAIN = auto()  # 84 9C
    LOST = auto()  # no answer
    LOST_AND_KEPT = auto()  # no answer, and a terminal that does not reverse for it


class Effect(Enum):
    """What the terminal does."""

    SHOW_PIN = auto()
    SHOW_HOST = auto()
    SETTLE = auto()
    REPORT = auto()
    STORE = auto()
    REVERSE = auto()
    PRINT = auto()
    COMPLETE = auto()
    FAIL = auto()
    ABANDON = auto()
    WORK = auto()
    PULL_CABLE = auto()


TABLE: dict[State, dict[Event, tuple[State, tuple[Effect, ...]]]] = {
    State.IDLE: {},
    State.WAITING_FOR_CARD: {
        Event.CARD: (State.WAITING_FOR_PIN, (Effect.SHOW_PIN,)),
        Event.CANCEL_KEY: (State.COMPLETING, (Effect.ABANDON,)),
        Event.ABORT: (State.COMPLETING, (Effect.ABANDON,)),
        Event.TIMEOUT: (State.COMPLETING, (Effect.ABANDON,)),
    },
    State.WAITING_FOR_PIN: {
        Event.TIMEOUT: (State.AUTHORISING, (Effect.SHOW_HOST,)),
        Event.ABORT: (State.COMPLETING, (Effect.ABANDON,)),
    },
    State.AUTHORISING: {
        Event.TIMEOUT: (State.REPORTING, (Effect.SETTLE, Effect.REPORT)),
        Event.TIMEOUT_THEN_SILENT: (State.IDLE, (Effect.SETTLE, Effect.STORE)),
        Event.TIMEOUT_THEN_CUT: (State.REPORTING, (Effect.SETTLE, Effect.PULL_CABLE, Effect.REPORT)),
    },
    State.REPORTING: {
        Event.SAID: (State.PRINTING, (Effect.PRINT,)),
        Event.SAID_REFUSAL: (State.COMPLETING, (Effect.FAIL,)),
        Event.NOT_READY: (State.COMPLETING, (Effect.REVERSE, Effect.FAIL)),
        Event.AGAIN: (State.PAUSING, ()),
        Event.LOST: (State.IDLE, (Effect.REVERSE,)),
        Event.LOST_AND_KEPT: (State.IDLE, (Effect.STORE,)),
    },
    State.PAUSING: {
        Event.TIMEOUT: (State.REPORTING, (Effect.REPORT,)),
        Event.OUT_OF_TRIES: (State.COMPLETING, (Effect.REVERSE, Effect.FAIL)),
    },
    State.PRINTING: {
        Event.SAID: (State.COMPLETING, (Effect.STORE, Effect.COMPLETE)),
        Event.NOT_READY: (State.COMPLETING, (Effect.REVERSE, Effect.FAIL)),
        Event.LOST: (State.IDLE, (Effect.REVERSE,)),
        Event.LOST_AND_KEPT: (State.IDLE, (Effect.STORE,)),
    },
    State.WORKING: {
        Event.TIMEOUT: (State.COMPLETING, (Effect.WORK,)),
    },
    State.COMPLETING: {
        Event.SAID: (State.IDLE, ()),
        Event.SAID_UPDATE: (State.UPDATING, ()),
        Event.NOT_READY: (State.IDLE, ()),
        Event.LOST: (State.IDLE, ()),
        Event.LOST_AND_KEPT: (State.IDLE, ()),
    },
    State.UPDATING: {
        Event.TIMEOUT: (State.IDLE, ()),
    },
}
