"""A Concert driver on a line to a simulated terminal, in simulated time or on a real pty."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from drivers.card_terminal.concert.driver import ConcertTerminal
from drivers.card_terminal.concert.settings import ConcertSettings
from drivers.card_terminal.concert.simulator import ConcertSimulator, SimulatorSettings
from drivers.card_terminal.interface import Progress, ProgressCode, TerminalResult
from drivers.card_terminal.simulated_bank import SimulatedBank
from drivers.clock import SystemClock
from drivers.link.interface import Link
from drivers.link.pty_end import PtyEnd
from drivers.link.url import open_link
from drivers.simulation.device import SimulatedDevice
from drivers.simulation.ledger import Ledger
from drivers.simulation.memory_link import MemoryLink
from drivers.simulation.runner import DeviceRunner
from tests.support.clock import ManualClock
from tests.support.scripted_device import Reply, ScriptedDevice

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
ENQ, ACK, NAK, EOT = b"\x05", b"\x06", b"\x15", b"\x04"
#: 12.50 EUR with report, answer at the end (facts/card-terminal-protocols.md 3.8)
REQUEST_1250 = b"\x020100001250110978          A010B010\x03\x01"
ANSWER_1250 = b"\x0201000001250" + b"1" + b"4711690463168807" + b" " * 39 + b"978" + b"0000000001" + b"\x03\x1f"


def simulator(ledger: Path, settings: SimulatorSettings) -> ConcertSimulator:
    """A terminal whose bank writes to `ledger`; its slips are in its report."""
    return ConcertSimulator(SimulatedBank(Ledger(ledger), lambda: NOON), settings, lambda _lines: None)


def states(ledger: Path) -> list[str]:
    """The `state` of each ledger line."""
    return [line["state"] for line in Ledger(ledger).lines]


@dataclass
class SimulatedLine:
    """A driver and its device in simulated time."""

    device: SimulatedDevice
    clock: ManualClock = field(default_factory=ManualClock)
    settings: ConcertSettings = field(default_factory=ConcertSettings)
    progress: list[ProgressCode] = field(default_factory=list)

    def terminal(self) -> ConcertTerminal:
        link: Link = MemoryLink(self.device, self.clock)
        return ConcertTerminal(link, self.clock, self.settings)

    def pay(self, amount_minor: int = 1250, currency: str = "EUR", reference: str = "") -> TerminalResult:
        return self.terminal().purchase(amount_minor, currency, reference, self.note)

    def note(self, progress: Progress) -> None:
        self.progress.append(progress.code)

    def run_out(self) -> None:
        """Let the device do whatever it still has to do, nobody listening."""
        while (due_s := self.device.due_s()) is not None:
            self.clock.advance_to(max(due_s, self.clock.monotonic_s()))
            self.device.tick(self.clock.monotonic_s())
            self.device.take_output()


def scripted(*replies: Reply) -> tuple[SimulatedLine, ScriptedDevice]:
    """A driver on a line to a device that plays `replies`."""
    device = ScriptedDevice(replies)
    return SimulatedLine(device), device


def session(*after_message: Reply, message: bytes = REQUEST_1250) -> Sequence[Reply]:
    """Replies of a terminal that takes a call and the message, then goes on with `after_message`."""
    return (Reply(ENQ, ACK), Reply(message, ACK), *after_message)


@contextmanager
def on_pty(device: SimulatedDevice, path: Path) -> Iterator[tuple[DeviceRunner[SimulatedDevice], ConcertTerminal]]:
    """A driver on a real pty; the device runs in its own thread."""
    clock = SystemClock()
    end = PtyEnd(path)
    runner = DeviceRunner(device, end, clock)
    try:
        runner.start()
        terminal = ConcertTerminal(open_link(end.url, clock), clock, ConcertSettings())
        yield runner, terminal
        terminal.close()
    finally:
        runner.close()
