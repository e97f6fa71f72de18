"""The terminal's side of a bare connection as a table, sans-IO: a request is whole when no more bytes follow it."""

from collections.abc import Callable
from enum import Enum, StrEnum, auto

from drivers.card_terminal.caisse_ap.codec import MAX_MESSAGE_BYTES

#: how long no byte follows a whole request, and how long a terminal waits for the rest of a part
QUIET_S = 0.05
PATIENCE_S = 5.0


class State(StrEnum):
    """What the line is doing; the names are those of `wait_state`."""

    IDLE = "idle"
    READING = "reading"
    WORKING = "working"  # the request is carried out; what arrives meanwhile is not read


class Event(Enum):
    """What happened."""

    BYTES = auto()
    TIMEOUT = auto()
    RESULT = auto()
    HANG_UP = auto()


class Effect(Enum):
    """What the line does."""

    COLLECT = auto()
    START = auto()
    SEND_ANSWER = auto()
    FORGET = auto()


TABLE: dict[State, dict[Event, tuple[State, Effect | None]]] = {
    State.IDLE: {Event.BYTES: (State.READING, Effect.COLLECT)},
    State.READING: {
        Event.BYTES: (State.READING, Effect.COLLECT),
        Event.TIMEOUT: (State.WORKING, Effect.START),
        Event.HANG_UP: (State.IDLE, Effect.FORGET),
    },
    State.WORKING: {
        Event.RESULT: (State.IDLE, Effect.SEND_ANSWER),
        Event.HANG_UP: (State.WORKING, Effect.FORGET),
    },
}


class BareLine:
    """Takes one request, has it carried out, sends the answer, unless the caller has gone."""

    #: an answer is sent at once
    delivering = False

    def __init__(self, is_whole: Callable[[bytes], bool], start: Callable[[bytes, float], None]) -> None:
        """`is_whole` tells whether these bytes may be a whole request; `start` carries it out (bytes, now_s)."""
        self._is_whole = is_whole
        self._start = start
        self._received = bytearray()
        self._answer = b""
        self._output = bytearray()
        self._caller_gone = False
        self._deadline_s: float | None = None
        self.state = State.IDLE

    def receive(self, data: bytes, now_s: float) -> None:
        """Take bytes from the connection."""
        if self.state is not State.WORKING:
            self._received += data[: MAX_MESSAGE_BYTES - len(self._received)]
        self._handle(Event.BYTES, now_s)

    def answer(self, frame: bytes, now_s: float) -> None:
        """Send the answer."""
        self._answer = frame
        self._handle(Event.RESULT, now_s)

    def stay_silent(self, now_s: float) -> None:
        """Never answer this request."""
        self.answer(b"", now_s)

    def hang_up(self, now_s: float) -> None:
        """The caller has closed the connection: the answer to its request finds nobody."""
        self._handle(Event.HANG_UP, now_s)

    def due_s(self) -> float | None:
        """When the running wait ends."""
        return self._deadline_s

    def tick(self, now_s: float) -> None:
        """End the wait that is due."""
        if self._deadline_s is not None and now_s >= self._deadline_s:
            self._handle(Event.TIMEOUT, now_s)

    def take_output(self) -> bytes:
        """Return the bytes to send since the last call."""
        output = bytes(self._output)
        self._output.clear()
        return output

    def _handle(self, event: Event, now_s: float) -> None:
        if event not in TABLE[self.state]:
            return
        self.state, effect = TABLE[self.state][event]
        self._deadline_s = None
        if effect is Effect.COLLECT:
            wait_s = QUIET_S if self._is_whole(bytes(self._received)) else PATIENCE_S
            self._deadline_s = now_s + wait_s
        elif effect is Effect.FORGET:
            self._caller_gone = True
            self._received.clear()
        elif effect is Effect.SEND_ANSWER:
            self._output += b"" if self._caller_gone else self._answer
        elif effect is Effect.START:
            request = bytes(self._received)
            self._received.clear()
            self._caller_gone = False
            self._start(request, now_s)
