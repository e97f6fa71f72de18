import pytest

from drivers.clock import SystemClock
from drivers.errors import UsageError
from drivers.link.serial_port import SerialLink
from drivers.link.tcp import TcpLink
from drivers.link.url import open_link

CLOCK = SystemClock()


@pytest.mark.parametrize(
    "url",
    [
        "serial:///dev/ttyUSB0",
        "serial:///dev/ttyUSB0?baud=9600&bytesize=8&parity=N&stopbits=1&flow=rtscts",
        "serial:///dev/serial/by-id/usb-Ingenico_Desk5000-if00?baud=1200&bytesize=7&parity=E&flow=xonxoff",
    ],
)
def test_serial_links_are_made_without_touching_the_device(url: str) -> None:
    link = open_link(url, CLOCK)
    assert isinstance(link, SerialLink)
    assert link.url == url


@pytest.mark.parametrize("url", ["tcp://192.0.2.7:8888", "tcp://[2001:db8::1]:20007", "tcp://terminal.example:1/"])
def test_tcp_links_are_made_without_connecting(url: str) -> None:
    link = open_link(url, CLOCK)
    assert isinstance(link, TcpLink)
    assert link.url == url


@pytest.mark.parametrize(
    ("url", "remedy"),
    [
        ("", "serial:///dev/ttyUSB0"),
        ("/dev/ttyUSB0", "serial:///dev/ttyUSB0"),
        ("usb://1", "serial:///dev/ttyUSB0"),
        ("serial://dev/ttyUSB0", "three slashes"),
        ("serial:///", "three slashes"),
        ("serial:///dev/x?baud=fast", "9600"),
        ("serial:///dev/x?baud=9601", "9600"),
        ("serial:///dev/x?speed=9600", "baud"),
        ("serial:///dev/x?parity=none", "N, E, O"),
        ("serial:///dev/x?baud", "name=value"),
        ("serial:///dev/x?baud=", "9600"),
        ("tcp://host", "host and port"),
        ("tcp://host:99999", "host and port"),
        ("tcp://host:http", "host and port"),
        ("tcp://:80", "host and port"),
        ("tcp://user@host:80", "host and port"),
        ("tcp://host:80/path", "host and port"),
        ("tcp://[::1", "not a URL"),
        ("pty:///tmp/x", "serial:///tmp/x"),
    ],
)
def test_wrong_urls_are_refused_in_one_line_with_a_remedy(url: str, remedy: str) -> None:
    with pytest.raises(UsageError) as raised:
        open_link(url, CLOCK)
    assert remedy in str(raised.value)
    assert "\n" not in str(raised.value)
