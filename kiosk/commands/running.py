"""What every long-running command does first and last: settings, log, a line when it starts and when it stops."""

import argparse
import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Final

from kiosk.runtime.known_errors import is_known
from kiosk.runtime.logging import configure_logging, get_logger
from kiosk.runtime.settings import Settings
from kiosk.runtime.settings_file import Problem, SettingsError, load_settings

DEFAULT_FILE: Final = "/etc/kiosk/kiosk.toml"


def add_config_option(parser: argparse.ArgumentParser) -> None:
    """Add `--config FILE`; without it `$KIOSK_CONFIG`, without that /etc/kiosk/kiosk.toml."""
    default = Path(os.environ.get("KIOSK_CONFIG", DEFAULT_FILE))
    parser.add_argument(
        "--config", type=Path, default=default, metavar="FILE", help=f"settings file (default: {default})"
    )


@contextmanager
def running(arguments: argparse.Namespace, command: str) -> Iterator[Settings]:
    """Give the settings to a command whose log lines go where they say. Raises SettingsError."""
    settings = load_settings(arguments.config)
    try:
        configure_logging(settings.log, command)
    except OSError as error:
        wrong = f"{settings.log.folder} cannot be written ({error.strerror})"
        problem = Problem(arguments.config, "log.folder", wrong, "give a folder this user may write")
        raise SettingsError([problem]) from error
    log = get_logger()
    log.event(
        "station-started",
        command=command,
        version=version("consular-kiosk"),
        python=platform.python_version(),
        settings_file=arguments.config,
    )
    try:
        yield settings
    except Exception as error:
        if is_known(error):
            log.event("command-refused", command=command, reason=str(error))
        raise
    log.event("station-stopped", command=command)
