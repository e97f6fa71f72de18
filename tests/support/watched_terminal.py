"""A simulated terminal on a real pty or socket that tells each state it reaches, so that a test can act right there.

Its own waits on the line are short: nobody answers a terminal whose station was killed.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from drivers.card_terminal.caisse_ap import simulator as caisse_ap
from drivers.card_terminal.concert import simulator as concert
from drivers.card_terminal.ecr17 import simulator as ecr17
from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import CardTerminal
from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
from drivers.card_terminal.simulators import SimulatedTerminal
from drivers.card_terminal.zvt.layer import LineTiming
from drivers.card_terminal.zvt.simulator.device import ZvtSimulator
from drivers.card_terminal.zvt.simulator.settings import SimulatorSettings as ZvtSettings
from drivers.clock import SystemClock
from drivers.link.end import LineEnd
from drivers.link.pty_end import PtyEnd
from drivers.link.tcp_end import TcpEnd
from drivers.link.url import open_link
from drivers.simulation.device import tell_hang_up
from drivers.simulation.ledger import Ledger
from drivers.simulation.runner import DeviceRunner

#: settings of the driver by protocol, where a line that is gone would be waited for
DRIVER_SETTINGS: dict[str, Mapping[str, str]] = {"zvt": {"reconnect_s": "0"}}
_QUICK_S = 0.2


class Watched:
    """Tells `on_state` each change of the terminal's state, in its own thread and before anything is sent."""

    def __init__(self, terminal: SimulatedTerminal, on_state: Callable[[str], None]) -> None:
        self._terminal = terminal
        self._on_state = on_state
        self._told = terminal.state

    @property
    def state(self) -> str:
        """Name of the state it is in."""
        return self._terminal.state

    @property
    def plugged(self) -> bool:
        """Whether its cable is in."""
        return self._terminal.plugged

    @property
    def receive_room(self) -> int:
        """How many bytes it can take now."""
        return self._terminal.receive_room

    def set_plugged(self, plugged: bool) -> None:
        """Pull its cable or plug it in again."""
        self._terminal.set_plugged(plugged)

    def cut_after_approval(self) -> None:
        """Fault: settle the next payment, then the cable is out before the answer leaves."""
        self._terminal.cut_after_approval()

    def hang_up(self, now_s: float) -> None:
        """The caller has closed the connection."""
        tell_hang_up(self._terminal, now_s)

    def report(self) -> Mapping[str, Any]:
        """What the terminal reports."""
        return self._terminal.report()

    def receive(self, data: bytes, now_s: float) -> None:
        """Take bytes one by one, so that no state is passed over."""
        for byte in data:
            self._terminal.receive(bytes((byte,)), now_s)
            self._tell()

    def due_s(self) -> float | None:
        """When `tick` wants to be called."""
        return self._terminal.due_s()

    def tick(self, now_s: float) -> None:
        """Act on timers that are due."""
        self._terminal.tick(now_s)
        self._tell()

    def take_output(self) -> bytes:
        """Return the bytes to send since the last call."""
        return self._terminal.take_output()

    def _tell(self) -> None:
        if self._terminal.state != self._told:
            self._told = self._terminal.state
            self._on_state(self._told)


@dataclass
class WatchedTerminal:
    """The running simulator; `on_state` may be changed between two operations."""

    protocol: str
    runner: DeviceRunner[Watched]
    ledger: Ledger
    url: str
    settings: Mapping[str, str]
    listeners: list[Callable[[str], None]] = field(default_factory=list)

    def driver(self) -> CardTerminal:
        """A driver on its own end of the line."""
        clock = SystemClock()
        return open_terminal(self.protocol, open_link(self.url, clock), clock, self.settings)

    def standing(self) -> int:
        """How many charges stand in the terminal's ledger."""
        states = [line["state"] for line in self.ledger.lines]
        return states.count("booked") - states.count("reversed")


@contextmanager
def watched_terminal(protocol: str, line: str, folder: Path, step_s: float = 0.0) -> Iterator[WatchedTerminal]:
    """Run a terminal whose customer pays, each step after `step_s`; `line` is serial or tcp, `..._keeps` without
    the reversal of what was not reported (ZVT).
    """
    layer, _, kept = line.partition("_")
    ledger = Ledger(folder / "ledger.jsonl")
    bank = SimulatedBank(ledger, lambda: datetime.now(UTC))
    listeners: list[Callable[[str], None]] = []

    def on_state(state: str) -> None:
        for listener in listeners:
            listener(state)

    device = Watched(_simulator(protocol, layer, bank, step_s, keeps=kept == "keeps"), on_state)
    end: LineEnd = TcpEnd("127.0.0.1", 0) if layer == "tcp" else PtyEnd(folder / "terminal")
    runner = DeviceRunner(device, end, SystemClock())
    runner.start()
    settings = DRIVER_SETTINGS.get(protocol, {})
    try:
        yield WatchedTerminal(protocol, runner, ledger, end.url, settings, listeners)
    finally:
        runner.close()


def _simulator(protocol: str, layer: str, bank: SimulatedBank, step_s: float, *, keeps: bool) -> SimulatedTerminal:
    def no_printer(_lines: tuple[str, ...]) -> None:
        """Nobody reads the slips."""

    pays = Gesture.APPROVE
    if protocol == "concert":
        return concert.ConcertSimulator(
            bank, concert.SimulatorSettings(pays, step_s, line_timeout_s=_QUICK_S, pause_s=_QUICK_S), no_printer
        )
    if protocol == "caisse_ap":
        settings = caisse_ap.SimulatorSettings(layer, pays, step_s, line_timeout_s=_QUICK_S)
        return caisse_ap.CaisseApSimulator(bank, settings, no_printer)
    if protocol == "ecr17":
        return ecr17.Ecr17Simulator(bank, ecr17.SimulatorSettings(pays, step_s, confirm_timeout_s=_QUICK_S), no_printer)
    timing = LineTiming(t2_s=_QUICK_S)
    return ZvtSimulator(
        bank, ZvtSettings(pays, step_s, auto_reversal=not keeps, t3_s=1.0, line_timing=timing), no_printer
    )
