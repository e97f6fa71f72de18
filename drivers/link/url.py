"""Link URLs (README.md): `serial:///dev/ttyUSB0?baud=9600`, `serial://usb/NUMBER?baud=9600`, `tcp://host:port`,
`file:///dev/usb/lp0`, `none:`.
"""

from collections.abc import Mapping
from typing import cast
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from drivers.clock import Clock
from drivers.errors import UsageError
from drivers.link.device_file import DeviceFileLink
from drivers.link.interface import Link
from drivers.link.no_link import NoLink
from drivers.link.serial_port import FlowControl, SerialLink, SerialSettings, list_serial_ports
from drivers.link.tcp import TcpLink
from drivers.link.usb_serial import PortLister, device_of

_BAUD_RATES = (300, 600, 1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200, 230400, 460800, 921600)
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "baud": tuple(str(rate) for rate in _BAUD_RATES),
    "bytesize": ("7", "8"),
    "parity": ("N", "E", "O"),
    "stopbits": ("1", "2"),
    "flow": ("none", "rtscts", "xonxoff"),
}
#: host of a serial URL whose path is the serial number of a USB device
_USB = "usb"
_DEFAULTS: Mapping[str, str] = {"baud": "9600", "bytesize": "8", "parity": "N", "stopbits": "1", "flow": "none"}


def open_link(url: str, clock: Clock, ports: PortLister = list_serial_ports) -> Link:
    """Make the link `url` names, not yet opened: its user calls `open()` when the line is needed.

    Raises UsageError with a remedy in one line; never touches the device. `ports` tells, at each opening, which port
    a USB serial number is.
    """
    parts = _split(url)
    if parts.scheme == "serial":
        return _serial_link(url, parts, clock, ports)
    if parts.scheme == "tcp":
        host, port = host_and_port(parts, url)
        return TcpLink(url, host, port, clock)
    if parts.scheme == "file":
        if parts.query:
            raise UsageError(f"link {url}: a device file has no settings; remove ?{parts.query}")
        return DeviceFileLink(url, absolute_path(parts, url), clock)
    if parts.scheme == "none":
        return NoLink()
    if parts.scheme == "pty":
        raise UsageError(f"link {url}: pty:// is the simulator's side; connect with serial://{parts.path}")
    raise UsageError(
        f"link {url}: unknown scheme; use serial:///dev/ttyUSB0?baud=9600, serial://usb/SERIALNUMBER,"
        " tcp://host:port or file:///dev/usb/lp0"
    )


def _serial_link(url: str, parts: SplitResult, clock: Clock, ports: PortLister) -> SerialLink:
    values = _query(parts.query, url)
    if parts.netloc != _USB:
        path = absolute_path(parts, url)
        return SerialLink(url, lambda: path, _serial_settings(values, url), clock)
    number = unquote(parts.path[1:])
    interface = values.pop("interface", None)
    if not number or "/" in number:
        raise UsageError(f"link {url}: write the serial number of the USB device, as in serial://usb/A1234?baud=9600")
    if interface is not None and not (interface.isascii() and interface.isdecimal() and len(interface) <= 3):
        raise UsageError(f"link {url}: interface={interface} is not the number of a USB interface")
    chosen = None if interface is None else int(interface)
    return SerialLink(url, lambda: device_of(ports(), number, chosen), _serial_settings(values, url), clock)


def absolute_path(parts: SplitResult, url: str) -> str:
    """Return the path of `serial:///path` or `pty:///path`; raises UsageError if it is not absolute."""
    if parts.netloc or not parts.path.startswith("/") or len(parts.path) < 2:
        raise UsageError(f"link {url}: write an absolute path after three slashes, as in {parts.scheme}:///dev/ttyUSB0")
    return parts.path


def host_and_port(parts: SplitResult, url: str) -> tuple[str, int]:
    """Return host and port of `tcp://host:port`; raises UsageError for anything else."""
    try:
        port = parts.port
    except ValueError:
        port = None
    if not parts.hostname or port is None or parts.path not in ("", "/") or parts.query or parts.username:
        raise UsageError(f"link {url}: write host and port (0 to 65535), as in tcp://192.0.2.7:8888")
    return parts.hostname, port


def _split(url: str) -> SplitResult:
    try:
        return urlsplit(url)
    except ValueError as error:
        raise UsageError(f"link {url}: not a URL ({error}); write serial:///dev/ttyUSB0 or tcp://host:port") from error


def _query(query: str, url: str) -> dict[str, str]:
    try:
        return dict(parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query)))
    except ValueError as error:
        raise UsageError(f"link {url}: write the settings as name=value joined by &") from error


def _serial_settings(given: Mapping[str, str], url: str) -> SerialSettings:
    values = dict(_DEFAULTS)
    for name, value in given.items():
        if name not in _CHOICES:
            raise UsageError(f"link {url}: unknown setting {name}; known are {', '.join(_CHOICES)}")
        if value not in _CHOICES[name]:
            raise UsageError(f"link {url}: {name}={value} is not one of {', '.join(_CHOICES[name])}")
        values[name] = value
    return SerialSettings(
        baud=int(values["baud"]),
        bytesize=7 if values["bytesize"] == "7" else 8,
        parity="N" if values["parity"] == "N" else "E" if values["parity"] == "E" else "O",
        stopbits=2 if values["stopbits"] == "2" else 1,
        flow=cast(FlowControl, values["flow"]),  # one of _CHOICES["flow"]
    )
