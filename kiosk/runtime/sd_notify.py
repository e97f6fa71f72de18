"""Tells systemd how a service is doing (sd_notify(3)): one datagram to the socket it named, or nothing."""

import os
import socket
from collections.abc import Mapping


class SystemdNotifier:
    """Sends to `$NOTIFY_SOCKET`. Without one, as in a shell, every call does nothing."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        address = environment.get("NOTIFY_SOCKET", "")
        # "@" stands for the NUL byte of an abstract socket address
        self._address = "\0" + address[1:] if address.startswith("@") else address
        pid = environment.get("WATCHDOG_PID", "")
        meant_for_us = not pid or pid == str(os.getpid())
        microseconds = environment.get("WATCHDOG_USEC", "0") if meant_for_us else "0"
        self._watchdog_s = int(microseconds) / 1_000_000 if microseconds.isdigit() else 0.0

    @property
    def watchdog_interval_s(self) -> float | None:
        """Half the time after which systemd takes the process for hung; None when it does not watch."""
        return self._watchdog_s / 2 if self._watchdog_s else None

    def ready(self) -> None:
        """The service works: the first frame is on the screen and the store is open."""
        self._send("READY=1")

    def alive(self) -> None:
        """Not hung."""
        self._send("WATCHDOG=1")

    def stopping(self, within_s: float | None = None) -> None:
        """Going down in an orderly way, which may take `within_s` even where `TimeoutStopSec` is shorter."""
        extend = "" if within_s is None else f"\nEXTEND_TIMEOUT_USEC={round(within_s * 1_000_000)}"
        self._send(f"STOPPING=1{extend}")

    def _send(self, state: str) -> None:
        if not self._address:
            return
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as datagram:
            datagram.sendto(state.encode(), self._address)
