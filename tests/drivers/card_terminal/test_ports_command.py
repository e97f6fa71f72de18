"""`ports` names what a link needs to find a terminal again."""

import json

import pytest

from drivers.card_terminal.__main__ import main
from drivers.card_terminal.bench.ports import ports_json, ports_lines
from drivers.link.serial_port import list_serial_ports
from drivers.link.usb_serial import ListedPort

PORTS = (
    ListedPort("/dev/ttyACM0", "D5 1", "Desk5000"),
    ListedPort("/dev/ttyACM1", "V400", "V400c", 0),
    ListedPort("/dev/ttyACM2", "V400", "V400c", 2),
    ListedPort("/dev/ttyACM3", "TWIN", "Cable"),
    ListedPort("/dev/ttyACM4", "TWIN", "Cable"),
    ListedPort("/dev/ttyS0"),
)
LINKS = [
    "serial://usb/D5%201",
    "serial://usb/V400?interface=0",
    "serial://usb/V400?interface=2",
    "serial:///dev/ttyACM3",
    "serial:///dev/ttyACM4",
    "serial:///dev/ttyS0",
]


def test_each_port_with_its_link() -> None:
    told = json.loads(ports_json(PORTS))
    assert [port["link"] for port in told] == LINKS
    assert told[1] | {"link": ""} == {
        "device": "/dev/ttyACM1", "serial_number": "V400", "description": "V400c", "interface": 0, "link": ""
    }  # fmt: skip
    lines = ports_lines(PORTS)
    assert [line.split()[0] for line in lines] == [port.device for port in PORTS]
    assert [line.split()[-1] for line in lines] == LINKS
    assert "no serial number" in lines[-1]


def test_none_is_an_answer() -> None:
    assert ports_lines(()) == ["no serial port is plugged in"]
    assert ports_json(()) == "[]"


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_command_lists_this_machines_ports(capsys: pytest.CaptureFixture[str], options: list[str]) -> None:
    assert main(["ports", *options]) == 0
    printed = capsys.readouterr().out.strip()
    assert printed == (ports_json(list_serial_ports()) if options else "\n".join(ports_lines(list_serial_ports())))
