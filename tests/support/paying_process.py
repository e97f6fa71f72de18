"""A counter reduced to its payment, as a process of its own that can be killed.

`python -m tests.support.paying_process FOLDER PROTOCOL TERMINAL_URL SETTINGS_JSON VISIT_ID STEP`: recovers, pays the
visit and kills itself with SIGKILL right after the journal step STEP is on disk (`-` for never). For the step
`resolved` a person says "paid" of an outcome that is unknown.
"""

import json
import os
import signal
import sys
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import Outcome
from drivers.clock import SystemClock
from drivers.link.url import open_link
from kiosk.domain.quote import Quote
from kiosk.services.journal_entry import Resolution
from sync.store.records import Payment
from tests.support.appliance import AGENT, open_appliance

#: how much later than what was prepared
LATER = timedelta(minutes=1)


def main(arguments: Sequence[str]) -> None:
    """Pay, or die trying."""
    folder, protocol, terminal_url, settings, visit_id, step = arguments
    appliance = open_appliance(Path(folder))
    appliance.clock.now += LATER
    clock = SystemClock()
    terminal = open_terminal(protocol, open_link(terminal_url, clock), clock, json.loads(settings))

    def listener(reached: str) -> None:
        if reached == step:
            os.kill(os.getpid(), signal.SIGKILL)

    payments = appliance.payments(terminal, listener)
    payments.recover()
    quote = payments.quote(visit_id)
    if isinstance(quote, Quote):
        payment = payments.pay(visit_id, quote, AGENT.agent_id, lambda progress: None)
        if step == "resolved" and isinstance(payment, Payment):
            payments.resolve(payment.payment_id, Resolution(Outcome.APPROVED, "terminal slip", "A1B2C3"), AGENT)
    terminal.close()
    appliance.store.close()


if __name__ == "__main__":
    main(sys.argv[1:])
