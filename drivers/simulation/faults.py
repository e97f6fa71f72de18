"""Plays a script on any simulated device: the faults of lines and of power, delays, and what people do meanwhile."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from drivers.simulation.device import SimulatedDevice, tell_hang_up
from drivers.simulation.script import Direction, Fault, FaultKind, Script

DeviceT = TypeVar("DeviceT", bound=SimulatedDevice)

_FLIP = 0x11
DEFAULT_NAK = b"\x15"


@dataclass(frozen=True)
class Act(Generic[DeviceT]):
    """Somebody acts: `do(device, now_s)`, `after_s` seconds after the device came to `step`."""

    step: str
    after_s: float
    do: Callable[[DeviceT, float], None]


class ScriptedDevice(Generic[DeviceT]):
    """A `SimulatedDevice` around another. A step is a state that lasts; faults come before what is sent on entering it.

    A loss of power takes the line away and makes the device anew when it ends: what `make` keeps, a real one keeps.
    """

    def __init__(
        self,
        make: Callable[[], DeviceT],
        script: Script,
        acts: Iterable[Act[DeviceT]] = (),
        nak: bytes = DEFAULT_NAK,
    ) -> None:
        """`acts` are taken in order, each for the next time its step is reached; `nak` is what a NAK looks like."""
        self._make = make
        self._script = script
        self._acts = iter(acts)
        self._next_act = next(self._acts, None)
        self._nak = nak
        self._pending = list(script.faults)
        self._timers: list[tuple[float, Callable[[float], None]]] = []
        self._entered: Counter[str] = Counter()
        self._bytes: Counter[Direction] = Counter()
        self._now_s = 0.0
        self._held_until_s = 0.0
        self._cut = False
        self._powered = True
        self._silent = False
        self._next_output: list[FaultKind] = []
        self._device = make()
        self._state = self._device.state
        self._rest_state = self._state
        #: how many operations a loss of power has ended
        self.broken_off = 0

    @property
    def device(self) -> DeviceT:
        """The device itself; another one after each loss of power."""
        return self._device

    @property
    def state(self) -> str:
        """Name of the state it is in; `off` without power."""
        return self._device.state if self._powered else "off"

    @property
    def plugged(self) -> bool:
        """Whether its line is there."""
        return self._powered and not self._cut and self._device.plugged

    @property
    def receive_room(self) -> int:
        """How many bytes it can take now."""
        return self._device.receive_room

    def set_plugged(self, plugged: bool) -> None:
        """Pull its cable or plug it in again, also after a scripted cut."""
        self._cut = self._cut and not plugged
        self._device.set_plugged(plugged)

    def hang_up(self, now_s: float) -> None:
        """The caller has closed the connection."""
        tell_hang_up(self._device, now_s)

    def report(self) -> Mapping[str, Any]:
        """What the device reports, and what the script has done to it."""
        return {
            **self._device.report(),
            "state": self.state,
            "plugged": self.plugged,
            "faults_left": len(self._pending),
        }

    def receive(self, data: bytes, now_s: float) -> None:
        """Take bytes from the line."""
        self._now_s = now_s
        for byte in data:
            if not self.plugged:
                return
            faults = self._count(Direction.RECEIVED)
            spoilt = any(fault.kind is FaultKind.GARBLE for fault in faults)
            self._device.receive(bytes((byte ^ _FLIP if spoilt else byte,)), now_s)
            self._begin([fault for fault in faults if fault.kind is not FaultKind.GARBLE])
            self._watch()

    def due_s(self) -> float | None:
        """When `tick` wants to be called."""
        times = [due_s for due_s, _ in self._timers]
        own = self._device.due_s() if self._powered else None
        if own is not None:
            times.append(max(own, self._held_until_s))
        return min(times, default=None)

    def tick(self, now_s: float) -> None:
        """Act on timers that are due."""
        self._now_s = now_s
        due = [timer for timer in self._timers if timer[0] <= now_s]
        self._timers = [timer for timer in self._timers if timer[0] > now_s]
        for _, act in due:
            act(now_s)
        if self._powered and now_s >= self._held_until_s:
            self._device.tick(now_s)
        self._watch()

    def take_output(self) -> bytes:
        """Return the bytes to send since the last call, as the faults leave them."""
        self._watch()  # somebody may have acted on the device itself
        output = self._device.take_output() if self._powered else b""
        if not output or not self.plugged or self._silent:
            return b""
        for kind in self._next_output:
            output = self._changed(output, kind)
        self._next_output.clear()
        if not any(fault.byte and fault.direction is Direction.SENT for fault in self._pending):
            self._bytes[Direction.SENT] += len(output)
            return output
        return self._byte_by_byte(output)

    def _byte_by_byte(self, output: bytes) -> bytes:
        sent = bytearray()
        twice = False
        for byte in output:
            faults = self._count(Direction.SENT)
            kinds = {fault.kind for fault in faults}
            if FaultKind.NAK in kinds:
                return bytes(sent) + self._nak
            sent.append(byte ^ _FLIP if FaultKind.GARBLE in kinds else byte)
            twice = twice or FaultKind.DUPLICATE in kinds
            self._begin([fault for fault in faults if fault.kind in _LASTING])
            if not self.plugged or self._silent:
                break
        return bytes(sent) + (output if twice else b"")

    def _changed(self, output: bytes, kind: FaultKind) -> bytes:
        if kind is FaultKind.NAK:
            return self._nak
        if kind is FaultKind.DUPLICATE:
            return output + output
        middle = len(output) // 2
        return output[:middle] + bytes((output[middle] ^ _FLIP,)) + output[middle + 1 :]

    def _count(self, direction: Direction) -> list[Fault]:
        """Count a byte; return the faults that happen at it."""
        self._bytes[direction] += 1
        count = self._bytes[direction]
        faults = [fault for fault in self._pending if fault.byte == count and fault.direction is direction]
        self._pending = [fault for fault in self._pending if fault not in faults]
        return faults

    def _watch(self) -> None:
        """Notice that the device has come to another step."""
        state = self._device.state
        if not self._powered or state == self._state:
            return
        self._state = state
        self._entered[state] += 1
        self._held_until_s = self._now_s + self._script.delay_s.get(state, 0.0)
        faults = [fault for fault in self._pending if (fault.step, fault.nth) == (state, self._entered[state])]
        self._pending = [fault for fault in self._pending if fault not in faults]
        self._begin(faults)
        act = self._next_act
        if act is not None and act.step == state:
            self._next_act = next(self._acts, None)
            self._timers.append((self._now_s + act.after_s, lambda now_s: self._act(act, now_s)))

    def _act(self, act: Act[DeviceT], now_s: float) -> None:
        if self._powered and self._device.state == act.step:
            act.do(self._device, now_s)

    def _begin(self, faults: Sequence[Fault]) -> None:
        for fault in faults:
            if fault.kind in _LASTING:
                _LASTING[fault.kind](self)
                if fault.for_s is not None:
                    self._timers.append((self._now_s + fault.for_s, partial(_end, self, fault.kind)))
            else:
                self._next_output.append(fault.kind)

    def _cut_line(self) -> None:
        self._cut = True
        tell_hang_up(self._device, self._now_s)

    def _mend_line(self) -> None:
        self._cut = False

    def _fall_silent(self) -> None:
        self._silent = True

    def _speak_again(self) -> None:
        self._silent = False

    def _lose_power(self) -> None:
        self.broken_off += self._device.state != self._rest_state
        self._powered = False
        self._next_output.clear()

    def _restart(self) -> None:
        self._device = self._make()
        self._state = self._device.state
        self._held_until_s = self._now_s
        self._powered = True


def _end(device: ScriptedDevice[Any], kind: FaultKind, _now_s: float) -> None:
    _ENDINGS[kind](device)


_LASTING: dict[FaultKind, Callable[[ScriptedDevice[Any]], None]] = {
    FaultKind.CUT: ScriptedDevice._cut_line,
    FaultKind.SILENCE: ScriptedDevice._fall_silent,
    FaultKind.POWER_LOSS: ScriptedDevice._lose_power,
}
_ENDINGS: dict[FaultKind, Callable[[ScriptedDevice[Any]], None]] = {
    FaultKind.CUT: ScriptedDevice._mend_line,
    FaultKind.SILENCE: ScriptedDevice._speak_again,
    FaultKind.POWER_LOSS: ScriptedDevice._restart,
}
