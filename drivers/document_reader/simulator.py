"""A simulated code scanner, sans-IO: sends what it is told to scan, with the suffix it is set to."""

from collections.abc import Mapping
from typing import Any

from drivers.errors import UsageError
from drivers.simulation.control import Arguments, Command
from drivers.simulation.runner import DeviceRunner

SUFFIXES: dict[str, bytes] = {"cr": b"\r", "lf": b"\n", "crlf": b"\r\n", "tab": b"\t", "none": b""}


class ScannerSimulator:
    """Implements `drivers.simulation.device.SimulatedDevice`; it has one state, `ready`."""

    state = "ready"
    receive_room = 4096

    def __init__(self, suffix: bytes) -> None:
        self._suffix = suffix
        self._output = bytearray()
        self._scans = 0
        self._plugged = True

    @property
    def plugged(self) -> bool:
        """Whether its cable is in."""
        return self._plugged

    def set_plugged(self, plugged: bool) -> None:
        """Pull its cable or plug it in again."""
        self._plugged = plugged

    def scan(self, text: str) -> None:
        """Scan a code; raises UsageError while the cable is out."""
        if not self._plugged:
            raise UsageError("the scanner's cable is out")
        self._output += text.encode() + self._suffix
        self._scans += 1

    def report(self) -> Mapping[str, Any]:
        """State, cable and the number of scans sent."""
        return {"state": self.state, "plugged": self._plugged, "scans": self._scans}

    def receive(self, data: bytes, now_s: float) -> None:
        """Scanners of this kind take no commands."""

    def due_s(self) -> float | None:
        """No timers."""
        return None

    def tick(self, now_s: float) -> None:
        """No timers."""

    def take_output(self) -> bytes:
        """Return the bytes to send since the last call."""
        output = bytes(self._output)
        self._output.clear()
        return output


def scanner_commands(runner: DeviceRunner[ScannerSimulator]) -> dict[str, Command]:
    """Return the control command of a scanner: `scan {"text"}`."""

    def scan(arguments: Arguments) -> Mapping[str, object]:
        text = arguments["text"]
        if not isinstance(text, str) or not text:
            raise UsageError("scan: text is the code's content")

        def act(device: ScannerSimulator, _now_s: float) -> Mapping[str, object]:
            device.scan(text)
            return dict(device.report())

        return runner.call(act)

    return {"scan": scan}
