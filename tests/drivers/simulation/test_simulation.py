"""Runner, control socket and memory link, with a device that echoes and has one timer."""

import json
import socket
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from drivers.clock import SystemClock
from drivers.errors import LinkBusy, LinkLost, LinkTimeout, LinkUnavailable, UsageError
from drivers.link.pty_end import PtyEnd
from drivers.link.url import open_link
from drivers.simulation.__main__ import main
from drivers.simulation.control import ControlClient, ControlServer
from drivers.simulation.ends import line_end
from drivers.simulation.ledger import Ledger
from drivers.simulation.memory_link import MemoryLink
from drivers.simulation.runner import DeviceRunner
from drivers.simulation.serve import common_commands
from tests.support.clock import ManualClock

CLOCK = SystemClock()


class Echo:
    """Echoes each byte `delay_s` later, in upper case."""

    def __init__(self, delay_s: float = 0.0, receive_room: int = 100) -> None:
        self.delay_s = delay_s
        self.receive_room = receive_room
        self.plugged = True
        self.state = "idle"
        self._due: list[tuple[float, bytes]] = []
        self._output = bytearray()

    def set_plugged(self, plugged: bool) -> None:
        self.plugged = plugged

    def report(self) -> Mapping[str, Any]:
        return {"state": self.state, "plugged": self.plugged}

    def receive(self, data: bytes, now_s: float) -> None:
        self.state = "holding"
        self._due.append((now_s + self.delay_s, data.upper()))
        self.tick(now_s)

    def due_s(self) -> float | None:
        return self._due[0][0] if self._due else None

    def tick(self, now_s: float) -> None:
        while self._due and self._due[0][0] <= now_s:
            self._output += self._due.pop(0)[1]
            self.state = "echoed"

    def take_output(self) -> bytes:
        output = bytes(self._output)
        self._output.clear()
        return output


class Restarting(Echo):
    """Its cable comes back by itself at `back_s`."""

    def __init__(self, back_s: float) -> None:
        super().__init__()
        self._back_s: float | None = back_s
        self.plugged = False

    def due_s(self) -> float | None:
        return self._back_s

    def tick(self, now_s: float) -> None:
        self._back_s = None
        self.plugged = True


@pytest.fixture
def runner(tmp_path: Path) -> Iterator[DeviceRunner[Echo]]:
    started = DeviceRunner(Echo(delay_s=0.01), PtyEnd(tmp_path / "tty"), CLOCK)
    started.start()
    yield started
    started.close()


@pytest.fixture
def control(runner: DeviceRunner[Echo], tmp_path: Path) -> Iterator[ControlServer]:
    server = ControlServer(tmp_path / "control", common_commands(runner, lambda: None))
    server.start()
    yield server
    runner.close()
    server.close()


def test_runner_feeds_bytes_and_timers(runner: DeviceRunner[Echo], tmp_path: Path) -> None:
    link = open_link(f"serial://{tmp_path}/tty", CLOCK)
    link.open()
    link.write(b"abc", CLOCK.monotonic_s() + 5)
    received = b""
    while len(received) < 3:
        received += link.read(3, CLOCK.monotonic_s() + 5)
    assert received == b"ABC"
    assert runner.wait_until(lambda device: device.state == "echoed", 5)
    link.close()


def test_runner_reads_no_more_than_the_device_has_room_for(tmp_path: Path) -> None:
    device = Echo(delay_s=60, receive_room=0)
    runner = DeviceRunner(device, PtyEnd(tmp_path / "tty"), CLOCK)
    runner.start()
    link = open_link(f"serial://{tmp_path}/tty", CLOCK)
    link.open()
    with pytest.raises(LinkTimeout):
        link.write(b"x" * 1_000_000, CLOCK.monotonic_s() + 0.2)
    assert device.state == "idle"
    runner.call(lambda echo, _now_s: setattr(echo, "receive_room", 10))
    assert runner.wait_until(lambda echo: echo.state == "holding", 5)
    link.close()
    runner.close()


def test_waiting_ends_when_the_runner_is_closed(runner: DeviceRunner[Echo]) -> None:
    answers: list[bool] = []
    waiter = threading.Thread(target=lambda: answers.append(runner.wait_until(lambda device: False, 60)))
    waiter.start()
    runner.close()
    waiter.join(5)
    assert answers == [False]


def test_commands_of_every_simulator(control: ControlServer, tmp_path: Path) -> None:
    link = open_link(f"serial://{tmp_path}/tty", CLOCK)
    with ControlClient(tmp_path / "control") as client:
        assert client.call("state") == {"state": "idle", "plugged": True}
        assert client.call("cable", plugged=False) == {"state": "idle", "plugged": False}
        with pytest.raises(LinkUnavailable):
            link.open()
        client.call("cable", plugged=True)
        link.open()
        link.write(b"x", CLOCK.monotonic_s() + 5)
        assert client.call("wait_state", state="echoed", timeout_s=5)["state"] == "echoed"
        with pytest.raises(UsageError, match="still in state echoed"):
            client.call("wait_state", state="never", timeout_s=0.01)
        link.close()


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b"nonsense", "not a request"),
        (b"[]", "not a request"),
        (b"{}", "not a request"),
        (b'{"command": "dance"}', "known are cable, quit, state, wait_state"),
        (b'{"command": 7}', "unknown command"),
        (b'{"command": "cable"}', "argument missing"),
        (b'{"command": "cable", "arguments": {"plugged": "yes"}}', "true or false"),
        (b'{"command": "wait_state", "arguments": {"state": "x", "timeout_s": "soon"}}', "wrong kind"),
        (b"\xff\xfe", "not a request"),
    ],
)
def test_wrong_requests_are_answered_in_one_line(
    control: ControlServer, tmp_path: Path, line: bytes, error: str
) -> None:
    with socket.socket(socket.AF_UNIX) as raw:
        raw.connect(str(tmp_path / "control"))
        stream = raw.makefile("rwb")
        stream.write(line + b"\n" + b'{"command": "state"}\n')
        stream.flush()
        refused, answered = json.loads(stream.readline()), json.loads(stream.readline())
        stream.close()
    assert refused["ok"] is False
    assert error in refused["error"]
    assert answered == {"ok": True, "result": {"state": "idle", "plugged": True}}


def test_client_is_told_when_the_simulator_ends(runner: DeviceRunner[Echo], tmp_path: Path) -> None:
    server = ControlServer(tmp_path / "control", common_commands(runner, lambda: None))
    server.start()
    with ControlClient(tmp_path / "control") as client:
        client.call("state")
        server.close()
        with pytest.raises(LinkLost):
            client.call("state")
    with pytest.raises(LinkUnavailable):
        ControlClient(tmp_path / "control")


def test_control_path_is_used_once_and_taken_over_from_the_dead(control: ControlServer, tmp_path: Path) -> None:
    with pytest.raises(LinkBusy):
        ControlServer(tmp_path / "control", {}).start()
    stale = tmp_path / "stale"
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(stale))
    server = ControlServer(stale, {})
    server.start()
    assert stale.stat().st_mode & 0o777 == 0o600
    server.close()
    assert not stale.exists()


def test_control_path_that_cannot_be_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="shorter"):
        ControlServer(tmp_path / ("x" * 120), {}).start()
    with pytest.raises(LinkUnavailable):
        ControlServer(Path("/nowhere/control"), {}).start()


def test_command_line(control: ControlServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(tmp_path / "control")
    assert main([path, "cable", "plugged=false"]) == 0
    assert json.loads(capsys.readouterr().out) == {"state": "idle", "plugged": False}
    assert main([path, "wait_state", "state=never", "timeout_s=0"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert main([str(tmp_path / "nobody"), "state"]) == 2


@pytest.mark.parametrize("url", ["serial:///dev/x", "pty://x", "tcp://host", "tcp://[::1", "x"])
def test_simulators_need_an_end(url: str) -> None:
    with pytest.raises(UsageError):
        line_end(url)


def test_memory_link_moves_the_clock_to_what_happens_next() -> None:
    clock = ManualClock()
    link = MemoryLink(Echo(delay_s=90), clock)
    link.open()
    link.write(b"ab", 1)
    assert link.read(10, 180) == b"AB"
    assert clock.monotonic_s() == 90
    with pytest.raises(LinkTimeout):
        link.read(1, 200)
    assert clock.monotonic_s() == 200


def test_memory_link_knows_the_cable() -> None:
    device = Echo()
    link = MemoryLink(device, ManualClock())
    with pytest.raises(LinkLost):
        link.read(1, 1)
    link.open()
    link.write(b"a", 1)
    device.set_plugged(False)
    assert link.read(1, 1) == b"A"
    for call in (lambda: link.read(1, 1), link.drain_input, lambda: link.write(b"x", 1)):
        with pytest.raises(LinkLost):
            call()
    link.close()
    with pytest.raises(LinkUnavailable):
        link.open()


def test_memory_link_lets_the_device_act_in_the_time_nobody_listened() -> None:
    clock = ManualClock()
    link = MemoryLink(Restarting(back_s=20.0), clock)
    for _ in range(19):
        with pytest.raises(LinkUnavailable):
            link.open()
        clock.pause(1.0)
    clock.pause(1.0)
    link.open()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_waiters_are_told_when_the_device_cannot_go_on(runner: DeviceRunner[Echo], tmp_path: Path) -> None:
    runner.call(lambda device, _now_s: device.set_plugged(False))
    (tmp_path / "tty").write_text("something else took its place")
    runner.call(lambda device, _now_s: device.set_plugged(True))  # without a limit of time: must not wait for ever
    assert not runner.wait_until(lambda device: device.state == "never", 60.0)


def test_ledger_goes_on_where_it_ended(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    Ledger(path).append({"amount_minor": 1, "state": "booked"})
    second = Ledger(path)
    second.append({"amount_minor": 2, "state": "declined"})
    assert [line["amount_minor"] for line in second.lines] == [1, 2]
    assert [json.loads(line)["state"] for line in path.read_text().splitlines()] == ["booked", "declined"]
    path.write_text("broken\n")
    with pytest.raises(LinkUnavailable):
        Ledger(path)
