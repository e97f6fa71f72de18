"""Flow control of serial links: XON and XOFF really hold and release the data, RTS/CTS reaches the port."""

import os
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.clock import SystemClock
from drivers.errors import LinkTimeout
from drivers.link.pty_end import PtyEnd
from drivers.link.url import open_link

CLOCK = SystemClock()
XON, XOFF = b"\x11", b"\x13"
IFLAG, CFLAG = 0, 2


def soon(seconds: float = 5.0) -> float:
    return CLOCK.monotonic_s() + seconds


@pytest.fixture
def end(tmp_path: Path) -> Iterator[PtyEnd]:
    far = PtyEnd(tmp_path / "tty")
    far.open()
    yield far
    far.close()


def test_xoff_holds_the_data_back_and_xon_lets_it_go(end: PtyEnd) -> None:
    link = open_link(f"{end.url}?flow=xonxoff", CLOCK)
    link.open()
    try:
        link.write(b"before", soon())
        assert os.read(end.fileno(), 100) == b"before"
        end.send(XOFF + b"!")
        assert link.read(10, soon()) == b"!"  # the kernel has taken what came before it
        with pytest.raises(LinkTimeout, match="4 of 4 bytes not taken"):
            link.write(b"held", soon(0.1))
        assert end.receive(100) == b""
        end.send(XON)
        link.write(b"after", soon())
        assert os.read(end.fileno(), 100) == b"after"
        end.send(b"\x12")
        assert link.read(10, soon()) == b"\x12"  # and neither reaches the reader
    finally:
        link.close()


def test_without_flow_control_both_are_bytes_like_any_other(end: PtyEnd) -> None:
    link = open_link(end.url, CLOCK)
    link.open()
    try:
        end.send(XOFF)
        assert link.read(10, soon()) == XOFF
        link.write(b"not held", soon())
        assert os.read(end.fileno(), 100) == b"not held"
    finally:
        link.close()


@pytest.mark.parametrize(("flow", "rtscts", "xonxoff"), [("none", 0, 0), ("rtscts", 1, 0), ("xonxoff", 0, 1)])
def test_the_port_is_set_up_as_the_link_says(flow: str, rtscts: int, xonxoff: int, end: PtyEnd, tmp_path: Path) -> None:
    link = open_link(f"{end.url}?flow={flow}", CLOCK)
    link.open()
    slave = os.open(tmp_path / "tty", os.O_RDWR | os.O_NOCTTY)
    try:
        settings = termios.tcgetattr(slave)
        assert bool(settings[CFLAG] & termios.CRTSCTS) == bool(rtscts)
        assert bool(settings[IFLAG] & termios.IXON) == bool(xonxoff)
    finally:
        os.close(slave)
        link.close()
