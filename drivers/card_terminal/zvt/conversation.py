"""Runs dialogues on a link: bytes, deadlines, and a serial port that goes away and comes back."""

from collections.abc import Callable
from dataclasses import dataclass

from drivers.card_terminal.zvt.dialogue import Dialogue, State
from drivers.clock import Clock
from drivers.errors import LinkBusy, LinkError, LinkLost, LinkTimeout, LinkUnavailable
from drivers.link.interface import Link

_READ_BYTES = 4096
_WRITE_TIMEOUT_S = 3.0
#: how long an abort asked for by another thread may wait
_ABORT_LOOK_S = 0.25
_RELINK_PAUSE_S = 0.5

_REASONS: dict[type[LinkError], str] = {
    LinkUnavailable: "link_unavailable",
    LinkBusy: "link_busy",
    LinkTimeout: "link_stalled",
}


@dataclass(frozen=True)
class LineFault:
    """What happened to the line."""

    reason: str
    text: str


@dataclass(frozen=True)
class Watch:
    """What a dialogue's owner wants to know while it runs."""

    abort_wanted: Callable[[], bool] = lambda: False
    on_abort_sent: Callable[[], None] = lambda: None
    on_change: Callable[[Dialogue], None] = lambda dialogue: None


class Conversation:
    """A link and how it is waited for. `pause` waits so many seconds; simulated time has its own.

    `reconnect_s` is how long a line that was lost in a dialogue is opened again and again; 0 for TCP, where the
    terminal ends with the connection.
    """

    def __init__(self, link: Link, clock: Clock, pause: Callable[[float], None], reconnect_s: float) -> None:
        self._link = link
        self._clock = clock
        self._pause = pause
        self._reconnect_s = reconnect_s

    def open(self) -> None:
        """Open the link and drop what was meant for somebody else; raises LinkError."""
        self._link.open()
        self._link.drain_input()

    def close(self) -> None:
        """Give the link back."""
        self._link.close()

    def rest(self, seconds: float) -> None:
        """Let time pass between two commands."""
        self._pause(seconds)

    def run(self, dialogue: Dialogue, watch: Watch) -> LineFault | None:
        """Run a dialogue to its end; what happens to the line is a value."""
        dialogue.start(self._clock.monotonic_s())
        while True:
            try:
                self._exchange(dialogue, watch)
            except LinkLost as error:
                if not self._relink(dialogue):
                    return line_fault(error)
            except LinkError as error:
                return line_fault(error)
            else:
                return None

    def _exchange(self, dialogue: Dialogue, watch: Watch) -> None:
        self._flush(dialogue)
        while dialogue.state is not State.DONE:
            now_s = self._clock.monotonic_s()
            if watch.abort_wanted() and dialogue.abort(now_s):
                watch.on_abort_sent()
                self._flush(dialogue)
            try:
                data = self._link.read(_READ_BYTES, min(dialogue.deadline_s, now_s + _ABORT_LOOK_S))
            except LinkTimeout:
                if self._clock.monotonic_s() >= dialogue.deadline_s:
                    dialogue.timeout(self._clock.monotonic_s())
            else:
                dialogue.receive(data, self._clock.monotonic_s())
            self._flush(dialogue)
            watch.on_change(dialogue)

    def _flush(self, dialogue: Dialogue) -> None:
        data = dialogue.layer.take_output()
        if data:
            self._link.write(data, self._clock.monotonic_s() + _WRITE_TIMEOUT_S)

    def _relink(self, dialogue: Dialogue) -> bool:
        """Open the line again while there is time; False when it stays away."""
        limit_s = self._clock.monotonic_s() + self._reconnect_s
        while dialogue.state is not State.DONE and self._clock.monotonic_s() < limit_s:
            self._link.close()
            self._pause(_RELINK_PAUSE_S)
            if self._clock.monotonic_s() >= dialogue.deadline_s:
                dialogue.timeout(self._clock.monotonic_s())
                dialogue.layer.take_output()
            try:
                self._link.open()
            except LinkError:
                continue
            dialogue.relinked(self._clock.monotonic_s())
            return True
        return dialogue.state is State.DONE and dialogue.ending is not None


def line_fault(error: LinkError) -> LineFault:
    """The plain reason of a link error, as `README.md` of card_terminal lists them."""
    return LineFault(
        next((name for kind, name in _REASONS.items() if isinstance(error, kind)), "link_lost"), str(error)
    )
