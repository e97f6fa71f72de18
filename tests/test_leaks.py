"""The leak checks themselves see what they are for."""

import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.support.leaks import Baseline
from tests.support.loopback import NetworkForbidden, is_loopback


def test_thread_left_running_is_named() -> None:
    stop = threading.Event()
    before = Baseline.take(with_timers=False)
    worker = threading.Thread(target=stop.wait, args=(30,), name="forgotten")
    worker.start()
    try:
        assert before.left_behind(join_timeout_s=0.01) == ["thread forgotten"]
    finally:
        stop.set()
        worker.join()
    assert before.left_behind() == []


def test_open_file_and_socket_are_named(tmp_path: Path) -> None:
    before = Baseline.take(with_timers=False)
    with (tmp_path / "left.txt").open("w") as file, socket.socket() as sock:
        left = before.left_behind()
        assert left[0].startswith(f"descriptor {file.fileno()} ")
        assert left[1].startswith(f"descriptor {sock.fileno()} socket:")
    assert before.left_behind() == []


def test_pty_is_named() -> None:
    before = Baseline.take(with_timers=False)
    master, slave = os.openpty()
    try:
        assert len(before.left_behind()) == 2
    finally:
        os.close(master)
        os.close(slave)
    assert before.left_behind() == []


def test_child_process_is_named() -> None:
    before = Baseline.take(with_timers=False)
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        assert any(line.startswith(f"process {child.pid} ") for line in before.left_behind())
    finally:
        child.communicate()
    assert before.left_behind() == []


def test_running_timer_is_named(qtbot: QtBot) -> None:
    before = Baseline.take(with_timers=True)
    timer = QTimer()
    timer.setObjectName("forgotten")
    timer.start(60_000)
    assert before.left_behind() == ["QTimer forgotten"]
    timer.stop()
    assert before.left_behind() == []


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", b"127.0.0.1", "localhost", "127.8.8.8"])
def test_loopback_is_allowed(host: str | bytes) -> None:
    assert is_loopback(host)


def test_connecting_elsewhere_is_refused() -> None:
    with socket.socket() as sock, pytest.raises(NetworkForbidden, match=r"192\.0\.2\.1"):
        sock.connect(("192.0.2.1", 80))


def test_listening_for_other_machines_is_refused() -> None:
    with socket.socket() as sock, pytest.raises(NetworkForbidden, match=r"0\.0\.0\.0"):
        sock.bind(("0.0.0.0", 0))


def test_looking_up_a_name_elsewhere_is_refused() -> None:
    with pytest.raises(NetworkForbidden, match="rendez-vous"):
        socket.getaddrinfo("rendez-vous.example", 443)
