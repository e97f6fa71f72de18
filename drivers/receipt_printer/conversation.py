"""Talking with the printer outside of a job: status questions and clearing its buffers (`facts/printing.md` 3.6, 3.9).

All methods raise LinkTimeout or LinkLost as the link does; silence is a value.
"""

from collections.abc import Callable

from drivers.clock import Clock
from drivers.errors import LinkTimeout
from drivers.link.interface import Link
from drivers.receipt_printer import commands
from drivers.receipt_printer.escpos import MAX_STRIP_ROWS
from drivers.receipt_printer.interface import PrinterStatus
from drivers.receipt_printer.profile import Profile
from drivers.receipt_printer.status import StatusParser

#: small enough that a slow line takes one within the stall time, and that faults are seen between two
PIECE_BYTES = 512
#: ends any picture another program may have left half sent
_MIN_FLOOD_BYTES = 8192
#: the longest command header is one of 8 bytes
_HEADER_BYTES = 8
_QUESTIONS = (1, 2, 3, 4)


class Conversation:
    """One open link and the parser that gets all its input. `byte_count` counts what was handed to the link."""

    def __init__(self, link: Link, profile: Profile, clock: Clock) -> None:
        self.parser = StatusParser()
        self.byte_count = 0
        self._link = link
        self._profile = profile
        self._clock = clock

    def send(self, data: bytes) -> None:
        """Write in pieces, each within the stall time, and take in what the printer says meanwhile."""
        for start in range(0, len(data), PIECE_BYTES):
            piece = data[start : start + PIECE_BYTES]
            self._link.write(piece, self._clock.monotonic_s() + self._profile.stall_timeout_s)
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

    def end_command(self) -> None:
        """End a command whose rest was lost with the line, by zeros: nothing, or a picture of no or few white rows.

        Otherwise the next question would be read as its header, and might announce a picture of megabytes.
        """
        self.send(bytes(_HEADER_BYTES))

    def ask_status(self) -> PrinterStatus:
        """DLE EOT 1 to 4, one at a time; what is not answered in time stays unknown, and nothing more is asked."""
        self.listen()
        self.parser.forget()
        for n in _QUESTIONS:
            self.parser.expect_real_time(n)
            self.send(commands.real_time_status(n))
            if not self.wait_for(lambda: not self.parser.question_open, self._profile.query_timeout_s):
                break
        return self.parser.status()

    def recover_cutter(self) -> PrinterStatus:
        """DLE ENQ 2: try the knife again, with nothing left to print; return the status after that."""
        self.send(commands.RECOVER_AND_CLEAR)
        return self.ask_status()

    def clear_buffer(self) -> bool:
        """Make the printer forget what it has not printed; True when it has confirmed that.

        Only the real-time way works while the printer is stopped. The other one ends a half-sent picture with zeros
        (white dots, or nothing) and is confirmed by a queued status, which comes when all before it is done.
        """
        if self._profile.clearing == "dle_dc4" and self._clear_in_real_time():
            return True
        self.send(commands.RECOVER_AND_CLEAR)
        if self.parser.fault():  # a stopped printer takes no data; there will be another try when it goes on
            return False
        flood = max(_MIN_FLOOD_BYTES, MAX_STRIP_ROWS * self._profile.row_bytes)
        self.send(bytes(flood) + commands.INITIALIZE)
        answers = self.parser.paper_statuses
        self.parser.expect_paper_statuses(1)
        self.send(commands.QUEUED_PAPER_STATUS)
        return self.wait_for(lambda: self.parser.paper_statuses > answers, self._profile.stall_timeout_s)

    def _clear_in_real_time(self) -> bool:
        clearings = self.parser.buffer_clearings
        self.send(commands.CLEAR_BUFFERS)  # nothing more may be sent before the answer
        if not self.wait_for(lambda: self.parser.buffer_clearings > clearings, 4 * self._profile.query_timeout_s):
            return False
        self.send(commands.INITIALIZE)
        return True
