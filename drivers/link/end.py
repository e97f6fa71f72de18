"""The far end of a line, as a simulated device holds it."""

from typing import Protocol


class LineEnd(Protocol):
    """The device's side: bytes nobody reads are lost, as on a real line. All methods return at once."""

    @property
    def url(self) -> str:
        """The link URL a driver uses to reach this end."""
        ...

    def open(self) -> None:
        """Plug the cable in; does nothing when it is in. Raises LinkBusy, LinkUnavailable or UsageError."""
        ...

    def close(self) -> None:
        """Pull the cable; the other side sees the line go away. Does nothing when it is out."""
        ...

    def fileno(self) -> int:
        """Return the descriptor that becomes readable when `receive` has something to do; -1 while closed."""
        ...

    def receive(self, max_bytes: int) -> bytes:
        """Return what has arrived, at most `max_bytes`; empty when nothing did or the cable is out."""
        ...

    def send(self, data: bytes) -> int:
        """Send; return how many bytes the line took (fewer when the other side does not read)."""
        ...

    def hung_up(self) -> bool:
        """Whether a caller has gone since this was asked last; never on a serial line, where nobody can tell."""
        ...
