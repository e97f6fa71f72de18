"""A whole purchase on each line against the same bytes exchanged by a bare loop; rates of each codec.

The terminal is the simulator in a process of its own, as a real one has its own processor; its customer and its host
take no time. The floor opens the same port, locked and set to the same line, then reads, writes and selects; what a
protocol waits for by its rules (more tags, more receipt lines) counts for both. Bytes cross a pty in no time: the
ratio at the line's own speed adds the time they take at 9600 baud.
"""

import fcntl
import os
import select
import socket
import subprocess
import sys
import threading
import time
import tty
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import CardTerminal, Outcome
from drivers.card_terminal.wire import CODECS
from drivers.clock import SystemClock
from drivers.errors import LinkTimeout
from drivers.link.interface import Link
from drivers.link.url import host_and_port, open_link
from drivers.simulation.control import ControlClient
from tests.bench.sample import in_ms, median
from tests.support.terminal_bytes import messages
from tests.support.terminal_schedule import LINES

PURCHASES = 20
_RATE_S = 0.2
_PATIENCE_S = 10.0
_CHUNK = 4096
_BAUD = 9600
#: start, data, parity and stop bits of a byte; 8N2 for ZVT, else 8N1 or 7E1
_BITS = {"zvt": 11}
_GOAL = 1.1


class WatchedLink:
    """A link that keeps what crosses it, and how long it was waited in vain (a protocol's own pauses)."""

    def __init__(self, link: Link) -> None:
        self._link = link
        #: bytes written, or how many were read until the next are written
        self.crossed: list[bytes | int] = []
        self.waited_s = 0.0

    @property
    def url(self) -> str:
        """Where it leads."""
        return self._link.url

    def open(self) -> None:
        """Open it."""
        self._link.open()

    def close(self) -> None:
        """Close it."""
        self._link.close()

    def write(self, data: bytes, deadline_s: float) -> None:
        """Keep and write."""
        self.crossed.append(data)
        self._link.write(data, deadline_s)

    def read(self, max_bytes: int, deadline_s: float) -> bytes:
        """Read and count."""
        started = time.perf_counter()
        try:
            data = self._link.read(max_bytes, deadline_s)
        except LinkTimeout:
            self.waited_s += time.perf_counter() - started
            raise
        self._count(len(data))
        return data

    def drain_input(self) -> bytes:
        """Read and count."""
        data = self._link.drain_input()
        self._count(len(data))
        return data

    def _count(self, size: int) -> None:
        if size:
            last = self.crossed.pop() if self.crossed and isinstance(self.crossed[-1], int) else 0
            assert isinstance(last, int)
            self.crossed.append(last + size)


def measure(folder: Path) -> Iterator[Mapping[str, object]]:
    """Yield one line per protocol and link layer for a purchase, one per codec for its rates."""
    for line in LINES:
        yield _purchase(line, folder)
    for line in CODECS:
        yield _rates(line, folder)


def _purchase(line: tuple[str, str], folder: Path) -> Mapping[str, object]:
    ours, floor, waits, busy, sizes = [], [], [], [], []
    with _terminal(line, folder) as (url, control):
        for _ in range(PURCHASES):
            clock = SystemClock()
            link = WatchedLink(open_link(url, clock))
            terminal = open_terminal(line[0], link, clock, LINES[line])
            started, busy_s = time.perf_counter(), time.thread_time()
            _pay(terminal)
            busy.append(time.thread_time() - busy_s)
            ours.append(time.perf_counter() - started - link.waited_s)
            waits.append(link.waited_s)
            sizes.append(sum(part if isinstance(part, int) else len(part) for part in link.crossed))
            _wait_idle(control)
            started = time.perf_counter()
            _exchange(url, link.crossed)
            floor.append(time.perf_counter() - started)
            _wait_idle(control)
    waited_s = median(waits)
    line_s = median(sizes) * _BITS.get(line[0], 10) / _BAUD if line[1] == "serial" else 0.0
    ratio = _ratio(median(ours), median(floor), waited_s)
    return {
        "step": "a whole purchase",
        "protocol": line[0],
        "link_layer": line[1],
        "p50_without_waits_ms": in_ms(median(ours)),
        "own_waits_p50_ms": in_ms(waited_s),
        "floor": "the same bytes with the same simulated terminal, read, write and select only",
        "floor_p50_ms": in_ms(median(floor)),
        "own_processor_p50_ms": in_ms(median(busy)),
        "ratio_to_floor_and_waits": ratio,
        "ratio_at_the_lines_speed": _ratio(median(ours), median(floor), waited_s + line_s),
        "goal": _GOAL,
    }


def _ratio(ours_s: float, floor_s: float, both_s: float) -> float:
    return round((ours_s + both_s) / (floor_s + both_s), 2)


@contextmanager
def _terminal(line: tuple[str, str], folder: Path) -> Iterator[tuple[str, ControlClient]]:
    """A simulated terminal on a real line: the link that leads to it, and its control."""
    name = "-".join(line)
    end = f"pty://{folder / name}" if line[1] == "serial" else "tcp://127.0.0.1:0"
    control, ledger = str(folder / f"{name}.control"), str(folder / f"{name}.jsonl")
    command = [sys.executable, "-m", "drivers.card_terminal", "simulate", "--protocol", line[0], "--link", end]
    command += ["--ledger", ledger, "--control", control, "--present", "approve", "--step-s", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        slips = threading.Thread(target=process.stdout.read, name="slips nobody reads")
        try:
            url = process.stdout.readline().split()[-1]
            slips.start()
            with ControlClient(Path(control)) as client:
                yield url, client
        finally:
            process.terminate()
            process.wait(_PATIENCE_S)
            if slips.ident is not None:
                slips.join()


def _pay(terminal: CardTerminal) -> None:
    result = terminal.purchase(1250, "EUR", "", lambda _progress: None)
    terminal.close()
    assert result.outcome is Outcome.APPROVED, result


def _wait_idle(control: ControlClient) -> None:
    control.call("wait_state", state="idle", timeout_s=_PATIENCE_S)


def _exchange(url: str, crossed: list[bytes | int]) -> None:
    """Write and read what crossed the line, nothing else."""
    parts = urlsplit(url)
    if parts.scheme == "tcp":
        with socket.create_connection(host_and_port(parts, url)) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            _play(connection.fileno(), crossed)
        return
    descriptor = os.open(parts.path, os.O_RDWR | os.O_NOCTTY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        tty.setraw(descriptor)
        _play(descriptor, crossed)
    finally:
        os.close(descriptor)


def _play(descriptor: int, crossed: list[bytes | int]) -> None:
    for part in crossed:
        if isinstance(part, bytes):
            os.write(descriptor, part)
            continue
        missing = part
        while missing > 0:
            ready, _, _ = select.select([descriptor], [], [], _PATIENCE_S)
            assert ready, "the terminal said less than before"
            missing -= len(os.read(descriptor, min(missing, _CHUNK)))


def _rates(line: tuple[str, str], folder: Path) -> Mapping[str, object]:
    decode, encode = CODECS[line]
    known = messages(line, folder)
    values = [decode(data) | {"reencoded": None} for data in known]
    # a card number is shown without its digits, so that such a message is not encoded again
    again = [value for value, data in zip(values, known, strict=True) if _comes_back(partial(encode, value), data)]
    return {
        "step": "codec, described as the bench tool does",
        "protocol": line[0],
        "link_layer": line[1],
        "mean_bytes": round(sum(map(len, known)) / len(known)),
        "decoded_per_s": _per_second([partial(decode, data) for data in known]),
        "encoded_per_s": _per_second([partial(encode, value) for value in again]),
    }


def _comes_back(make: Callable[[], bytes], data: bytes) -> bool:
    return make() == data


def _per_second(calls: list[Callable[[], object]]) -> int:
    rounds = 0
    started = time.perf_counter()
    while time.perf_counter() - started < _RATE_S:
        for call in calls:
            call()
        rounds += 1
    return round(rounds * len(calls) / (time.perf_counter() - started))
