"""Device files: a USB printer as `/dev/usb/lp0`, here a pty, which is a character device that talks back as well."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.clock import SystemClock
from drivers.errors import LinkBusy, LinkLost, LinkTimeout, LinkUnavailable, UsageError
from drivers.link.descriptor import DescriptorLine
from drivers.link.interface import Link
from drivers.link.pty_end import PtyEnd
from drivers.link.url import open_link

CLOCK = SystemClock()


def soon(seconds: float = 5.0) -> float:
    return CLOCK.monotonic_s() + seconds


@pytest.fixture
def end(tmp_path: Path) -> Iterator[PtyEnd]:
    far = PtyEnd(tmp_path / "lp0")
    far.open()
    yield far
    far.close()


@pytest.fixture
def link(end: PtyEnd, tmp_path: Path) -> Iterator[Link]:
    near = open_link(f"file://{tmp_path}/lp0", CLOCK)
    near.open()
    yield near
    near.close()


def test_bytes_cross_in_both_directions(end: PtyEnd, link: Link) -> None:
    link.write(b"\x1b@\x11\x13\x00\xff", soon())
    assert os.read(end.fileno(), 100) == b"\x1b@\x11\x13\x00\xff"
    end.send(b"\x12\x16")
    assert link.read(1, soon()) == b"\x12"
    assert link.read(5, soon()) == b"\x16"
    assert link.drain_input() == b""


def test_reading_and_writing_have_deadlines(link: Link) -> None:
    with pytest.raises(LinkTimeout):
        link.read(1, soon(0.02))
    with pytest.raises(LinkTimeout, match="bytes not taken"):
        link.write(bytes(1_000_000), soon(0.2))


def test_a_cable_pulled_out_is_lost(end: PtyEnd, link: Link) -> None:
    end.close()
    with pytest.raises(LinkLost):
        link.read(1, soon())
    with pytest.raises(LinkLost):
        link.write(b"x", soon())


def test_one_program_at_a_time(link: Link, tmp_path: Path) -> None:
    other = open_link(link.url, CLOCK)
    with pytest.raises(LinkBusy, match="another program"):
        other.open()
    link.close()
    other.open()
    other.close()


def test_what_is_no_device_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for path, complaint in (
        (tmp_path / "file", "is no device"),
        (tmp_path / "none", "no such device"),
        (tmp_path, "cannot be opened"),
    ):
        with pytest.raises(LinkUnavailable, match=complaint):
            open_link(f"file://{path}", CLOCK).open()
    assert (tmp_path / "file").read_bytes() == b""


def test_wrong_urls() -> None:
    with pytest.raises(UsageError, match="no settings"):
        open_link("file:///dev/usb/lp0?baud=9600", CLOCK)
    with pytest.raises(UsageError, match="absolute path"):
        open_link("file://lp0", CLOCK)


def test_an_empty_answer_is_no_end_of_the_line() -> None:
    """Some USB printers answer a read with no bytes; a socket of messages does so as well."""
    near, far = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with near, far:
        line = DescriptorLine(near.fileno(), CLOCK, "messages", empty_is_end=False)
        far.send(b"")
        far.send(b"")
        far.send(b"\x12")
        assert line.read(10, soon()) == b"\x12"
        far.send(b"")
        assert line.drain() == b""
        far.send(b"")
        with pytest.raises(LinkTimeout):
            line.read(10, soon(0.05))
        strict = DescriptorLine(near.fileno(), CLOCK, "stream")
        far.send(b"")
        with pytest.raises(LinkLost):
            strict.read(10, soon())
