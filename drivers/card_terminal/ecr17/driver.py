"""ECR17 driver: one operation is a status enquiry, then the request, on one link (README.md draws the sequence)."""

from contextlib import suppress
from dataclasses import dataclass, replace

from drivers.card_terminal.ecr17.codec import (
    MAX_AMOUNT_MINOR,
    Kind,
    Message,
    batch_request,
    payment_request,
    reversal_request,
)
from drivers.card_terminal.ecr17.dialogue import Dialogue, Ending, Exchange
from drivers.card_terminal.ecr17.hint import protocol_hint
from drivers.card_terminal.ecr17.line import Line
from drivers.card_terminal.ecr17.settings import Ecr17Settings
from drivers.card_terminal.ecr17.verdict import CURRENCY, batch_of, progress_of, result_of, status_of
from drivers.card_terminal.interface import (
    BatchResult,
    BatchStatus,
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
from drivers.errors import LinkBusy, LinkError, LinkTimeout, LinkUnavailable, LocalProtocolError, UsageError
from drivers.link.interface import Link

_OWN_ANSWER_S = 10.0
_RESULTS = (Kind.RESULT, Kind.RESULT_DCC)

#: ending -> (whether the terminal may have begun, reason, text)
_ENDINGS: dict[Ending, tuple[bool, str, str]] = {
    Ending.UNHEARD: (False, "busy", "the terminal does not answer: it is busy, in a menu or not connected"),
    Ending.REFUSED: (
        False,
        "message_refused",
        "the terminal refuses the message; check terminal_id, and that its protocol is ECR17",
    ),
    Ending.SILENT: (True, "timeout", "no answer in time"),
    Ending.GARBLED: (True, "garbled", "the terminal's answer could not be read"),
    Ending.CONTRADICTED: (True, "contradiction", "the terminal gave two different answers"),
}

_EARLY_TEXT = (
    "the terminal gave a result, perhaps of an earlier payment, before it took this one; it may charge the card"
)
_TOLD_AGAIN_TEXT = "the terminal told the result of the payment before again (same STAN); it may charge the card"

#: reason -> state for a probe; UNKNOWN for the others
_STATES = {
    "busy": TerminalState.BUSY,
    "message_refused": TerminalState.ERROR,
    "wrong_protocol": TerminalState.ERROR,
    "link_busy": TerminalState.ERROR,
    "link_stalled": TerminalState.ERROR,
    "link_unavailable": TerminalState.OUT_OF_REACH,
    "link_lost": TerminalState.OUT_OF_REACH,
}


@dataclass(frozen=True)
class _Answer:
    """What the terminal said, with the receipt lines that came along; `early`: before it confirmed the request."""

    message: Message
    receipt_texts: tuple[str, ...] = ()
    early: bool = False


@dataclass(frozen=True)
class _Failure:
    """Why there is no answer; `begun`: the terminal may have carried out what it was asked."""

    begun: bool
    reason: str
    text: str


class Ecr17Terminal(NotOffered):
    """Implements `interface.CardTerminal`.

    ECR17 knows neither refund nor abort, its currency is the euro. `receipt_number` and `trace` are the STAN. Results
    repeat no amount (`amount_proven` is False): a record of the last transaction is known by its STAN alone.
    """

    protocol_name = "ECR17"

    def __init__(self, link: Link, clock: Clock, settings: Ecr17Settings) -> None:
        self._line = Line(link, clock, settings.lrc)
        self._settings = settings
        #: the terminal's last STAN, empty when it has none; None while we do not know
        self._last_stan: str | None = None

    @property
    def capabilities(self) -> Capabilities:
        """Reversal of the last payment, query of the last result, totals, close of session, display texts."""
        return Capabilities(
            can_reverse=True, can_recover=True, can_totals=True, can_end_of_day=True, reports_progress=True
        )

    def probe(self) -> TerminalStatus:
        """Ask the terminal for its status; never sends a financial message."""
        return self.status()

    def status(self) -> TerminalStatus:
        """Ask for status, terminal id and software release."""
        answer = self._ask(self._status_exchange(), _ignore, with_check=False)
        if isinstance(answer, _Failure):
            return TerminalStatus(_STATES.get(answer.reason, TerminalState.UNKNOWN), answer.text)
        return status_of(answer.message)

    def purchase(
        self, amount_minor: int, currency: str, reference: str, on_progress: ProgressListener
    ) -> TerminalResult:
        """Charge a card; `reference` is printed at the end of the receipt.

        Raises UsageError for an amount outside 1..99999999, another currency than EUR or a reference that is not
        up to 128 printable ASCII characters.
        """
        _require_euro(currency)
        if not 1 <= amount_minor <= MAX_AMOUNT_MINOR:
            raise UsageError(f"amount {amount_minor}: ECR17 carries 1 to {MAX_AMOUNT_MINOR} cents")
        request = payment_request(self._settings.terminal_id, self._settings.ecr_id, amount_minor, reference)
        return self._transact(request, amount_minor, on_progress)

    def reverse(
        self, receipt_number: str, amount_minor: int, currency: str, on_progress: ProgressListener
    ) -> TerminalResult:
        """Cancel the terminal's last payment, whose STAN `receipt_number` must be; the same card is needed again.

        Raises UsageError for another currency than EUR or a number that is no STAN: without one a terminal would
        reverse whatever was last.
        """
        _require_euro(currency)
        if not (receipt_number.isascii() and receipt_number.isdigit() and 0 < int(receipt_number) <= 999_999):
            raise UsageError(f"receipt number {receipt_number!r}: ECR17 reverses by the STAN, 1 to 999999")
        stan = f"{int(receipt_number):06d}"
        request = reversal_request(self._settings.terminal_id, self._settings.ecr_id, stan)
        return self._transact(request, amount_minor, on_progress)

    def last_result(self) -> TerminalResult:
        """Fetch the result the terminal keeps, of a payment or a reversal; it does not say of which.

        `amount_minor` is 0 and not proven, unless currency conversion made the terminal repeat it. A STAN equal to
        the last one known means that the payment in question has left no result.
        """
        request = batch_request(Kind.LAST_RESULT, self._settings.terminal_id, self._settings.ecr_id)
        answer = self._ask(Exchange(request, _RESULTS), _ignore, with_check=False)
        if isinstance(answer, _Failure):
            return TerminalResult(Outcome.UNKNOWN, answer.reason, 0, CURRENCY, answer.text, amount_proven=False)
        return result_of(answer.message, None)

    def totals(self) -> BatchResult:
        """Ask for the total of the open session."""
        request = batch_request(Kind.TOTALS, self._settings.terminal_id, self._settings.ecr_id)
        return _batch(self._ask(Exchange(request, (Kind.TOTALS_ANSWER,)), _ignore, with_check=False))

    def end_of_day(self, on_progress: ProgressListener) -> BatchResult:
        """Close the session with the host; `totals_differ` when terminal and host disagree."""
        request = batch_request(Kind.CLOSE_SESSION, self._settings.terminal_id, self._settings.ecr_id)
        exchange = Exchange(request, (Kind.CLOSE_ANSWER,), once=True, receipts=self._settings.receipts)
        return _batch(self._ask(exchange, on_progress, with_check=True))

    def close(self) -> None:
        """Give the link back."""
        self._line.close()

    def _transact(self, request: Message, amount_minor: int, on_progress: ProgressListener) -> TerminalResult:
        exchange = Exchange(request, _RESULTS, once=True, receipts=self._settings.receipts)
        answer = self._ask(exchange, on_progress, with_check=True)
        known_stan, self._last_stan = self._last_stan, None
        if isinstance(answer, _Failure):
            outcome = Outcome.UNKNOWN if answer.begun else Outcome.NOT_STARTED
            text = f"{answer.text}; the terminal may have charged the card" if answer.begun else answer.text
            return TerminalResult(outcome, answer.reason, amount_minor, CURRENCY, text, amount_proven=False)
        result = result_of(answer.message, amount_minor, answer.receipt_texts)
        if answer.early and not _is_newer(result.receipt_number, known_stan):
            return TerminalResult(
                Outcome.UNKNOWN, "early_answer", amount_minor, CURRENCY, _EARLY_TEXT, amount_proven=False
            )
        if request.kind is Kind.PAYMENT and _is_told_again(result, known_stan):
            return TerminalResult(
                Outcome.UNKNOWN, "early_answer", amount_minor, CURRENCY, _TOLD_AGAIN_TEXT, amount_proven=False
            )
        self._last_stan = result.receipt_number or None
        return result

    def _ask(self, exchange: Exchange, on_progress: ProgressListener, with_check: bool) -> _Answer | _Failure:
        """Open the link, look at the terminal if `with_check`, exchange; what goes wrong is a value."""
        try:
            dialogue = self._dialogue(exchange)
        except LocalProtocolError as error:
            raise UsageError(f"ECR17 cannot carry this: {error}") from error
        on_progress(Progress(ProgressCode.CONNECTING))
        keep = False
        try:
            self._line.open()
            if with_check and (failure := self._check(exchange)) is not None:
                return failure
            if with_check:
                # it has answered; not every terminal sends its display's texts
                on_progress(Progress(ProgressCode.IN_PROGRESS))
            dialogue = self._dialogue(exchange)
            self._line.converse(dialogue, lambda display: on_progress(progress_of(display)))
            keep = self._settings.keep_open
        except LinkError as error:
            if dialogue.answer is None:
                return _Failure(dialogue.message_is_out, *_line_fault(error))
        finally:
            if not keep:
                self._line.close()
        return self._said(dialogue)

    def _check(self, exchange: Exchange) -> _Failure | None:
        """Before anything that counts: is the terminal there and operative? Then have its receipts sent to us.

        Before a payment or reversal, its last result is asked for where we do not know it.

        Some terminals close the link after each answer, so it is looked at once more.
        """
        dialogue = self._dialogue(self._status_exchange())
        self._line.converse(dialogue, lambda _display: None)
        said = self._said(dialogue)
        if isinstance(said, _Failure):
            return replace(said, begun=False)
        status = status_of(said.message)
        if status.state is TerminalState.ERROR:
            return _Failure(False, "not_operative", status.text)
        if exchange.answers == _RESULTS and self._last_stan is None:
            self._line.refresh()
            self._learn_last_stan()
        if self._settings.receipts:
            self._line.refresh()
            request = Message(Kind.ECR_PRINTING, self._settings.terminal_id, {"enabled": "1"})
            # a terminal that refuses prints its receipts itself
            self._line.converse(self._dialogue(Exchange(request)), lambda _display: None)
        self._line.refresh()
        return None

    def _learn_last_stan(self) -> None:
        """Ask for the last result before a payment, so that one that comes too early can be told from it."""
        request = batch_request(Kind.LAST_RESULT, self._settings.terminal_id, self._settings.ecr_id)
        dialogue = self._dialogue(Exchange(request, _RESULTS))
        # a terminal that does not know the question may hang up; whether the line itself is gone shows next
        with suppress(LinkError):
            self._line.converse(dialogue, lambda _display: None)
        if dialogue.ending is Ending.ANSWERED and dialogue.answer is not None:
            self._last_stan = result_of(dialogue.answer, None).receipt_number

    def _said(self, dialogue: Dialogue) -> _Answer | _Failure:
        if dialogue.answer is not None and dialogue.ending is not Ending.CONTRADICTED:
            return _Answer(dialogue.answer, tuple(dialogue.receipt_texts), dialogue.answered_early)
        if dialogue.ending is None or dialogue.ending not in _ENDINGS:
            raise AssertionError(f"ECR17 dialogue ended as {dialogue.ending} without an answer")
        failure = _Failure(*_ENDINGS[dialogue.ending])
        hint = protocol_hint(self._line.reader.head)
        return replace(failure, reason="wrong_protocol", text=hint) if hint else failure

    def _dialogue(self, exchange: Exchange) -> Dialogue:
        """On the line as it is now; what involves neither customer nor host is answered soon."""
        timing = self._settings.timing
        if not exchange.once:
            timing = replace(timing, answer_s=_OWN_ANSWER_S)
        return Dialogue(exchange, self._line.reader, timing)

    def _status_exchange(self) -> Exchange:
        return Exchange(Message(Kind.STATUS, self._settings.terminal_id), (Kind.STATUS_ANSWER,))


def _batch(answer: _Answer | _Failure) -> BatchResult:
    if isinstance(answer, _Failure):
        status = BatchStatus.UNKNOWN if answer.begun else BatchStatus.NOT_STARTED
        return BatchResult(status, answer.reason, CURRENCY, answer.text)
    return batch_of(answer.message, answer.receipt_texts)


def _is_newer(stan: str, known_stan: str | None) -> bool:
    """Whether a STAN shows a result the terminal did not have before; a number that wrapped round shows nothing."""
    if known_stan is None:
        return False
    numbers = stan, known_stan or "0"
    return all(number.isascii() and number.isdigit() for number in numbers) and int(stan) > int(numbers[1])


def _is_told_again(result: TerminalResult, known_stan: str | None) -> bool:
    """Whether an approval is one the terminal had given before: a new payment has a new STAN."""
    is_known = result.receipt_number != "" and result.receipt_number == known_stan
    return result.outcome is Outcome.APPROVED and is_known


def _require_euro(currency: str) -> None:
    if currency != CURRENCY:
        raise UsageError(f"currency {currency}: ECR17 carries {CURRENCY} only")


def _line_fault(error: LinkError) -> tuple[str, str]:
    reasons = {LinkUnavailable: "link_unavailable", LinkBusy: "link_busy", LinkTimeout: "link_stalled"}
    return next((reason for kind, reason in reasons.items() if isinstance(error, kind)), "link_lost"), str(error)


def _ignore(_progress: Progress) -> None:
    """Nobody is told how a query goes on."""
