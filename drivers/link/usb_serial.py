"""Serial ports by the serial number of their USB device: the name changes with every plug, the number never.

A device with several ports (a terminal with one for payments and one for service) needs the USB interface as well.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from drivers.errors import LinkUnavailable


@dataclass(frozen=True)
class ListedPort:
    """A serial port of this machine; `serial_number` is empty where the device has none (or is no USB device).

    `interface` is the number of the USB interface as in `/dev/serial/by-id/...-if02`, None where it is the only one.
    """

    device: str
    serial_number: str = ""
    description: str = ""
    interface: int | None = None


#: gives the ports that are plugged in now
PortLister = Callable[[], Sequence[ListedPort]]


def device_of(ports: Sequence[ListedPort], serial_number: str, interface: int | None = None) -> str:
    """The device file of the one port with this serial number (and USB interface); raises LinkUnavailable."""
    same = [port for port in ports if port.serial_number == serial_number]
    found = same if interface is None else [port for port in same if port.interface == interface]
    if len(found) == 1:
        return found[0].device
    if not same:
        others = ", ".join(sorted(port.serial_number for port in ports if port.serial_number)) or "none"
        raise LinkUnavailable(f"USB device {serial_number}: not plugged in; serial numbers that are: {others}")
    names = ", ".join(port.device for port in same)
    if not found:
        raise LinkUnavailable(f"USB device {serial_number}: has no port on interface {interface}; it has {names}")
    if interface is None and len({port.interface for port in same}) == len(same):
        numbers = " or ".join(f"interface={port.interface}" for port in same)
        raise LinkUnavailable(f"USB device {serial_number}: has several ports ({names}); add {numbers} to the link")
    raise LinkUnavailable(f"USB device {serial_number}: {names} all have this serial number; unplug all but one")


def link_of(port: ListedPort, ports: Sequence[ListedPort]) -> str:
    """The link URL that finds `port` again: by its serial number where that tells it from `ports`, else by its name."""
    same = [other for other in ports if other.serial_number == port.serial_number]
    url = f"serial://usb/{quote(port.serial_number, safe='')}"
    if port.serial_number and len(same) == 1:
        return url
    if port.serial_number and port.interface is not None and len({other.interface for other in same}) == len(same):
        return f"{url}?interface={port.interface}"
    return f"serial://{port.device}"
