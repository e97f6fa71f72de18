"""A strict ECR17 terminal, sans-IO: a table, as the driver's side is one."""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import Any

from drivers.card_terminal.ecr17.codec import ANY_TERMINAL, Kind, Message, decode_request, encode_message
from drivers.card_terminal.ecr17.framing import (
    PROGRESS_CHARACTERS,
    Control,
    Display,
    Frame,
    FrameReader,
    LrcVariant,
    Received,
    encode_control,
    encode_display,
    encode_frame,
)
from drivers.card_terminal.ecr17.settings import Ecr17Settings
from drivers.card_terminal.ecr17.simulated_memory import Ecr17Memory
from drivers.card_terminal.simulated_bank import Gesture, Operation, SimulatedBank
from drivers.errors import RemoteProtocolError, UsageError


class State(StrEnum):
    """What the terminal is doing; the names are those of `wait_state`."""

    IDLE = "idle"
    WAITING_FOR_CARD = "waiting_for_card"
    WAITING_FOR_PIN = "waiting_for_pin"
    AUTHORISING = "authorising"
    CLOSING_SESSION = "closing_session"
    ANSWERING = "answering"  # answer sent, not confirmed
    PRINTING = "printing"  # receipt line sent to the register, not confirmed


class Event(Enum):
    """What happened, with what the terminal's counters make of it."""

    TRANSACTION = auto()  # a payment or a reversal that can be tried
    CLOSE = auto()
    QUERY = auto()  # answered at once
    SWITCH = auto()  # done with the ACK
    BAD_REQUEST = auto()
    ACK = auto()
    ACK_LAST = auto()  # nothing is left to send
    NAK = auto()
    CARD = auto()
    CANCEL_KEY = auto()
    TIMEOUT = auto()
    OUT_OF_TRIES = auto()
    TIMEOUT_THEN_SILENT = auto()  # the scripted faults
    TIMEOUT_THEN_CUT = auto()


class Effect(Enum):
    """What the terminal does."""

    SEND_ACK = auto()
    SEND_NAK = auto()
    SEND_ANSWER = auto()
    SEND_LINE = auto()
    NEXT_LINE = auto()
    SHOW_CARD = auto()
    SHOW_PIN = auto()
    SHOW_WAIT = auto()
    PREPARE = auto()
    SETTLE = auto()
    ABANDON = auto()
    CLOSE_SESSION = auto()
    PULL_CABLE = auto()


Row = dict[Event, tuple[State, tuple[Effect, ...]]]

#: what a state does not list is ignored: a terminal that is busy does not listen
TABLE: dict[State, Row] = {
    State.IDLE: {
        Event.TRANSACTION: (State.WAITING_FOR_CARD, (Effect.SEND_ACK, Effect.SHOW_CARD)),
        Event.CLOSE: (State.CLOSING_SESSION, (Effect.SEND_ACK, Effect.SHOW_WAIT)),
        Event.QUERY: (State.ANSWERING, (Effect.SEND_ACK, Effect.PREPARE, Effect.SEND_ANSWER)),
        Event.SWITCH: (State.IDLE, (Effect.SEND_ACK, Effect.PREPARE)),
        Event.BAD_REQUEST: (State.IDLE, (Effect.SEND_NAK,)),
    },
    State.WAITING_FOR_CARD: {
        Event.CARD: (State.WAITING_FOR_PIN, (Effect.SHOW_PIN,)),
        Event.CANCEL_KEY: (State.ANSWERING, (Effect.ABANDON, Effect.SEND_ANSWER)),
        Event.TIMEOUT: (State.ANSWERING, (Effect.ABANDON, Effect.SEND_ANSWER)),
    },
    State.WAITING_FOR_PIN: {
        Event.TIMEOUT: (State.AUTHORISING, (Effect.SHOW_WAIT,)),
    },
    State.AUTHORISING: {
        Event.TIMEOUT: (State.ANSWERING, (Effect.SETTLE, Effect.SEND_ANSWER)),
        Event.TIMEOUT_THEN_SILENT: (State.IDLE, (Effect.SETTLE,)),
        Event.TIMEOUT_THEN_CUT: (State.ANSWERING, (Effect.SETTLE, Effect.PULL_CABLE, Effect.SEND_ANSWER)),
    },
    State.CLOSING_SESSION: {
        Event.TIMEOUT: (State.ANSWERING, (Effect.CLOSE_SESSION, Effect.SEND_ANSWER)),
    },
    State.ANSWERING: {
        Event.ACK: (State.PRINTING, (Effect.SEND_LINE,)),
        Event.ACK_LAST: (State.IDLE, ()),
        Event.NAK: (State.ANSWERING, (Effect.SEND_ANSWER,)),
        Event.TIMEOUT: (State.ANSWERING, (Effect.SEND_ANSWER,)),
        Event.OUT_OF_TRIES: (State.IDLE, ()),
    },
    State.PRINTING: {
        Event.ACK: (State.PRINTING, (Effect.NEXT_LINE, Effect.SEND_LINE)),
        Event.ACK_LAST: (State.IDLE, ()),
        Event.NAK: (State.PRINTING, (Effect.SEND_LINE,)),
        Event.TIMEOUT: (State.PRINTING, (Effect.SEND_LINE,)),
        Event.OUT_OF_TRIES: (State.IDLE, ()),
    },
}

CURRENCY = "EUR"
_SHOWN = {
    Effect.SHOW_CARD: "INSERIRE CARTA",
    Effect.SHOW_PIN: "DIGITARE PIN",
    Effect.SHOW_WAIT: "ATTENDERE PREGO",
}
#: kind of request -> event; a reprint is not offered
_KINDS = {
    Kind.PAYMENT: Event.TRANSACTION,
    Kind.REVERSAL: Event.TRANSACTION,
    Kind.CLOSE_SESSION: Event.CLOSE,
    Kind.ECR_PRINTING: Event.SWITCH,
    Kind.STATUS: Event.QUERY,
    Kind.TOTALS: Event.QUERY,
    Kind.LAST_RESULT: Event.QUERY,
}
_COUNTED = frozenset({Kind.PAYMENT, Kind.REVERSAL, Kind.CLOSE_SESSION})

SlipPrinter = Callable[[tuple[str, ...]], None]


@dataclass(frozen=True)
class SimulatorSettings:
    """`gesture` None waits for `present`; `step_s` is the time a customer or the host takes for each step."""

    gesture: Gesture | None = None
    step_s: float = 0.8
    terminal_id: str = "12345678"
    lrc: LrcVariant = LrcVariant.NOEXT
    confirm_timeout_s: float = 2.0
    card_timeout_s: float = 60.0
    repeats: int = 3

    @classmethod
    def parse(cls, gesture: Gesture | None, step_s: float, values: Mapping[str, str]) -> "SimulatorSettings":
        """Read `lrc` and `terminal_id` as the driver does; raises UsageError."""
        given = Ecr17Settings.parse(values)
        terminal_id = cls.terminal_id if given.terminal_id == ANY_TERMINAL else given.terminal_id
        return cls(gesture, step_s, terminal_id, given.lrc)


class Ecr17Simulator:
    """Implements `drivers.card_terminal.simulators.SimulatedTerminal`."""

    receive_room = 4096

    def __init__(self, bank: SimulatedBank, settings: SimulatorSettings, print_slip: SlipPrinter) -> None:
        """`print_slip` gets the lines of each slip the terminal's own printer prints."""
        self._bank = bank
        self._memory = Ecr17Memory(bank.memory, settings.terminal_id)
        self._print_slip = print_slip
        self._settings = settings
        self._reader = FrameReader(settings.lrc, is_known=True)
        self._state = State.IDLE
        self._deadline_s: float | None = None
        self._output = bytearray()
        self._tries = 0
        self._request: Message | None = None
        self._gesture = Gesture.CANCEL
        self._answer = b""
        self._lines: deque[str] = deque()
        self._prints_on_register = False
        self._slip: tuple[str, ...] = ()
        self._plugged = True
        self._fault: Event | None = None
        self._operations_done = 0

    @property
    def state(self) -> str:
        """Name of the state it is in."""
        return self._state.value

    @property
    def operations_done(self) -> int:
        """How many payments, reversals and ends of session have ended."""
        return self._operations_done

    @property
    def plugged(self) -> bool:
        """Whether its cable is in."""
        return self._plugged

    def set_plugged(self, plugged: bool) -> None:
        """Pull its cable or plug it in again; the payment goes on meanwhile."""
        self._plugged = plugged

    def lose_answer(self) -> None:
        """Fault: settle the next payment and never tell."""
        self._fault = Event.TIMEOUT_THEN_SILENT

    def cut_after_approval(self) -> None:
        """Fault: settle the next payment, then the cable is out before the answer leaves."""
        self._fault = Event.TIMEOUT_THEN_CUT

    def present(self, gesture: Gesture, now_s: float) -> None:
        """The customer acts; raises UsageError when nobody asked for a card."""
        if self._state is not State.WAITING_FOR_CARD:
            raise UsageError(f"the terminal is {self.state} and does not wait for a card")
        self._gesture = gesture
        self._handle(Event.CANCEL_KEY if gesture is Gesture.CANCEL else Event.CARD, now_s)

    def report(self) -> Mapping[str, Any]:
        """State, cable, the running request, the session's total and the slip printed last."""
        return {
            "state": self.state,
            "plugged": self._plugged,
            "amount_minor": int(self._request.value("amount") or 0) if self._request else None,
            "currency": CURRENCY,
            "session_total_minor": self._memory.total_minor,
            "slip": list(self._slip),
            "ledger_lines": self._bank.entries,
        }

    def receive(self, data: bytes, now_s: float) -> None:
        """Take bytes from the line."""
        for item in self._reader.feed(data):
            self._handle(self._classify(item), now_s)

    def due_s(self) -> float | None:
        """When the running wait ends."""
        return self._deadline_s

    def tick(self, now_s: float) -> None:
        """End the wait that is due."""
        if self._deadline_s is None or now_s < self._deadline_s:
            return
        if self._state is State.WAITING_FOR_CARD and self._settings.gesture is not None:
            self.present(self._settings.gesture, now_s)
        else:
            self._handle(Event.TIMEOUT, now_s)

    def take_output(self) -> bytes:
        """Return the bytes to send since the last call; with the cable out they are lost."""
        output = bytes(self._output) if self._plugged else b""
        self._output.clear()
        return output

    def _classify(self, item: Received) -> Event | None:
        if isinstance(item, Control):
            return self._acknowledged() if item is Control.ACK else Event.NAK
        if isinstance(item, Display):
            return None
        request = self._readable(item) if isinstance(item, Frame) else None
        if request is None:
            return Event.BAD_REQUEST
        if self._state is not State.IDLE:
            return None
        self._request = request
        event = _KINDS[request.kind]
        return Event.QUERY if event is Event.TRANSACTION and self._memory.refusal(request) else event

    def _readable(self, frame: Frame) -> Message | None:
        """The request of a frame; None when this terminal refuses it, whatever it is doing."""
        try:
            request = decode_request(frame.payload)
        except RemoteProtocolError:
            return None
        known_here = request.terminal_id in (ANY_TERMINAL, self._settings.terminal_id) and request.kind in _KINDS
        return request if known_here else None

    def _acknowledged(self) -> Event:
        left = len(self._lines) - (1 if self._state is State.PRINTING else 0)
        return Event.ACK if left > 0 else Event.ACK_LAST

    def _variant(self, event: Event) -> Event:
        """Tell apart what the counters and the faults make of an event."""
        sending = self._state in (State.ANSWERING, State.PRINTING)
        if sending and event in (Event.TIMEOUT, Event.NAK):
            self._tries += 1
            return Event.OUT_OF_TRIES if self._tries > self._settings.repeats else event
        if self._state is State.AUTHORISING and event is Event.TIMEOUT and self._fault is not None:
            event, self._fault = self._fault, None
        return event

    def _handle(self, event: Event | None, now_s: float) -> None:
        event = self._variant(event) if event is not None else None
        if event is None or event not in TABLE[self._state]:
            return
        before = self._state
        self._state, effects = TABLE[before][event]
        if event in (Event.ACK, Event.ACK_LAST) or before is State.IDLE:
            self._tries = 0
        for effect in effects:
            self._apply(effect)
        if self._state is State.IDLE and before is not State.IDLE and self._running().kind in _COUNTED:
            self._operations_done += 1
        self._deadline_s = self._next_deadline_s(now_s)

    def _next_deadline_s(self, now_s: float) -> float | None:
        settings = self._settings
        waits_s: dict[State, float] = {
            State.WAITING_FOR_CARD: settings.card_timeout_s if settings.gesture is None else settings.step_s,
            State.WAITING_FOR_PIN: settings.step_s,
            State.AUTHORISING: settings.step_s,
            State.CLOSING_SESSION: settings.step_s,
        }
        return None if self._state is State.IDLE else now_s + waits_s.get(self._state, settings.confirm_timeout_s)

    def _apply(self, effect: Effect) -> None:
        if effect in _SHOWN:
            self._output += encode_display(_SHOWN[effect].ljust(PROGRESS_CHARACTERS).encode("ascii"))
        elif effect in (Effect.SEND_ACK, Effect.SEND_NAK):
            control = Control[effect.name.removeprefix("SEND_")]
            self._output += encode_control(control, self._settings.lrc)
        elif effect is Effect.SEND_ANSWER:
            self._output += encode_frame(self._answer, self._settings.lrc)
        elif effect is Effect.SEND_LINE:
            line = Message(Kind.RECEIPT, self._settings.terminal_id, {"text": self._lines[0]})
            self._output += encode_frame(encode_message(line), self._settings.lrc)
        elif effect is Effect.NEXT_LINE:
            self._lines.popleft()
        elif effect is Effect.PULL_CABLE:
            self._plugged = False
        elif effect is Effect.PREPARE:
            self._prepare()
        elif effect is Effect.SETTLE:
            self._settle()
        elif effect is Effect.ABANDON:
            self._answer = self._memory.ended_without_host("OPERAZIONE ANNULLATA")
            self._print(("SPECIMEN - SIMULATED TERMINAL", "OPERAZIONE ANNULLATA"))
        else:
            self._lines.clear()
            self._answer = self._memory.close_session()

    def _prepare(self) -> None:
        """Carry out what needs neither customer nor host."""
        request = self._running()
        self._lines.clear()
        if request.kind is Kind.ECR_PRINTING:
            self._prints_on_register = request.fields["enabled"] == "1"
        else:
            self._answer = self._memory.answer_to(request)

    def _settle(self) -> None:
        reverses, amount_minor = self._memory.last_payment
        is_reversal = self._running().kind is Kind.REVERSAL
        if not is_reversal:
            reverses, amount_minor = "", int(self._running().fields["amount"])
        operation = Operation.REVERSAL if is_reversal else Operation.PURCHASE
        settlement = self._bank.settle(operation, amount_minor, CURRENCY, self._gesture, reverses)
        self._answer = self._memory.settled(
            is_reversal, amount_minor, settlement.approved, settlement.card_number, settlement.receipt_number
        )
        self._print(settlement.slip)

    def _print(self, slip: tuple[str, ...]) -> None:
        """Print a slip, here or line by line on the register."""
        self._slip = slip
        self._lines.clear()
        if self._prints_on_register:
            self._lines.extend(slip)
        else:
            self._print_slip(slip)

    def _running(self) -> Message:
        if self._request is None:
            raise AssertionError("an ECR17 terminal works on no request")
        return self._request
