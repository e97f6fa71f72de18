"""The cash register's side of one exchange as a table, sans-IO (facts/card-terminal-protocols.md 4.2).

`Dialogue` is told bytes and time and says what to send and when it wants to be called again. What is not in the
table is ignored: noise and late control frames must not decide about money.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from drivers.card_terminal.ecr17.codec import ANY_TERMINAL, Kind, Message, decode_answer, encode_message
from drivers.card_terminal.ecr17.framing import (
    Control,
    Display,
    Frame,
    FrameReader,
    Received,
    encode_control,
    encode_frame,
)
from drivers.errors import RemoteProtocolError


class State(Enum):
    """Where the exchange stands."""

    CALLING = auto()  # request sent, not confirmed
    RESTING = auto()  # before the request is repeated
    REFUSING = auto()  # a NAK for every copy; it does not say of which: the last one may be taken yet
    WAITING = auto()  # request confirmed: the terminal works
    DOUBTING = auto()  # the fate of a request that must not be repeated is unclear: an answer may still come
    CLOSING = auto()  # answer confirmed; receipt lines, repeats or the late ACK may follow
    DONE = auto()


class Event(Enum):
    """What happened; the variants are told apart by `Dialogue`, which counts."""

    ACK = auto()
    ACK_IS_ALL = auto()  # nothing else was asked for
    LATE_ACK = auto()  # the answer came before it, and nothing more is to come
    NAK = auto()
    NAK_LAST = auto()
    ANSWER = auto()
    ANSWER_IS_ALL = auto()  # neither ACK nor receipt lines are to come
    OTHER_ANSWER = auto()
    RECEIPT = auto()
    STALE = auto()  # readable, but the answer to something else
    DISPLAY = auto()
    BAD_FRAME = auto()
    BAD_FRAME_LAST = auto()
    TIMEOUT = auto()
    TIMEOUT_LAST = auto()
    TIMEOUT_ONCE = auto()  # of a request that is not repeated on silence


class Ending(Enum):
    """How it ended."""

    CONFIRMED = auto()  # the ACK that was all
    ANSWERED = auto()
    UNHEARD = auto()  # nobody confirmed any copy of a request that may be repeated
    REFUSED = auto()  # NAK to every copy, and nothing else
    SILENT = auto()  # no answer within its time
    GARBLED = auto()  # answers came, none could be read
    CONTRADICTED = auto()  # two different answers


class Send(Enum):
    """Something to put on the line."""

    MESSAGE = auto()
    ACK = auto()
    NAK = auto()


class Note(Enum):
    """Something to remember."""

    ANSWER = auto()
    RECEIPT = auto()
    DISPLAY = auto()


_MAX_RECEIPT_FRAMES = 500

Effect = Send | Note | Ending
Row = dict[Event, tuple[State, tuple[Effect, ...]]]


def _arrivals(state: State) -> Row:
    """Messages that may come in any state before the answer."""
    return {
        Event.ANSWER: (State.CLOSING, (Note.ANSWER, Send.ACK)),
        Event.ANSWER_IS_ALL: (State.DONE, (Note.ANSWER, Send.ACK, Ending.ANSWERED)),
        Event.RECEIPT: (state, (Note.RECEIPT, Send.ACK)),
        Event.STALE: (state, (Send.ACK,)),
        Event.BAD_FRAME: (state, (Send.NAK,)),
        Event.BAD_FRAME_LAST: (State.DONE, (Ending.GARBLED,)),
        Event.DISPLAY: (state, (Note.DISPLAY,)),
    }


#: the request was taken and is not repeated any more, though a NAK came before: of another copy, or of another request
_CONFIRMED: Row = {
    Event.ACK: (State.WAITING, ()),
    Event.ACK_IS_ALL: (State.DONE, (Ending.CONFIRMED,)),
}

#: state -> event -> (next state, effects)
TABLE: dict[State, Row] = {
    State.CALLING: {
        **_arrivals(State.CALLING),
        **_CONFIRMED,
        Event.NAK: (State.RESTING, ()),
        Event.NAK_LAST: (State.REFUSING, ()),
        Event.TIMEOUT: (State.RESTING, ()),
        Event.TIMEOUT_LAST: (State.DONE, (Ending.UNHEARD,)),
        # never repeated on silence: the terminal may have taken it, and only its ACK was lost
        Event.TIMEOUT_ONCE: (State.DOUBTING, ()),
    },
    State.RESTING: {
        **_arrivals(State.RESTING),
        **_CONFIRMED,
        Event.TIMEOUT: (State.CALLING, (Send.MESSAGE,)),
    },
    State.REFUSING: {
        **_arrivals(State.REFUSING),
        **_CONFIRMED,
        Event.DISPLAY: (State.DOUBTING, (Note.DISPLAY,)),
        # more of them than copies: none can be told apart
        Event.NAK_LAST: (State.DOUBTING, ()),
        Event.TIMEOUT: (State.DONE, (Ending.REFUSED,)),
    },
    State.WAITING: {
        **_arrivals(State.WAITING),
        Event.TIMEOUT: (State.DONE, (Ending.SILENT,)),
    },
    State.DOUBTING: {
        **_arrivals(State.DOUBTING),
        Event.ACK: (State.WAITING, ()),
        Event.DISPLAY: (State.WAITING, (Note.DISPLAY,)),
        Event.TIMEOUT: (State.DONE, (Ending.SILENT,)),
    },
    State.CLOSING: {
        Event.LATE_ACK: (State.DONE, (Ending.ANSWERED,)),
        Event.RECEIPT: (State.CLOSING, (Note.RECEIPT, Send.ACK)),
        Event.ANSWER: (State.CLOSING, (Send.ACK,)),  # our ACK was lost and the terminal repeats itself
        Event.OTHER_ANSWER: (State.DONE, (Send.ACK, Ending.CONTRADICTED)),
        Event.STALE: (State.CLOSING, (Send.ACK,)),
        Event.BAD_FRAME: (State.CLOSING, (Send.NAK,)),
        Event.BAD_FRAME_LAST: (State.DONE, (Ending.ANSWERED,)),
        Event.TIMEOUT: (State.DONE, (Ending.ANSWERED,)),
    },
    State.DONE: {},
}


@dataclass(frozen=True)
class Timing:
    """Waits in seconds and the number of repeats (facts 4.2); `answer_s` starts anew with each display text."""

    acknowledge_s: float = 2.0
    rest_s: float = 0.2
    answer_s: float = 180.0
    doubt_s: float = 60.0
    gap_s: float = 1.0
    receipt_quiet_s: float = 1.5
    whole_s: float = 900.0
    repeats: int = 3


@dataclass(frozen=True)
class Exchange:
    """A request and what may answer it; `answers` empty: the ACK is all.

    `once` forbids to repeat the request on silence; `receipts` waits for receipt lines after the answer.
    """

    request: Message
    answers: tuple[Kind, ...] = ()
    once: bool = False
    receipts: bool = False


class Dialogue:
    """One exchange. The reader is the line's: it knows the LRC variant and keeps it from exchange to exchange."""

    def __init__(self, exchange: Exchange, reader: FrameReader, timing: Timing) -> None:
        """Raises LocalProtocolError for a request that cannot be written."""
        self._exchange = exchange
        self._payload = encode_message(exchange.request)
        self._reader = reader
        self._timing = timing
        self._sent = 0
        self._unreadable = 0
        self._confirmed = False
        self._heard: Message | None = None
        self._shown = b""
        self._wait_until_s = 0.0
        self._last_byte_s = 0.0
        self._latest_s = 0.0
        self._displays: list[str] = []
        self.state = State.CALLING
        self.ending: Ending | None = None
        self.answer: Message | None = None
        #: the answer came before the request was confirmed: it may be that of an earlier request, delivered late
        self.answered_early = False
        self.receipt_texts: list[str] = []

    @property
    def message_is_out(self) -> bool:
        """True from the moment the request is handed out: from here on the terminal may have it."""
        return self._sent > 0

    @property
    def deadline_s(self) -> float:
        """When `timeout` wants to be called."""
        if self._reader.in_frame:
            return min(self._wait_until_s, self._last_byte_s + self._timing.gap_s)
        return self._wait_until_s

    def start(self, now_s: float) -> bytes:
        """Return the request's bytes."""
        self._latest_s = now_s + self._timing.whole_s
        self._wait(now_s)
        return self._apply(Send.MESSAGE)

    def receive(self, data: bytes, now_s: float) -> bytes:
        """Take received bytes; return the bytes to send."""
        self._last_byte_s = now_s
        return b"".join(self._handle(self._classify(item), now_s) for item in self._reader.feed(data))

    def timeout(self, now_s: float) -> bytes:
        """Tell that `deadline_s` has passed; return the bytes to send."""
        broken_off = self._reader.give_up()
        if broken_off is not None and now_s < self._wait_until_s:
            return self._handle(self._classify(broken_off), now_s)
        if self.state is not State.CALLING:
            return self._handle(Event.TIMEOUT, now_s)
        if self._exchange.once:
            return self._handle(Event.TIMEOUT_ONCE, now_s)
        return self._handle(Event.TIMEOUT_LAST if self._no_more_repeats else Event.TIMEOUT, now_s)

    def take_displays(self) -> Sequence[str]:
        """What the terminal has shown since the last call."""
        shown, self._displays = self._displays, []
        return shown

    @property
    def _no_more_repeats(self) -> bool:
        return self._sent > self._timing.repeats

    def _classify(self, item: Received) -> Event:
        if isinstance(item, Display):
            self._shown = item.text
            return Event.DISPLAY
        if isinstance(item, Control):
            return self._classify_control(item)
        if isinstance(item, Frame) and (message := self._readable(item.payload)) is not None:
            return self._classify_message(message)
        self._unreadable += 1
        return Event.BAD_FRAME_LAST if self._unreadable > self._timing.repeats else Event.BAD_FRAME

    def _classify_control(self, control: Control) -> Event:
        if control is Control.NAK:
            return Event.NAK_LAST if self._no_more_repeats else Event.NAK
        self._confirmed = True
        if self.state is State.CLOSING and not self._exchange.receipts:
            return Event.LATE_ACK
        return Event.ACK if self._exchange.answers else Event.ACK_IS_ALL

    def _classify_message(self, message: Message) -> Event:
        self._heard, self._unreadable = message, 0
        if message.kind is Kind.RECEIPT:
            return Event.RECEIPT
        if message.kind not in self._exchange.answers:
            return Event.STALE
        if self.answer is not None:
            return Event.ANSWER if message == self.answer else Event.OTHER_ANSWER
        return Event.ANSWER_IS_ALL if self._confirmed and not self._exchange.receipts else Event.ANSWER

    def _readable(self, payload: bytes) -> Message | None:
        """The message of a frame; None when it cannot be read or is of another terminal than ours."""
        try:
            message = decode_answer(payload)
        except RemoteProtocolError:
            return None
        wanted = self._exchange.request.terminal_id
        ours = ANY_TERMINAL in (message.terminal_id, wanted) or message.terminal_id == wanted
        return message if ours else None

    def _handle(self, event: Event, now_s: float) -> bytes:
        if event not in TABLE[self.state]:
            return b""
        before = self.state
        self.state, effects = TABLE[before][event]
        # in one state only signs of life prolong the wait: repeats and noise do not hold us for ever
        alive = event is Event.RECEIPT or (event is Event.DISPLAY and self.state is State.WAITING)
        if before is not self.state or alive:
            self._wait(now_s)
        return b"".join(self._apply(effect) for effect in effects)

    def _wait(self, now_s: float) -> None:
        timing = self._timing
        seconds = {
            State.CALLING: timing.acknowledge_s,
            State.RESTING: timing.rest_s,
            State.REFUSING: timing.acknowledge_s,
            State.WAITING: timing.answer_s,
            State.DOUBTING: timing.doubt_s,
            State.CLOSING: timing.receipt_quiet_s if self._exchange.receipts else timing.acknowledge_s,
            State.DONE: 0.0,
        }[self.state]
        self._wait_until_s = min(now_s + seconds, max(now_s, self._latest_s))

    def _apply(self, effect: Effect) -> bytes:
        if isinstance(effect, Ending):
            self.ending = effect
        elif isinstance(effect, Note):
            self._note(effect)
        elif effect is Send.MESSAGE:
            self._sent += 1
            return encode_frame(self._payload, self._reader.variant)
        else:
            return encode_control(Control[effect.name], self._reader.variant)
        return b""

    def _note(self, note: Note) -> None:
        if note is Note.DISPLAY:
            self._displays.append(self._shown.decode("latin-1").strip())
        elif note is Note.ANSWER:
            self.answer = self._heard
            self.answered_early = not self._confirmed
        elif self._heard is not None and len(self.receipt_texts) < _MAX_RECEIPT_FRAMES:
            self.receipt_texts.append(self._heard.fields["text"])
