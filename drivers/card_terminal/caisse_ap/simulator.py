"""A strict Caisse-AP / Concert V3 terminal, sans-IO, on the customer its family shares and either of its lines."""

from dataclasses import dataclass

from drivers.card_terminal.caisse_ap.codec import Action, Status, Tag, Tags, decode_tags, encode_tags
from drivers.card_terminal.caisse_ap.tcp_line import BareLine
from drivers.card_terminal.concert_line.answering import AnsweringLine, AnsweringTiming
from drivers.card_terminal.concert_line.framing import encode_frame
from drivers.card_terminal.concert_line.simulator import CardOperation, Customer, FamilyTerminal, SlipPrinter
from drivers.card_terminal.currencies import alphabetic_code
from drivers.card_terminal.simulated_bank import Gesture, Operation, Settlement, SimulatedBank
from drivers.errors import RemoteProtocolError

_OPERATIONS = {
    Action.DEBIT: Operation.PURCHASE,
    Action.CREDIT: Operation.REFUND,
    Action.CANCELLATION: Operation.REVERSAL,
}
_HEAD = (Tag.VERSION, Tag.PROTOCOL_ID, Tag.ECR_NUMBER, Tag.ACTION)
_OF_PAYMENTS = (Tag.AMOUNT, Tag.CURRENCY, Tag.ANSWER_DELAY)
#: newer software refuses what it does not know, as BF (facts 3.7)
_KNOWN = frozenset((*_HEAD, *_OF_PAYMENTS, Tag.PRIVATE, Tag.REFERENCE, Tag.APPLICATION, "CK"))
_LAST = "caisse_ap.last_ticket"

_REFUSED, _ABANDONED, _NOT_COMPLETED, _TOO_LATE = "04", "06", "07", "08"
_BAD_FORMAT, _UNKNOWN_ACTION, _UNKNOWN_CURRENCY = "09", "12", "13"


@dataclass(frozen=True)
class SimulatorSettings:
    """`gesture` None waits for `present`; `step_s` is the time a customer or the host takes for each step."""

    link_layer: str = "tcp"
    gesture: Gesture | None = None
    step_s: float = 0.8
    line_timeout_s: float = 3.0
    card_timeout_s: float = 120.0
    #: whether it knows the identification; older software does not
    identifies: bool = True


class CaisseApSimulator(FamilyTerminal):
    """Implements `drivers.simulation.device.SimulatedDevice`."""

    def __init__(self, bank: SimulatedBank, settings: SimulatorSettings, print_slip: SlipPrinter) -> None:
        """`print_slip` gets the lines of each slip the terminal's own printer would print."""
        super().__init__(bank, Customer(settings.gesture, settings.step_s, settings.card_timeout_s), print_slip)
        self._framed = settings.link_layer == "serial"
        self._identifies = settings.identifies
        self._request: Tags = {}
        if self._framed:
            timing = AnsweringTiming(line_timeout_s=settings.line_timeout_s)
            self._line = AnsweringLine(_is_message, self._start, timing)
        else:
            self._line = BareLine(_is_whole_request, self._start)

    def _start(self, text: bytes, now_s: float) -> None:
        try:
            self._request = decode_tags(text)
        except RemoteProtocolError:
            self._request = {}
        request = self._request
        reason = _refusal(request)
        if reason:
            self._tell(self._not_done(reason), now_s)
        elif request[Tag.ACTION] == Action.IDENTIFICATION:
            done = request | {Tag.STATUS: Status.DONE, Tag.CONTRACT: "424242"}
            self._tell(self._written(done) if self._identifies else self._not_done(_UNKNOWN_ACTION), now_s)
        elif request[Tag.ACTION] == Action.DUPLICATE:
            self._duplicate(now_s)
        else:
            operation = _OPERATIONS[Action(request[Tag.ACTION])]
            currency = alphabetic_code(request[Tag.CURRENCY])
            self._begin(CardOperation(operation, int(request[Tag.AMOUNT]), currency), now_s)

    def _result(self, settlement: Settlement | None) -> bytes:
        if settlement is None:
            # who abandons leaves no amount in the answer (facts 3.7)
            return self._not_done(_TOO_LATE if self._timed_out else _ABANDONED, without=(Tag.AMOUNT,))
        card: Tags = {
            Tag.APPLICATION: "001",
            Tag.READ_MODE: "1",
            Tag.CARD_NUMBER: f"{settlement.card_number[:6]}######{settlement.card_number[-4:]}",
            Tag.EXPIRY: "4912",
            Tag.APPLICATION_ID: "A0000000421010",
            Tag.CONTRACT: "424242",
        }
        if not settlement.approved:
            return self._not_done(_REFUSED, card)
        done = card | {Tag.STATUS: Status.DONE.value, Tag.AUTHORISATION: settlement.receipt_number}
        self._bank.memory[_LAST] = (self._request | done, settlement.slip)
        return self._written(self._request | done)

    def _duplicate(self, now_s: float) -> None:
        if _LAST not in self._bank.memory:
            self._reply(self._not_done(_NOT_COMPLETED), now_s)
            return
        ticket, slip = self._bank.memory[_LAST]
        self._print(("DUPLICATA", *slip))
        self._reply(self._written(ticket | self._request), now_s)

    def _not_done(self, reason: str, more: Tags | None = None, without: tuple[Tag, ...] = ()) -> bytes:
        kept = {tag: value for tag, value in self._request.items() if tag not in without}
        return self._written(kept | (more or {}) | {Tag.STATUS: Status.NOT_DONE, Tag.REASON: reason})

    def _written(self, tags: Tags) -> bytes:
        data = encode_tags(tags)
        return encode_frame(data) if self._framed else data


def _refusal(request: Tags) -> str:
    """Reason (AF) why a request cannot be taken; empty when it can."""
    needed = _HEAD if request.get(Tag.ACTION) not in tuple(_OPERATIONS) else _HEAD + _OF_PAYMENTS
    if next(iter(request), "") != Tag.VERSION or any(tag not in request for tag in needed):
        return _BAD_FORMAT
    if any(tag not in _KNOWN for tag in request):
        return _BAD_FORMAT
    if request[Tag.ACTION] not in tuple(Action):
        return _UNKNOWN_ACTION
    amount, number = request.get(Tag.AMOUNT, "00"), request[Tag.ECR_NUMBER]
    digits = all(text.isascii() and text.isdigit() for text in (amount, number, request[Tag.VERSION]))
    lengths = 2 <= len(amount) <= 12 and len(number) == 2 and len(request[Tag.PROTOCOL_ID]) == 12
    # an answer at once (BA 1) is no result; what a terminal does then is not simulated
    if (
        not (digits and lengths and "0300" <= request[Tag.VERSION] <= "0320")
        or request.get(Tag.ANSWER_DELAY, "0") != "0"
    ):
        return _BAD_FORMAT
    if Tag.CURRENCY in request and alphabetic_code(request[Tag.CURRENCY]) == request[Tag.CURRENCY]:
        return _UNKNOWN_CURRENCY
    return ""


def _is_message(text: bytes) -> bool:
    try:
        decode_tags(text)
    except RemoteProtocolError:
        return False
    return True


def _is_whole_request(data: bytes) -> bool:
    try:
        return _refusal(decode_tags(data)) == ""
    except RemoteProtocolError:
        return False
