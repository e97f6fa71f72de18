"""One command and all that the terminal says until it is closed, as a table, sans-IO (README.md draws it).

After 80 00 the terminal leads: each of its messages is answered, T4 ends the patience, each sign of life of the
customer's side restarts it (facts/card-terminal-protocols.md 1.4, 1.8). `Dialogue` is told bytes and time.
"""

from dataclasses import dataclass
from enum import Enum, auto

from drivers.card_terminal.zvt.apdu import Apdu, decode_apdu, encode_apdu
from drivers.card_terminal.zvt.codec import (
    Command,
    Control,
    Message,
    abort,
    next_sequence,
    read_message,
    response,
)
from drivers.card_terminal.zvt.fields import from_bcd
from drivers.card_terminal.zvt.layer import Delivery, Layer, is_plausible


class State(Enum):
    """Where the dialogue stands."""

    SENT = auto()  # the command is out, the terminal has not taken it
    RUNNING = auto()  # the terminal leads
    CLOSING = auto()  # all is said; the answer to the last message is on its way
    DONE = auto()


class Event(Enum):
    """What happened."""

    POSITIVE = auto()
    NEGATIVE = auto()
    INTERMEDIATE = auto()
    STATUS = auto()
    PRINT = auto()
    COMPLETION = auto()
    ABORTED = auto()
    OTHER_MESSAGE = auto()
    FOREIGN = auto()
    ABORT_WANTED = auto()
    NOT_TAKEN = auto()  # refused by NAK three times
    UNPROVEN = auto()  # not acknowledged three times
    QUIET = auto()  # nothing of ours is on its way any more
    TIMEOUT = auto()  # T3 or T4


class Ending(Enum):
    """How it ended."""

    COMPLETED = auto()
    ABORTED = auto()
    REFUSED = auto()  # 84 xx: the command was not begun
    NOT_TAKEN = auto()
    FOREIGN = auto()  # what answers does not speak ZVT
    NO_ANSWER = auto()  # T3: the terminal may have the command
    SILENT = auto()  # T4, with the command begun


class Effect(Enum):
    """What is done."""

    ACCEPT = auto()  # 80 00
    DECLINE = auto()  # 84 83
    NOTE = auto()  # keep the message
    RESTART_T4 = auto()
    SEND_ABORT = auto()


Effects = tuple[Effect | Ending, ...]

_CLOSED_BY: dict[Event, tuple[State, Effects]] = {
    Event.COMPLETION: (State.CLOSING, (Effect.NOTE, Effect.ACCEPT, Ending.COMPLETED)),
    Event.ABORTED: (State.CLOSING, (Effect.NOTE, Effect.ACCEPT, Ending.ABORTED)),
}
_MESSAGES = (Event.INTERMEDIATE, Event.STATUS, Event.PRINT, Event.COMPLETION, Event.ABORTED)

TABLE: dict[State, dict[Event, tuple[State, Effects]]] = {
    State.SENT: {
        Event.POSITIVE: (State.RUNNING, (Effect.RESTART_T4,)),
        Event.NEGATIVE: (State.CLOSING, (Effect.NOTE, Ending.REFUSED)),
        Event.FOREIGN: (State.DONE, (Ending.FOREIGN,)),
        Event.NOT_TAKEN: (State.DONE, (Ending.NOT_TAKEN,)),
        Event.UNPROVEN: (State.DONE, (Ending.NO_ANSWER,)),
        Event.TIMEOUT: (State.DONE, (Ending.NO_ANSWER,)),
        Event.OTHER_MESSAGE: (State.SENT, (Effect.DECLINE,)),
        # before 80 00 it is the end of somebody else's operation: answered, not believed
        **dict.fromkeys(_MESSAGES, (State.SENT, (Effect.ACCEPT,))),
    },
    State.RUNNING: {
        Event.INTERMEDIATE: (State.RUNNING, (Effect.NOTE, Effect.ACCEPT, Effect.RESTART_T4)),
        Event.STATUS: (State.RUNNING, (Effect.NOTE, Effect.ACCEPT, Effect.RESTART_T4)),
        Event.PRINT: (State.RUNNING, (Effect.NOTE, Effect.ACCEPT)),
        Event.OTHER_MESSAGE: (State.RUNNING, (Effect.DECLINE,)),
        Event.ABORT_WANTED: (State.RUNNING, (Effect.SEND_ABORT,)),
        Event.TIMEOUT: (State.DONE, (Ending.SILENT,)),
        **_CLOSED_BY,
    },
    State.CLOSING: {
        # our answer was lost and the terminal says it again, or the command was refused while another one runs
        **dict.fromkeys(_MESSAGES, (State.CLOSING, (Effect.ACCEPT,))),
        Event.OTHER_MESSAGE: (State.CLOSING, (Effect.DECLINE,)),
        Event.QUIET: (State.DONE, ()),
        Event.TIMEOUT: (State.DONE, ()),
    },
    State.DONE: {},
}

_EVENTS: dict[int, Event] = {
    Control.INTERMEDIATE_STATUS: Event.INTERMEDIATE,
    Control.STATUS_INFORMATION: Event.STATUS,
    Control.PRINT_LINE: Event.PRINT,
    Control.PRINT_BLOCK: Event.PRINT,
    Control.COMPLETION: Event.COMPLETION,
    Control.ABORTED: Event.ABORTED,
}


@dataclass(frozen=True)
class Timing:
    """T3 from a command to its 80 or 84, T4 between two signs of life, in seconds; `close_s` bounds the last answer."""

    t3_s: float = 5.0
    t4_s: float = 180.0
    close_s: float = 15.0


class Dialogue:
    """One command to its end. `sequence` is its message number, None where the terminal wants none."""

    def __init__(self, layer: Layer, command: Command, timing: Timing, sequence: int | None = None) -> None:
        self._layer = layer
        self._command = command
        self._timing = timing
        self._sequence = sequence
        self._last_id: int | None = None
        self._own_deadline_s: float | None = None
        self.state = State.SENT
        self.ending: Ending | None = None
        #: what the terminal said after it took the command, and the refusal if it did not
        self.messages: list[Message] = []
        #: the command was refused, but an earlier copy of it may have been taken
        self.refusal_in_doubt = False

    @property
    def deadline_s(self) -> float:
        """When `timeout` wants to be called."""
        known = [at for at in (self._layer.deadline_s, self._own_deadline_s) if at is not None]
        return min(known, default=0.0)

    @property
    def next_sequence(self) -> int | None:
        """Message number of the next command."""
        return None if self._sequence is None else next_sequence(self._last_id or self._sequence)

    @property
    def layer(self) -> Layer:
        """The line it runs on."""
        return self._layer

    def start(self, now_s: float) -> None:
        """Send the command."""
        self._layer.send(encode_apdu(self._command.apdu(self._sequence)), now_s)
        self._watch_layer(now_s)

    def receive(self, data: bytes, now_s: float) -> None:
        """Take received bytes."""
        for unit in self._layer.receive(data, now_s):
            self._take(decode_apdu(unit), now_s)
        self._watch_layer(now_s)

    def timeout(self, now_s: float) -> None:
        """Tell that `deadline_s` has passed."""
        self._layer.tick(now_s)
        self._watch_layer(now_s)
        if self._own_deadline_s is not None and now_s >= self._own_deadline_s:
            self._handle(Event.TIMEOUT, None, now_s)

    def abort(self, now_s: float) -> bool:
        """Ask the terminal to stop; it decides, and tells the end as always. False where it cannot be asked now."""
        if not self._command.may_abort or self.state is not State.RUNNING:
            return False
        self._handle(Event.ABORT_WANTED, None, now_s)
        return True

    def relinked(self, now_s: float) -> None:
        """The line was gone and is back."""
        self._layer.relinked(now_s)
        if self.state is State.SENT and self._own_deadline_s is None:
            self._own_deadline_s = now_s + self._timing.t3_s

    def _take(self, apdu: Apdu, now_s: float) -> None:
        message = read_message(apdu)
        if apdu.is_response:
            if self._sequence is not None and message.sequence not in (None, self._sequence):
                return  # answers an earlier command
            positive = apdu.control in (Control.POSITIVE, Control.NEGATIVE_OK)
            event = Event.POSITIVE if positive else Event.NEGATIVE
            if self.state is State.SENT:
                self.refusal_in_doubt = not positive and self._layer.repeated_in_silence
        elif not is_plausible(apdu.control.to_bytes(2, "big")):
            event = Event.FOREIGN
        else:
            event = _EVENTS.get(apdu.control, Event.OTHER_MESSAGE)
        if self.state is State.RUNNING and not apdu.is_response and message.sequence is not None:
            if message.sequence == self._last_id:
                self._answer(Control.POSITIVE, message, now_s)  # said again: answered again, counted once
                return
            self._last_id = message.sequence
        self._handle(event, message, now_s)

    def _handle(self, event: Event, message: Message | None, now_s: float) -> None:
        if event not in TABLE[self.state]:
            return
        before = self.state
        self.state, effects = TABLE[before][event]
        for effect in effects:
            self._apply(effect, message, now_s)
        if event is Event.POSITIVE and not self._command.has_completion:
            self.state = State.CLOSING
            self.ending = Ending.COMPLETED
        if self.state is State.CLOSING and before is not State.CLOSING:
            self._own_deadline_s = now_s + self._timing.close_s

    def _apply(self, effect: Effect | Ending, message: Message | None, now_s: float) -> None:
        if isinstance(effect, Ending):
            self.ending = effect
        elif effect is Effect.RESTART_T4:
            self._own_deadline_s = now_s + self._patience_s(message)
        elif effect is Effect.SEND_ABORT:
            self._layer.send(encode_apdu(abort().apdu(self.next_sequence)), now_s)
        elif message is not None:
            if effect is Effect.NOTE:
                self.messages.append(message)
            else:
                self._answer(Control.POSITIVE if effect is Effect.ACCEPT else Control.NOT_SUPPORTED, message, now_s)

    def _answer(self, control: Control, message: Message, now_s: float) -> None:
        self._layer.send(encode_apdu(response(control, message.sequence)), now_s)

    def _patience_s(self, message: Message | None) -> float:
        """T4, or the minutes an intermediate status asks for; never less than T4: patience costs no money."""
        asked = message.head[1:2] if message and message.control == Control.INTERMEDIATE_STATUS else b""
        minutes = from_bcd(asked) or 0
        return max(self._timing.t4_s, minutes * 60.0)

    def _watch_layer(self, now_s: float) -> None:
        """T3 runs from the delivery on; a command that could not be delivered is the end of it."""
        delivery = self._layer.delivery
        if self.state is State.SENT:
            if delivery is Delivery.REFUSED:
                self._handle(Event.NOT_TAKEN, None, now_s)
            elif delivery is Delivery.UNPROVEN and self._own_deadline_s is None:
                self._handle(Event.UNPROVEN, None, now_s)
            elif delivery is Delivery.DELIVERED and self._own_deadline_s is None:
                self._own_deadline_s = now_s + self._timing.t3_s
        elif self.state is State.CLOSING and delivery is not Delivery.UNDER_WAY:
            self._handle(Event.QUIET, None, now_s)


def answer_unasked(layer: Layer, data: bytes, now_s: float) -> None:
    """Answer what a terminal says while no command of ours runs: positively, and without believing it."""
    for unit in layer.receive(data, now_s):
        apdu = decode_apdu(unit)
        if not apdu.is_response:
            layer.send(encode_apdu(response(Control.POSITIVE, read_message(apdu).sequence)), now_s)
