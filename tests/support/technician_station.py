"""The technician's station as `kiosk technician` runs it, beside the devices of a `CounterBench`."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.stations.delivery import Deliver
from kiosk.stations.life import Part
from kiosk.stations.technician import TechnicianStation
from tests.support.counter_station import TECHNICIAN, CounterBench
from tests.support.screen import find, names
from tests.support.simulated_terminal import CONCERT, TerminalLine


class TechnicianBench(CounterBench):
    """The same store and devices, with the technician's window."""

    def __init__(self, qtbot: QtBot, folder: Path, *, line: TerminalLine = CONCERT, step_s: float = 0.0) -> None:
        super().__init__(qtbot, folder, line=line, step_s=step_s)

    @property
    def file(self) -> Path:
        """The settings file."""
        return self._folder / "kiosk.toml"

    def build(self, deliver: Deliver) -> Part:
        """The objects behind the window."""
        return TechnicianStation(
            settings=self.settings,
            settings_file=self.file,
            store=self.appliance.store,
            clock=self.clock,
            shell=self.shell,
            deliver=deliver,
            crash=self.crashes.append,
        )

    def enter(self) -> None:
        """Log in as the only technician there is."""
        self.see("login.submit", f"login.agent.{TECHNICIAN.agent_id}")
        self.keys("login", "2580")
        self.click("login.submit")
        self.see("store.verify")

    def open_terminal(self) -> None:
        """Open the page of the terminal and wait until it was asked."""
        self.click("device.terminal.window-1.open")
        self.see("terminal.back")
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is being asked of the terminal, as the screen says."""
        self.wait(lambda: "terminal.back" in names(self.window) and self._idle(), "the terminal's answer")

    def _idle(self) -> bool:
        seen = names(self.window)
        return "terminal.running" not in seen and find(self.window, "terminal.try").isEnabled()
