"""A strict Concert E / E+ terminal, sans-IO, on the line and the customer its family shares."""

from dataclasses import dataclass

from drivers.card_terminal.concert.codec import (
    Answer,
    Delay,
    Request,
    Status,
    TransactionType,
    decode_request,
    encode_answer,
)
from drivers.card_terminal.concert_line.answering import AnsweringLine, AnsweringTiming
from drivers.card_terminal.concert_line.simulator import CardOperation, Customer, FamilyTerminal, SlipPrinter
from drivers.card_terminal.currencies import alphabetic_code
from drivers.card_terminal.simulated_bank import Gesture, Operation, Settlement, SimulatedBank
from drivers.errors import RemoteProtocolError

_OPERATIONS = {
    TransactionType.DEBIT: Operation.PURCHASE,
    TransactionType.CREDIT: Operation.REFUND,
    TransactionType.CANCELLATION: Operation.REVERSAL,
}


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


class ConcertSimulator(FamilyTerminal):
    """Implements `drivers.simulation.device.SimulatedDevice`."""

    def __init__(self, bank: SimulatedBank, settings: SimulatorSettings, print_slip: SlipPrinter) -> None:
        """`print_slip` gets the lines of each slip the terminal's own printer would print."""
        super().__init__(bank, Customer(settings.gesture, settings.step_s, settings.card_timeout_s), print_slip)
        timing = AnsweringTiming(settings.line_timeout_s, settings.pause_s, settings.tries, settings.starts_without_eot)
        self._line = AnsweringLine(_accepts, self._start, timing)
        self._request: Request | None = None

    def _start(self, text: bytes, now_s: float) -> None:
        request = decode_request(text)
        self._request = request
        currency = alphabetic_code(request.currency_number)
        self._begin(CardOperation(_OPERATIONS[request.transaction], request.amount_minor, currency), now_s)

    def _result(self, settlement: Settlement | None) -> bytes:
        request = self._request
        if request is None:
            raise AssertionError("a Concert session reached payment without a request")
        accepted = settlement is not None and settlement.approved
        card_number = settlement.card_number if settlement else ""
        return encode_answer(
            Answer(
                ecr_number=request.ecr_number,
                status=Status.ACCEPTED if accepted else Status.REFUSED,
                amount_minor=request.amount_minor,
                mode=request.mode,
                currency_number=request.currency_number,
                private=f"{int(settlement.receipt_number) if settlement else 0:010d}",
                card_report=card_number if request.report == "1" else None,
            )
        )


def _accepts(text: bytes) -> bool:
    try:
        request = decode_request(text)
    except RemoteProtocolError:
        return False
    return request.transaction in _OPERATIONS and request.delay != Delay.AT_ONCE
