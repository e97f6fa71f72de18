"""A station as it runs on the appliance: its own process, under remote control."""

import os
import signal
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from drivers.errors import LinkUnavailable
from drivers.simulation.control import ControlClient
from kiosk.devdock.patience import until

START_TIMEOUT_S = 30.0
END_TIMEOUT_S = 30.0


class StationProcess:
    """`kiosk <station>` with its window offscreen; killed when `stack` closes, if it still runs then."""

    def __init__(self, station: str, config: Path, stack: ExitStack) -> None:
        socket = config.parent / f"control-{station}"
        self.log = config.parent / f"{station}.log"
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "kiosk", station, "--config", config, "--dev-control", socket],
                stderr=log,
                stdin=subprocess.DEVNULL,
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            )
        stack.callback(self.kill)
        clients: list[ControlClient] = []

        def connected() -> bool:
            try:
                clients.append(ControlClient(socket))
            except LinkUnavailable:
                return self.process.poll() is not None
            return True

        assert until(connected, START_TIMEOUT_S)
        assert self.process.poll() is None, self.log.read_text(encoding="utf-8")
        self._control = clients[0]
        stack.callback(self._control.close)

    def call(self, command: str, **arguments: object) -> dict[str, Any]:
        """One command of `kiosk.devdock.remote`."""
        return self._control.call(command, **arguments)

    def click(self, item: str) -> None:
        """Touch an item as soon as it is there and enabled."""
        self.call("wait", item=item, enabled=True)
        self.call("click", item=item)

    def wait(self, item: str, **wanted: object) -> None:
        """Wait until an item is there."""
        self.call("wait", item=item, **wanted)

    def ask_to_end(self) -> None:
        """As systemd does first."""
        self.process.send_signal(signal.SIGTERM)

    def exit_code(self) -> int:
        """Wait for its end."""
        return self.process.wait(END_TIMEOUT_S)

    def kill(self) -> None:
        """As a power cut does."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
