"""Serial ports (RS-232, USB CDC, pty slaves). The only module that imports pyserial."""

import contextlib
import errno
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import serial
from serial.tools import list_ports

from drivers.clock import Clock
from drivers.errors import LinkBusy, LinkError, LinkUnavailable
from drivers.link.descriptor_link import DescriptorLink
from drivers.link.usb_serial import ListedPort

_BUSY = frozenset({errno.EAGAIN, errno.EBUSY})

FlowControl = Literal["none", "rtscts", "xonxoff"]


@dataclass(frozen=True)
class SerialSettings:
    """Line parameters; `baud` in bit/s."""

    baud: int = 9600
    bytesize: Literal[7, 8] = 8
    parity: Literal["N", "E", "O"] = "N"
    stopbits: Literal[1, 2] = 1
    flow: FlowControl = "none"


class SerialLink(DescriptorLink):
    """A serial port held exclusively (advisory lock: every opener has to ask for it, as this one does).

    pyserial opens and configures the port; bytes go through the descriptor itself, because only there
    can both directions keep an absolute deadline. Modem lines are never read: ptys answer ENOTTY.
    """

    def __init__(self, url: str, find: Callable[[], str], settings: SerialSettings, clock: Clock) -> None:
        """`find` gives the path of the device file at each opening; it may raise LinkUnavailable."""
        super().__init__(url, clock)
        self._find = find
        self._settings = settings
        self._port: serial.Serial | None = None

    def _open_descriptor(self) -> int:
        path = self._find()
        try:
            self._port = serial.Serial(
                path,
                baudrate=self._settings.baud,
                bytesize=self._settings.bytesize,
                parity=self._settings.parity,
                stopbits=self._settings.stopbits,
                rtscts=self._settings.flow == "rtscts",
                xonxoff=self._settings.flow == "xonxoff",
                timeout=0,
                exclusive=True,
            )
        # ValueError: a rate this port cannot do; OSError also covers serial.SerialException
        except (OSError, ValueError) as error:
            raise _open_error(path, error) from error
        return int(self._port.fileno())

    def _close_descriptor(self) -> None:
        if self._port is not None:
            # a port whose device is gone may refuse the last ioctl; it is closed all the same
            with contextlib.suppress(OSError):
                self._port.close()
            self._port = None


def list_serial_ports() -> Sequence[ListedPort]:
    """The serial ports of this machine, by name; ports without hardware behind them are left out."""
    return [
        ListedPort(port.device, port.serial_number or "", _description(port.description), _interface(port.location))
        for port in sorted(list_ports.comports())
    ]


def _description(text: str | None) -> str:
    return "" if text in (None, "n/a") else str(text)


def _interface(location: str | None) -> int | None:
    """The last number of `1-1.4:1.2`: configuration and interface stand behind the colon."""
    number = (location or "").partition(":")[2].rpartition(".")[2]
    return int(number) if number.isdecimal() else None


def _open_error(path: str, error: OSError | ValueError) -> LinkError:
    number = error.errno if isinstance(error, OSError) else None
    if number in _BUSY:
        return LinkBusy(f"{path}: another program holds this port; close it first")
    if number == errno.EACCES:
        return LinkUnavailable(f"{path}: no permission; add the user to the group dialout")
    if number in (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO):
        return LinkUnavailable(f"{path}: no such device; plug it in or correct the link")
    return LinkUnavailable(f"{path}: cannot be used as a serial port ({error})")
