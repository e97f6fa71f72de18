"""An RS-232 cable that is out for a while: the port stays, the bytes of both directions are lost."""

from collections.abc import Callable, Mapping
from typing import Any

from drivers.simulation.device import SimulatedDevice


class LossyCable:
    """Wraps `device`; bytes are lost while `is_out(device, now_s)`."""

    def __init__(self, device: SimulatedDevice, is_out: Callable[[SimulatedDevice, float], bool]) -> None:
        self._device = device
        self._is_out = is_out
        self._now_s = 0.0
        self.lost = 0

    @property
    def state(self) -> str:
        return self._device.state

    @property
    def plugged(self) -> bool:
        return self._device.plugged

    @property
    def receive_room(self) -> int:
        return self._device.receive_room

    def set_plugged(self, plugged: bool) -> None:
        self._device.set_plugged(plugged)

    def report(self) -> Mapping[str, Any]:
        return self._device.report()

    def receive(self, data: bytes, now_s: float) -> None:
        self._now_s = now_s
        if self._is_out(self._device, now_s):
            self.lost += len(data)
        else:
            self._device.receive(data, now_s)

    def due_s(self) -> float | None:
        return self._device.due_s()

    def tick(self, now_s: float) -> None:
        self._now_s = now_s
        self._device.tick(now_s)

    def take_output(self) -> bytes:
        output = self._device.take_output()
        if output and self._is_out(self._device, self._now_s):
            self.lost += len(output)
            return b""
        return output
