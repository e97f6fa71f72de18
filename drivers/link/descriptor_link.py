"""What serial, TCP and device file links share: a line that exists while the link is open."""

from abc import ABC, abstractmethod

from drivers.clock import Clock
from drivers.errors import LinkLost
from drivers.link.descriptor import DescriptorLine


class DescriptorLink(ABC):
    """A `Link` over one file descriptor; subclasses know how to open and how to close it."""

    def __init__(self, url: str, clock: Clock) -> None:
        self._url = url
        self._clock = clock
        self._line: DescriptorLine | None = None

    @property
    def url(self) -> str:
        """Where it leads, as configured."""
        return self._url

    def open(self) -> None:
        """Open it; raises LinkUnavailable or LinkBusy. Opening an open link does nothing."""
        if self._line is None:
            self._line = self._new_line(self._open_descriptor())

    def close(self) -> None:
        """Close it; closing a closed link does nothing."""
        if self._line is not None:
            self._line = None
            self._close_descriptor()

    def write(self, data: bytes, deadline_s: float) -> None:
        """Hand all of `data` to the line; raises LinkTimeout (an unknown part was sent) or LinkLost."""
        self._opened().write(data, deadline_s)

    def read(self, max_bytes: int, deadline_s: float) -> bytes:
        """Return 1 to `max_bytes` bytes; raises LinkTimeout when none came, or LinkLost."""
        return self._opened().read(max_bytes, deadline_s)

    def drain_input(self) -> bytes:
        """Return what has already arrived, without waiting; raises LinkLost."""
        return self._opened().drain()

    def _opened(self) -> DescriptorLine:
        if self._line is None:
            raise LinkLost(f"{self._url}: the link is not open")
        return self._line

    def _new_line(self, fd: int) -> DescriptorLine:
        return DescriptorLine(fd, self._clock, self._url)

    @abstractmethod
    def _open_descriptor(self) -> int:
        """Open and return a file descriptor that stays open until `_close_descriptor`."""

    @abstractmethod
    def _close_descriptor(self) -> None:
        """Close it; must not raise."""
