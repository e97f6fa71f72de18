"""A counter reduced to giving a payment back at a terminal of any protocol, as a process that can be killed.

`python -m tests.support.reversing_process FOLDER PROTOCOL TERMINAL_URL SETTINGS_JSON PAYMENT_ID STEP`: gives the whole
payment back and kills itself with SIGKILL right after the journal step STEP is on disk (`-` for never).
"""

import json
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from drivers.card_terminal.factory import open_terminal
from drivers.clock import SystemClock
from drivers.link.url import open_link
from tests.support.appliance import open_appliance
from tests.support.paying_process import LATER
from tests.support.refunding import given_back, refund_service


def main(arguments: Sequence[str]) -> None:
    """Give back, or die trying."""
    folder, protocol, terminal_url, settings, payment_id, step = arguments
    appliance = open_appliance(Path(folder))
    appliance.clock.now += 10 * LATER
    clock = SystemClock()
    terminal = open_terminal(protocol, open_link(terminal_url, clock), clock, json.loads(settings))

    def listener(reached: str) -> None:
        if reached == step:
            os.kill(os.getpid(), signal.SIGKILL)

    with appliance.store.read() as tx:
        payment = tx.payments.by_id(payment_id)
    assert payment is not None
    given_back(refund_service(appliance, terminal, listener), payment)
    terminal.close()
    appliance.store.close()


if __name__ == "__main__":
    main(sys.argv[1:])
