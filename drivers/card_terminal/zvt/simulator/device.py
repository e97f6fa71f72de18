"""A strict ZVT terminal on a serial line or TCP, sans-IO: which of both, the first byte it hears tells."""

from collections import deque
from collections.abc import Mapping
from typing import Any

from drivers.card_terminal.currencies import alphabetic_code
from drivers.card_terminal.simulated_bank import Gesture, Operation, SimulatedBank
from drivers.card_terminal.zvt.apdu import Apdu, decode_apdu, encode_apdu
from drivers.card_terminal.zvt.codec import Command, Control, Message, Tag, next_sequence, read_message, response
from drivers.card_terminal.zvt.fields import Bmp, Field, from_bcd
from drivers.card_terminal.zvt.framing import DLE
from drivers.card_terminal.zvt.layer import Delivery, Layer, SerialLayer, StreamLayer
from drivers.card_terminal.zvt.simulator import messages
from drivers.card_terminal.zvt.simulator.books import Books, SlipPrinter
from drivers.card_terminal.zvt.simulator.commands import OPERATIONS, Registration, read_order
from drivers.card_terminal.zvt.simulator.messages import Transaction
from drivers.card_terminal.zvt.simulator.settings import SimulatorSettings
from drivers.card_terminal.zvt.simulator.table import TABLE, Effect, Event, State
from drivers.errors import UsageError

_MERCHANT, _CUSTOMER, _ADMINISTRATION = 1, 2, 3
_ABANDONED, _PRINTER, _CLOSING_DUE = 0x6C, 0xCC, 0xF0
_CLOSING_IMPOSSIBLE = 0x77
_MESSAGE_CLASSES = (0x04, 0x05, 0x06, 0x08)
#: a listener drops what a client that went away has begun
_PARTIAL_UNIT_S = 1.0


class ZvtSimulator:
    """Implements `simulators.SimulatedTerminal`. Its books are in the bank: one made anew goes on with them."""

    receive_room = 4096

    def __init__(self, bank: SimulatedBank, settings: SimulatorSettings, print_slip: SlipPrinter) -> None:
        """`print_slip` gets the lines of each slip, whoever prints it."""
        self._books = Books(bank, print_slip, settings.auto_reversal)
        self._settings = settings
        self._plugged = True
        self._fault: Event | None = None
        self._layer: Layer | None = None
        self._caller_left = False
        self._state = State.IDLE
        self._deadline_s: float | None = None
        self._reply_deadline_s: float | None = None
        self._unsaid: deque[Command] = deque()
        self._awaiting: Command | None = None
        self._registration: Registration | None = None
        self._sequence: int | None = None
        self._order: Message | None = None
        self._transaction: Transaction | None = None
        self._gesture = Gesture.CANCEL
        self._reports = 0
        self._done = 0

    @property
    def operations_done(self) -> int:
        """How many operations it has ended."""
        return self._done

    @property
    def state(self) -> str:
        """Name of the state it is in."""
        return self._state.value

    @property
    def plugged(self) -> bool:
        """Whether its cable is in."""
        return self._plugged

    def set_plugged(self, plugged: bool) -> None:
        """Pull its cable or plug it in again; the payment goes on meanwhile."""
        self._plugged = plugged

    def lose_answer(self) -> None:
        """Fault: settle and keep the next payment and never tell."""
        self._fault = Event.TIMEOUT_THEN_SILENT

    def cut_after_approval(self) -> None:
        """Fault: settle the next payment, then the cable is out before the answer leaves."""
        self._fault = Event.TIMEOUT_THEN_CUT

    def hang_up(self, now_s: float) -> None:
        """The connection is closed: that ends what runs, but not behind a device server, where frames go on.

        Either way the next caller's first byte chooses the link layer again, once nothing runs.
        """
        if not isinstance(self._layer, StreamLayer):
            self._caller_left = True
            return
        self._layer = None
        self._unsaid.clear()
        self._unanswered(now_s)
        if self._state in (State.WAITING_FOR_CARD, State.WAITING_FOR_PIN):
            self._state, self._deadline_s = State.IDLE, None
            self._end_order()

    def present(self, gesture: Gesture, now_s: float) -> None:
        """The customer acts; raises UsageError when nobody asked for a card."""
        if self._state is not State.WAITING_FOR_CARD:
            raise UsageError(f"the terminal is {self.state} and does not wait for a card")
        self._gesture = gesture
        self._handle(Event.CANCEL_KEY if gesture is Gesture.CANCEL else Event.CARD, now_s)

    def report(self) -> Mapping[str, Any]:
        """State, cable, the running operation and the slip printed last."""
        running = self._transaction
        return {
            "state": self.state,
            "plugged": self._plugged,
            "amount_minor": running.amount_minor if running else None,
            "currency": alphabetic_code(running.currency_number) if running else None,
            "slip": list(self._books.slip),
            "ledger_lines": self._books.ledger_lines,
            "is_locked": self._books.is_locked,
        }

    def receive(self, data: bytes, now_s: float) -> None:
        """Take bytes from the line."""
        if self._state is State.UPDATING:
            return
        if self._caller_left and self._state is State.IDLE:
            self._layer, self._caller_left = None, False
        if self._layer is None:
            if data[0] == DLE:
                self._layer = SerialLayer(self._settings.line_timing)
            elif data[0] in _MESSAGE_CLASSES:
                self._layer = StreamLayer(_PARTIAL_UNIT_S)
            else:
                return  # noise
        for unit in self._layer.receive(data, now_s):
            self._take(decode_apdu(unit), now_s)
        self._watch_layer(now_s)

    def due_s(self) -> float | None:
        """When the next wait ends."""
        layer_s = self._layer.deadline_s if self._layer else None
        known = [at for at in (self._deadline_s, self._reply_deadline_s, layer_s) if at is not None]
        return min(known, default=None)

    def tick(self, now_s: float) -> None:
        """End the waits that are due."""
        if self._layer is not None:
            self._layer.tick(now_s)
            self._watch_layer(now_s)
        if self._reply_deadline_s is not None and now_s >= self._reply_deadline_s:
            self._unanswered(now_s)
        if self._deadline_s is not None and now_s >= self._deadline_s:
            if self._state is State.WAITING_FOR_CARD and self._settings.gesture is not None:
                self.present(self._settings.gesture, now_s)
            else:
                self._handle(Event.TIMEOUT, now_s)

    def take_output(self) -> bytes:
        """Return the bytes to send since the last call; with the cable out they are lost."""
        output = self._layer.take_output() if self._layer else b""
        return output if self._plugged else b""

    def _take(self, apdu: Apdu, now_s: float) -> None:
        if apdu.is_response:
            self._answered(apdu.control, now_s)
            return
        message = read_message(apdu)
        if message.control == Control.ABORT:
            may = Event.ABORT in TABLE[self._state]
            self._reply(Control.POSITIVE if may else Control.NOT_SUPPORTED, message, now_s)
            if may:
                self._handle(Event.ABORT, now_s)
            return
        if self._state is not State.IDLE:
            self._reply(Control.WAIT, message, now_s)
            return
        order = read_order(message, self._settings, self._registration)
        self._send(order.refusal or response(Control.POSITIVE, message.sequence), now_s)
        if order.refusal is not None:
            return
        if self._sequence is not None and message.sequence is not None:
            self._sequence = message.sequence
        self._order = message
        self._begin(message, order.registration, order.transaction, now_s)

    def _begin(
        self, message: Message, registration: Registration | None, transaction: Transaction | None, now_s: float
    ) -> None:
        """Start what was ordered; it is allowed and can be read."""
        if registration is not None:
            self._registration = registration
            self._sequence = None
            self._enter(State.COMPLETING, now_s, messages.completion(*registration.fields, tlvs=registration.tlvs))
            self._sequence = 0 if registration.uses_numbers else None
        elif message.control == Control.LOG_OFF:
            self._registration, self._sequence = None, None
        elif message.control == Control.STATUS_ENQUIRY:
            state = _CLOSING_DUE if self._books.is_locked else 0
            self._enter(State.COMPLETING, now_s, messages.state_completion(state))
        elif message.control == Control.REPEAT_RECEIPT:
            self._enter(State.COMPLETING, now_s, *self._repeated())
        elif transaction is None:
            self._enter(State.WORKING, now_s)
        else:
            self._begin_transaction(transaction, now_s)

    def _begin_transaction(self, transaction: Transaction, now_s: float) -> None:
        if self._settings.synchronise and self._order is not None:
            self._books.synchronise(from_bcd(self._order.fields.tlv(Tag.TRANSACTION_ID)))
        refused = _CLOSING_DUE if self._books.is_locked else self._books.reversal_refusal(transaction)
        if refused:
            self._enter(State.COMPLETING, now_s, *messages.refusal(refused))
            return
        self._transaction = transaction
        self._reports = 0
        if transaction.operation is Operation.REVERSAL:
            self._gesture = Gesture.APPROVE
            self._enter(State.AUTHORISING, now_s)
        else:
            self._enter(State.WAITING_FOR_CARD, now_s, *self._shown(0x0A, "Karte bitte"))

    def _repeated(self) -> list[Command]:
        last = self._books.last
        if last is None or not self._settings.repeats_receipts:
            return [messages.completion()]
        return [messages.status_information(last, self._settings), messages.completion()]

    def _shown(self, status: int, text: str) -> list[Command]:
        wanted = self._registration is not None and self._registration.wants_intermediate_status
        return [messages.intermediate(status, text, self._settings.charset)] if wanted else []

    def _enter(self, state: State, now_s: float, *said: Command) -> None:
        """Go to a state outside the table's transitions: the start of an order."""
        self._state = state
        self._unsaid += said
        self._deadline_s = self._next_deadline_s(now_s)
        self._say_next(now_s)

    def _handle(self, event: Event, now_s: float) -> None:
        event = self._variant(event)
        if event not in TABLE[self._state]:
            return
        self._state, effects = TABLE[self._state][event]
        for effect in effects:
            self._apply(effect)
        self._deadline_s = self._next_deadline_s(now_s)
        if self._state is State.IDLE:
            self._end_order()
        self._say_next(now_s)

    def _end_order(self) -> None:
        if self._order is not None and self._order.control in OPERATIONS:
            self._done += 1
        self._order = self._transaction = None

    def _variant(self, event: Event) -> Event:
        running = self._transaction
        if event is Event.TIMEOUT and self._state is State.AUTHORISING and self._fault is not None:
            event, self._fault = self._fault, None
        elif (
            event is Event.TIMEOUT and self._state is State.PAUSING and running and self._reports >= running.max_status
        ):
            event = Event.OUT_OF_TRIES
        elif event is Event.SAID and self._state is State.REPORTING and running and not running.approved:
            event = Event.SAID_REFUSAL
        elif event is Event.SAID and self._state is State.COMPLETING and self._is_update():
            event = Event.SAID_UPDATE
        elif event is Event.LOST and not self._settings.auto_reversal:
            event = Event.LOST_AND_KEPT
        return event

    def _is_update(self) -> bool:
        closing = self._order is not None and self._order.control == Control.END_OF_DAY
        return closing and self._settings.updates_software and not self._books.is_locked

    def _next_deadline_s(self, now_s: float) -> float | None:
        settings = self._settings
        card_s = settings.card_timeout_s if settings.gesture is None else settings.step_s
        waits_s: dict[State, float] = {
            State.WAITING_FOR_CARD: card_s,
            State.WAITING_FOR_PIN: settings.step_s,
            State.AUTHORISING: settings.step_s,
            State.WORKING: settings.step_s,
            State.PAUSING: self._transaction.status_wait_s if self._transaction else 0.0,
            State.UPDATING: settings.update_s,
        }
        return now_s + waits_s[self._state] if self._state in waits_s else None

    def _apply(self, effect: Effect) -> None:
        if effect is Effect.PULL_CABLE:
            self._plugged = False
        elif effect is Effect.WORK:
            self._unsaid += self._worked()
        elif effect is Effect.SHOW_PIN:
            self._unsaid += self._shown(0x01, "PIN und OK")
        elif effect is Effect.SHOW_HOST:
            self._unsaid += self._shown(0x04, "")
        elif effect is Effect.COMPLETE:
            self._unsaid.append(messages.completion())
        elif self._transaction is None:
            raise AssertionError(f"a ZVT terminal reached {effect} without a transaction")
        else:
            self._apply_to(self._transaction, effect)

    def _apply_to(self, running: Transaction, effect: Effect) -> None:
        if effect is Effect.SETTLE:
            self._books.settle(running, self._gesture)
        elif effect is Effect.REVERSE:
            self._books.reverse(running)
        elif effect is Effect.STORE:
            self._books.store(running)
        elif effect is Effect.PRINT:
            self._unsaid += self._printed(running)
        elif effect is Effect.FAIL:
            self._unsaid.append(messages.failure(running.code or _PRINTER))
        else:
            if effect is Effect.ABANDON:
                running.code = _ABANDONED
            self._reports += 1
            self._unsaid.append(messages.status_information(running, self._settings))
            if effect is Effect.ABANDON:
                self._unsaid.append(messages.failure(_ABANDONED))

    def _printed(self, running: Transaction) -> list[Command]:
        registration = self._registration
        if registration is None or not registration.prints_receipts:
            return []
        slips = ((_MERCHANT, "Händlerbeleg"), (_CUSTOMER, "Kundenbeleg für Sie"))
        return [
            command
            for kind, title in slips
            for command in messages.receipt(kind, (title, *running.slip), self._settings, registration.wants_blocks)
        ]

    def _worked(self) -> list[Command]:
        """Totals, end of day or diagnosis."""
        control = self._order.control if self._order else Control.DIAGNOSIS
        if control == Control.DIAGNOSIS:
            return [messages.completion()]
        if control == Control.END_OF_DAY and self._settings.closing_fails and not self._books.is_locked:
            self._books.lock()
            return [messages.failure(_CLOSING_IMPOSSIBLE)]
        said = [messages.totals(self._books.batch, self._settings)]
        if control == Control.TURNOVER_TOTALS:
            return [*said, messages.completion()]
        slip = ("Kassenschnitt", f"Buchungen {len(self._books.batch)}")
        registration = self._registration
        if registration is not None and registration.prints_administration:
            said += messages.receipt(_ADMINISTRATION, slip, self._settings, registration.wants_blocks)
        self._books.show(slip)
        self._books.close_batch()
        update = (Field(Bmp.RESULT, b"\xe0"),) if self._settings.updates_software else ()
        return [*said, messages.completion(*update)]

    def _reply(self, control: Control, message: Message, now_s: float) -> None:
        self._send(response(control, message.sequence), now_s)

    def _send(self, apdu: Apdu, now_s: float) -> None:
        if self._layer is not None:
            self._layer.send(encode_apdu(apdu), now_s)

    def _say_next(self, now_s: float) -> None:
        if self._awaiting is not None:
            return
        if self._unsaid:
            self._awaiting = self._unsaid.popleft()
            if self._sequence is not None:
                self._sequence = next_sequence(self._sequence)
            self._send(self._awaiting.apdu(self._sequence or None), now_s)
            self._reply_deadline_s = None
            self._watch_layer(now_s)
        elif self._state in (State.REPORTING, State.PRINTING, State.COMPLETING):
            self._handle(Event.SAID, now_s)

    def _answered(self, control: int, now_s: float) -> None:
        if self._awaiting is None:
            return
        said, self._awaiting, self._reply_deadline_s = self._awaiting, None, None
        if said.control == Control.INTERMEDIATE_STATUS or control in (Control.POSITIVE, Control.NEGATIVE_OK):
            self._say_next(now_s)
            return
        self._unsaid.clear()
        self._handle(Event.AGAIN if control == Control.WAIT else Event.NOT_READY, now_s)

    def _unanswered(self, now_s: float) -> None:
        said, self._awaiting, self._reply_deadline_s = self._awaiting, None, None
        if said is None or said.control == Control.INTERMEDIATE_STATUS:
            self._say_next(now_s)  # the payment goes on without the cash register
            return
        self._unsaid.clear()
        self._handle(Event.LOST, now_s)

    def _watch_layer(self, now_s: float) -> None:
        """T3 runs from the delivery on; with nobody there it runs in vain."""
        if self._awaiting is None or self._reply_deadline_s is not None:
            return
        if self._layer is None or self._layer.delivery is Delivery.DELIVERED:
            self._reply_deadline_s = now_s + self._settings.t3_s
        elif self._layer.delivery is not Delivery.UNDER_WAY:
            self._unanswered(now_s)
