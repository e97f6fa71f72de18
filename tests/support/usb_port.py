"""A USB serial device on real ptys: each time it is plugged in it gets another name, as adapters do."""

from collections.abc import Sequence
from pathlib import Path

from drivers.link.pty_end import PtyEnd
from drivers.link.usb_serial import ListedPort

SERIAL_NUMBER = "SPECIMEN-01"


class UsbPort:
    """A `LineEnd`; `ports` lists it while it is plugged in."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._end: PtyEnd | None = None
        #: every device file it had
        self.devices: list[str] = []

    @property
    def url(self) -> str:
        """The link URL that finds it under any name."""
        return f"serial://usb/{SERIAL_NUMBER}"

    def ports(self) -> Sequence[ListedPort]:
        """What is plugged in now."""
        own = [ListedPort(self.devices[-1], SERIAL_NUMBER, "Desk5000")] if self._end is not None else []
        return [ListedPort("/dev/ttyS0"), ListedPort("/dev/ttyACM9", "SOMEBODY-ELSE"), *own]

    def open(self) -> None:
        """Plug it in, under a new name."""
        if self._end is None:
            path = self._folder / f"ttyACM{len(self.devices)}"
            end = PtyEnd(path)
            end.open()
            self.devices.append(str(path))
            self._end = end

    def close(self) -> None:
        """Unplug it."""
        if self._end is not None:
            self._end.close()
            self._end = None

    def fileno(self) -> int:
        """Of the pty; -1 while unplugged."""
        return -1 if self._end is None else self._end.fileno()

    def receive(self, max_bytes: int) -> bytes:
        """Return what has arrived."""
        return b"" if self._end is None else self._end.receive(max_bytes)

    def send(self, data: bytes) -> int:
        """Send; return how many bytes the line took."""
        return 0 if self._end is None else self._end.send(data)

    def hung_up(self) -> bool:
        """False: nobody can tell on a serial line."""
        return False
