"""The shape of every simulated device: a sans-IO machine that is told bytes and time."""

from collections.abc import Mapping
from typing import Any, Protocol, runtime_checkable


class SimulatedDevice(Protocol):
    """A device as a state machine; `now_s` are monotonic seconds of the clock it is run with."""

    @property
    def state(self) -> str:
        """Name of the state it is in, for `wait_state`."""
        ...

    @property
    def plugged(self) -> bool:
        """Whether its cable is in; the device itself may pull it (a scripted fault), the runner obeys."""
        ...

    @property
    def receive_room(self) -> int:
        """How many bytes it can take now; 0 stops the reading (flow control)."""
        ...

    def receive(self, data: bytes, now_s: float) -> None:
        """Take bytes from the line."""
        ...

    def due_s(self) -> float | None:
        """When `tick` wants to be called; None while no timer runs."""
        ...

    def tick(self, now_s: float) -> None:
        """Act on timers that are due."""
        ...

    def set_plugged(self, plugged: bool) -> None:
        """Pull its cable or plug it in again."""
        ...

    def report(self) -> Mapping[str, Any]:
        """Everything a tester may want to see, as JSON-able values; holds at least `state` and `plugged`."""
        ...

    def take_output(self) -> bytes:
        """Return the bytes to send since the last call."""
        ...


@runtime_checkable
class HearsHangUp(Protocol):
    """A device that is told when a caller on TCP closes its connection: the answer must not go to the next one."""

    def hang_up(self, now_s: float) -> None:
        """The connection is gone."""
        ...


def tell_hang_up(device: object, now_s: float) -> None:
    """Tell a device that its caller is gone, if it has a sense for that."""
    if isinstance(device, HearsHangUp):
        device.hang_up(now_s)
