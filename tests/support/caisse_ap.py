"""A Caisse-AP driver on a line to a simulated terminal, in simulated time."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from drivers.card_terminal.caisse_ap.codec import Tags, encode_tags
from drivers.card_terminal.caisse_ap.driver import CaisseApTerminal
from drivers.card_terminal.caisse_ap.settings import CaisseApSettings
from drivers.card_terminal.caisse_ap.simulator import CaisseApSimulator, SimulatorSettings
from drivers.card_terminal.interface import Progress, ProgressCode, TerminalResult
from drivers.card_terminal.simulated_bank import SimulatedBank
from drivers.simulation.device import SimulatedDevice
from drivers.simulation.ledger import Ledger
from drivers.simulation.memory_link import MemoryLink
from tests.support.clock import ManualClock
from tests.support.scripted_device import Reply, ScriptedDevice

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
#: facts/card-terminal-protocols.md 3.8
REQUEST_1234 = b"CZ0040300CJ012012345678901CA00201CE003978BA0010CD0010CB0041234"
ANSWER_1234 = (
    REQUEST_1234 + b"AE00210CC003001CI0011AC006985479AA016408092######5013AI021A00000000904036851918"
    b"AB0042709CF0101010000000CG006424242"
)


def simulator(ledger: Path, settings: SimulatorSettings) -> CaisseApSimulator:
    """A terminal whose bank writes to `ledger`; its slips are in its report."""
    return CaisseApSimulator(SimulatedBank(Ledger(ledger), lambda: NOON), settings, lambda _lines: None)


def answer(request: bytes = REQUEST_1234, **tags: str) -> bytes:
    """`request` echoed, with more tags."""
    return request + encode_tags(Tags(tags))


@dataclass
class SimulatedLine:
    """A driver and its device in simulated time; bare framing unless `framing` says serial."""

    device: SimulatedDevice
    framing: str = "tcp"
    clock: ManualClock = field(default_factory=ManualClock)
    progress: list[ProgressCode] = field(default_factory=list)

    def terminal(self, **settings: str) -> CaisseApTerminal:
        values = {"link_layer": self.framing, **settings}
        return CaisseApTerminal(MemoryLink(self.device, self.clock), self.clock, CaisseApSettings.parse(values))

    def pay(self, amount_minor: int = 1234, currency: str = "EUR", reference: str = "") -> TerminalResult:
        return self.terminal().purchase(amount_minor, currency, reference, self.note)

    def refund(self, amount_minor: int = 1234) -> TerminalResult:
        return self.terminal().refund(amount_minor, "EUR", "", self.note)

    def reverse(self, amount_minor: int = 1234) -> TerminalResult:
        return self.terminal().reverse("", amount_minor, "EUR", self.note)

    def note(self, progress: Progress) -> None:
        self.progress.append(progress.code)

    def run_out(self) -> None:
        """Let the device do whatever it still has to do, nobody listening."""
        while (due_s := self.device.due_s()) is not None:
            self.clock.advance_to(max(due_s, self.clock.monotonic_s()))
            self.device.tick(self.clock.monotonic_s())
            self.device.take_output()


def scripted(*replies: Reply) -> tuple[SimulatedLine, ScriptedDevice]:
    """A driver on a bare line to a device that plays `replies`."""
    device = ScriptedDevice(replies)
    return SimulatedLine(device), device
