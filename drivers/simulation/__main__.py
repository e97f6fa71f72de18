"""Control a running simulator: `python -m drivers.simulation SOCKET COMMAND [name=value ...]`."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from drivers.errors import DriverError
from drivers.one_line_parser import OneLineParser
from drivers.simulation.control import ControlClient


def main(arguments: Sequence[str] | None = None) -> int:
    """Send one command and print its result as JSON; 0 done, 2 refused or not reachable."""
    parser = OneLineParser(prog="python -m drivers.simulation", description="Control a running simulator.")
    parser.add_argument("socket", type=Path, help="the simulator's --control socket")
    parser.add_argument("command", help="for example state, wait_state, present, cable, scan, paper, quit")
    parser.add_argument("values", nargs="*", metavar="name=value", help="arguments; values are JSON, or else text")
    options = parser.parse_args(arguments)
    values = {}
    for pair in options.values:
        name, separator, text = pair.partition("=")
        if not separator:
            parser.error(f"{pair}: write arguments as name=value")
        try:
            values[name] = json.loads(text)
        except ValueError:
            values[name] = text
    try:
        with ControlClient(options.socket) as client:
            print(json.dumps(client.call(options.command, **values), ensure_ascii=False))
    except DriverError as error:
        print(f"{options.socket}: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
