"""A counter reduced to its end of day, as a process of its own that can be killed.

`python -m tests.support.closing_process FOLDER PROTOCOL TERMINAL_URL STEP`: ends the terminal's day and kills itself
with SIGKILL right after the journal step STEP is on disk (`-` for never).
"""

import os
import signal
import sys
from pathlib import Path

from drivers.card_terminal.factory import open_terminal
from drivers.clock import SystemClock
from drivers.link.url import open_link
from tests.support.appliance import AGENT, open_appliance


def main(folder: str, protocol: str, terminal_url: str, step: str) -> None:
    """End the day, or die trying."""
    appliance = open_appliance(Path(folder))
    clock = SystemClock()
    terminal = open_terminal(protocol, open_link(terminal_url, clock), clock, {})

    def listener(reached: str) -> None:
        if reached == step:
            os.kill(os.getpid(), signal.SIGKILL)

    appliance.terminal_day(terminal, listener).end_of_day(AGENT, lambda progress: None)
    terminal.close()
    appliance.store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
