"""The hidden option `--dev-control SOCKET`: a station's window under control from outside, in development only."""

import argparse
from pathlib import Path

from kiosk.runtime.known_errors import CommandError
from kiosk.stations.delivery import Deliver
from kiosk.stations.life import MakeRemote, Part
from kiosk.stations.shell import Shell


def add_dev_control_option(parser: argparse.ArgumentParser) -> None:
    """Declare the option, without showing it in the help."""
    parser.add_argument("--dev-control", type=Path, metavar="SOCKET", help=argparse.SUPPRESS)


def remote_maker(socket: Path | None) -> MakeRemote | None:
    """What makes the remote control, None without the option. Raises CommandError where the dev dock is left out."""
    if socket is None:
        return None
    try:
        from kiosk.devdock.remote import RemoteControl
    except ModuleNotFoundError as error:
        raise CommandError("--dev-control needs the dev dock, which is not installed here") from error

    def make(shell: Shell, deliver: Deliver) -> Part:
        return RemoteControl(shell.window, shell.language, deliver, socket)

    return make
