"""The terminal's side of the ENQ/ACK dialogue as a table, sans-IO: what simulated terminals of the family sit on."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from drivers.card_terminal.concert_line.framing import BadFrame, Control, FrameReader, Received


class State(StrEnum):
    """What the line is doing; the names are those of `wait_state`."""

    IDLE = "idle"
    CALLED = "called"  # ENQ acknowledged
    OFFERED = "offered"  # message acknowledged
    WORKING = "working"  # the message is carried out
    ANNOUNCING = "announcing"  # ENQ sent
    ANSWERING = "answering"  # answer sent
    PAUSING = "pausing"  # announced or answered in vain


class Event(Enum):
    """What happened, with what the counters make of it."""

    ENQ = auto()
    ACK = auto()
    NAK = auto()
    EOT = auto()
    MESSAGE = auto()
    BAD_MESSAGE = auto()
    RESULT = auto()  # the message was carried out
    NO_RESULT = auto()  # it was, and nobody shall hear of it
    TIMEOUT = auto()
    OUT_OF_TRIES = auto()  # one failure too many


class Effect(Enum):
    """What the line does."""

    SEND_ENQ = auto()
    SEND_ACK = auto()
    SEND_NAK = auto()
    SEND_EOT = auto()
    SEND_ANSWER = auto()
    START = auto()


TABLE: dict[State, dict[Event, tuple[State, tuple[Effect, ...]]]] = {
    # every other state leaves ENQ unanswered: that is how this family says "busy" (facts 3.3)
    State.IDLE: {
        Event.ENQ: (State.CALLED, (Effect.SEND_ACK,)),
    },
    State.CALLED: {
        Event.ENQ: (State.CALLED, (Effect.SEND_ACK,)),
        Event.MESSAGE: (State.OFFERED, (Effect.SEND_ACK,)),
        Event.BAD_MESSAGE: (State.CALLED, (Effect.SEND_NAK,)),
        Event.OUT_OF_TRIES: (State.IDLE, (Effect.SEND_NAK,)),
        Event.EOT: (State.IDLE, ()),
        Event.TIMEOUT: (State.IDLE, ()),
    },
    State.OFFERED: {
        Event.MESSAGE: (State.OFFERED, (Effect.SEND_ACK,)),  # our ACK was lost
        Event.EOT: (State.WORKING, (Effect.START,)),
        Event.TIMEOUT: (State.IDLE, ()),
    },
    State.WORKING: {
        Event.RESULT: (State.ANNOUNCING, (Effect.SEND_ENQ,)),
        Event.NO_RESULT: (State.IDLE, ()),
    },
    State.ANNOUNCING: {
        Event.ACK: (State.ANSWERING, (Effect.SEND_ANSWER,)),
        Event.TIMEOUT: (State.PAUSING, (Effect.SEND_EOT,)),
        Event.OUT_OF_TRIES: (State.IDLE, (Effect.SEND_EOT,)),
    },
    State.ANSWERING: {
        Event.ACK: (State.IDLE, (Effect.SEND_EOT,)),
        Event.NAK: (State.ANSWERING, (Effect.SEND_ANSWER,)),
        Event.TIMEOUT: (State.PAUSING, (Effect.SEND_EOT,)),
        Event.OUT_OF_TRIES: (State.IDLE, (Effect.SEND_EOT,)),
    },
    State.PAUSING: {
        Event.TIMEOUT: (State.ANNOUNCING, (Effect.SEND_ENQ,)),
    },
}

_FAILURES = frozenset({(State.CALLED, Event.BAD_MESSAGE), (State.ANSWERING, Event.NAK)}) | {
    (state, Event.TIMEOUT) for state in (State.ANNOUNCING, State.ANSWERING)
}
_UNTIMED = frozenset({State.IDLE, State.WORKING})
_DELIVERING = frozenset({State.ANNOUNCING, State.ANSWERING, State.PAUSING})


@dataclass(frozen=True)
class AnsweringTiming:
    """Waits in seconds and tries of a terminal."""

    line_timeout_s: float = 3.0
    pause_s: float = 1.0
    tries: int = 3
    #: what terminals do when EOT never comes is not written down: play both
    starts_without_eot: bool = False


class AnsweringLine:
    """Takes one message, has it carried out, delivers the answer."""

    def __init__(
        self, accepts: Callable[[bytes], bool], start: Callable[[bytes, float], None], timing: AnsweringTiming
    ) -> None:
        """`accepts` tells whether a frame's text can be taken; `start` carries a taken one out (text, now_s)."""
        self._accepts = accepts
        self._start = start
        self._timing = timing
        self._reader = FrameReader()
        self._deadline_s: float | None = None
        self._failures = 0
        self._message = b""
        self._answer = b""
        self._output = bytearray()
        self.state = State.IDLE

    @property
    def delivering(self) -> bool:
        """Whether an answer is on its way."""
        return self.state in _DELIVERING

    def receive(self, data: bytes, now_s: float) -> None:
        """Take bytes from the line."""
        for item in self._reader.feed(data):
            self._handle(self._classify(item), now_s)

    def answer(self, frame: bytes, now_s: float) -> None:
        """Deliver the answer, a whole frame."""
        self._answer = frame
        self._handle(Event.RESULT, now_s)

    def stay_silent(self, now_s: float) -> None:
        """Never answer this message."""
        self._handle(Event.NO_RESULT, now_s)

    def hang_up(self, now_s: float) -> None:
        """Nothing: on a serial line nobody hears the other side close its port."""

    def due_s(self) -> float | None:
        """When the running wait ends."""
        return self._deadline_s

    def tick(self, now_s: float) -> None:
        """End the wait that is due."""
        if self._deadline_s is None or now_s < self._deadline_s:
            return
        if self._reader.give_up() is not None and self.state is State.CALLED:
            self._handle(Event.BAD_MESSAGE, now_s)
        else:
            self._handle(Event.TIMEOUT, now_s)

    def take_output(self) -> bytes:
        """Return the bytes to send since the last call."""
        output = bytes(self._output)
        self._output.clear()
        return output

    def _classify(self, item: Received) -> Event:
        if isinstance(item, Control):
            return Event[item.name]
        if isinstance(item, BadFrame) or (self.state is State.OFFERED and item.text != self._message):
            return Event.BAD_MESSAGE
        if not self._accepts(item.text):
            return Event.BAD_MESSAGE
        if self.state is State.CALLED:
            self._message = item.text
        return Event.MESSAGE

    def _variant(self, event: Event) -> Event:
        """Tell apart what the counters and the settings make of an event."""
        if (self.state, event) in _FAILURES:
            self._failures += 1
            if self._failures >= self._timing.tries:
                return Event.OUT_OF_TRIES
        elif event is Event.TIMEOUT and self.state is State.OFFERED and self._timing.starts_without_eot:
            return Event.EOT
        return event

    def _handle(self, event: Event, now_s: float) -> None:
        event = self._variant(event)
        if event not in TABLE[self.state]:
            return
        before = self.state
        self.state, effects = TABLE[before][event]
        if self.state is State.IDLE or (before, self.state) == (State.CALLED, State.OFFERED):
            self._failures = 0
        wait_s = self._timing.pause_s if self.state is State.PAUSING else self._timing.line_timeout_s
        self._deadline_s = None if self.state in _UNTIMED else now_s + wait_s
        for effect in effects:
            self._apply(effect, now_s)

    def _apply(self, effect: Effect, now_s: float) -> None:
        if effect is Effect.START:
            self._start(self._message, now_s)
        elif effect is Effect.SEND_ANSWER:
            self._output += self._answer
        else:
            self._output.append(Control[effect.name.removeprefix("SEND_")])
