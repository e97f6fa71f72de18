"""What is known about a printer, aspect by aspect, and the one state that follows from it."""

from dataclasses import dataclass

from drivers.receipt_printer.interface import PaperState, PartState, PrinterState, PrinterStatus


@dataclass
class Readings:
    """None is unknown."""

    online: bool | None = None
    cover_open: bool | None = None
    cutter_error: bool | None = None
    unrecoverable_error: bool | None = None
    #: head too hot, or the cover was opened while printing; goes away by itself
    recoverable_error: bool | None = None
    stopped_by_paper_end: bool | None = None
    roll: PaperState = PaperState.UNKNOWN
    #: a presenter holds a cut slip at its mouth
    ticket_at_output: bool | None = None

    def set_errors(self, *, cutter: int, unrecoverable: int, recoverable: int) -> None:
        """Take the masked error bits of a reply."""
        self.cutter_error = bool(cutter)
        self.unrecoverable_error = bool(unrecoverable)
        self.recoverable_error = bool(recoverable)

    def set_roll(self, *, near_end: int, end: int) -> None:
        """Take the masked bits of the roll sensors."""
        self.roll = PaperState.OUT if end else PaperState.NEAR_END if near_end else PaperState.OK

    def status(self, raw: str) -> PrinterStatus:
        """The status they make; `raw` in hex."""
        return PrinterStatus(
            state=self._state(),
            paper=self._paper(),
            cover=_part(self.cover_open),
            cutter=_part(self.cutter_error),
            online=self.online,
            raw=raw,
        )

    def fault(self) -> PrinterState | None:
        """A reported reason to give up a running job; unknown and what passes by itself are none."""
        if self.unrecoverable_error:
            return PrinterState.OFFLINE
        state = self._state()
        return state if state in _STOPPING else None

    def _paper(self) -> PaperState:
        if self.cover_open:  # the sensors hang in the air
            return PaperState.UNKNOWN
        return PaperState.OUT if self.stopped_by_paper_end else self.roll

    def _state(self) -> PrinterState:
        paper = self._paper()
        unknown = None in (self.online, self.cover_open, self.cutter_error)
        rules = (
            (self.cover_open, PrinterState.COVER_OPEN),
            (paper == PaperState.OUT, PrinterState.PAPER_OUT),
            (self.cutter_error, PrinterState.CUTTER_ERROR),
            (self.recoverable_error, PrinterState.OVERHEATED),
            (self.unrecoverable_error or self.online is False, PrinterState.OFFLINE),
            (unknown or paper == PaperState.UNKNOWN, PrinterState.UNKNOWN),
            (paper == PaperState.NEAR_END, PrinterState.NEAR_END),
        )
        return next((state for holds, state in rules if holds), PrinterState.READY)


_STOPPING = frozenset((PrinterState.COVER_OPEN, PrinterState.PAPER_OUT, PrinterState.CUTTER_ERROR))


def _part(fault: bool | None) -> PartState:
    if fault is None:
        return PartState.UNKNOWN
    return PartState.FAULT if fault else PartState.OK
