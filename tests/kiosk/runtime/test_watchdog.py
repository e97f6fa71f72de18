"""systemd hears READY, the signs of life and STOPPING, over a real datagram socket."""

import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.runtime.sd_notify import SystemdNotifier
from kiosk.runtime.watchdog import Watchdog


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.bind(str(tmp_path / "notify"))
        sock.settimeout(5)
        yield sock


def environment(systemd: socket.socket, **more: str) -> dict[str, str]:
    return {"NOTIFY_SOCKET": systemd.getsockname(), **more}


def test_station_reports_ready_alive_and_stopping(qtbot: QtBot, systemd: socket.socket) -> None:
    watchdog = Watchdog(SystemdNotifier(environment(systemd, WATCHDOG_USEC="40000")))
    watchdog.ready()
    heard = [systemd.recv(100)]
    systemd.setblocking(False)

    def heard_three_signs() -> bool:
        try:
            heard.append(systemd.recv(100))
        except BlockingIOError:
            return False
        return heard.count(b"WATCHDOG=1") >= 3

    qtbot.waitUntil(heard_three_signs, timeout=5000)
    assert heard[0] == b"READY=1"
    systemd.settimeout(5)
    watchdog.stopping(2.5)
    heard = []
    while b"STOPPING=1\nEXTEND_TIMEOUT_USEC=2500000" not in heard:
        heard.append(systemd.recv(100))
    # the GUI thread waits for its parts here and serves no timer, and systemd still hears of it
    assert [systemd.recv(100) for _ in range(3)] == [b"WATCHDOG=1"] * 3
    watchdog.stopped()
    assert set(heard[:-1]) <= {b"WATCHDOG=1"}


def test_an_end_that_takes_too_long_gives_no_more_signs(systemd: socket.socket) -> None:
    watchdog = Watchdog(SystemdNotifier(environment(systemd, WATCHDOG_USEC="20000")))
    watchdog.stopping(0.05)
    signs = [systemd.recv(100) for _ in range(6)]
    assert signs[1:] == [b"WATCHDOG=1"] * 5
    for thread in threading.enumerate():
        if thread.name == "watchdog":
            thread.join(5)
            assert not thread.is_alive()
    systemd.setblocking(False)
    with pytest.raises(BlockingIOError):
        systemd.recv(100)
    watchdog.stopped()


def test_half_the_watchdog_time_is_the_interval(systemd: socket.socket) -> None:
    notifier = SystemdNotifier(environment(systemd, WATCHDOG_USEC="20000000", WATCHDOG_PID=str(os.getpid())))
    assert notifier.watchdog_interval_s == 10


@pytest.mark.parametrize("more", [{}, {"WATCHDOG_USEC": "x"}, {"WATCHDOG_USEC": "1000", "WATCHDOG_PID": "1"}])
def test_unwatched_station_sends_no_signs_of_life(systemd: socket.socket, more: dict[str, str]) -> None:
    assert SystemdNotifier(environment(systemd, **more)).watchdog_interval_s is None


def test_abstract_socket_is_reached() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.bind("")  # the kernel chooses an abstract address
        sock.settimeout(5)
        SystemdNotifier({"NOTIFY_SOCKET": "@" + sock.getsockname()[1:].decode()}).ready()
        assert sock.recv(100) == b"READY=1"


def test_without_systemd_nothing_is_sent() -> None:
    SystemdNotifier({}).ready()
