"""The master side of a pty: a serial line for a simulated device, its slave linked at a path."""

import contextlib
import os
import tty
from pathlib import Path

from drivers.errors import LinkBusy, LinkUnavailable


class PtyEnd:
    """A `LineEnd` on a pty in raw mode. Drivers open `serial://<path>`; `close` and `open` pull and plug the cable.

    The slave is kept open here too, so that drivers may open and close the port as they like without this
    end seeing a hang-up. Closing the master hangs up whoever has the slave open (read: end of file, write: EIO).
    A pty has neither a speed nor modem lines (facts/platform.md 5).
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._master = -1
        self._slave = -1

    @property
    def url(self) -> str:
        """The link URL a driver uses to reach this end."""
        return f"serial://{self._path}"

    def open(self) -> None:
        """Make the pty and link its slave at the path; raises LinkBusy if something else is there.

        Only a dangling link to a pty is replaced, as a killed simulator leaves it; a living one's stays.
        """
        if self._master >= 0:
            return
        self._clear_path()
        master, slave = os.openpty()
        try:
            tty.setraw(slave)
            os.set_blocking(master, False)
            self._path.symlink_to(os.ttyname(slave))
        except OSError as error:
            os.close(master)
            os.close(slave)
            raise LinkUnavailable(f"{self._path}: cannot place the device link there ({error.strerror})") from error
        self._master, self._slave = master, slave

    def close(self) -> None:
        """Remove the link, then hang up; in this order no one can open the number after it is used anew."""
        if self._master < 0:
            return
        with contextlib.suppress(OSError):
            if os.readlink(self._path) == os.ttyname(self._slave):
                self._path.unlink()
        os.close(self._master)
        os.close(self._slave)
        self._master = self._slave = -1

    def fileno(self) -> int:
        """Return the master's descriptor; -1 while closed."""
        return self._master

    def receive(self, max_bytes: int) -> bytes:
        """Return what has arrived, at most `max_bytes`; empty when nothing did."""
        if self._master < 0:
            return b""
        try:
            return os.read(self._master, max_bytes)
        except BlockingIOError:
            return b""

    def send(self, data: bytes) -> int:
        """Send; return how many bytes the line took."""
        sent = 0
        if self._master >= 0:
            with contextlib.suppress(BlockingIOError):
                while sent < len(data):
                    sent += os.write(self._master, data[sent:])
        return sent

    def hung_up(self) -> bool:
        """False: a port is opened and closed without the other side noticing."""
        return False

    def _clear_path(self) -> None:
        """Remove a dangling link; raises LinkBusy for anything else that is there."""
        if not os.path.lexists(self._path):
            return
        if not (self._path.is_symlink() and os.readlink(self._path).startswith("/dev/pts/")):
            raise LinkBusy(f"{self._path}: exists and is not a simulator's link; choose another path")
        if self._pty_is_alive():
            raise LinkBusy(f"{self._path}: another simulator is running there; end it or choose another path")
        self._path.unlink(missing_ok=True)

    def _pty_is_alive(self) -> bool:
        """Whether the linked pty is the one the link was made for: a number given anew is younger than the link."""
        try:
            return self._path.stat().st_ctime_ns <= self._path.lstat().st_mtime_ns
        except OSError:
            return False
