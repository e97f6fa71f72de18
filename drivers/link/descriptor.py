"""Deadline-bound reading and writing of one non-blocking file descriptor (serial port, socket, device file or pty)."""

import errno
import os
import select

from drivers.clock import Clock
from drivers.errors import LinkLost, LinkTimeout

#: the far end hung up: pty master closed, USB adapter gone, connection reset (facts/platform.md 5)
_GONE = frozenset(
    {errno.EIO, errno.ENODEV, errno.ENXIO, errno.EPIPE, errno.ECONNRESET, errno.ETIMEDOUT, errno.EBADF}
    | {errno.EHOSTUNREACH, errno.ENETUNREACH, errno.ENOTCONN}
)
_DRAIN_BYTES = 65536
#: how long to leave a device alone that says it can be read and then gives nothing
_EMPTY_READ_PAUSE_S = 0.02


class DescriptorLine:
    """Reads and writes `fd`, which stays the caller's to close; `name` is used in error texts.

    `empty_is_end`: whether a read that gives no bytes means that the far end has closed the line.
    """

    def __init__(self, fd: int, clock: Clock, name: str, *, empty_is_end: bool = True) -> None:
        os.set_blocking(fd, False)
        self._fd = fd
        self._clock = clock
        self._name = name
        self._empty_is_end = empty_is_end

    def write(self, data: bytes, deadline_s: float) -> None:
        """Write all of `data`; raises LinkTimeout (an unknown part was sent) or LinkLost."""
        rest = memoryview(data)
        while rest:
            try:
                rest = rest[os.write(self._fd, rest) :]
            except BlockingIOError:
                self._wait(select.POLLOUT, deadline_s, f"{len(rest)} of {len(data)} bytes not taken")
            except OSError as error:
                raise self._lost(error) from error

    def read(self, max_bytes: int, deadline_s: float) -> bytes:
        """Return 1 to `max_bytes` bytes; data that are already there are given even after the deadline."""
        while True:
            self._wait(select.POLLIN, deadline_s, "nothing received")
            data = self._read_now(max_bytes)
            if data:
                return data
            if data is not None:
                self._pause(deadline_s)

    def drain(self) -> bytes:
        """Return what has arrived, without waiting; raises LinkLost."""
        poll = select.poll()
        poll.register(self._fd, select.POLLIN)
        collected = bytearray()
        while len(collected) < _DRAIN_BYTES and poll.poll(0):
            data = self._read_now(_DRAIN_BYTES)
            if not data:
                break
            collected += data
        return bytes(collected)

    def _read_now(self, max_bytes: int) -> bytes | None:
        """None when another reader or a spurious wake-up left nothing; empty when the device gave nothing."""
        try:
            data = os.read(self._fd, max_bytes)
        except BlockingIOError:
            return None
        except OSError as error:
            raise self._lost(error) from error
        if not data and (self._empty_is_end or self._hung_up()):
            raise LinkLost(f"{self._name}: the far end closed the line")
        return data

    def _hung_up(self) -> bool:
        poll = select.poll()
        poll.register(self._fd, 0)
        return any(event & (select.POLLHUP | select.POLLERR | select.POLLNVAL) for _, event in poll.poll(0))

    def _pause(self, deadline_s: float) -> None:
        rest_s = deadline_s - self._clock.monotonic_s()
        if rest_s <= 0:
            raise LinkTimeout(f"{self._name}: nothing received before the deadline")
        select.poll().poll(int(min(rest_s, _EMPTY_READ_PAUSE_S) * 1000 + 0.999))

    def _wait(self, event: int, deadline_s: float, missing: str) -> None:
        poll = select.poll()
        poll.register(self._fd, event)
        timeout_s = max(0.0, deadline_s - self._clock.monotonic_s())
        # poll() counts whole milliseconds: round up, or the last one would be a busy loop
        if not poll.poll(int(timeout_s * 1000 + 0.999)):
            raise LinkTimeout(f"{self._name}: {missing} before the deadline")

    def _lost(self, error: OSError) -> LinkLost:
        if error.errno in _GONE:
            return LinkLost(f"{self._name}: the line went away ({error.strerror})")
        return LinkLost(f"{self._name}: {error.strerror or error}")
