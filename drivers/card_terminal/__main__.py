"""Bench tool for card terminals: `python -m drivers.card_terminal pay|refund|...|simulate|decode|...|ports`.

Exit codes: 0 approved or done, 1 declined or cancelled, 2 usage or not started, 3 unknown.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence

from drivers.card_terminal.bench.arguments import USAGE
from drivers.card_terminal.bench.messages import add_messages, run_decode, run_encode
from drivers.card_terminal.bench.operations import OPERATIONS, add_operation, refused_object
from drivers.card_terminal.bench.ports import add_ports
from drivers.card_terminal.bench.recording import add_record, add_replay
from drivers.card_terminal.bench.simulator import add_simulate
from drivers.errors import DriverError
from drivers.one_line_parser import OneLineParser, WrongWords


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; one clear line for every expected failure."""
    words = sys.argv[1:] if arguments is None else arguments
    try:
        options = _parser().parse_args(words)
    except WrongWords as error:
        if "--json" in words:
            print(json.dumps(refused_object(error.text), ensure_ascii=False), flush=True)
        raise
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except DriverError as error:
        if "json" in options and options.json:
            print(json.dumps(refused_object(error), ensure_ascii=False), flush=True)
        print(f"card_terminal: {error}", file=sys.stderr)
        return USAGE


def _parser() -> argparse.ArgumentParser:
    parser = OneLineParser(
        prog="python -m drivers.card_terminal",
        description="Speak to a card terminal, or play one.",
        epilog="Exit codes: 0 approved or done, 1 declined or cancelled, 2 usage or not started, 3 unknown.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, (summary, _, _) in OPERATIONS.items():
        add_operation(commands.add_parser(name, help=summary), name)
    add_simulate(commands.add_parser("simulate", help="play a terminal until interrupted"))
    add_messages(commands.add_parser("decode", help="hex lines in, JSON lines out"), run_decode)
    add_messages(commands.add_parser("encode", help="JSON lines of decode in, hex lines out"), run_encode)
    add_record(commands.add_parser("record", help="run an operation and write down all that crosses the link"))
    add_replay(commands.add_parser("replay", help="run a recorded operation again, against its recording"))
    add_ports(commands.add_parser("ports", help="serial ports of this machine, with their USB serial numbers"))
    return parser


if __name__ == "__main__":
    sys.exit(main())
