"""Concert E / E+ driver: one purchase is one session on a link opened for it (README.md draws the sequence)."""

from dataclasses import dataclass, replace

from drivers.card_terminal.concert.codec import (
    MAX_AMOUNT_MINOR,
    Delay,
    Request,
    decode_answer,
    encode_request,
)
from drivers.card_terminal.concert.dialogue import Dialogue, Ending, State
from drivers.card_terminal.concert.settings import ConcertSettings
from drivers.card_terminal.concert.verdict import result_of
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
from drivers.errors import (
    LinkBusy,
    LinkError,
    LinkTimeout,
    LinkUnavailable,
    LocalProtocolError,
    RemoteProtocolError,
    UsageError,
)
from drivers.link.interface import Link

_READ_BYTES = 1024
_WRITE_TIMEOUT_S = 3.0
_PROBE_TRIES = 2
_PRIVATE_CHARACTERS = 10

_BUSY_TEXT = "the terminal does not answer a call: it is in a menu, still waits for a card, or is not connected"

#: ending -> (outcome, reason, text); ANSWERED is decided by the answer itself
_ENDINGS: dict[Ending, tuple[Outcome, str, str]] = {
    Ending.BUSY: (Outcome.NOT_STARTED, "busy", _BUSY_TEXT),
    Ending.REFUSED: (
        Outcome.NOT_STARTED,
        "message_refused",
        "the terminal refuses the message; check that its cash register connection is set to Concert E or E+",
    ),
    Ending.SILENT: (Outcome.UNKNOWN, "timeout", "no answer in time; the terminal may have charged the card"),
    Ending.GARBLED: (Outcome.UNKNOWN, "garbled", "the terminal's answer could not be read"),
    Ending.CONTRADICTED: (Outcome.UNKNOWN, "contradiction", "the terminal gave two different answers"),
}

#: what went wrong with the line -> state for a probe
_LINK_STATES: dict[str, TerminalState] = {
    "link_busy": TerminalState.ERROR,
    "link_stalled": TerminalState.ERROR,
    "link_unavailable": TerminalState.OUT_OF_REACH,
    "link_lost": TerminalState.OUT_OF_REACH,
}


@dataclass(frozen=True)
class _LineFault:
    """What happened to the line; `reason` is a key of `_LINK_STATES`."""

    reason: str
    text: str


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
        """Purchases only."""
        return Capabilities()

    def probe(self) -> TerminalStatus:
        """Call the terminal and hang up; never sends a message."""
        timing = replace(self._settings.timing, tries=_PROBE_TRIES)
        dialogue = Dialogue(None, _is_answer, timing)
        fault = self._converse(dialogue, None)
        if dialogue.ending is Ending.READY:
            return TerminalStatus(TerminalState.READY)
        if fault is not None:
            return TerminalStatus(_LINK_STATES[fault.reason], fault.text)
        return TerminalStatus(TerminalState.BUSY, _BUSY_TEXT)

    def purchase(
        self, amount_minor: int, currency: str, reference: str, on_progress: ProgressListener
    ) -> TerminalResult:
        """Charge a card. `reference` travels as private data (its last ten characters), where terminals print it.

        Raises UsageError for an amount outside 1..99999999, an unknown currency or a reference that is not ASCII.
        """
        request = self._request(amount_minor, currency, reference)
        dialogue = Dialogue(encode_request(request), _is_answer, self._settings.timing)
        on_progress(Progress(ProgressCode.CONNECTING))
        fault = self._converse(dialogue, on_progress)

        def ended(outcome: Outcome, reason: str, text: str) -> TerminalResult:
            return TerminalResult(outcome, reason, amount_minor, currency, text)

        if dialogue.ending is not None and dialogue.ending in _ENDINGS:
            return ended(*_ENDINGS[dialogue.ending])
        if dialogue.answer is not None:
            # readable and acknowledged: what the line did afterwards changes nothing
            return result_of(request, decode_answer(dialogue.answer), currency)
        if fault is None:
            raise AssertionError(f"Concert dialogue ended as {dialogue.ending} without answer or fault")
        if dialogue.message_is_out:
            return ended(Outcome.UNKNOWN, fault.reason, fault.text)
        return ended(Outcome.NOT_STARTED, fault.reason, fault.text)

    def status(self) -> TerminalStatus:
        """All Concert can say about a terminal is whether it answers."""
        return self.probe()

    def close(self) -> None:
        """Give the link back (it is open during an operation only)."""
        self._link.close()

    def _request(self, amount_minor: int, currency: str, reference: str) -> Request:
        if not 1 <= amount_minor <= MAX_AMOUNT_MINOR:
            raise UsageError(f"amount {amount_minor}: Concert carries 1 to {MAX_AMOUNT_MINOR} minor units")
        request = Request(
            ecr_number=self._settings.ecr_number,
            amount_minor=amount_minor,
            currency_number=numeric_code(currency),
            private=reference[-_PRIVATE_CHARACTERS:].strip(),
            delay=Delay.AT_END if self._settings.plus else "",
        )
        try:
            encode_request(request)
        except LocalProtocolError as error:
            raise UsageError(f"reference {reference!r}: Concert carries printable ASCII only") from error
        return request

    def _converse(self, dialogue: Dialogue, on_progress: ProgressListener | None) -> _LineFault | None:
        """Run the dialogue to its end; what happens to the line is a value."""
        try:
            self._link.open()
            self._link.drain_input()  # an answer to somebody who has gone is not ours
            self._exchange(dialogue, on_progress)
        except LinkError as error:
            return _line_fault(error)
        finally:
            self._link.close()
        return None

    def _exchange(self, dialogue: Dialogue, on_progress: ProgressListener | None) -> None:
        self._send(dialogue.start(self._clock.monotonic_s()))
        while dialogue.state is not State.DONE:
            before = dialogue.state
            try:
                data = self._link.read(_READ_BYTES, dialogue.deadline_s)
            except LinkTimeout:
                output = dialogue.timeout(self._clock.monotonic_s())
            else:
                output = dialogue.receive(data, self._clock.monotonic_s())
            self._send(output)
            if on_progress is not None and before is State.OFFERING and dialogue.state is not before:
                on_progress(Progress(ProgressCode.IN_PROGRESS))

    def _send(self, data: bytes) -> None:
        if data:
            self._link.write(data, self._clock.monotonic_s() + _WRITE_TIMEOUT_S)


def _is_answer(text: bytes) -> bool:
    try:
        decode_answer(text)
    except RemoteProtocolError:
        return False
    return True


def _line_fault(error: LinkError) -> _LineFault:
    reasons = {LinkUnavailable: "link_unavailable", LinkBusy: "link_busy", LinkTimeout: "link_stalled"}
    reason = next((name for kind, name in reasons.items() if isinstance(error, kind)), "link_lost")
    return _LineFault(reason, str(error))
