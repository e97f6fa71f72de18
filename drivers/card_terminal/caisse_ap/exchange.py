"""One request and its answer on a TCP connection as a table, sans-IO: answers have no length and come in any pieces.

An answer is whole when its last tag is and it says what was asked for; then the rest (authorisation, slip) has
`settle_s` to follow, or the terminal closes the connection.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from drivers.card_terminal.caisse_ap.codec import Status, Tag, TagReader, Tags, merge_into
from drivers.errors import RemoteProtocolError


class State(Enum):
    """Where the exchange stands."""

    WAITING = auto()  # request sent, nothing heard
    READING = auto()  # a part of an answer
    SETTLING = auto()  # a whole answer; more tags may follow
    COMPLETING = auto()  # a whole answer and a part of a further tag
    DONE = auto()


class Event(Enum):
    """What happened."""

    PART = auto()
    WHOLE = auto()
    WHOLE_AND_PART = auto()
    UNREADABLE = auto()
    TIMEOUT = auto()
    CLOSED = auto()


class Ending(Enum):
    """How it ended."""

    ANSWERED = auto()
    SILENT = auto()  # nothing came in time
    GARBLED = auto()
    LOST = auto()  # the connection ended before a whole answer


_ANSWER_IS_HERE: dict[Event, tuple[State, Ending | None]] = {
    Event.WHOLE: (State.SETTLING, None),
    Event.WHOLE_AND_PART: (State.COMPLETING, None),
    # a tag that contradicts an earlier one, or bytes that are none: nothing of it can be trusted
    Event.UNREADABLE: (State.DONE, Ending.GARBLED),
    Event.TIMEOUT: (State.DONE, Ending.ANSWERED),
    Event.CLOSED: (State.DONE, Ending.ANSWERED),
}

TABLE: dict[State, dict[Event, tuple[State, Ending | None]]] = {
    State.WAITING: {
        Event.PART: (State.READING, None),
        Event.WHOLE: (State.SETTLING, None),
        Event.WHOLE_AND_PART: (State.COMPLETING, None),
        Event.UNREADABLE: (State.DONE, Ending.GARBLED),
        Event.TIMEOUT: (State.DONE, Ending.SILENT),
        Event.CLOSED: (State.DONE, Ending.LOST),
    },
    State.READING: {
        Event.PART: (State.READING, None),
        Event.WHOLE: (State.SETTLING, None),
        Event.WHOLE_AND_PART: (State.COMPLETING, None),
        Event.UNREADABLE: (State.DONE, Ending.GARBLED),
        Event.TIMEOUT: (State.DONE, Ending.GARBLED),
        Event.CLOSED: (State.DONE, Ending.LOST),
    },
    State.SETTLING: _ANSWER_IS_HERE,
    State.COMPLETING: _ANSWER_IS_HERE,
    State.DONE: {},
}


@dataclass(frozen=True)
class ExchangeTiming:
    """Waits in seconds: for the first byte, from it to a whole answer, and for more tags after that.

    `missing_s` instead of `settle_s` while a tag is not there that nearly every answer of its kind has.
    """

    answer_s: float = 180.0
    receive_s: float = 30.0
    settle_s: float = 0.5
    missing_s: float = 3.0


class Exchange:
    """Takes the answer's pieces; `answer` are its tags once `ending` is ANSWERED."""

    def __init__(self, is_whole: Callable[[Tags], bool], timing: ExchangeTiming, now_s: float) -> None:
        """`is_whole` tells whether these tags may be all of an answer."""
        self._is_whole = is_whole
        self._timing = timing
        self._reader = TagReader()
        self._has_whole = False
        self._limit_s = 0.0
        self.state = State.WAITING
        self.deadline_s = now_s + timing.answer_s
        self.ending: Ending | None = None
        self.answer: Tags = {}
        #: why it is GARBLED
        self.fault = ""

    def receive(self, data: bytes, now_s: float) -> None:
        """Take received bytes."""
        self._handle(self._classify(data), now_s)

    def timeout(self, now_s: float) -> None:
        """Tell that `deadline_s` has passed."""
        self._handle(Event.TIMEOUT, now_s)

    def closed(self, now_s: float) -> None:
        """Tell that the connection is gone."""
        self._handle(Event.CLOSED, now_s)

    def _classify(self, data: bytes) -> Event:
        try:
            pairs = self._reader.feed(data)
            merge_into(self.answer, pairs)
        except RemoteProtocolError as error:
            self.fault = str(error)
            return Event.UNREADABLE
        if pairs:
            self._has_whole = self._is_whole(self.answer)
        if not self._has_whole:
            return Event.PART
        return Event.WHOLE_AND_PART if self._reader.unfinished else Event.WHOLE

    def _handle(self, event: Event, now_s: float) -> None:
        if event not in TABLE[self.state]:
            return
        before = self.state
        self.state, self.ending = TABLE[before][event]
        if before is State.WAITING:
            self._limit_s = now_s + self._timing.receive_s
        if self.state in (State.READING, State.COMPLETING):
            self.deadline_s = self._limit_s
        elif self.state is State.SETTLING:
            rest_s = self._timing.missing_s if _misses_a_tag(self.answer) else self._timing.settle_s
            self.deadline_s = min(now_s + rest_s, max(now_s, self._limit_s))


def _misses_a_tag(answer: Tags) -> bool:
    """Whether the reason of what was not done, or card or authorisation of what was paid, is not there yet.

    The reason decides (AF 01 says "authorised"); none of them is in every answer.
    """
    if answer.get(Tag.STATUS) == Status.NOT_DONE:
        return Tag.REASON not in answer
    return Tag.AMOUNT in answer and not (Tag.AUTHORISATION in answer and Tag.CARD_NUMBER in answer)
