"""Plays the technician who looks after the appliance: log-in, state of everything, tests that charge nothing."""

from pathlib import Path
from typing import Final

from kiosk.devdock.demo_line import SCANNER, DemoLine
from kiosk.devdock.place import LOBBY, WINDOW
from kiosk.devdock.specimens import CASES, TECHNICIAN
from kiosk.devdock.station_window import StationWindow

TECHNICIAN_STATION: Final = "technician"


class TechnicianPlayer:
    """Works the technician station of a running line, with the other stations closed: a line has one user."""

    def __init__(self, line: DemoLine, screens: Path) -> None:
        self._line = line
        self._window = StationWindow(line, TECHNICIAN_STATION, screens)

    def log_in(self) -> None:
        """Choose the technician's tile and key the PIN."""
        window = self._window
        window.speak("en")
        window.click(f"login.agent.{TECHNICIAN.agent_id}")
        window.photograph("login")
        window.click_keys("login", TECHNICIAN.pin)
        window.click("login.submit")
        window.wait("store.verify", enabled=True)

    def test_devices(self) -> None:
        """Call the terminal, which charges nothing, and hold a code to the reader."""
        window = self._window
        window.wait(f"device.printer.{LOBBY}.state", contains="Ready")
        window.click(f"device.terminal.{WINDOW}.test")
        window.wait(f"device.terminal.{WINDOW}.state", contains="Ready")
        window.click(f"device.scanner.{LOBBY}.test")
        window.wait(f"device.scanner.{LOBBY}.state", contains="Ready")
        code = CASES[0].reference
        self._line.control(SCANNER, "scan", text=code)
        window.wait(f"device.scanner.{LOBBY}.text", contains=code)
        window.photograph("bench")

    def verify_the_store(self) -> str:
        """Walk the chain of events; what is said about it."""
        self._window.click("store.verify")
        self._window.wait("store.verify", enabled=True)
        self._window.photograph("store-verified")
        return self._window.says("store.state")
