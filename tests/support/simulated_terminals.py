"""A simulated terminal of any protocol on a pty, with its driver: what stands above it is tested against each."""

from collections.abc import Callable, Iterator, Mapping
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
from drivers.link.pty_end import PtyEnd
from drivers.link.url import open_link
from drivers.simulation.ledger import Ledger
from drivers.simulation.runner import DeviceRunner

#: times of the protocol that a test need not wait for, by protocol
QUICK: dict[str, Mapping[str, str]] = {"zvt": {"t2_s": "0.5", "reconnect_s": "0", "busy_s": "5"}}


@dataclass
class RunningTerminal:
    """The running simulator; `ledger` is what the terminal booked, `settings` those its driver wants."""

    protocol: str
    runner: DeviceRunner[SimulatedTerminal]
    ledger: Ledger
    url: str
    settings: Mapping[str, str] = field(default_factory=dict)

    def driver(self) -> CardTerminal:
        """A driver on its own end of the line."""
        clock = SystemClock()
        return open_terminal(self.protocol, open_link(self.url, clock), clock, self.settings)

    def booked(self) -> list[dict[str, Any]]:
        """Ledger lines of charges that happened."""
        return [dict(line) for line in self.ledger.lines if line["state"] == "booked"]


@contextmanager
def simulated_terminal(
    protocol: str,
    folder: Path,
    gesture: Gesture | None = Gesture.APPROVE,
    *,
    step_s: float = 0.0,
    settings: Mapping[str, str] | None = None,
    made: Callable[[SimulatedTerminal], SimulatedTerminal] = lambda device: device,
) -> Iterator[RunningTerminal]:
    """Run a terminal on a serial line; `settings` are those of its simulator, `made` may put something around it."""
    end = PtyEnd(folder / "terminal")
    ledger = Ledger(folder / "ledger.jsonl")
    bank = SimulatedBank(ledger, lambda: datetime.now(UTC))
    play = Play(gesture, step_s, "serial", settings or {})
    runner: DeviceRunner[SimulatedTerminal] = DeviceRunner(
        made(SIMULATORS[protocol](bank, play, lambda lines: None)), end, SystemClock()
    )
    runner.start()
    try:
        yield RunningTerminal(protocol, runner, ledger, end.url, QUICK.get(protocol, {}))
    finally:
        runner.close()
