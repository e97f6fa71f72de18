"""What simulated terminals of the Concert family share besides their messages: customer, PIN, host, slips, faults."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import Any, Protocol

from drivers.card_terminal.simulated_bank import Gesture, Operation, Settlement, SimulatedBank
from drivers.errors import UsageError

SlipPrinter = Callable[[tuple[str, ...]], None]


class Step(StrEnum):
    """What an operation with a card is waiting for; the names are those of `wait_state`."""

    WAITING_FOR_CARD = "waiting_for_card"
    WAITING_FOR_PIN = "waiting_for_pin"
    AUTHORISING = "authorising"


class Event(Enum):
    """What happened."""

    CARD = auto()
    CANCEL_KEY = auto()
    TIMEOUT = auto()


class Effect(Enum):
    """How the operation ends."""

    SETTLE = auto()
    ABANDON = auto()


#: step -> event -> (next step, effect); None: it has ended
TABLE: dict[Step, dict[Event, tuple[Step | None, Effect | None]]] = {
    Step.WAITING_FOR_CARD: {
        Event.CARD: (Step.WAITING_FOR_PIN, None),
        Event.CANCEL_KEY: (None, Effect.ABANDON),
        Event.TIMEOUT: (None, Effect.ABANDON),
    },
    Step.WAITING_FOR_PIN: {Event.TIMEOUT: (Step.AUTHORISING, None)},
    Step.AUTHORISING: {Event.TIMEOUT: (None, Effect.SETTLE)},
}


class Fault(Enum):
    """What happens to the answer of the payment that settles next."""

    SILENT = auto()
    CUT = auto()


class TerminalLine(Protocol):
    """The terminal's side of its line: `concert_line.answering`, or a TCP connection."""

    @property
    def state(self) -> StrEnum:
        """What the line is doing, for the report."""
        ...

    @property
    def delivering(self) -> bool:
        """Whether an answer is on its way."""
        ...

    def receive(self, data: bytes, now_s: float) -> None:
        """Take bytes from the line."""
        ...

    def answer(self, frame: bytes, now_s: float) -> None:
        """Deliver the answer to the message being carried out."""
        ...

    def stay_silent(self, now_s: float) -> None:
        """Never answer the message being carried out."""
        ...

    def hang_up(self, now_s: float) -> None:
        """The caller has closed the connection."""
        ...

    def due_s(self) -> float | None:
        """When a wait of the line ends."""
        ...

    def tick(self, now_s: float) -> None:
        """End the wait that is due."""
        ...

    def take_output(self) -> bytes:
        """Return the bytes to send since the last call."""
        ...


@dataclass(frozen=True)
class CardOperation:
    """What a request asks for; `currency` in letters."""

    operation: Operation
    amount_minor: int
    currency: str


@dataclass(frozen=True)
class Customer:
    """`gesture` None waits for `present`; `step_s` is the time a customer or the host takes for each step."""

    gesture: Gesture | None
    step_s: float
    card_timeout_s: float


class FamilyTerminal(ABC):
    """A `SimulatedTerminal`; subclasses read requests, make answers and give `_line` its value."""

    receive_room = 4096

    def __init__(self, bank: SimulatedBank, customer: Customer, print_slip: SlipPrinter) -> None:
        """`print_slip` gets the lines of each slip the terminal's own printer would print."""
        self._bank = bank
        self._print_slip = print_slip
        self._customer = customer
        self._line: TerminalLine
        self._step: Step | None = None
        self._due_s: float | None = None
        self._running: CardOperation | None = None
        self._gesture = Gesture.CANCEL
        self._slip: tuple[str, ...] = ()
        self._plugged = True
        self._fault: Fault | None = None
        self._replies = 0
        #: whether the operation that was abandoned ran out of time
        self._timed_out = False

    @property
    def state(self) -> str:
        """Name of the state it is in."""
        return self._step.value if self._step is not None else self._line.state.value

    @property
    def operations_done(self) -> int:
        """How many operations have ended and their answers were delivered, or given up."""
        return max(0, self._replies - self._line.delivering)

    @property
    def plugged(self) -> bool:
        """Whether its cable is in."""
        return self._plugged

    def set_plugged(self, plugged: bool) -> None:
        """Pull its cable or plug it in again; the payment goes on meanwhile."""
        self._plugged = plugged

    def hang_up(self, now_s: float) -> None:
        """The caller has closed the connection (a serial line has none)."""
        self._line.hang_up(now_s)

    def lose_answer(self) -> None:
        """Fault: settle the next payment and never tell."""
        self._fault = Fault.SILENT

    def cut_after_approval(self) -> None:
        """Fault: settle the next payment, then the cable is out before the answer leaves."""
        self._fault = Fault.CUT

    def present(self, gesture: Gesture, now_s: float) -> None:
        """The customer acts; raises UsageError when nobody asked for a card."""
        if self._step is not Step.WAITING_FOR_CARD:
            raise UsageError(f"the terminal is {self.state} and does not wait for a card")
        self._gesture = gesture
        self._handle(Event.CANCEL_KEY if gesture is Gesture.CANCEL else Event.CARD, now_s)

    def report(self) -> Mapping[str, Any]:
        """State, cable, the running or last operation and the slip printed last."""
        running = self._running
        return {
            "state": self.state,
            "plugged": self._plugged,
            "amount_minor": running.amount_minor if running else None,
            "currency": running.currency if running else None,
            "slip": list(self._slip),
            "ledger_lines": self._bank.entries,
        }

    def receive(self, data: bytes, now_s: float) -> None:
        """Take bytes from the line."""
        self._line.receive(data, now_s)

    def due_s(self) -> float | None:
        """When the running wait ends."""
        return min((due_s for due_s in (self._due_s, self._line.due_s()) if due_s is not None), default=None)

    def tick(self, now_s: float) -> None:
        """End the waits that are due."""
        self._line.tick(now_s)
        if self._due_s is None or now_s < self._due_s:
            return
        if self._step is Step.WAITING_FOR_CARD and self._customer.gesture is not None:
            self.present(self._customer.gesture, now_s)
        else:
            self._handle(Event.TIMEOUT, now_s)

    def take_output(self) -> bytes:
        """Return the bytes to send since the last call; with the cable out they are lost."""
        output = self._line.take_output()
        return output if self._plugged else b""

    @abstractmethod
    def _result(self, settlement: Settlement | None) -> bytes:
        """Make the answer to the running operation; None: it was abandoned before a card was read."""

    def _begin(self, wanted: CardOperation, now_s: float) -> None:
        """Ask for a card."""
        self._running = wanted
        self._step = Step.WAITING_FOR_CARD
        if wanted.amount_minor == 0:
            self._handle(Event.CANCEL_KEY, now_s)
        else:
            self._due_s = self._step_due_s(now_s)

    def _reply(self, answer: bytes, now_s: float) -> None:
        """Deliver the answer of an operation."""
        self._replies += 1
        self._tell(answer, now_s)

    def _tell(self, answer: bytes, now_s: float) -> None:
        """Deliver an answer that ends no operation: to a question, or to what cannot be taken."""
        self._line.answer(answer, now_s)

    def _print(self, slip: tuple[str, ...]) -> None:
        self._slip = slip
        self._print_slip(slip)

    def _handle(self, event: Event, now_s: float) -> None:
        if self._step is None or event not in TABLE[self._step]:
            return
        self._step, effect = TABLE[self._step][event]
        self._due_s = self._step_due_s(now_s)
        if effect is Effect.SETTLE:
            self._settle(now_s)
        elif effect is Effect.ABANDON:
            self._timed_out = event is Event.TIMEOUT
            self._print(("SPECIMEN - SIMULATED TERMINAL", "ABANDON"))
            self._reply(self._result(None), now_s)

    def _step_due_s(self, now_s: float) -> float | None:
        if self._step is None:
            return None
        waits_for_gesture = self._step is Step.WAITING_FOR_CARD and self._customer.gesture is None
        return now_s + (self._customer.card_timeout_s if waits_for_gesture else self._customer.step_s)

    def _settle(self, now_s: float) -> None:
        if self._running is None:
            raise AssertionError("a card was settled without an operation")
        wanted = self._running
        settlement = self._bank.settle(wanted.operation, wanted.amount_minor, wanted.currency, self._gesture)
        self._print(settlement.slip)
        fault, self._fault = self._fault, None
        if fault is Fault.SILENT:
            self._replies += 1
            self._line.stay_silent(now_s)
            return
        if fault is Fault.CUT:
            self._plugged = False
        self._reply(self._result(settlement), now_s)
