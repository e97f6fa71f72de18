"""Talking with the printer outside of a job: status questions and what goes with them (`facts/printing.md` 3.9).

All methods raise LinkTimeout or LinkLost as the link does; silence is a value.
"""

from collections.abc import Callable

from drivers.clock import Clock
from drivers.errors import LinkTimeout
from drivers.link.interface import Link
from drivers.receipt_printer.dialects import DIALECTS
from drivers.receipt_printer.interface import PrinterStatus
from drivers.receipt_printer.profile import Profile

#: small enough that a slow line takes one within the stall time, and that faults are seen between two
PIECE_BYTES = 512
#: the longest command header is one of 9 bytes
_HEADER_BYTES = 8
#: how often a printer that tells nothing by itself is asked while something is waited for
POLL_S = 0.1


class Conversation:
    """One open link and the parser that gets all its input. `byte_count` counts what was handed to the link."""

    def __init__(self, link: Link, profile: Profile, clock: Clock) -> None:
        self.profile = profile
        self.byte_count = 0
        self._dialect = DIALECTS[profile.dialect]
        self.parser = self._dialect.parser()
        self._link = link
        self._clock = clock

    def send(self, data: bytes) -> None:
        """Write in pieces, each within the stall time, and take in what the printer says meanwhile."""
        for start in range(0, len(data), PIECE_BYTES):
            piece = data[start : start + PIECE_BYTES]
            self._link.write(piece, self._clock.monotonic_s() + self.profile.stall_timeout_s)
            self.byte_count += len(piece)
            self.listen()

    def listen(self) -> None:
        """Take in what has arrived, without waiting."""
        self.parser.feed(self._link.drain_input())

    def wait_for(self, condition: Callable[[], bool], timeout_s: float) -> bool:
        """Take in input until `condition` holds; False when the time is over."""
        deadline_s = self._clock.monotonic_s() + timeout_s
        while not condition():
            try:
                self.parser.feed(self._link.read(PIECE_BYTES, deadline_s))
            except LinkTimeout:
                return condition()
        return True

    def poll_for(self, condition: Callable[[], bool], timeout_s: float) -> bool:
        """Ask for the status again and again until `condition` holds; False when the time is over."""
        deadline_s = self._clock.monotonic_s() + timeout_s
        while not condition():
            rest_s = deadline_s - self._clock.monotonic_s()
            if rest_s <= 0:
                return False
            if not self.wait_for(condition, min(rest_s, POLL_S)):
                self.ask_status()
        return True

    def end_command(self) -> None:
        """End a command whose rest was lost with the line, by zeros: nothing, or a picture of no or few white rows.

        Otherwise the next question would be read as its header, and might announce a picture of megabytes.
        """
        self.send(bytes(_HEADER_BYTES))

    def ask_status(self) -> PrinterStatus:
        """The dialect's questions, one at a time; what is not answered in time stays unknown and ends the round."""
        self.listen()
        self.parser.forget()
        for n, question in self._dialect.questions:
            self.parser.expect_real_time(n)
            self.send(question)
            if not self.wait_for(lambda: not self.parser.question_open, self.profile.query_timeout_s):
                break
        return self.parser.status()

    def recover_cutter(self) -> PrinterStatus:
        """DLE ENQ 2 (Star: a reset): try the knife again, with nothing left to print; return the status after that."""
        self.send(self._dialect.recover_and_clear)
        return self.ask_status()
