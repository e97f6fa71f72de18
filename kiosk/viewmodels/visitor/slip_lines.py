"""What a visitor is told about the paper slip: printed, not printed and why, taken or left at a presenter.

The number on the screen is the ticket whatever the printer does, so every line about missing paper says so.
"""

from dataclasses import dataclass
from typing import Final

from drivers.receipt_printer.interface import PrinterState, TicketState
from kiosk.viewmodels.wording import QT_TRANSLATE_NOOP
from sync.store.records import JobStatus


@dataclass(frozen=True)
class SlipLine:
    """What is said about the paper slip; `tone` is good or notice."""

    pictogram: str
    tone: str
    text: str
    may_print: bool = False


def _no_slip(text: str) -> SlipLine:
    return SlipLine("attention", "notice", text)


PRINTING: Final = SlipLine(
    "printer", "notice", QT_TRANSLATE_NOOP("Visitor", "Your ticket is being printed. Please wait.")
)
TAKE_IT: Final = SlipLine("ticket", "good", QT_TRANSLATE_NOOP("Visitor", "Please take your ticket."))
NO_PAPER: Final = _no_slip(
    QT_TRANSLATE_NOOP("Visitor", "No ticket could be printed. Please remember this number: it is all you need.")
)
NOT_ASKED: Final = SlipLine("", "notice", "", may_print=True)
NO_MORE_COPIES: Final = SlipLine(
    "staff", "notice", QT_TRANSLATE_NOOP("Visitor", "For another copy, please ask at the reception desk.")
)
_SLIP_LINES: Final[dict[JobStatus, SlipLine]] = {
    JobStatus.QUEUED: PRINTING,
    JobStatus.SENDING: PRINTING,
    JobStatus.PRINTED: TAKE_IT,
    JobStatus.UNCERTAIN: _no_slip(
        QT_TRANSLATE_NOOP("Visitor", "Is there no ticket below? Please remember this number: it is all you need.")
    ),
    JobStatus.FAILED: NO_PAPER,
}
_OUT_OF_ORDER: Final = _no_slip(
    QT_TRANSLATE_NOOP(
        "Visitor", "The printer is out of order at the moment. Please remember this number: it is all you need."
    )
)
#: why a slip failed, as the driver says it; other reasons mean nothing to a visitor
_REASONS: Final[dict[str, SlipLine]] = {
    PrinterState.PAPER_OUT.value: _no_slip(
        QT_TRANSLATE_NOOP("Visitor", "The printer has no paper. Please remember this number: it is all you need.")
    ),
    PrinterState.COVER_OPEN.value: _no_slip(
        QT_TRANSLATE_NOOP("Visitor", "The printer is open. Please remember this number: it is all you need.")
    ),
    PrinterState.CUTTER_ERROR.value: _no_slip(
        QT_TRANSLATE_NOOP("Visitor", "Paper is stuck in the printer. Please remember this number: it is all you need.")
    ),
    PrinterState.OVERHEATED.value: _no_slip(
        QT_TRANSLATE_NOOP("Visitor", "The printer has to cool down. Please remember this number: it is all you need.")
    ),
    "output_not_empty": _no_slip(
        QT_TRANSLATE_NOOP(
            "Visitor",
            "The ticket of somebody else is still in the printer. Please remember this number: it is all you need.",
        )
    ),
    PrinterState.OFFLINE.value: _OUT_OF_ORDER,
    "silent": _OUT_OF_ORDER,
    "link_unavailable": _OUT_OF_ORDER,
    "link_busy": _OUT_OF_ORDER,
    "link_lost": _OUT_OF_ORDER,
    "write_timeout": _OUT_OF_ORDER,
    "buffer_not_cleared": _OUT_OF_ORDER,
}
_LEFT: Final = _no_slip(
    QT_TRANSLATE_NOOP(
        "Visitor", "Nobody took the ticket, so it is gone. Please remember this number: it is all you need."
    )
)
#: what becomes of a slip that a presenter holds out
_TICKETS: Final[dict[TicketState, SlipLine]] = {
    TicketState.TAKEN: SlipLine("check", "good", QT_TRANSLATE_NOOP("Visitor", "You have taken your ticket.")),
    TicketState.RETRACTED: _LEFT,
    TicketState.EJECTED: _LEFT,
}


def slip_line(status: JobStatus, reason: str = "") -> SlipLine:
    """What is said about a job that stands so; `reason` is the plain code of a failed one."""
    return _REASONS.get(reason, NO_PAPER) if status is JobStatus.FAILED else _SLIP_LINES[status]


def ticket_line(ticket: TicketState) -> SlipLine | None:
    """What is said of a printed slip that a presenter tells more of; None where there is nothing to add."""
    return _TICKETS.get(ticket)
