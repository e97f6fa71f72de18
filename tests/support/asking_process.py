"""A counter at a terminal without a link, as a process that kills itself while its agent is being asked.

`python -m tests.support.asking_process FOLDER VISIT_ID LOOK`: pays the visit, answers each question before the one of
LOOK (terminal or slip) and kills itself with SIGKILL at that one.
"""

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import Progress
from drivers.card_terminal.manual_entry import SlipEntry
from drivers.clock import SystemClock
from drivers.link.no_link import NoLink
from kiosk.domain.quote import Quote
from tests.support.appliance import AGENT, open_appliance


def main(arguments: Sequence[str]) -> None:
    """Pay until the question that is the last."""
    folder, visit_id, look = arguments
    payments = open_appliance(Path(folder)).payments(open_terminal("manual", NoLink(), SystemClock(), {}))

    def asked(progress: Progress) -> None:
        question = progress.question
        if question is None or question.look.value == look:
            os.kill(os.getpid(), signal.SIGKILL)
        else:
            question.answer(SlipEntry(question.amount_minor))

    quote = payments.quote(visit_id)
    if isinstance(quote, Quote):
        payments.pay(visit_id, quote, AGENT.agent_id, asked)


if __name__ == "__main__":
    main(sys.argv[1:])
