"""Runs dialogues on a link: bytes, deadlines, and a serial port that goes away and comes back."""

from collections.abc import Callable
from dataclasses import dataclass

from drivers.card_terminal.zvt.dialogue import Dialogue, State, answer_unasked
from drivers.card_terminal.zvt.layer import Layer
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
    """A link and how it is waited for. `pause` waits so many seconds for a line that is gone.

    `reconnect_s` is how long a line that was lost in a dialogue is opened again and again; 0 for TCP, where the
    terminal ends with the connection.
    """

    def __init__(self, link: Link, clock: Clock, pause: Callable[[float], None], reconnect_s: float) -> None:
        self._link = link
        self._clock = clock
        self._pause = pause
        self._reconnect_s = reconnect_s

    @property
    def is_tcp(self) -> bool:
        """Whether the link is a network connection, of which many terminals take one at a time."""
        return self._link.url.startswith("tcp:")

    def open(self) -> None:
        """Open the link and drop what was meant for somebody else; raises LinkError."""
        self._link.open()
        self._link.drain_input()

    def close(self) -> None:
        """Give the link back."""
        self._link.close()

    def rest(self, layer: Layer, seconds: float) -> LineFault | None:
        """Let time pass between two commands; what the terminal still says about an earlier one is answered."""
        end_s = self._clock.monotonic_s() + seconds
        try:
            while (now_s := self._clock.monotonic_s()) < end_s:
                layer.tick(now_s)
                self._write(layer)
                try:
                    data = self._link.read(_READ_BYTES, min(end_s, layer.deadline_s or end_s))
                except LinkTimeout:
                    continue
                answer_unasked(layer, data, self._clock.monotonic_s())
            self._write(layer)
        except LinkError as error:
            return line_fault(error)
        return None

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
        self._write(dialogue.layer)

    def _write(self, layer: Layer) -> None:
        data = layer.take_output()
        if data:
            self._link.write(data, self._clock.monotonic_s() + _WRITE_TIMEOUT_S)

    def _relink(self, dialogue: Dialogue) -> bool:
        """Open the line again while there is time; False when it stays away."""
        limit_s = self._clock.monotonic_s() + self._reconnect_s
        for _ in range(round(self._reconnect_s / _RELINK_PAUSE_S)):
            if dialogue.state is State.DONE or self._clock.monotonic_s() >= limit_s:
                break
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
