"""Options several commands share."""

import argparse
from collections.abc import Mapping

from drivers.card_terminal.factory import PROTOCOLS, open_terminal
from drivers.card_terminal.interface import CardTerminal
from drivers.clock import Clock
from drivers.errors import UsageError
from drivers.link.interface import Link

LINK_HELP = "serial:///dev/ttyUSB0?baud=9600&bytesize=8&parity=N&stopbits=1&flow=none, serial://usb/SERIALNUMBER?... or tcp://host:port"

#: exit codes
DONE, REFUSED, USAGE, UNKNOWN = 0, 1, 2, 3


def add_protocol(parser: argparse.ArgumentParser) -> None:
    """`--protocol`."""
    parser.add_argument("--protocol", required=True, choices=tuple(PROTOCOLS), help="what the terminal speaks")


def add_link_layer(parser: argparse.ArgumentParser) -> None:
    """`--link-layer`."""
    parser.add_argument("--link-layer", choices=("serial", "tcp"), help="how messages are framed (default: serial)")


def add_settings(parser: argparse.ArgumentParser) -> None:
    """`--setting`, any number of times."""
    parser.add_argument(
        "--setting", action="append", default=[], metavar="NAME=VALUE", help="of the protocol, for example variant=e"
    )


def settings_of(options: argparse.Namespace) -> Mapping[str, str]:
    """The settings as a mapping; raises UsageError for one that is not NAME=VALUE."""
    settings = {}
    for pair in options.setting:
        name, separator, value = pair.partition("=")
        if not separator:
            raise UsageError(f"--setting {pair}: write NAME=VALUE")
        settings[name] = value
    return settings


def terminal_of(options: argparse.Namespace, link: Link, clock: Clock) -> CardTerminal:
    """The driver the options name, on `link`; raises UsageError."""
    return open_terminal(options.protocol, link, clock, settings_of(options))
