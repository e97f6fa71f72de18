"""The technician's station as `kiosk technician` runs it, beside the devices of a `CounterBench`."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.stations.delivery import Deliver
from kiosk.stations.shell import Shell, make_application
from kiosk.stations.technician import TechnicianStation
from tests.support.counter_station import TECHNICIAN, CounterBench


class TechnicianBench(CounterBench):
    """The same store and devices, with the technician's window."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        super().__init__(qtbot, folder)

    def start(self) -> None:
        """Build and start the station as its process does."""
        make_application([])
        self.crashes = []
        self.shell = Shell(languages=self.settings.post.languages, desk=True, motion=False)
        self.station = TechnicianStation(
            settings=self.settings,
            store=self.appliance.store,
            clock=self.clock,
            shell=self.shell,
            deliver=Deliver(),
            crash=self.crashes.append,
        )
        self.window = self.shell.window
        self.window.show()
        self.station.start()

    def enter(self) -> None:
        """Log in as the only technician there is."""
        self.see("login.submit", f"login.agent.{TECHNICIAN.agent_id}")
        self.keys("login", "2580")
        self.click("login.submit")
        self.see("store.verify")
