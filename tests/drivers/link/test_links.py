"""What serial and TCP links promise, each against a real far end: a pty, a socket."""

import os
import select
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from drivers.clock import SystemClock
from drivers.errors import LinkBusy, LinkLost, LinkTimeout, LinkUnavailable
from drivers.link.end import LineEnd
from drivers.link.interface import Link
from drivers.link.pty_end import PtyEnd
from drivers.link.tcp_end import TcpEnd
from drivers.link.url import open_link

CLOCK = SystemClock()
ALL_BYTES = bytes(range(256))


def soon(seconds: float = 5.0) -> float:
    return CLOCK.monotonic_s() + seconds


def receive(end: LineEnd, count: int) -> bytes:
    """Wait for `count` bytes at the far end."""
    data = b""
    while len(data) < count:
        ready, _, _ = select.select([end.fileno()], [], [], 5)
        assert ready, f"only {data!r} arrived"
        data += end.receive(4096)
    return data


def read(link: Link, count: int) -> bytes:
    data = b""
    while len(data) < count:
        data += link.read(count - len(data), soon())
    return data


@pytest.fixture(params=["pty", "tcp"])
def end(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LineEnd]:
    far: LineEnd = PtyEnd(tmp_path / "tty") if request.param == "pty" else TcpEnd("127.0.0.1", 0)
    far.open()
    yield far
    far.close()


@pytest.fixture
def link(end: LineEnd) -> Iterator[Link]:
    near = open_link(end.url, CLOCK)
    near.open()
    # a TCP end takes its client when it first looks
    near.write(b"!", soon())
    assert receive(end, 1) == b"!"
    yield near
    near.close()


def test_every_byte_value_crosses_in_both_directions(end: LineEnd, link: Link) -> None:
    link.write(ALL_BYTES, soon())
    assert receive(end, 256) == ALL_BYTES
    assert end.send(ALL_BYTES) == 256
    assert read(link, 256) == ALL_BYTES


def test_read_gives_at_most_what_was_asked_for(end: LineEnd, link: Link) -> None:
    end.send(b"abcdef")
    assert read(link, 2) == b"ab"
    assert link.read(2, soon()) == b"cd"
    assert read(link, 2) == b"ef"


def test_read_times_out_at_its_deadline(link: Link) -> None:
    start_s = CLOCK.monotonic_s()
    with pytest.raises(LinkTimeout):
        link.read(1, start_s + 0.05)
    assert 0.05 <= CLOCK.monotonic_s() - start_s < 2.0


def test_deadline_in_the_past_still_gives_what_is_there(end: LineEnd, link: Link) -> None:
    with pytest.raises(LinkTimeout):
        link.read(1, CLOCK.monotonic_s() - 1)
    end.send(b"x")
    assert link.read(1, soon()) == b"x"


def test_timeout_is_also_the_builtin_one(link: Link) -> None:
    with pytest.raises(TimeoutError):
        link.read(1, CLOCK.monotonic_s())


def test_write_to_a_far_end_that_does_not_read_times_out(link: Link) -> None:
    with pytest.raises(LinkTimeout, match="not taken"):
        link.write(b"x" * 64_000_000, soon(0.2))


def test_drain_takes_what_has_arrived_and_does_not_wait(end: LineEnd, link: Link) -> None:
    assert link.drain_input() == b""
    end.send(b"stale")
    assert link.read(1, soon()) == b"s"
    assert link.drain_input() == b"tale"
    assert link.drain_input() == b""


def test_far_end_gone_is_link_lost_in_every_call(end: LineEnd, link: Link) -> None:
    end.close()

    def write_until_known() -> None:
        for _ in range(3):  # TCP takes the first bytes before it knows
            link.write(b"x", soon())

    calls: list[Callable[[], object]] = [lambda: link.read(1, soon()), link.drain_input, write_until_known]
    for call in calls:
        with pytest.raises(LinkLost):
            call()


def test_cable_in_again_needs_a_new_open(end: LineEnd, link: Link) -> None:
    end.close()
    link.close()
    with pytest.raises(LinkUnavailable):
        link.open()
    end.open()
    link.open()
    link.write(b"back", soon())
    assert receive(end, 4) == b"back"


def test_open_and_close_are_idempotent(link: Link) -> None:
    link.open()
    link.close()
    link.close()
    with pytest.raises(LinkLost, match="not open"):
        link.read(1, soon())
    with pytest.raises(LinkLost, match="not open"):
        link.write(b"x", soon())


def test_serial_port_is_held_exclusively(tmp_path: Path) -> None:
    end = PtyEnd(tmp_path / "tty")
    end.open()
    first, second = open_link(end.url, CLOCK), open_link(end.url, CLOCK)
    first.open()
    with pytest.raises(LinkBusy):
        second.open()
    first.close()
    second.open()
    second.close()
    end.close()


def test_serial_settings_are_taken_by_a_pty(tmp_path: Path) -> None:
    end = PtyEnd(tmp_path / "tty")
    end.open()
    for query in ("baud=1200&bytesize=7&parity=E&flow=none", "baud=115200&stopbits=2&flow=rtscts"):
        link = open_link(f"{end.url}?{query}", CLOCK)
        link.open()
        link.write(b"\x05", soon())
        assert receive(end, 1) == b"\x05"
        link.close()
    end.close()


def test_what_is_no_serial_port_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for path in (tmp_path / "missing", tmp_path / "file", tmp_path):
        link = open_link(f"serial://{path}", CLOCK)
        with pytest.raises(LinkUnavailable, match=str(path)):
            link.open()


def test_bytes_sent_while_the_port_was_closed_are_lost(tmp_path: Path) -> None:
    end = PtyEnd(tmp_path / "tty")
    end.open()
    link = open_link(end.url, CLOCK)
    link.open()
    end.send(b"stale")
    assert link.read(5, soon())
    link.close()
    end.send(b"to nobody")
    link.open()
    end.send(b"fresh")
    assert read(link, 5)[-5:] == b"fresh"
    link.close()
    end.close()


def test_refused_connection_is_unavailable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    link = open_link(f"tcp://127.0.0.1:{port}", CLOCK)
    with pytest.raises(LinkUnavailable):
        link.open()


def test_pty_end_leaves_nothing_and_replaces_only_its_own_kind(tmp_path: Path) -> None:
    path = tmp_path / "tty"
    end = PtyEnd(path)
    end.open()
    assert os.readlink(path).startswith("/dev/pts/")
    end.close()
    assert not path.is_symlink()
    path.symlink_to("/dev/pts/9999")  # what a killed simulator leaves
    end.open()
    assert path.exists()
    end.close()
    path.write_text("somebody's file")
    with pytest.raises(LinkBusy):
        end.open()
    assert path.read_text() == "somebody's file"
    with pytest.raises(LinkUnavailable):
        PtyEnd(tmp_path / "no" / "folder").open()


def test_pty_end_leaves_the_link_of_a_living_one(tmp_path: Path) -> None:
    path = tmp_path / "tty"
    first, second = PtyEnd(path), PtyEnd(path)
    first.open()
    linked = os.readlink(path)
    with pytest.raises(LinkBusy, match="another simulator is running there"):
        second.open()
    second.close()
    assert os.readlink(path) == linked
    # the number of a killed simulator's pty, given to somebody else since
    os.utime(path, ns=(0, 0), follow_symlinks=False)
    second.open()
    assert os.readlink(path) != linked
    first.close()
    assert path.exists(), "only its own link is removed"
    second.close()
    assert not path.is_symlink()


def test_closed_ends_take_and_give_nothing(end: LineEnd) -> None:
    end.close()
    end.close()
    assert end.fileno() == -1
    assert end.receive(10) == b""
    assert end.send(b"x") == 0


def test_tcp_end_takes_the_next_client_when_one_left() -> None:
    end = TcpEnd("127.0.0.1", 0)
    end.open()
    for word in (b"one", b"two"):
        link = open_link(end.url, CLOCK)
        link.open()
        link.write(word, soon())
        assert receive(end, 3) == word
        link.close()
        select.select([end.fileno()], [], [], 5)
        assert end.receive(10) == b""
    with pytest.raises(LinkBusy):
        TcpEnd("127.0.0.1", int(end.url.rsplit(":", 1)[1])).open()
    end.close()
