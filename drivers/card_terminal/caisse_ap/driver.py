"""Caisse-AP / Concert V3 driver: one operation is one request on a link opened for it (drawn in README.md)."""

from dataclasses import replace

from drivers.card_terminal.caisse_ap.codec import MAX_AMOUNT_MINOR, Action, Status, Tag, Tags, encode_tags
from drivers.card_terminal.caisse_ap.conversation import Conversation, Failure
from drivers.card_terminal.caisse_ap.settings import CaisseApSettings
from drivers.card_terminal.caisse_ap.verdict import amount_of, last_result_of, result_of
from drivers.card_terminal.concert_line.session import LINK_STATES
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
from drivers.errors import LocalProtocolError, UsageError
from drivers.link.interface import Link

_QUERY_TIMEOUT_S = 10.0
_DUPLICATE_TIMEOUT_S = 60.0
_MAX_REFERENCE = 99

#: reason of a failed identification -> state; the line's own are in LINK_STATES
_STATES = {
    "busy": TerminalState.BUSY,
    "timeout": TerminalState.BUSY,
    "garbled": TerminalState.ERROR,
    "contradiction": TerminalState.ERROR,
    "early_answer": TerminalState.BUSY,
    "message_refused": TerminalState.ERROR,
}


class CaisseApTerminal(NotOffered):
    """Implements `interface.CardTerminal`.

    The protocol reports no progress and stops nothing. An unknown outcome is looked into by a duplicate receipt,
    which is no financial message; most terminals print it and say no more, so that a person has to read it.
    """

    protocol_name = "Caisse-AP"

    def __init__(self, link: Link, clock: Clock, settings: CaisseApSettings) -> None:
        self._link = link
        self._settings = settings
        self._conversation = Conversation(link, clock, settings)
        self._questions = Conversation(link, clock, _with_timeout(settings, _QUERY_TIMEOUT_S))
        self._duplicates = Conversation(link, clock, _with_timeout(settings, _DUPLICATE_TIMEOUT_S))

    @property
    def capabilities(self) -> Capabilities:
        """Debit, credit, cancellation and duplicate."""
        return Capabilities(can_refund=True, can_reverse=True, can_recover=True)

    def probe(self) -> TerminalStatus:
        """Ask the terminal who it is (identification); one that does not know the question is there all the same."""
        answer = self._questions.ask(self._head(Action.IDENTIFICATION), _has_status, lambda: None)
        if isinstance(answer, Failure):
            state = _STATES.get(answer.reason) or LINK_STATES[answer.reason]
            return TerminalStatus(state, answer.text)
        return TerminalStatus(TerminalState.READY, _description(answer))

    def status(self) -> TerminalStatus:
        """As `probe`: the text says what the terminal told about itself."""
        return self.probe()

    def purchase(
        self, amount_minor: int, currency: str, reference: str, on_progress: ProgressListener
    ) -> TerminalResult:
        """Charge a card. `reference` is sent only where the setting `reference_tag` says how.

        Raises UsageError for an amount outside 1..999999999999, an unknown currency or a reference that does not fit.
        """
        return self._run(Action.DEBIT, amount_minor, currency, reference, on_progress)

    def refund(self, amount_minor: int, currency: str, reference: str, on_progress: ProgressListener) -> TerminalResult:
        """Credit a card, not linked to a payment; raises as `purchase`."""
        return self._run(Action.CREDIT, amount_minor, currency, reference, on_progress)

    def reverse(
        self, receipt_number: str, amount_minor: int, currency: str, on_progress: ProgressListener
    ) -> TerminalResult:
        """Cancel the payment of this amount in full; raises as `purchase`. The terminal finds it by card and amount."""
        return self._run(Action.CANCELLATION, amount_minor, currency, "", on_progress)

    def last_result(self) -> TerminalResult:
        """Have the last slip printed again, and read what the terminal says about it."""
        request = self._head(Action.DUPLICATE)
        answer = self._duplicates.ask(request, _has_status, lambda: None)
        if isinstance(answer, Failure):
            return TerminalResult(Outcome.UNKNOWN, answer.reason, 0, "", answer.text, amount_proven=False)
        return last_result_of(request, answer)

    def close(self) -> None:
        """Give the link back (it is open during an operation only)."""
        self._link.close()

    def _run(
        self, action: Action, amount_minor: int, currency: str, reference: str, on_progress: ProgressListener
    ) -> TerminalResult:
        request = self._request(action, amount_minor, currency, reference)
        on_progress(Progress(ProgressCode.CONNECTING))
        answer = self._conversation.ask(
            request, _is_whole_answer, lambda: on_progress(Progress(ProgressCode.IN_PROGRESS))
        )
        if isinstance(answer, Failure):
            return TerminalResult(answer.outcome, answer.reason, amount_minor, currency, answer.text)
        return result_of(request, answer, amount_minor, currency)

    def _head(self, action: Action) -> Tags:
        settings = self._settings
        return {
            Tag.VERSION: settings.version,
            Tag.PROTOCOL_ID: settings.protocol_id,
            Tag.ECR_NUMBER: settings.ecr_number,
            Tag.ACTION: action,
        }

    def _request(self, action: Action, amount_minor: int, currency: str, reference: str) -> Tags:
        if not 1 <= amount_minor <= MAX_AMOUNT_MINOR:
            raise UsageError(f"amount {amount_minor}: Caisse-AP carries 1 to {MAX_AMOUNT_MINOR} minor units")
        head = self._head(action)
        del head[Tag.ACTION]
        request = head | {
            Tag.CURRENCY: numeric_code(currency),
            Tag.ANSWER_DELAY: "0",
            Tag.ACTION: action.value,
            Tag.AMOUNT: f"{amount_minor:02d}",
        }
        if self._settings.reference_tag and reference:
            request[self._settings.reference_tag] = reference[-_MAX_REFERENCE:]
        try:
            if not encode_tags(request).isascii():
                raise LocalProtocolError("not ASCII")
        except LocalProtocolError as error:
            raise UsageError(f"reference {reference!r}: Caisse-AP carries printable ASCII only") from error
        return request


def _with_timeout(settings: CaisseApSettings, answer_s: float) -> CaisseApSettings:
    return replace(
        settings,
        serial_timing=replace(settings.serial_timing, answer_s=answer_s),
        tcp_timing=replace(settings.tcp_timing, answer_s=answer_s, receive_s=answer_s),
    )


def _has_status(answer: Tags) -> bool:
    return Tag.STATUS in answer


def _is_whole_answer(answer: Tags) -> bool:
    """A payment that is done states its amount and currency; wait for them."""
    if answer.get(Tag.STATUS) == Status.DONE:
        return amount_of(answer) is not None and Tag.CURRENCY in answer
    return Tag.STATUS in answer


def _description(answer: Tags) -> str:
    known = (("version", Tag.VERSION), ("contract", Tag.CONTRACT))
    parts = [f"{name} {answer[tag]}" for name, tag in known if answer.get(tag)]
    if answer[Tag.STATUS] != Status.DONE:
        parts.append("does not know the identification")
    return ", ".join(parts)
