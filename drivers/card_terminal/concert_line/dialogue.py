"""The cash register's side of the ENQ/ACK dialogue as a table, sans-IO (facts/card-terminal-protocols.md 3.3, 3.6).

`Dialogue` is told bytes and time and says what to send and when it wants to be called again. What is not in the
table is ignored: noise and late control characters must not decide about money.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from drivers.card_terminal.concert_line.framing import BadFrame, Control, Frame, FrameReader, Received


class State(Enum):
    """Where the dialogue stands."""

    CALLING = auto()  # ENQ sent
    RESTING = auto()  # called in vain, before the next ENQ
    OFFERING = auto()  # message sent, not acknowledged
    REFUSING = auto()  # a NAK for every copy; it does not say of which: the last one may be taken yet
    WAITING = auto()  # message acknowledged: the customer pays
    DOUBTING = auto()  # the message's fate is unclear: an answer may still come
    RECEIVING = auto()  # the terminal announced its answer
    RECEIVING_EARLY = auto()  # it announced one though the message was not acknowledged
    CLOSING = auto()  # answer acknowledged; the terminal may repeat it
    DONE = auto()


class Event(Enum):
    """What happened; the `_LAST` and other variants are told apart by `Dialogue`, which counts."""

    ENQ = auto()
    ACK = auto()
    ACK_TO_PROBE = auto()
    NAK = auto()
    NAK_LAST = auto()
    EOT = auto()
    ANSWER = auto()
    EARLY_ANSWER = auto()  # before the message was acknowledged, and nothing in it says that it is ours
    OTHER_ANSWER = auto()
    BAD_FRAME = auto()
    BAD_FRAME_LAST = auto()
    TIMEOUT = auto()
    TIMEOUT_LAST = auto()


class Ending(Enum):
    """How it ended."""

    READY = auto()  # a probe was acknowledged
    BUSY = auto()  # nobody acknowledged ENQ: nothing was sent that could charge a card
    REFUSED = auto()  # the terminal said NAK to every copy of the message, and nothing else
    ANSWERED = auto()
    SILENT = auto()  # no answer within its time
    GARBLED = auto()  # answers came, none could be read
    CONTRADICTED = auto()  # two different answers
    EARLY = auto()  # an answer, nobody knows to what, while the message lies at the terminal


class Send(Enum):
    """Something to put on the line."""

    ENQ = auto()
    ACK = auto()
    NAK = auto()
    EOT = auto()
    MESSAGE = auto()


class Note(Enum):
    """Something to remember."""

    ANSWER = auto()


Effect = Send | Note | Ending

_CONTROL_BYTES = {
    Send.ENQ: bytes((Control.ENQ,)),
    Send.ACK: bytes((Control.ACK,)),
    Send.NAK: bytes((Control.NAK,)),
    Send.EOT: bytes((Control.EOT,)),
}

Row = dict[Event, tuple[State, tuple[Effect, ...]]]

_ANSWER_ARRIVES: Row = {
    Event.ENQ: (State.RECEIVING, (Send.ACK,)),
    Event.ANSWER: (State.CLOSING, (Note.ANSWER, Send.ACK)),  # its ENQ was lost
    Event.BAD_FRAME: (State.RECEIVING, (Send.NAK,)),
    Event.BAD_FRAME_LAST: (State.DONE, (Ending.GARBLED, Send.EOT)),
}

#: as long as the message is not acknowledged: an answer may be that of an earlier payment, delivered late
_ANSWER_ARRIVES_EARLY: Row = {
    **_ANSWER_ARRIVES,
    Event.ENQ: (State.RECEIVING_EARLY, (Send.ACK,)),
    Event.EARLY_ANSWER: (State.DONE, (Send.ACK, Ending.EARLY)),
    Event.BAD_FRAME: (State.RECEIVING_EARLY, (Send.NAK,)),
}

#: state -> event -> (next state, effects)
TABLE: dict[State, Row] = {
    State.CALLING: {
        Event.ACK: (State.OFFERING, (Send.MESSAGE,)),
        Event.ACK_TO_PROBE: (State.DONE, (Ending.READY, Send.EOT)),
        Event.NAK: (State.RESTING, (Send.EOT,)),
        Event.NAK_LAST: (State.DONE, (Ending.BUSY, Send.EOT)),
        Event.TIMEOUT: (State.RESTING, (Send.EOT,)),
        Event.TIMEOUT_LAST: (State.DONE, (Ending.BUSY, Send.EOT)),
    },
    State.RESTING: {
        Event.TIMEOUT: (State.CALLING, (Send.ENQ,)),
    },
    State.OFFERING: {
        Event.ACK: (State.WAITING, (Send.EOT,)),
        Event.NAK: (State.OFFERING, (Send.MESSAGE,)),
        Event.NAK_LAST: (State.REFUSING, ()),
        Event.EOT: (State.DOUBTING, ()),
        # never repeated on silence: the terminal may have taken it, and only its ACK was lost
        Event.TIMEOUT: (State.DOUBTING, ()),
        **_ANSWER_ARRIVES_EARLY,
    },
    State.REFUSING: {
        Event.ACK: (State.WAITING, (Send.EOT,)),
        # more of them than copies: none can be told apart
        Event.NAK_LAST: (State.DOUBTING, ()),
        Event.EOT: (State.DONE, (Ending.REFUSED, Send.EOT)),
        Event.TIMEOUT: (State.DONE, (Ending.REFUSED, Send.EOT)),
        **_ANSWER_ARRIVES_EARLY,
    },
    State.WAITING: {
        Event.TIMEOUT: (State.DONE, (Ending.SILENT,)),
        **_ANSWER_ARRIVES,
    },
    State.DOUBTING: {
        Event.TIMEOUT: (State.DONE, (Ending.SILENT,)),
        **_ANSWER_ARRIVES_EARLY,
    },
    State.RECEIVING: {
        **_ANSWER_ARRIVES,
        # announced, not delivered: the terminal calls again
        Event.EOT: (State.WAITING, ()),
        Event.TIMEOUT: (State.WAITING, ()),
    },
    State.RECEIVING_EARLY: {
        **_ANSWER_ARRIVES_EARLY,
        Event.EOT: (State.DOUBTING, ()),
        Event.TIMEOUT: (State.DOUBTING, ()),
    },
    State.CLOSING: {
        Event.EOT: (State.DONE, (Ending.ANSWERED,)),
        Event.TIMEOUT: (State.DONE, (Ending.ANSWERED,)),
        # our ACK was lost and the terminal repeats itself
        Event.ENQ: (State.CLOSING, (Send.ACK,)),
        Event.ANSWER: (State.CLOSING, (Send.ACK,)),
        Event.BAD_FRAME: (State.CLOSING, (Send.ACK,)),
        Event.BAD_FRAME_LAST: (State.CLOSING, (Send.ACK,)),
        Event.OTHER_ANSWER: (State.DONE, (Ending.CONTRADICTED, Send.EOT)),
    },
    State.DONE: {},
}

_FIRST_BYTES = 16
#: the message is out, and nothing says that the terminal has it
OFFERED = (State.OFFERING, State.REFUSING)
_UNACKNOWLEDGED = (*OFFERED, State.DOUBTING, State.RECEIVING_EARLY)


@dataclass(frozen=True)
class Timing:
    """Waits in seconds and numbers of tries; the defaults are those of the facts, 3.3."""

    enq_s: float = 3.0
    rest_s: float = 1.0
    acknowledge_s: float = 3.0
    answer_s: float = 180.0
    doubt_s: float = 30.0
    receive_s: float = 5.0
    close_s: float = 3.0
    tries: int = 3


class Dialogue:
    """One session: call, offer a message, receive the answer. Without a message it only calls (a probe)."""

    def __init__(
        self,
        message: bytes | None,
        is_answer: Callable[[bytes], bool],
        timing: Timing,
        is_ours: Callable[[bytes], bool],
    ) -> None:
        """`message` is a whole frame; `is_answer` tells whether a frame's text can be read.

        `is_ours` tells whether an answer names this message: only such a one counts before the message's ACK.
        """
        self._message = message
        self._is_answer = is_answer
        self._is_ours = is_ours
        self._timing = timing
        self._reader = FrameReader()
        self._failures = 0
        self._heard = b""
        #: the first bytes received, which tell a device of another protocol
        self.first_bytes = b""
        self._answer_deadline_s = 0.0
        self.state = State.CALLING
        self.deadline_s = 0.0
        self.ending: Ending | None = None
        self.answer: bytes | None = None
        #: True from the moment the message is handed out: from here on a card may be charged
        self.message_is_out = False

    def start(self, now_s: float) -> bytes:
        """Return the first bytes to send."""
        self.deadline_s = now_s + self._timing.enq_s
        return _CONTROL_BYTES[Send.ENQ]

    def receive(self, data: bytes, now_s: float) -> bytes:
        """Take received bytes; return the bytes to send."""
        self.first_bytes = (self.first_bytes + data)[:_FIRST_BYTES]
        return b"".join(self._handle(self._classify(item), now_s) for item in self._reader.feed(data))

    def timeout(self, now_s: float) -> bytes:
        """Tell that `deadline_s` has passed; return the bytes to send."""
        broken_off = self._reader.give_up()
        if broken_off is not None and Event.BAD_FRAME in TABLE[self.state]:
            return self._handle(self._classify(broken_off), now_s)
        if self.state is State.CALLING and self._failures + 1 >= self._timing.tries:
            return self._handle(Event.TIMEOUT_LAST, now_s)
        return self._handle(Event.TIMEOUT, now_s)

    def _classify(self, item: Received) -> Event:
        last = self._failures + 1 >= self._timing.tries
        if isinstance(item, Frame) and self._is_answer(item.text):
            self._heard = item.text
            if self.state in _UNACKNOWLEDGED and not self._is_ours(item.text):
                return Event.EARLY_ANSWER
            return Event.ANSWER if self.answer in (None, item.text) else Event.OTHER_ANSWER
        if isinstance(item, Frame | BadFrame):
            return Event.BAD_FRAME_LAST if last else Event.BAD_FRAME
        if item is Control.ACK:
            return Event.ACK_TO_PROBE if self._message is None else Event.ACK
        if item is Control.NAK:
            return Event.NAK_LAST if last else Event.NAK
        return Event.ENQ if item is Control.ENQ else Event.EOT

    def _handle(self, event: Event, now_s: float) -> bytes:
        if event not in TABLE[self.state]:
            return b""
        before = self.state
        self.state, effects = TABLE[before][event]
        self._count(before, event)
        if (before, self.state) != (State.CLOSING, State.CLOSING):  # repeats do not prolong the end
            self._set_deadline(before, now_s)
        return b"".join(self._apply(effect) for effect in effects)

    def _count(self, before: State, event: Event) -> None:
        if event in (Event.NAK, Event.BAD_FRAME) or (before is State.CALLING and event is Event.TIMEOUT):
            self._failures += 1
        elif event in (Event.ACK, Event.ANSWER):
            self._failures = 0

    def _set_deadline(self, before: State, now_s: float) -> None:
        timing = self._timing
        if before in OFFERED and self.state not in OFFERED:
            patience_s = timing.answer_s if self.state is State.WAITING else timing.doubt_s
            self._answer_deadline_s = now_s + patience_s
        self.deadline_s = {
            State.CALLING: now_s + timing.enq_s,
            State.RESTING: now_s + timing.rest_s,
            State.OFFERING: now_s + timing.acknowledge_s,
            State.REFUSING: now_s + timing.acknowledge_s,
            State.WAITING: self._answer_deadline_s,
            State.DOUBTING: self._answer_deadline_s,
            # a terminal that announces for ever does not hold us for ever
            State.RECEIVING: min(now_s, self._answer_deadline_s) + timing.receive_s,
            State.RECEIVING_EARLY: min(now_s, self._answer_deadline_s) + timing.receive_s,
            State.CLOSING: now_s + timing.close_s,
            State.DONE: now_s,
        }[self.state]

    def _apply(self, effect: Effect) -> bytes:
        if isinstance(effect, Ending):
            self.ending = effect
        elif effect is Note.ANSWER:
            self.answer = self._heard
        elif effect is Send.MESSAGE:
            self.message_is_out = True
            return self._message or b""
        else:
            return _CONTROL_BYTES[effect]
        return b""
