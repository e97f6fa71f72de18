"""A counter reduced to one refund, as a process of its own that can be killed.

`python -m tests.support.refunding_process FOLDER TERMINAL_URL PAYMENT_ID STEP`: recovers, gives the whole payment back
and kills itself with SIGKILL right after the journal step STEP is on disk (`-` for never). For the step `resolved` a
person says "given back" of an outcome that is unknown.
"""

import os
import signal
import sys
from datetime import timedelta
from pathlib import Path

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import Outcome
from drivers.clock import SystemClock
from drivers.link.url import open_link
from kiosk.services.journal_entry import Resolution
from sync.store.records import PaymentStatus, Refund
from tests.support.appliance import AGENT, open_appliance
from tests.support.refunding import give_back, refund_service


def main(folder: str, terminal_url: str, payment_id: str, step: str) -> None:
    """Give back, or die trying."""
    appliance = open_appliance(Path(folder))
    appliance.clock.now += timedelta(hours=1)
    clock = SystemClock()
    terminal = open_terminal("concert", open_link(terminal_url, clock), clock, {})

    def listener(reached: str) -> None:
        if reached == step:
            os.kill(os.getpid(), signal.SIGKILL)

    refunds = refund_service(appliance, terminal, listener)
    refunds.recover()
    with appliance.store.read() as tx:
        payment = tx.payments.by_id(payment_id)
    if payment is not None:
        refund = give_back(refunds, payment)
        if isinstance(refund, Refund) and refund.status is PaymentStatus.UNKNOWN and step == "resolved":
            refunds.resolve(refund.refund_id, Resolution(Outcome.APPROVED, "terminal slip", "A1B2C3"), AGENT)
    terminal.close()
    appliance.store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
