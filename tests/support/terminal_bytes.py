"""The bytes of a whole payment on each line, taken from our own driver and the strict simulator."""

from datetime import UTC, datetime
from pathlib import Path

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
from drivers.card_terminal.simulators import SIMULATORS, Play
from drivers.card_terminal.wire import CODECS
from drivers.errors import RemoteProtocolError
from drivers.simulation.device import SimulatedDevice
from drivers.simulation.ledger import Ledger
from drivers.simulation.memory_link import MemoryLink
from tests.support.clock import ManualClock

_NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


class TappedLink(MemoryLink):
    """A link that keeps what crosses it, in pieces as they crossed."""

    def __init__(self, device: SimulatedDevice, clock: ManualClock) -> None:
        super().__init__(device, clock)
        self.crossed: list[bytes] = []

    def write(self, data: bytes, deadline_s: float) -> None:
        """Keep and write."""
        self.crossed.append(data)
        super().write(data, deadline_s)

    def read(self, max_bytes: int, deadline_s: float) -> bytes:
        """Read and keep."""
        data = super().read(max_bytes, deadline_s)
        self.crossed.append(data)
        return data


def messages(line: tuple[str, str], folder: Path) -> list[bytes]:
    """Every whole message of a payment, both ways, that the codec of `line` reads, without repetitions."""
    protocol, layer = line
    bank = SimulatedBank(Ledger(folder / "tapped.jsonl"), lambda: _NOON)
    device = SIMULATORS[protocol](bank, Play(Gesture.APPROVE, 0.5, layer), lambda _lines: None)
    clock = ManualClock()
    link = TappedLink(device, clock)
    settings = {"link_layer": layer} if protocol in ("caisse_ap", "zvt") else {}
    terminal = open_terminal(protocol, link, clock, settings)
    terminal.purchase(1250, "EUR", "A-012", lambda _progress: None)
    terminal.close()
    return [piece for piece in dict.fromkeys(link.crossed) if _is_read(line, piece)]


def _is_read(line: tuple[str, str], data: bytes) -> bool:
    try:
        CODECS[line][0](data)
    except RemoteProtocolError:
        return False
    return True
