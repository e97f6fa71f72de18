"""A counter reduced to its payment, as a process of its own that can be killed.

`python -m tests.support.paying_process FOLDER TERMINAL_URL REFERENCE STEP`: recovers, pays the visit of REFERENCE
and kills itself with SIGKILL right after the journal step STEP is on disk (`-` for never). For the step `resolved` a
person says "paid" of an outcome that is unknown.
"""

import os
import signal
import sys
from pathlib import Path

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import Outcome
from drivers.clock import SystemClock
from drivers.link.url import open_link
from kiosk.domain.quote import Quote
from kiosk.services.journal_entry import Resolution
from sync.store.records import Payment
from tests.support.appliance import AGENT, open_appliance


def main(folder: str, terminal_url: str, visit_id: str, step: str) -> None:
    """Pay, or die trying."""
    appliance = open_appliance(Path(folder))
    clock = SystemClock()
    terminal = open_terminal("concert", open_link(terminal_url, clock), clock, {})

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
    main(*sys.argv[1:])
