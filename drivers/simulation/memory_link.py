"""A link to a simulated device in simulated time: minutes of a protocol run in no time, in one thread."""

from typing import Protocol

from drivers.clock import Clock
from drivers.errors import LinkLost, LinkTimeout, LinkUnavailable
from drivers.simulation.device import SimulatedDevice, tell_hang_up


class MovableClock(Clock, Protocol):
    """A clock that stands still until it is moved."""

    def advance_to(self, now_s: float) -> None:
        """Set the time; never back."""
        ...


class MemoryLink:
    """A `Link` whose other end is `device`. Waiting moves the clock to the device's next timer or the deadline."""

    def __init__(self, device: SimulatedDevice, clock: MovableClock) -> None:
        self._device = device
        self._clock = clock
        self._inbox = bytearray()
        self._opened = False

    @property
    def url(self) -> str:
        """Where it leads."""
        return "memory:"

    def open(self) -> None:
        """Open it; raises LinkUnavailable while the device's cable is out.

        Time that passed without the link (a `pause` of its clock) has passed for the device as well.
        """
        while (due_s := self._device.due_s()) is not None and due_s <= self._clock.monotonic_s():
            self._device.tick(self._clock.monotonic_s())
        if not self._device.plugged:
            raise LinkUnavailable("memory: the cable is out")
        if not self._opened:
            self._device.take_output()  # nobody listened: lost, as on a real line
            self._inbox.clear()
            self._opened = True

    def close(self) -> None:
        """Close it; a device with a sense for that is told."""
        if self._opened:
            tell_hang_up(self._device, self._clock.monotonic_s())
        self._opened = False

    def write(self, data: bytes, deadline_s: float) -> None:
        """Hand `data` to the device, a byte at a time, so that it may pull the cable between two."""
        for byte in data:
            self._require_line()
            self._device.receive(bytes((byte,)), self._clock.monotonic_s())
            self._collect()

    def read(self, max_bytes: int, deadline_s: float) -> bytes:
        """Return what the device has sent by `deadline_s`; bytes sent before the cable was pulled still arrive."""
        while True:
            self._collect()
            if self._inbox:
                data = bytes(self._inbox[:max_bytes])
                del self._inbox[:max_bytes]
                return data
            self._require_line()
            due_s = self._device.due_s()
            if due_s is None or due_s > deadline_s:
                self._clock.advance_to(max(deadline_s, self._clock.monotonic_s()))
                raise LinkTimeout("memory: nothing received before the deadline")
            self._clock.advance_to(max(due_s, self._clock.monotonic_s()))
            self._device.tick(self._clock.monotonic_s())

    def drain_input(self) -> bytes:
        """Return what the device has sent already."""
        self._collect()
        if not self._inbox:
            self._require_line()
        data = bytes(self._inbox)
        self._inbox.clear()
        return data

    def _collect(self) -> None:
        self._inbox += self._device.take_output()

    def _require_line(self) -> None:
        if not self._opened:
            raise LinkLost("memory: the link is not open")
        if not self._device.plugged:
            raise LinkLost("memory: the cable is out")
