"""A port by the serial number of its USB device: found under any name, and plain words where it is not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.clock import SystemClock
from drivers.errors import LinkLost, LinkUnavailable, UsageError
from drivers.link.serial_port import SerialLink, list_serial_ports
from drivers.link.url import open_link
from drivers.link.usb_serial import ListedPort, device_of
from tests.support.usb_port import SERIAL_NUMBER, UsbPort

CLOCK = SystemClock()
DESK = ListedPort("/dev/ttyACM0", "D5-1")
TWO_OF_ONE = (ListedPort("/dev/ttyACM0", "V400", "", 0), ListedPort("/dev/ttyACM1", "V400", "", 2))


@pytest.fixture
def port(tmp_path: Path) -> Iterator[UsbPort]:
    far = UsbPort(tmp_path)
    far.open()
    yield far
    far.close()


def test_a_device_is_found_again_under_another_name(port: UsbPort) -> None:
    link = open_link(f"{port.url}?baud=9600&bytesize=7&parity=E", CLOCK, port.ports)
    for _ in range(3):
        link.open()
        assert port.send(b"\x05") == 1
        assert link.read(1, CLOCK.monotonic_s() + 5) == b"\x05"
        port.close()
        with pytest.raises(LinkLost):
            link.read(1, CLOCK.monotonic_s() + 5)
        link.close()
        with pytest.raises(LinkUnavailable, match=f"USB device {SERIAL_NUMBER}: not plugged in"):
            link.open()
        port.open()
    assert len(set(port.devices)) == 4


def test_the_lister_is_asked_at_each_opening_only() -> None:
    asked: list[int] = []

    def ports() -> list[ListedPort]:
        asked.append(1)
        return []

    link = open_link("serial://usb/D5-1", CLOCK, ports)
    assert not asked
    for _ in range(2):
        with pytest.raises(LinkUnavailable):
            link.open()
    assert len(asked) == 2


def test_a_plain_path_asks_nobody(port: UsbPort) -> None:
    link = open_link(f"serial://{port.devices[0]}", CLOCK, lambda: pytest.fail("a path needs no list"))
    link.open()
    link.close()


def test_one_device_with_several_ports_needs_its_interface() -> None:
    with pytest.raises(LinkUnavailable, match=r"several ports .*ttyACM0.*ttyACM1.*interface=0 or interface=2"):
        device_of(TWO_OF_ONE, "V400")
    assert device_of(TWO_OF_ONE, "V400", 2) == "/dev/ttyACM1"
    with pytest.raises(LinkUnavailable, match="no port on interface 1"):
        device_of(TWO_OF_ONE, "V400", 1)
    link = open_link("serial://usb/V400?interface=2&baud=115200", CLOCK, lambda: TWO_OF_ONE)
    assert isinstance(link, SerialLink)


def test_two_devices_with_the_same_number_are_not_guessed_at() -> None:
    twins = (DESK, ListedPort("/dev/ttyACM3", "D5-1"))
    with pytest.raises(LinkUnavailable, match=r"/dev/ttyACM0, /dev/ttyACM3 all have this serial number"):
        device_of(twins, "D5-1")


def test_what_is_plugged_in_instead_is_told() -> None:
    with pytest.raises(LinkUnavailable, match=r"USB device X: not plugged in; serial numbers that are: D5-1"):
        device_of((DESK, ListedPort("/dev/ttyS0")), "X")
    with pytest.raises(LinkUnavailable, match=r"that are: none"):
        device_of((ListedPort("/dev/ttyS0"),), "X")


def test_a_number_with_spaces_is_written_as_in_any_url() -> None:
    link = open_link("serial://usb/AB%201", CLOCK, lambda: [ListedPort("/nowhere/tty", "AB 1")])
    with pytest.raises(LinkUnavailable, match="/nowhere/tty: no such device"):
        link.open()


@pytest.mark.parametrize(
    ("url", "remedy"),
    [
        ("serial://usb", "serial://usb/A1234"),
        ("serial://usb/", "serial://usb/A1234"),
        ("serial://usb/a/b", "serial://usb/A1234"),
        ("serial://usb/A1?interface=x", "number of a USB interface"),
        ("serial://usb/A1?speed=1", "unknown setting speed"),
        ("serial:///dev/ttyACM0?interface=1", "unknown setting interface"),
        ("pty://usb/A1", "pty:// is the simulator's side"),
    ],
)
def test_wrong_urls(url: str, remedy: str) -> None:
    with pytest.raises(UsageError) as raised:
        open_link(url, CLOCK)
    assert remedy in str(raised.value)
    assert "\n" not in str(raised.value)


def test_this_machines_ports_can_be_listed() -> None:
    ports = list_serial_ports()
    assert [port.device for port in ports] == sorted({port.device for port in ports})
    assert all(port.device.startswith("/dev/") for port in ports)
