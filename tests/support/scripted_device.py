"""A device that answers exactly what a test wrote down, for what no simulator of ours would ever send."""

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Reply:
    """`data` is sent `after_s` seconds once `trigger` has arrived (an empty trigger: after the reply before)."""

    trigger: bytes
    data: bytes
    after_s: float = 0.0


class ScriptedDevice:
    """Plays `replies` in order; `log` is everything it received."""

    state = "scripted"
    receive_room = 4096

    def __init__(self, replies: Sequence[Reply]) -> None:
        self._replies = deque(replies)
        self._unmatched = bytearray()
        self._due: deque[tuple[float, bytes]] = deque()
        self._output = bytearray()
        self._plugged = True
        self.log = bytearray()

    @property
    def plugged(self) -> bool:
        return self._plugged

    def set_plugged(self, plugged: bool) -> None:
        self._plugged = plugged

    def report(self) -> Mapping[str, Any]:
        return {"state": self.state, "plugged": self._plugged}

    def receive(self, data: bytes, now_s: float) -> None:
        self.log += data
        self._unmatched += data
        while self._replies and self._replies[0].trigger and self._replies[0].trigger in self._unmatched:
            trigger = self._replies[0].trigger
            del self._unmatched[: self._unmatched.index(trigger) + len(trigger)]
            self._schedule(now_s)
        self.tick(now_s)

    def due_s(self) -> float | None:
        return self._due[0][0] if self._due else None

    def tick(self, now_s: float) -> None:
        while self._due and self._due[0][0] <= now_s:
            self._output += self._due.popleft()[1]

    def take_output(self) -> bytes:
        output = bytes(self._output)
        self._output.clear()
        return output

    @property
    def finished(self) -> bool:
        """Whether every reply was asked for and sent."""
        return not self._replies and not self._due

    def _schedule(self, now_s: float) -> None:
        due_s = now_s
        first = True
        while self._replies and (first or not self._replies[0].trigger):
            reply = self._replies.popleft()
            due_s += reply.after_s
            self._due.append((due_s, reply.data))
            first = False
