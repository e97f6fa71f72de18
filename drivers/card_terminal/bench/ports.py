"""`ports`: the serial ports of this machine, with what a link needs to find each again."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict

from drivers.card_terminal.bench.arguments import DONE
from drivers.link.serial_port import list_serial_ports
from drivers.link.usb_serial import ListedPort, link_of


def add_ports(parser: argparse.ArgumentParser) -> None:
    """Give `parser` the options of `ports`."""
    parser.add_argument("--json", action="store_true", help="print one JSON list")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the ports; none is an answer too."""
    ports = list_serial_ports()
    sys.stdout.write((ports_json(ports) if options.json else "\n".join(ports_lines(ports))) + "\n")
    return DONE


def ports_json(ports: Sequence[ListedPort]) -> str:
    """One list of objects: `device`, `serial_number`, `description`, `interface` and the `link` to configure."""
    return json.dumps([asdict(port) | {"link": link_of(port, ports)} for port in ports], ensure_ascii=False)


def ports_lines(ports: Sequence[ListedPort]) -> Sequence[str]:
    """One line per port: name, serial number, description, link."""
    rows = [
        (port.device, port.serial_number or "no serial number", port.description or "no description") for port in ports
    ]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(3)]
    return [
        "  ".join((*(text.ljust(width) for text, width in zip(row, widths, strict=True)), link_of(port, ports)))
        for row, port in zip(rows, ports, strict=True)
    ] or ["no serial port is plugged in"]
