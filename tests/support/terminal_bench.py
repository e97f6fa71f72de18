"""A Concert terminal for tests of what stands above it: the strict simulator on a real pty, and its driver."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from drivers.card_terminal.concert.simulator import ConcertSimulator, SimulatorSettings
from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import CardTerminal
from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
from drivers.clock import SystemClock
from drivers.link.pty_end import PtyEnd
from drivers.link.url import open_link
from drivers.simulation.ledger import Ledger
from drivers.simulation.runner import DeviceRunner


class WatchedConcert(ConcertSimulator):
    """Tells each state it reaches, in the terminal's own thread and before it answers."""

    on_state: Callable[[str], None]

    def receive(self, data: bytes, now_s: float) -> None:
        """Take bytes one by one, so that no state is passed over."""
        for byte in data:
            super().receive(bytes((byte,)), now_s)
            self.on_state(self.state)

    def tick(self, now_s: float) -> None:
        """A timer ran out."""
        super().tick(now_s)
        self.on_state(self.state)


@dataclass
class SimulatedConcert:
    """The running simulator; `ledger` is what the terminal booked."""

    runner: DeviceRunner[ConcertSimulator]
    ledger: Ledger
    url: str

    def driver(self) -> CardTerminal:
        """A driver on its own end of the line."""
        clock = SystemClock()
        return open_terminal("concert", open_link(self.url, clock), clock, {})

    def booked(self) -> list[dict[str, Any]]:
        """Ledger lines of charges that happened."""
        return [dict(line) for line in self.ledger.lines if line["state"] == "booked"]


@contextmanager
def simulated_concert(
    folder: Path,
    gesture: Gesture | None,
    step_s: float = 0.0,
    on_state: Callable[[str], None] = lambda state: None,
) -> Iterator[SimulatedConcert]:
    """Run a terminal whose customer acts at once (`gesture`) or when told (None), each step after `step_s`."""
    end = PtyEnd(folder / "terminal")
    ledger = Ledger(folder / "ledger.jsonl")
    bank = SimulatedBank(ledger, lambda: datetime.now(UTC))
    settings = SimulatorSettings(gesture=gesture, step_s=step_s)
    simulator = WatchedConcert(bank, settings, lambda lines: None)
    simulator.on_state = on_state
    runner: DeviceRunner[ConcertSimulator] = DeviceRunner(simulator, end, SystemClock())
    runner.start()
    try:
        yield SimulatedConcert(runner, ledger, end.url)
    finally:
        runner.close()
