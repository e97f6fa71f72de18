"""A simulated device whose cable is pulled after an exact number of bytes."""

from collections.abc import Mapping
from typing import Any

from drivers.simulation.device import SimulatedDevice


class CutDevice:
    """Wraps `device`: the line is gone after it received or sent so many bytes (None: never).

    The device itself goes on, as a real terminal with its own network does.
    """

    def __init__(
        self, device: SimulatedDevice, after_received: int | None = None, after_sent: int | None = None
    ) -> None:
        self._device = device
        self._room = after_received
        self._budget = after_sent
        self.received = 0
        self.sent = 0

    @property
    def state(self) -> str:
        return self._device.state

    @property
    def plugged(self) -> bool:
        return self._device.plugged and self._room != self.received and self._budget != self.sent

    @property
    def receive_room(self) -> int:
        return self._device.receive_room

    def set_plugged(self, plugged: bool) -> None:
        self._device.set_plugged(plugged)

    def report(self) -> Mapping[str, Any]:
        return self._device.report()

    def receive(self, data: bytes, now_s: float) -> None:
        for byte in data:
            if not self.plugged:
                return
            self.received += 1
            self._device.receive(bytes((byte,)), now_s)

    def due_s(self) -> float | None:
        return self._device.due_s()

    def tick(self, now_s: float) -> None:
        self._device.tick(now_s)

    def take_output(self) -> bytes:
        if not self.plugged:
            self._device.take_output()
            return b""
        output = self._device.take_output()
        if self._budget is not None:
            output = output[: self._budget - self.sent]
        self.sent += len(output)
        return output
