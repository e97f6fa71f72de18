"""The life of a station's process: application, log, crash screen, signals, watchdog, and the end in order."""

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from typing import Final, Protocol

from kiosk.runtime.crash import CrashHook
from kiosk.runtime.known_errors import CommandError
from kiosk.runtime.logging import get_logger
from kiosk.runtime.qt_messages import log_qt_messages
from kiosk.runtime.sd_notify import SystemdNotifier
from kiosk.runtime.settings import WindowSettings
from kiosk.runtime.stop_signals import StopSignals
from kiosk.runtime.watchdog import Watchdog
from kiosk.stations.delivery import Deliver
from kiosk.stations.shell import Shell, make_application

#: all parts of a station together: the counter waits 300 s for a payment and prints its slips
END_WITHIN_S: Final = 360.0


class Part(Protocol):
    """Something the station starts and ends."""

    def start(self) -> None:
        """Begin; called in the GUI thread once the window exists."""

    def close(self) -> None:
        """End and join; called in the GUI thread, also when `start` was not."""


#: makes the remote control of a development run, None on an appliance
MakeRemote = Callable[[Shell, Deliver], Part]


class StationLife:
    """Enter it first in the process: the services get `deliver` and `crash` from it. Parts end in reverse order."""

    def __init__(self, *, languages: Sequence[str], desk: bool, motion: bool = True) -> None:
        require_display(os.environ)
        self.application = make_application([])
        log = get_logger()
        log_qt_messages(log)
        self.deliver = Deliver()
        self.shell = Shell(languages=languages, desk=desk, motion=motion)
        self.crash = CrashHook(log, self.shell.show_out_of_service)

    def __enter__(self) -> "StationLife":
        return self

    def __exit__(self, *_: object) -> None:
        self.shell.close()

    def run(self, window: WindowSettings, parts: Sequence[Part], make_remote: MakeRemote | None) -> int:
        """Show the window `shell.load` made, start the parts, and return the exit code when the station ends."""
        with ExitStack() as stack:
            watchdog = Watchdog(SystemdNotifier())
            stack.callback(watchdog.stopped)
            signals = StopSignals(self.application.quit)
            stack.callback(signals.close)
            self.crash.install()
            remote = [make_remote(self.shell, self.deliver)] if make_remote else []
            try:
                for part in (*parts, *remote):
                    stack.callback(part.close)
                    part.start()
                self.shell.show(watchdog.ready, window.full_screen)
                return self.application.exec()
            finally:
                # before the parts end: what is waited for there must not look like a hung station
                watchdog.stopping(END_WITHIN_S)


def require_display(environment: Mapping[str, str]) -> None:
    """Qt aborts the process where there is no display; raise CommandError with the remedy instead."""
    if not any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise CommandError("there is no display; start the station in a graphical session, or set QT_QPA_PLATFORM")
