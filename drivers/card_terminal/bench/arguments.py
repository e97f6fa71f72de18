"""Options several commands share."""

import argparse
from collections.abc import Iterable, Mapping

from drivers.card_terminal.declared import Setting
from drivers.card_terminal.factory import DECLARATIONS, PROTOCOLS, open_terminal
from drivers.card_terminal.interface import CardTerminal
from drivers.clock import Clock
from drivers.errors import UsageError
from drivers.link.interface import Link

LINK_HELP = (
    "serial:///dev/ttyUSB0?baud=9600&bytesize=8&parity=N&stopbits=1&flow=none, serial://usb/SERIALNUMBER?...,"
    " tcp://host:port, or none: for manual"
)

#: so many choices are not told one by one
_MANY = 10

#: exit codes
DONE, REFUSED, USAGE, UNKNOWN = 0, 1, 2, 3


def add_protocol(parser: argparse.ArgumentParser, offered: Iterable[str] = PROTOCOLS) -> None:
    """`--protocol`, one of those the command works with."""
    parser.add_argument("--protocol", required=True, choices=tuple(offered), help="what the terminal speaks")


def add_link_layer(parser: argparse.ArgumentParser, default: str = "serial") -> None:
    """`--link-layer`."""
    parser.add_argument("--link-layer", choices=("serial", "tcp"), help=f"how messages are framed (default: {default})")


def add_settings(parser: argparse.ArgumentParser) -> None:
    """`--setting`, any number of times."""
    parser.add_argument(
        "--setting", action="append", default=[], metavar="NAME=VALUE", help="of the protocol, for example variant=e"
    )


def settings_text() -> str:
    """Every setting of every protocol, for the end of a help text: its default or its choices, and what it means."""
    rows = [
        (protocol, f"{setting.name}={_values(setting)}", setting.meaning)
        for protocol, declared in DECLARATIONS.items()
        for setting in declared.settings
    ]
    width = max(len(pair) for _, pair, _ in rows)
    lines = [f"  {protocol:<9}  {pair:<{width}}  {meaning}" for protocol, pair, meaning in rows]
    return "\n".join(["settings (the default, or the choices with the default first):", *lines])


def _values(setting: Setting) -> str:
    others = [choice for choice in setting.choices if choice != setting.default]
    return "|".join([setting.default, *others] if len(others) < _MANY else [setting.default, "..."])


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
