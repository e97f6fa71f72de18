"""What a command does to the virtual printer, and what the interpreters of all families share."""

from dataclasses import dataclass, field
from typing import Protocol

from drivers.receipt_printer.simulator.decoder import Command, Row


@dataclass
class Effect:
    """Rows to print, in order, then a cut; an answer; texts for the record."""

    rows: list[int] = field(default_factory=list)
    cut: bool = False
    #: white rows a cut that does not feed leaves between head and knife
    rows_below_knife: int = 0
    reply: bytes = b""
    qr_texts: list[str] = field(default_factory=list)
    text_lines: list[str] = field(default_factory=list)
    #: lines for the text file beside the picture: where which picture or code stands
    notes: list[str] = field(default_factory=list)
    report_now: bool = False
    #: what the ETB counter becomes, where that changes
    etb_counter: int | None = None
    #: `present`, `retract` or `eject` the slip that was cut
    output: str = ""


class Interpreter(Protocol):
    """Executes one item after the other; `reports_changes` says whether automatic status back is on."""

    reports_changes: bool

    def execute(self, item: Command | Row, paper_status: int) -> Effect:
        """Do what `item` says; `paper_status` is what GS r 1 would answer now. Unknown commands do nothing."""
        ...


def placed(row: int, width_dots: int, *, line_dots: int, alignment: int, position_dots: int = 0) -> int:
    """`row` in the numbers of `Paper.add_row`; what sticks out on the right is lost. Alignment 0 left, 1 centre."""
    room = line_dots - width_dots
    shift = {0: room - position_dots, 1: (room + 1) // 2, 2: 0}[alignment]
    return row << shift if shift >= 0 else row >> -shift
