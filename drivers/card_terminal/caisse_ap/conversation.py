"""One request and its answer on a link opened for them, in the framing of the terminal."""

from collections.abc import Callable
from dataclasses import dataclass

from drivers.card_terminal.caisse_ap.codec import REFERENCE_TAGS, Tag, Tags, decode_tags, encode_tags
from drivers.card_terminal.caisse_ap.exchange import Ending, Exchange, State
from drivers.card_terminal.caisse_ap.settings import CaisseApSettings
from drivers.card_terminal.concert_line.dialogue import Dialogue
from drivers.card_terminal.concert_line.framing import encode_frame
from drivers.card_terminal.concert_line.session import WRITE_TIMEOUT_S, converse, failure_of, line_fault, open_anew
from drivers.card_terminal.interface import Outcome
from drivers.clock import Clock
from drivers.errors import LinkError, LinkTimeout, RemoteProtocolError
from drivers.link.interface import Link

_READ_BYTES = 4096

_SILENT = (Outcome.UNKNOWN, "timeout", "no answer in time; the terminal may have charged the card")
_LOST = (Outcome.UNKNOWN, "link_lost", "the terminal closed the connection without a whole answer")


@dataclass(frozen=True)
class Failure:
    """Why there is no answer; `outcome` is NOT_STARTED where provably nothing was taken, else UNKNOWN."""

    outcome: Outcome
    reason: str
    text: str


class Conversation:
    """Asks the terminal one thing at a time; what happens on the line is a value."""

    def __init__(self, link: Link, clock: Clock, settings: CaisseApSettings) -> None:
        self._link = link
        self._clock = clock
        self._settings = settings

    @property
    def serial_framing(self) -> bool:
        """Whether messages travel in ENQ/ACK sessions rather than bare on a connection."""
        layer = self._settings.link_layer
        return layer == "serial" or (layer == "auto" and not self._link.url.startswith("tcp:"))

    def ask(self, request: Tags, is_answer: Callable[[Tags], bool], on_taken: Callable[[], None]) -> Tags | Failure:
        """Send `request` once; `is_answer` tells whether tags may be all of its answer (a frame is always whole)."""
        if self.serial_framing:
            return self._ask_serial(request, on_taken)
        return self._ask_tcp(request, is_answer, on_taken)

    def _ask_serial(self, request: Tags, on_taken: Callable[[], None]) -> Tags | Failure:
        def is_ours(text: bytes) -> bool:
            answer = decode_tags(text)
            return any(tag in request and answer.get(tag) == request[tag] for tag in REFERENCE_TAGS)

        dialogue = Dialogue(encode_frame(encode_tags(request)), _is_answer, self._settings.serial_timing, is_ours)
        fault = converse(self._link, self._clock, dialogue, on_taken, self._settings.keep_open)
        if (failure := failure_of(dialogue)) is not None:
            return Failure(*failure)
        if dialogue.answer is not None:
            return decode_tags(dialogue.answer)
        if fault is None:
            raise AssertionError(f"the dialogue ended as {dialogue.ending} without answer or fault")
        outcome = Outcome.UNKNOWN if dialogue.message_is_out else Outcome.NOT_STARTED
        return Failure(outcome, fault.reason, fault.text)

    def _ask_tcp(
        self, request: Tags, is_answer: Callable[[Tags], bool], on_taken: Callable[[], None]
    ) -> Tags | Failure:
        outcome = Outcome.NOT_STARTED
        try:
            open_anew(self._link)
            outcome = Outcome.UNKNOWN  # bytes handed to the network cannot be called back
            self._link.write(encode_tags(request), self._clock.monotonic_s() + WRITE_TIMEOUT_S)
            on_taken()
            exchange = Exchange(is_answer, self._settings.tcp_timing, self._clock.monotonic_s())
            self._read_answer(exchange)
        except LinkError as error:
            fault = line_fault(error)
            return Failure(outcome, fault.reason, fault.text)
        finally:
            self._link.close()
        if exchange.ending is Ending.ANSWERED:
            return exchange.answer
        if exchange.ending is Ending.GARBLED:
            detail = f" ({exchange.fault})" if exchange.fault else ""
            return Failure(Outcome.UNKNOWN, "garbled", f"the terminal's answer could not be read{detail}")
        return Failure(*(_SILENT if exchange.ending is Ending.SILENT else _LOST))

    def _read_answer(self, exchange: Exchange) -> None:
        while exchange.state is not State.DONE:
            try:
                data = self._link.read(_READ_BYTES, exchange.deadline_s)
            except LinkTimeout:
                exchange.timeout(self._clock.monotonic_s())
            except LinkError:
                exchange.closed(self._clock.monotonic_s())
            else:
                exchange.receive(data, self._clock.monotonic_s())


def _is_answer(text: bytes) -> bool:
    try:
        return Tag.STATUS in decode_tags(text)
    except RemoteProtocolError:
        return False
