"""The byte transport every driver speaks through: serial, TCP or a pty, all with deadlines."""

from typing import Protocol


class Link(Protocol):
    """A duplex byte line. Deadlines are absolute, in the seconds of the clock the link was made with."""

    @property
    def url(self) -> str:
        """Where it leads, as configured."""
        ...

    def open(self) -> None:
        """Open it; raises LinkUnavailable or LinkBusy. Opening an open link does nothing."""
        ...

    def close(self) -> None:
        """Close it; closing a closed link does nothing."""
        ...

    def write(self, data: bytes, deadline_s: float) -> None:
        """Hand all of `data` to the line; raises LinkTimeout (an unknown part was sent) or LinkLost."""
        ...

    def read(self, max_bytes: int, deadline_s: float) -> bytes:
        """Return at least one and at most `max_bytes` bytes; raises LinkTimeout when none came, or LinkLost."""
        ...

    def drain_input(self) -> bytes:
        """Return what has already arrived, without waiting (empty if nothing); raises LinkLost."""
        ...
