"""The demonstration with windows: the stations as a person finds them, and the dock beside them."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.devdock.demo_line import DemoLine
from kiosk.devdock.demo_terminal import DEFAULT, DEMO_TERMINALS, DemoTerminal
from kiosk.devdock.dock_model import DockModel
from kiosk.devdock.post import choose_post
from kiosk.devdock.specimens import AGENTS
from kiosk.runtime.paths import QML_FOLDER
from kiosk.runtime.stop_signals import StopSignals
from kiosk.services.worker import Worker
from kiosk.stations.delivery import Deliver
from kiosk.stations.shell import Shell, make_application
from sync.clock import SystemWallClock

DOCK_SIZE: Final = (1060, 760)
STEP_S: Final = 1.0
IDLE_S: Final = 120
#: starting or stopping the central server is the longest thing the dock does
STOP_TIMEOUT_S: Final = 60.0

Tell = Callable[[str], None]


class Dock:
    """The dock's window on a running line; a context manager. `on_crash` is told about bugs."""

    def __init__(self, line: DemoLine, on_crash: Callable[[BaseException], None]) -> None:
        make_application([])
        self._deliver = Deliver()
        self._worker = Worker("dock", self._deliver, on_crash)
        self.model = DockModel(line, self._worker)
        self._shell = Shell(languages=("en",), desk=True)
        file = QML_FOLDER / "devdock" / "DockWindow.qml"
        self.window: QQuickWindow = self._shell.load(file, {"dock": self.model}, *DOCK_SIZE)

    def __enter__(self) -> "Dock":
        self._worker.start()
        self.model.watch(True)
        self.window.show()
        return self

    def __exit__(self, *_: object) -> None:
        self.model.watch(False)
        self._worker.stop(STOP_TIMEOUT_S)
        self._shell.close()


def run_dock(tell: Tell, terminal: DemoTerminal = DEMO_TERMINALS[DEFAULT]) -> int:
    """Run the line with windows until the dock is closed; 0 unless a bug ended it."""
    clock = SystemWallClock()
    post = choose_post(clock.now_utc(), terminal.currency)
    tell(f"Starting the central server, the exchange and the simulated devices of {post.name} ...")
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-demo-") as folder,
        DemoLine(Path(folder), post, clock, headless=False, step_s=STEP_S, idle_s=IDLE_S, terminal=terminal) as line,
    ):
        line.start()
        line.start_stations("visitor", "counter", controlled=False)
        for agent in AGENTS:
            tell(f"  PIN {agent.pin}: {agent.display_name}, {agent.role}")
        tell("Scan a code in the dock, type the birth date beside it, then serve the ticket at the counter.")
        bugs: list[BaseException] = []

        def crashed(error: BaseException) -> None:
            bugs.append(error)
            QCoreApplication.exit(1)

        application = make_application([])
        signals = StopSignals(application.quit)
        try:
            with Dock(line, crashed):
                code = application.exec()
        finally:
            signals.close()
        if bugs:
            raise bugs[0]
    return code
