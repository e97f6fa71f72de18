"""`kiosk technician`: the station to install, test and repair the appliance."""

import argparse

from kiosk.commands.dev_control import add_dev_control_option, remote_maker
from kiosk.commands.running import add_config_option, running
from kiosk.stations.technician import run_technician


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare `--config`."""
    add_config_option(parser)
    add_dev_control_option(parser)


def run(arguments: argparse.Namespace) -> int:
    """Run until SIGTERM or SIGINT; exit code 70 after a bug. Raises what `run_technician` and `running` raise."""
    with running(arguments, "technician") as settings:
        return run_technician(settings, arguments.config, remote_maker(arguments.dev_control))
