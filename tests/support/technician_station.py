"""The technician's station as `kiosk technician` runs it, beside the devices of a `CounterBench`."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.stations.delivery import Deliver
from kiosk.stations.life import Part
from kiosk.stations.technician import TechnicianStation
from tests.support.counter_station import TECHNICIAN, CounterBench


class TechnicianBench(CounterBench):
    """The same store and devices, with the technician's window."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        super().__init__(qtbot, folder)

    def build(self, deliver: Deliver) -> Part:
        """The objects behind the window."""
        return TechnicianStation(
            settings=self.settings,
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
