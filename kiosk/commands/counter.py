"""`kiosk counter`: the station of an agent's window."""

import argparse

from kiosk.commands.dev_control import add_dev_control_option, remote_maker
from kiosk.commands.running import add_config_option, running
from kiosk.stations.counter import run_counter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare `--config`."""
    add_config_option(parser)
    add_dev_control_option(parser)


def run(arguments: argparse.Namespace) -> int:
    """Run until SIGTERM or SIGINT; exit code 70 after a bug. Raises what `run_counter` and `running` raise."""
    with running(arguments, "counter") as settings:
        return run_counter(settings, remote_maker(arguments.dev_control))
