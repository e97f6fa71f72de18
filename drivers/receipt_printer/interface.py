"""What a receipt printer takes and tells: slips of dots, a status that knows "unknown", and proof of print."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class PrinterState(StrEnum):
    """The one state a screen shows."""

    READY = "ready"
    NEAR_END = "near_end"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    CUTTER_ERROR = "cutter_error"
    OVERHEATED = "overheated"
    OFFLINE = "offline"
    #: silence or an unreadable answer; never taken for "ready"
    UNKNOWN = "unknown"


class PaperState(StrEnum):
    """What the roll sensors say."""

    OK = "ok"
    NEAR_END = "near_end"
    OUT = "out"
    UNKNOWN = "unknown"


class PartState(StrEnum):
    """Cover and cutter."""

    OK = "ok"
    FAULT = "fault"
    UNKNOWN = "unknown"


class PrintStatus(StrEnum):
    """How a job ended: `printed` only after the printer said so."""

    PRINTED = "printed"
    UNCERTAIN = "uncertain"
    FAILED = "failed"


class TicketState(StrEnum):
    """What became of the last slip at a printer with a presenter, which holds it out until it is taken."""

    #: no presenter, or no slip yet
    NONE = "none"
    PRESENTED = "presented"
    TAKEN = "taken"
    #: nobody took it: drawn back into the printer
    RETRACTED = "retracted"
    #: nobody took it: pushed out
    EJECTED = "ejected"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class PrinterStatus:
    """`online` is None when unknown; `raw` holds the status bytes in hex; `ticket` is about the last slip."""

    state: PrinterState
    paper: PaperState
    cover: PartState
    cutter: PartState
    online: bool | None
    raw: str = ""
    ticket: TicketState = TicketState.NONE


@dataclass(frozen=True)
class RasterBlock:
    """A 1-bit picture: row-major, each row `ceil(width_dots / 8)` bytes, most significant bit left, 1 = black."""

    width_dots: int
    height_dots: int
    rows: bytes


@dataclass(frozen=True)
class QrBlock:
    """A QR code the printer draws itself (centred) where its profile says it can, else rasterised by the caller."""

    text: str
    module_dots: int = 5


@dataclass(frozen=True)
class FeedBlock:
    """White paper."""

    height_dots: int


Block = RasterBlock | QrBlock | FeedBlock


@dataclass(frozen=True)
class Slip:
    """One piece of paper, top to bottom; the driver feeds to the knife and cuts after it."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class PrintResult:
    """`proof` names what the printer answered with (`gs_h`, `gs_r`, ...) or is empty; `reason` is a plain code."""

    status: PrintStatus
    proof: str
    reason: str
    byte_count: int
    duration_s: float
    ticket: TicketState = TicketState.NONE


class ReceiptPrinter(Protocol):
    """A printer on its link; blocks up to its deadlines, so it lives in a thread no screen waits for."""

    @property
    def width_dots(self) -> int:
        """Printable dots of a line."""
        ...

    @property
    def draws_qr(self) -> bool:
        """Whether `QrBlock` may be used."""
        ...

    def status(self) -> PrinterStatus:
        """Ask the printer; silence is `PrinterState.UNKNOWN`. Never raises for the line."""
        ...

    def print_slip(self, slip: Slip) -> PrintResult:
        """Print and cut one slip and wait for the proof.

        `failed`: provably nothing of it reached paper (refused before the first byte). `uncertain`: anything
        else without proof; the printer's buffer has been cleared where it could be reached.
        """
        ...

    def suspect_leftover(self) -> None:
        """An earlier run ended in the middle of a slip: its piece is cut off before anything else is printed."""
        ...

    def close(self) -> None:
        """Give the link back."""
        ...
