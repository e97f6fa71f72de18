"""Any simulated terminal on a real line, and what a station's settings say about it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import CardTerminal
from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
from drivers.card_terminal.simulators import SIMULATORS, Play, SimulatedTerminal
from drivers.clock import SystemClock
from drivers.link.end import LineEnd
from drivers.link.pty_end import PtyEnd
from drivers.link.tcp_end import TcpEnd
from drivers.link.url import open_link
from drivers.simulation.ledger import Ledger
from drivers.simulation.runner import DeviceRunner


@dataclass(frozen=True)
class TerminalLine:
    """A protocol on a serial line or TCP; `settings` are the driver's, `plays` the simulator's."""

    protocol: str
    layer: str
    settings: Mapping[str, str] = field(default_factory=dict)
    plays: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.protocol}-{self.layer}"


#: a port that vanished is not looked for, and what was booked stays booked
_ZVT = ({"reconnect_s": "0"}, {"auto_reversal": "no"})

CONCERT = TerminalLine("concert", "serial")
#: a terminal without a link has no simulator: its agent is the test
MANUAL = TerminalLine("manual", "none")
ZVT = TerminalLine("zvt", "tcp", *_ZVT)
LINES = (
    CONCERT,
    TerminalLine("caisse_ap", "tcp"),
    ZVT,
    TerminalLine("zvt", "serial", *_ZVT),
    TerminalLine("ecr17", "tcp"),
    TerminalLine("ecr17", "serial"),
)


@dataclass
class RunningTerminal:
    """The running simulator; `ledger` is what the terminal booked, `url` the link of a driver."""

    line: TerminalLine
    runner: DeviceRunner[SimulatedTerminal]
    ledger: Ledger
    url: str

    def driver(self) -> CardTerminal:
        """A driver on its own end of the line."""
        clock = SystemClock()
        return open_terminal(self.line.protocol, open_link(self.url, clock), clock, self.line.settings)

    def booked(self) -> list[dict[str, Any]]:
        """Ledger lines of charges that happened."""
        return [dict(line) for line in self.ledger.lines if line["state"] == "booked"]


@contextmanager
def simulated_terminal(
    folder: Path, line: TerminalLine, gesture: Gesture | None, step_s: float = 0.0
) -> Iterator[RunningTerminal]:
    """Run a terminal whose customer acts at once (`gesture`) or when told (None), each step after `step_s`."""
    end: LineEnd = TcpEnd("127.0.0.1", 0) if line.layer == "tcp" else PtyEnd(folder / "terminal")
    ledger = Ledger(folder / "ledger.jsonl")
    bank = SimulatedBank(ledger, lambda: datetime.now(UTC))
    play = Play(gesture, step_s, line.layer, line.plays)
    runner = DeviceRunner(SIMULATORS[line.protocol](bank, play, lambda _lines: None), end, SystemClock())
    runner.start()
    try:
        yield RunningTerminal(line, runner, ledger, end.url)
    finally:
        runner.close()
