"""Concert E / E+ driver: one operation is one session on a link opened for it (README.md draws the sequence)."""

from dataclasses import replace

from drivers.card_terminal.concert.codec import (
    MAX_AMOUNT_MINOR,
    Delay,
    Request,
    TransactionType,
    decode_answer,
    encode_request,
)
from drivers.card_terminal.concert.settings import ConcertSettings
from drivers.card_terminal.concert.verdict import result_of
from drivers.card_terminal.concert_line.dialogue import Dialogue, Ending
from drivers.card_terminal.concert_line.session import ENDINGS, LINK_STATES, converse, failure_of
from drivers.card_terminal.currencies import numeric_code
from drivers.card_terminal.interface import (
    Capabilities,
    Outcome,
    Progress,
    ProgressCode,
    ProgressListener,
    TerminalResult,
    TerminalState,
    TerminalStatus,
)
from drivers.card_terminal.not_offered import NotOffered
from drivers.clock import Clock
from drivers.errors import LocalProtocolError, RemoteProtocolError, UsageError
from drivers.link.interface import Link

_PROBE_TRIES = 2
_PRIVATE_CHARACTERS = 10


class ConcertTerminal(NotOffered):
    """Implements `interface.CardTerminal`.

    Concert reports no progress, cannot be aborted and has no query, so nothing resolves an unknown outcome but the
    slip the terminal printed. The call (ENQ, ACK) that opens each session is the probe before the financial message.
    """

    protocol_name = "Concert"

    def __init__(self, link: Link, clock: Clock, settings: ConcertSettings) -> None:
        self._link = link
        self._clock = clock
        self._settings = settings

    @property
    def capabilities(self) -> Capabilities:
        """Debit, credit and cancellation."""
        return Capabilities(can_refund=True, can_reverse=True)

    def probe(self) -> TerminalStatus:
        """Call the terminal and hang up; never sends a message."""
        timing = replace(self._settings.timing, tries=_PROBE_TRIES)
        dialogue = Dialogue(None, _is_answer, timing, lambda _text: False)
        fault = converse(self._link, self._clock, dialogue, lambda: None, self._settings.keep_open)
        if dialogue.ending is Ending.READY:
            return TerminalStatus(TerminalState.READY)
        if fault is not None:
            return TerminalStatus(LINK_STATES[fault.reason], fault.text)
        _, reason, text = failure_of(dialogue) or ENDINGS[Ending.BUSY]
        return TerminalStatus(LINK_STATES.get(reason, TerminalState.BUSY), text)

    def purchase(
        self, amount_minor: int, currency: str, reference: str, on_progress: ProgressListener
    ) -> TerminalResult:
        """Charge a card. `reference` travels as private data (its last ten characters), where terminals print it.

        Raises UsageError for an amount outside 1..99999999, an unknown currency or a reference that is not ASCII.
        """
        return self._run(TransactionType.DEBIT, amount_minor, currency, reference, on_progress)

    def refund(self, amount_minor: int, currency: str, reference: str, on_progress: ProgressListener) -> TerminalResult:
        """Credit a card, not linked to a payment; raises as `purchase`."""
        return self._run(TransactionType.CREDIT, amount_minor, currency, reference, on_progress)

    def reverse(
        self, receipt_number: str, amount_minor: int, currency: str, on_progress: ProgressListener
    ) -> TerminalResult:
        """Cancel the payment of this amount by the card that is presented again; raises as `purchase`.

        Concert has no field for the number of the payment: `receipt_number` travels as private data, for the slip.
        """
        return self._run(TransactionType.CANCELLATION, amount_minor, currency, receipt_number, on_progress)

    def status(self) -> TerminalStatus:
        """All Concert can say about a terminal is whether it answers."""
        return self.probe()

    def close(self) -> None:
        """Give the link back."""
        self._link.close()

    def _run(
        self,
        transaction: TransactionType,
        amount_minor: int,
        currency: str,
        reference: str,
        on_progress: ProgressListener,
    ) -> TerminalResult:
        request = self._request(transaction, amount_minor, currency, reference)

        def is_ours(text: bytes) -> bool:
            return request.private != "" and decode_answer(text).private == request.private

        dialogue = Dialogue(encode_request(request), _is_answer, self._settings.timing, is_ours)
        on_progress(Progress(ProgressCode.CONNECTING))
        fault = converse(
            self._link,
            self._clock,
            dialogue,
            lambda: on_progress(Progress(ProgressCode.IN_PROGRESS)),
            self._settings.keep_open,
        )

        def ended(outcome: Outcome, reason: str, text: str) -> TerminalResult:
            return TerminalResult(outcome, reason, amount_minor, currency, text)

        if (failure := failure_of(dialogue)) is not None:
            return ended(*failure)
        if dialogue.answer is not None:
            # readable and acknowledged: what the line did afterwards changes nothing
            return result_of(request, decode_answer(dialogue.answer), currency)
        if fault is None:
            raise AssertionError(f"Concert dialogue ended as {dialogue.ending} without answer or fault")
        if dialogue.message_is_out:
            return ended(Outcome.UNKNOWN, fault.reason, fault.text)
        return ended(Outcome.NOT_STARTED, fault.reason, fault.text)

    def _request(self, transaction: TransactionType, amount_minor: int, currency: str, reference: str) -> Request:
        if not 1 <= amount_minor <= MAX_AMOUNT_MINOR:
            raise UsageError(f"amount {amount_minor}: Concert carries 1 to {MAX_AMOUNT_MINOR} minor units")
        request = Request(
            ecr_number=self._settings.ecr_number,
            amount_minor=amount_minor,
            currency_number=numeric_code(currency),
            transaction=transaction,
            private=reference[-_PRIVATE_CHARACTERS:].strip(),
            delay=Delay.AT_END if self._settings.plus else "",
        )
        try:
            encode_request(request)
        except LocalProtocolError as error:
            raise UsageError(f"reference {reference!r}: Concert carries printable ASCII only") from error
        return request


def _is_answer(text: bytes) -> bool:
    try:
        decode_answer(text)
    except RemoteProtocolError:
        return False
    return True
