"""An ECR17 driver on a line to a simulated or scripted terminal, in simulated time or on a real line."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from drivers.card_terminal.ecr17.driver import Ecr17Terminal
from drivers.card_terminal.ecr17.framing import Control, LrcVariant, encode_control, encode_frame
from drivers.card_terminal.ecr17.settings import Ecr17Settings
from drivers.card_terminal.ecr17.simulator import Ecr17Simulator, SimulatorSettings
from drivers.card_terminal.interface import Progress, ProgressCode, TerminalResult
from drivers.card_terminal.simulated_bank import SimulatedBank
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
TERMINAL = "12345678"
ACK = encode_control(Control.ACK, LrcVariant.NOEXT)
NAK = encode_control(Control.NAK, LrcVariant.NOEXT)
#: answers of facts/card-terminal-protocols.md 4.5
OK = "123456780E00" + "0000000004111111111" + "ICC" + "ABC123" + "2111520" + "2" + "ACQ        " + "000042" + "000099"
KO = "123456780E01" + "CARTA RIFIUTATA".ljust(24) + "0" * 11 + "3" + "AC2        " + "000007" + "000003"
STATUS = "123456780s" + "0000000000" + "0102251530" + "2" + "V1.2.3"


def frame(text: str, variant: LrcVariant = LrcVariant.NOEXT) -> bytes:
    return encode_frame(text.encode("latin-1"), variant)


STATUS_REQUEST = frame("000000000s")
#: 12.50 EUR, ECR 00000001, no receipt text, any terminal
PAYMENT_1250 = frame("000000000P00000001" + "00000" + "00001250" + " " * 128 + "0" * 8)
LAST_REQUEST = frame("000000000G000000010000")
#: the result of the payment before, with the STAN before that of `OK`
LAST = OK.replace("000042", "000041")
READY = (Reply(STATUS_REQUEST, ACK + frame(STATUS)),)
#: what is asked before the first payment: is the terminal operative, and which result does it have already
ASKED = STATUS_REQUEST + ACK + LAST_REQUEST + ACK


def paying(*after_request: Reply) -> tuple[Reply, ...]:
    """An operative terminal that gives its last result, then plays `after_request`; the first answers the payment."""
    return (*READY, Reply(LAST_REQUEST, ACK + frame(LAST)), *after_request)


def simulator(ledger: Path, settings: SimulatorSettings) -> Ecr17Simulator:
    """A terminal whose bank writes to `ledger`; its slips are in its report."""
    return Ecr17Simulator(SimulatedBank(Ledger(ledger), lambda: NOON), settings, lambda _lines: None)


def states(ledger: Path) -> list[str]:
    """The `state` of each ledger line."""
    return [line["state"] for line in Ledger(ledger).lines]


@dataclass
class SimulatedLine:
    """A driver and its device in simulated time; no receipts unless the settings say so."""

    device: SimulatedDevice
    clock: ManualClock = field(default_factory=ManualClock)
    settings: Ecr17Settings = field(default_factory=lambda: Ecr17Settings(receipts=False))
    progress: list[Progress] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.terminal = Ecr17Terminal(MemoryLink(self.device, self.clock), self.clock, self.settings)

    def pay(self, amount_minor: int = 1250, currency: str = "EUR", reference: str = "") -> TerminalResult:
        return self.terminal.purchase(amount_minor, currency, reference, self.progress.append)

    def reverse(self, number: str, amount_minor: int = 1250) -> TerminalResult:
        return self.terminal.reverse(number, amount_minor, "EUR", self.progress.append)

    @property
    def codes(self) -> list[ProgressCode]:
        return [progress.code for progress in self.progress]

    def run_out(self) -> None:
        """Let the device do whatever it still has to do, nobody listening."""
        while (due_s := self.device.due_s()) is not None:
            self.clock.advance_to(max(due_s, self.clock.monotonic_s()))
            self.device.tick(self.clock.monotonic_s())
            self.device.take_output()


def scripted(*replies: Reply, settings: Ecr17Settings | None = None) -> tuple[SimulatedLine, ScriptedDevice]:
    """A driver on a line to a device that plays `replies`."""
    device = ScriptedDevice(replies)
    return SimulatedLine(device, settings=settings or Ecr17Settings(receipts=False)), device


@contextmanager
def on_line(
    device: SimulatedDevice, end: LineEnd, settings: Ecr17Settings
) -> Iterator[tuple[DeviceRunner[SimulatedDevice], Ecr17Terminal]]:
    """A driver on a real line; the device runs in its own thread."""
    clock = SystemClock()
    runner = DeviceRunner(device, end, clock)
    try:
        runner.start()
        terminal = Ecr17Terminal(open_link(end.url, clock), clock, settings)
        yield runner, terminal
        terminal.close()
    finally:
        runner.close()
