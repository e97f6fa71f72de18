"""A strict Concert E / E+ terminal, sans-IO: a table, as the driver's side is one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import Any

from drivers.card_terminal.concert.codec import (
    Answer,
    Delay,
    Request,
    Status,
    TransactionType,
    decode_request,
    encode_answer,
)
from drivers.card_terminal.concert.framing import Control, Frame, FrameReader, Received
from drivers.card_terminal.currencies import alphabetic_code
from drivers.card_terminal.simulated_bank import Gesture, Operation, SimulatedBank
from drivers.errors import RemoteProtocolError, UsageError


class State(StrEnum):
    """What the terminal is doing; the names are those of `wait_state`."""

    IDLE = "idle"
    CALLED = "called"  # ENQ acknowledged
    OFFERED = "offered"  # message acknowledged
    WAITING_FOR_CARD = "waiting_for_card"
    WAITING_FOR_PIN = "waiting_for_pin"
    AUTHORISING = "authorising"
    ANNOUNCING = "announcing"  # ENQ sent
    ANSWERING = "answering"  # answer sent
    PAUSING = "pausing"  # announced or answered in vain


class Event(Enum):
    """What happened, with what the terminal's counters make of it."""

    ENQ = auto()
    ACK = auto()
    NAK = auto()
    EOT = auto()
    REQUEST = auto()
    BAD_REQUEST = auto()
    CARD = auto()
    CANCEL_KEY = auto()
    TIMEOUT = auto()
    OUT_OF_TRIES = auto()  # one failure too many
    TIMEOUT_THEN_SILENT = auto()  # the scripted faults
    TIMEOUT_THEN_CUT = auto()


class Effect(Enum):
    """What the terminal does."""

    SEND_ENQ = auto()
    SEND_ACK = auto()
    SEND_NAK = auto()
    SEND_EOT = auto()
    SEND_ANSWER = auto()
    SETTLE = auto()
    ABANDON = auto()
    PULL_CABLE = auto()


TABLE: dict[State, dict[Event, tuple[State, tuple[Effect, ...]]]] = {
    # every other state leaves ENQ unanswered: that is how this family says "busy" (facts 3.3)
    State.IDLE: {
        Event.ENQ: (State.CALLED, (Effect.SEND_ACK,)),
    },
    State.CALLED: {
        Event.ENQ: (State.CALLED, (Effect.SEND_ACK,)),
        Event.REQUEST: (State.OFFERED, (Effect.SEND_ACK,)),
        Event.BAD_REQUEST: (State.CALLED, (Effect.SEND_NAK,)),
        Event.OUT_OF_TRIES: (State.IDLE, (Effect.SEND_NAK,)),
        Event.EOT: (State.IDLE, ()),
        Event.TIMEOUT: (State.IDLE, ()),
    },
    State.OFFERED: {
        Event.REQUEST: (State.OFFERED, (Effect.SEND_ACK,)),  # our ACK was lost
        Event.EOT: (State.WAITING_FOR_CARD, ()),
        Event.TIMEOUT: (State.IDLE, ()),
    },
    State.WAITING_FOR_CARD: {
        Event.CARD: (State.WAITING_FOR_PIN, ()),
        Event.CANCEL_KEY: (State.ANNOUNCING, (Effect.ABANDON, Effect.SEND_ENQ)),
        Event.TIMEOUT: (State.ANNOUNCING, (Effect.ABANDON, Effect.SEND_ENQ)),
    },
    State.WAITING_FOR_PIN: {
        Event.TIMEOUT: (State.AUTHORISING, ()),
    },
    State.AUTHORISING: {
        Event.TIMEOUT: (State.ANNOUNCING, (Effect.SETTLE, Effect.SEND_ENQ)),
        Event.TIMEOUT_THEN_SILENT: (State.IDLE, (Effect.SETTLE,)),
        Event.TIMEOUT_THEN_CUT: (State.ANNOUNCING, (Effect.SETTLE, Effect.PULL_CABLE, Effect.SEND_ENQ)),
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

_OPERATIONS = {
    TransactionType.DEBIT: Operation.PURCHASE,
    TransactionType.CREDIT: Operation.REFUND,
    TransactionType.CANCELLATION: Operation.REVERSAL,
}
_FAILURES = frozenset({(State.CALLED, Event.BAD_REQUEST), (State.ANSWERING, Event.NAK)}) | {
    (state, Event.TIMEOUT) for state in (State.ANNOUNCING, State.ANSWERING)
}

SlipPrinter = Callable[[tuple[str, ...]], None]


@dataclass(frozen=True)
class SimulatorSettings:
    """`gesture` None waits for `present`; `step_s` is the time a customer or the host takes for each step."""

    gesture: Gesture | None = None
    step_s: float = 0.8
    line_timeout_s: float = 3.0
    pause_s: float = 1.0
    card_timeout_s: float = 120.0
    tries: int = 3
    #: what terminals do when EOT never comes is not written down: play both
    starts_without_eot: bool = False


class ConcertSimulator:
    """Implements `drivers.simulation.device.SimulatedDevice`."""

    receive_room = 4096

    def __init__(self, bank: SimulatedBank, settings: SimulatorSettings, print_slip: SlipPrinter) -> None:
        """`print_slip` gets the lines of each slip the terminal's own printer would print."""
        self._bank = bank
        self._print_slip = print_slip
        self._settings = settings
        self._reader = FrameReader()
        self._state = State.IDLE
        self._deadline_s: float | None = None
        self._output = bytearray()
        self._failures = 0
        self._request: Request | None = None
        self._gesture = Gesture.CANCEL
        self._answer = b""
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
        """How many payments, refunds and cancellations have ended."""
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
        """State, cable, the running request and the slip printed last."""
        request = self._request
        return {
            "state": self.state,
            "plugged": self._plugged,
            "amount_minor": request.amount_minor if request else None,
            "currency": alphabetic_code(request.currency_number) if request else None,
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
        if self._reader.give_up() is not None and self._state is State.CALLED:
            self._handle(Event.BAD_REQUEST, now_s)
        elif self._state is State.WAITING_FOR_CARD and self._settings.gesture is not None:
            self.present(self._settings.gesture, now_s)
        else:
            self._handle(Event.TIMEOUT, now_s)

    def take_output(self) -> bytes:
        """Return the bytes to send since the last call; with the cable out they are lost."""
        output = bytes(self._output) if self._plugged else b""
        self._output.clear()
        return output

    def _classify(self, item: Received) -> Event:
        if isinstance(item, Control):
            return Event[item.name]
        if not isinstance(item, Frame):
            return Event.BAD_REQUEST
        try:
            request = decode_request(item.text)
        except RemoteProtocolError:
            return Event.BAD_REQUEST
        acceptable = request.transaction in _OPERATIONS and request.delay != Delay.AT_ONCE
        if not acceptable or (self._state is State.OFFERED and request != self._request):
            return Event.BAD_REQUEST
        if self._state is State.CALLED:
            self._request = request
        return Event.REQUEST

    def _variant(self, event: Event) -> Event:
        """Tell apart what the counters, the faults and the settings make of an event."""
        if (self._state, event) in _FAILURES:
            self._failures += 1
            if self._failures >= self._settings.tries:
                event = Event.OUT_OF_TRIES
        elif event is Event.TIMEOUT and self._state is State.AUTHORISING and self._fault is not None:
            event, self._fault = self._fault, None
        elif event is Event.TIMEOUT and self._state is State.OFFERED and self._settings.starts_without_eot:
            event = Event.EOT
        return event

    def _handle(self, event: Event, now_s: float) -> None:
        event = self._variant(event)
        if event not in TABLE[self._state]:
            return
        before = self._state
        self._state, effects = TABLE[before][event]
        if self._state is State.IDLE and before not in (State.CALLED, State.OFFERED):
            self._operations_done += 1
        for effect in effects:
            self._apply(effect)
        if self._state is State.IDLE or (before, self._state) == (State.CALLED, State.OFFERED):
            self._failures = 0
        if self._state is State.WAITING_FOR_CARD and self._request and self._request.amount_minor == 0:
            self._handle(Event.CANCEL_KEY, now_s)
        else:
            self._deadline_s = self._next_deadline_s(now_s)

    def _next_deadline_s(self, now_s: float) -> float | None:
        settings = self._settings
        card_s = settings.card_timeout_s if settings.gesture is None else settings.step_s
        waits_s: dict[State, float] = {
            State.WAITING_FOR_CARD: card_s,
            State.WAITING_FOR_PIN: settings.step_s,
            State.AUTHORISING: settings.step_s,
            State.PAUSING: settings.pause_s,
        }
        return None if self._state is State.IDLE else now_s + waits_s.get(self._state, settings.line_timeout_s)

    def _apply(self, effect: Effect) -> None:
        if effect is Effect.SETTLE:
            self._settle()
        elif effect is Effect.ABANDON:
            self._answer_with(Status.REFUSED, "", 0)
            self._print(("SPECIMEN - SIMULATED TERMINAL", "ABANDON"))
        elif effect is Effect.PULL_CABLE:
            self._plugged = False
        elif effect is Effect.SEND_ANSWER:
            self._output += self._answer
        else:
            self._output.append(Control[effect.name.removeprefix("SEND_")])

    def _settle(self) -> None:
        request = self._running()
        operation = _OPERATIONS[request.transaction]
        currency = alphabetic_code(request.currency_number)
        settlement = self._bank.settle(operation, request.amount_minor, currency, self._gesture)
        self._print(settlement.slip)
        status = Status.ACCEPTED if settlement.approved else Status.REFUSED
        self._answer_with(status, settlement.card_number, int(settlement.receipt_number))

    def _print(self, slip: tuple[str, ...]) -> None:
        self._slip = slip
        self._print_slip(slip)

    def _answer_with(self, status: Status, card_number: str, number: int) -> None:
        request = self._running()
        self._answer = encode_answer(
            Answer(
                ecr_number=request.ecr_number,
                status=status,
                amount_minor=request.amount_minor,
                mode=request.mode,
                currency_number=request.currency_number,
                private=f"{number:010d}",
                card_report=card_number if request.report == "1" else None,
            )
        )

    def _running(self) -> Request:
        if self._request is None:
            raise AssertionError("a Concert session reached payment without a request")
        return self._request
