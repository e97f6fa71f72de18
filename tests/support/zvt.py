"""A ZVT driver on a line to a simulated terminal, in simulated time or on a real line."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from drivers.card_terminal.interface import Progress, ProgressCode, TerminalResult
from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
from drivers.card_terminal.zvt.driver import ZvtTerminal
from drivers.card_terminal.zvt.framing import encode_frame
from drivers.card_terminal.zvt.settings import ZvtSettings
from drivers.card_terminal.zvt.simulator.device import ZvtSimulator
from drivers.card_terminal.zvt.simulator.settings import SimulatorSettings
from drivers.clock import SystemClock
from drivers.link.end import LineEnd
from drivers.link.url import open_link
from drivers.simulation.device import SimulatedDevice
from drivers.simulation.ledger import Ledger
from drivers.simulation.memory_link import MemoryLink
from drivers.simulation.runner import DeviceRunner
from tests.support.clock import ManualClock
from tests.support.scripted_device import Reply, ScriptedDevice

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
ACK, NAK = b"\x06", b"\x15"
PLAIN = {"message_numbers": "no"}
LAYERS = ("serial", "tcp")


def apdu(text: str) -> bytes:
    """Bytes of an APDU written as hex without its length: `04 0F | 27 00`."""
    head, _, data = text.partition("|")
    raw = bytes.fromhex(data)
    length = bytes((len(raw),)) if len(raw) < 0xFF else b"\xff" + len(raw).to_bytes(2, "little")
    return bytes.fromhex(head) + length + raw


OK = apdu("80 00")
REGISTERED = apdu("06 0F | 19 00 29 29 00 10 06 49 09 78")
REGISTER = apdu("06 00 | 00 00 00 BE 09 78 06 06 26 04 0A 02 06 D3")
PAY_1250 = apdu("06 01 | 04 00 00 00 00 12 50 49 09 78")
APPROVED_1250 = apdu(
    "04 0F | 27 00 04 00 00 00 00 12 50 49 09 78 87 00 42 0B 00 01 63 22 F0 F8 EE EE EE EE EE EE 11 11"
)
DONE = apdu("06 0F")


def simulator(
    ledger: Path, settings: SimulatorSettings | None = None, bank: SimulatedBank | None = None
) -> ZvtSimulator:
    """A terminal whose bank writes to `ledger`; its customer pays unless the settings say otherwise."""
    settings = settings or SimulatorSettings(gesture=Gesture.APPROVE)
    return ZvtSimulator(bank or SimulatedBank(Ledger(ledger), lambda: NOON), settings, lambda _lines: None)


def states(ledger: Path) -> list[str]:
    """The `state` of each ledger line."""
    return [line["state"] for line in Ledger(ledger).lines]


@dataclass
class SimulatedLine:
    """A driver and its device in simulated time; the driver's pauses are the device's time too."""

    device: SimulatedDevice
    layer: str = "serial"
    settings: Mapping[str, str] = field(default_factory=dict)
    clock: ManualClock = field(default_factory=ManualClock)
    progress: list[Progress] = field(default_factory=list)

    def terminal(self) -> ZvtTerminal:
        settings = ZvtSettings.parse({"link_layer": self.layer, **self.settings})
        return ZvtTerminal(MemoryLink(self.device, self.clock), self.clock, settings, self.pause)

    def pay(self, amount_minor: int = 1250, currency: str = "EUR") -> TerminalResult:
        return self.terminal().purchase(amount_minor, currency, "A-012", self.progress.append)

    def pause(self, seconds: float) -> None:
        """Let time pass, the device with it; what it says meanwhile nobody hears."""
        end_s = self.clock.monotonic_s() + seconds
        while (due_s := self.device.due_s()) is not None and due_s <= end_s:
            self.clock.advance_to(max(due_s, self.clock.monotonic_s()))
            self.device.tick(self.clock.monotonic_s())
        self.clock.advance_to(end_s)

    def run_out(self) -> None:
        """Let the device do whatever it still has to do, nobody listening."""
        while (due_s := self.device.due_s()) is not None:
            self.clock.advance_to(max(due_s, self.clock.monotonic_s()))
            self.device.tick(self.clock.monotonic_s())
            self.device.take_output()

    @property
    def codes(self) -> list[ProgressCode]:
        return [progress.code for progress in self.progress]


def on_tcp(*units: bytes) -> bytes:
    return b"".join(units)


def on_serial(*units: bytes) -> bytes:
    return b"".join(encode_frame(unit) for unit in units)


def registering() -> tuple[Reply, ...]:
    """A terminal on TCP that takes a registration."""
    return Reply(REGISTER, OK + REGISTERED), Reply(OK, b"")


def scripted_tcp(*after_registration: Reply) -> tuple[SimulatedLine, ScriptedDevice]:
    """A driver on TCP to a device that registers, then plays replies."""
    device = ScriptedDevice((*registering(), *after_registration))
    return SimulatedLine(device, "tcp", PLAIN), device


@contextmanager
def running(
    device: SimulatedDevice, end: LineEnd, settings: Mapping[str, str] | None = None
) -> Iterator[tuple[DeviceRunner[SimulatedDevice], ZvtTerminal]]:
    """A driver on a real line; the device runs in its own thread."""
    clock = SystemClock()
    runner = DeviceRunner(device, end, clock)
    try:
        runner.start()
        terminal = ZvtTerminal(open_link(end.url, clock), clock, ZvtSettings.parse(settings or {}))
        yield runner, terminal
        terminal.close()
    finally:
        runner.close()
