"""Sending one slip and waiting for its proof, never more than a window ahead of what the printer has answered.

The window does what hardware flow control cannot be trusted with (`facts/printing.md` F2, 3.8): no byte overruns the
receive buffer, whatever bridge or print server is between, and a real-time command always finds room to get through.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from drivers.clock import Clock
from drivers.receipt_printer.checkpoints import Checkpoints
from drivers.receipt_printer.conversation import POLL_S, Conversation
from drivers.receipt_printer.escpos import EncodedSlip
from drivers.receipt_printer.interface import PrinterState
from drivers.receipt_printer.profile import Profile


@dataclass(frozen=True)
class _Outstanding:
    checkpoint: int
    byte_count: int


class Job:
    """One slip on its way. `run` once; afterwards `proved` is the only thing that says printed."""

    def __init__(
        self,
        slip: EncodedSlip,
        *,
        conversation: Conversation,
        checkpoints: Checkpoints,
        profile: Profile,
        clock: Clock,
        bytes_per_s: float,
    ) -> None:
        self._slip = slip
        self._conversation = conversation
        self._checkpoints = checkpoints
        self._profile = profile
        self._clock = clock
        self._bytes_per_s = bytes_per_s
        self._turn_s = POLL_S if checkpoints.polled else profile.query_timeout_s
        self._outstanding: deque[_Outstanding] = deque()
        self._unmarked_bytes = 0
        self._made = 0
        self._final: int | None = None

    @property
    def proved(self) -> bool:
        """Whether the mark behind the cut was answered."""
        return self._final is not None and self._checkpoints.passed() >= self._final

    def run(self) -> str:
        """Send all and wait; return "" when proved, else why not. Raises LinkTimeout and LinkLost as the link does."""
        for command in self._slip.commands:
            if reason := self._make_room(len(command)):
                return reason
            self._conversation.send(command)
            self._unmarked_bytes += len(command)
            if fault := self._fault():
                return fault
        self._final = self._mark()
        return self._wait(lambda: self.proved, self._proof_timeout_s())

    def _proof_timeout_s(self) -> float:
        on_the_line = self._slip.byte_count / self._bytes_per_s
        return on_the_line + self._profile.printing_time_s(self._slip.height_dots) + self._profile.stall_timeout_s

    def _make_room(self, byte_count: int) -> str:
        window = self._profile.window_bytes
        if not window:
            return ""
        if self._unmarked_bytes + byte_count > window // 2:
            self._mark()
        while self._outstanding and self._sent_ahead() + byte_count > window:
            oldest = self._outstanding[0].checkpoint

            def answered(mark: int = oldest) -> bool:
                return self._checkpoints.passed() >= mark

            if reason := self._wait(answered, window / self._bytes_per_s + self._profile.stall_timeout_s):
                return reason
            self._forget_answered()
        return ""

    def _sent_ahead(self) -> int:
        return self._unmarked_bytes + sum(item.byte_count for item in self._outstanding)

    def _forget_answered(self) -> None:
        while self._outstanding and self._outstanding[0].checkpoint <= self._checkpoints.passed():
            self._outstanding.popleft()

    def _mark(self) -> int:
        command = self._checkpoints.make()
        self._made += 1
        self._outstanding.append(_Outstanding(self._made, self._unmarked_bytes + len(command)))
        self._unmarked_bytes = 0
        self._conversation.send(command)
        return self._made

    def _wait(self, condition: Callable[[], bool], timeout_s: float) -> str:
        """Wait for `condition`; return "" or why it did not come. A fault ends the wait, silence the time."""
        deadline_s = self._clock.monotonic_s() + timeout_s
        while not condition():
            if fault := self._fault():
                return fault
            rest_s = deadline_s - self._clock.monotonic_s()
            if rest_s <= 0:
                return "no_proof"
            told = self._profile.automatic_status
            turn_s = rest_s if told else min(rest_s, self._turn_s)
            if not self._conversation.wait_for(lambda: condition() or bool(self._fault()), turn_s) and not told:
                # between two commands, so that the question can fall into no picture
                self._conversation.ask_status()
        return ""

    def _fault(self) -> PrinterState | None:
        return self._conversation.parser.fault()
