"""The scanner loop against the simulated scanner on a real pty, and the bench tool."""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.clock import SystemClock
from drivers.document_reader.__main__ import main
from drivers.document_reader.interface import Scan
from drivers.document_reader.serial_scanner import SerialScanner
from drivers.document_reader.simulator import SUFFIXES, ScannerSimulator
from drivers.errors import UsageError
from drivers.link.pty_end import PtyEnd
from drivers.link.url import open_link
from drivers.simulation.control import ControlClient
from drivers.simulation.runner import DeviceRunner
from tests.support.programs import running

CLOCK = SystemClock()
WAIT_S = 10


class Listener:
    """A scanner running in its thread; what it tells is in queues."""

    def __init__(self, path: Path) -> None:
        self.scans: queue.Queue[str] = queue.Queue()
        self.states: queue.Queue[bool] = queue.Queue()
        self._stop = threading.Event()
        scanner = SerialScanner(open_link(f"serial://{path}", CLOCK), CLOCK, reconnect_delays_s=(0.01,))
        self._thread = threading.Thread(target=scanner.run, args=(self._scanned, self._changed, self._stop))
        self._thread.start()

    def close(self) -> None:
        self._stop.set()
        self._thread.join()

    def _scanned(self, scan: Scan) -> None:
        self.scans.put(scan.text)

    def _changed(self, connected: bool, text: str) -> None:
        assert connected is (text == "")
        self.states.put(connected)


@pytest.fixture(params=list(SUFFIXES))
def runner(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[DeviceRunner[ScannerSimulator]]:
    started = DeviceRunner(ScannerSimulator(SUFFIXES[request.param]), PtyEnd(tmp_path / "tty"), CLOCK)
    started.start()
    yield started
    started.close()


@pytest.fixture
def listener(runner: DeviceRunner[ScannerSimulator], tmp_path: Path) -> Iterator[Listener]:
    started = Listener(tmp_path / "tty")
    assert started.states.get(timeout=WAIT_S) is True
    yield started
    started.close()


def test_scans_arrive_and_the_cable_may_come_and_go(runner: DeviceRunner[ScannerSimulator], listener: Listener) -> None:
    runner.call(lambda device, _now_s: device.scan("RDV:ZZ1"))
    assert listener.scans.get(timeout=WAIT_S) == "RDV:ZZ1"
    runner.call(lambda device, _now_s: device.set_plugged(False))
    assert listener.states.get(timeout=WAIT_S) is False
    with pytest.raises(UsageError, match="cable"):
        runner.call(lambda device, _now_s: device.scan("LOST"))
    runner.call(lambda device, _now_s: device.set_plugged(True))
    assert listener.states.get(timeout=WAIT_S) is True
    runner.call(lambda device, _now_s: device.scan("RDV:ZZ2"))
    assert listener.scans.get(timeout=WAIT_S) == "RDV:ZZ2"
    assert listener.states.empty()


def test_scanner_that_is_not_there_is_told_once(tmp_path: Path) -> None:
    listener = Listener(tmp_path / "tty")
    assert listener.states.get(timeout=WAIT_S) is False
    runner = DeviceRunner(ScannerSimulator(b"\r"), PtyEnd(tmp_path / "tty"), CLOCK)
    runner.start()
    assert listener.states.get(timeout=WAIT_S) is True
    listener.close()
    runner.close()


def test_listening_to_a_device_that_is_not_there_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["listen", "--link", f"serial://{tmp_path}/none"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("document_reader: ")
    assert f"{tmp_path}/none" in line


def test_command_line_plays_and_listens(tmp_path: Path) -> None:
    options = ["simulate", "--link", f"pty://{tmp_path}/tty", "--control", str(tmp_path / "control")]
    command = [sys.executable, "-m", "drivers.document_reader", "listen", "--link", f"serial://{tmp_path}/tty"]
    with (
        running("drivers.document_reader", *options, ready="scanner ready"),
        ControlClient(tmp_path / "control") as client,
        subprocess.Popen(
            [*command, "--once", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as listening,
    ):
        assert listening.stderr is not None
        assert listening.stderr.readline() == "... connected\n"
        assert client.call("scan", text="RDV:ZZ1 é") == {"state": "ready", "plugged": True, "scans": 1}
        out, _ = listening.communicate(timeout=WAIT_S)
        assert json.loads(out) == {"text": "RDV:ZZ1 é"}
        assert listening.returncode == 0
        with pytest.raises(UsageError, match="content"):
            client.call("scan", text="")


def test_wrong_use_is_one_line_and_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["listen", "--link", "scanner"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
