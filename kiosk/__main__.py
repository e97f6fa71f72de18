"""The `kiosk` command. Each subcommand is a module of `kiosk.commands`, imported only when it is asked for."""

import argparse
import importlib
import os
import select
import sys
from collections.abc import Sequence
from typing import Final, NoReturn

from kiosk.runtime.exit_codes import CRASHED, INTERRUPTED, READER_GONE, UNUSABLE
from kiosk.runtime.known_errors import is_known

COMMANDS: Final = {
    "demo": "the whole line on this machine with simulated devices",
    "visitor": "the check-in station of the lobby",
    "counter": "the station of an agent's window",
    "technician": "the station to install, test and repair the appliance",
    "sync": "exchange events and changes with the server",
    "server": "the post server and reference central system",
    "stamp": "verify the code of an eTimbre stamp",
    "store": "create, enrol and verify the encrypted store",
    "slip": "draw what a printer would print",
}


class OneLineParser(argparse.ArgumentParser):
    """Says what is wrong with the words in one line, as everything else here does."""

    def error(self, message: str) -> NoReturn:
        """Say it and exit with UNUSABLE."""
        self.exit(UNUSABLE, f"{self.prog}: {message}; see {self.prog} --help\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a subcommand and return its exit code (`kiosk.runtime.exit_codes`)."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    parser = OneLineParser(
        prog="kiosk",
        usage="kiosk [-h] COMMAND [OPTION ...]",
        description="Check-in kiosk and card payment appliance of the consulates.",
        epilog="commands:\n" + "\n".join(f"  {name:<12}{text}" for name, text in COMMANDS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    subparsers = parser.add_subparsers(
        prog="kiosk", dest="command", metavar="COMMAND", required=True, help=argparse.SUPPRESS
    )
    parsers = {
        name: subparsers.add_parser(name, description=f"{text[0].upper()}{text[1:]}.", allow_abbrev=False)
        for name, text in COMMANDS.items()
    }
    asked = words[0] if words else ""
    try:
        if asked not in COMMANDS:
            parser.parse_args(words)  # prints the help or what is wrong, and exits
        module = importlib.import_module(f"kiosk.commands.{asked}")
        module.add_arguments(parsers[asked])
        code: int = module.run(parser.parse_args(words))
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the top: what is not known is a bug, and logged as one
        if isinstance(error, BrokenPipeError) and _reader_is_gone():
            return READER_GONE
        if is_known(error):
            print(f"kiosk {asked}: {error}".replace("\n", f"\nkiosk {asked}: "), file=sys.stderr)
            return UNUSABLE
        return _crash(asked, error)
    return code


def _reader_is_gone() -> bool:
    """Whether nobody reads our output any more (`kiosk ... | head -1`); the rest of it then goes nowhere."""
    output = sys.stdout.fileno()
    look = select.poll()
    look.register(output, 0)
    if not any(events & (select.POLLERR | select.POLLHUP) for _, events in look.poll(0)):
        return False
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, output)
    os.close(nowhere)
    return True


def _crash(command: str, error: Exception) -> int:
    from kiosk.runtime.crash_report import log_crash
    from kiosk.runtime.logging import get_logger

    report = log_crash(get_logger(), error)
    print(f"kiosk {command}: stopped by a bug ({report.error}, {report.crash_id}); see the log", file=sys.stderr)
    return CRASHED


if __name__ == "__main__":
    sys.exit(main())
