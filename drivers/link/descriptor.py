"""Deadline-bound reading and writing of one non-blocking file descriptor (serial port, socket or pty)."""

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


class DescriptorLine:
    """Reads and writes `fd`, which stays the caller's to close; `name` is used in error texts."""

    def __init__(self, fd: int, clock: Clock, name: str) -> None:
        os.set_blocking(fd, False)
        self._fd = fd
        self._clock = clock
        self._name = name

    def write(self, data: bytes, deadline_s: float) -> None:
        """Write all of `data`; raises LinkTimeout (an unknown part was sent) or LinkLost."""
        rest = memoryview(data)
        while rest:
            self._wait(select.POLLOUT, deadline_s, f"{len(rest)} of {len(data)} bytes not taken")
            try:
                rest = rest[os.write(self._fd, rest) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise self._lost(error) from error

    def read(self, max_bytes: int, deadline_s: float) -> bytes:
        """Return 1 to `max_bytes` bytes; data that are already there are given even after the deadline."""
        while True:
            self._wait(select.POLLIN, deadline_s, "nothing received")
            data = self._read_now(max_bytes)
            if data is not None:
                return data

    def drain(self) -> bytes:
        """Return what has arrived, without waiting; raises LinkLost."""
        poll = select.poll()
        poll.register(self._fd, select.POLLIN)
        collected = bytearray()
        while len(collected) < _DRAIN_BYTES and poll.poll(0):
            data = self._read_now(_DRAIN_BYTES)
            if data is None:
                break
            collected += data
        return bytes(collected)

    def _read_now(self, max_bytes: int) -> bytes | None:
        """None when another reader or a spurious wake-up left nothing."""
        try:
            data = os.read(self._fd, max_bytes)
        except BlockingIOError:
            return None
        except OSError as error:
            raise self._lost(error) from error
        if not data:
            raise LinkLost(f"{self._name}: the far end closed the line")
        return data

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
