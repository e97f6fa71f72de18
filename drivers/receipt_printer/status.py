"""Everything a printer says, parsed by one sans-IO parser that gets every input byte (`facts/printing.md` 3.1-3.5).

The replies share the line and are told apart by fixed bits (3.4). What was not asked for or fits nothing is noise
and changes nothing: noise never makes a printer ready and never proves a slip.
"""

from dataclasses import dataclass

from drivers.receipt_printer.interface import PaperState, PartState, PrinterState, PrinterStatus

XON, XOFF = 0x11, 0x13
#: first bytes of the blocks that end with 00
_BLOCK_STARTS = frozenset((0x35, 0x37, 0x3B, 0x3D, 0x5F))
#: longest block: `GS I` texts have at most 80 characters
_MAX_BLOCK = 82
_QUAD_LENGTH = 4
_KEPT_RAW_BYTES = 32

_PROCESS_ID, _BUFFER_CLEARED = 0x22, 0x25


@dataclass
class _Readings:
    """What is known, aspect by aspect; None is unknown."""

    online: bool | None = None
    cover_open: bool | None = None
    cutter_error: bool | None = None
    unrecoverable_error: bool | None = None
    #: head too hot, or the cover was opened while printing; goes away by itself
    recoverable_error: bool | None = None
    stopped_by_paper_end: bool | None = None
    roll: PaperState = PaperState.UNKNOWN


class StatusParser:
    """Feed it all input; ask it for the latest status and for proofs.

    DLE EOT answers do not say which question they answer, so one question is open at a time (`expect_real_time`).
    `GS r` answers are single bytes and count only while some are outstanding (`expect_paper_statuses`).
    """

    def __init__(self) -> None:
        self._readings = _Readings()
        self._raw = bytearray()
        self._quad = bytearray()
        self._block = bytearray()
        self._question: int | None = None
        self._paper_statuses_expected = 0
        self._paper_statuses = 0
        self._process_id: int | None = None
        self._buffer_clearings = 0
        self._model_name: str | None = None

    def forget(self) -> None:
        """Start a new round: all readings unknown, no question open."""
        self._readings = _Readings()
        self._raw.clear()
        self._question = None

    def expect_real_time(self, n: int) -> None:
        """The next DLE EOT answer belongs to question `n`, 1 to 4."""
        self._question = n

    @property
    def question_open(self) -> bool:
        """Whether the answer to the last `expect_real_time` is missing."""
        return self._question is not None

    def expect_paper_statuses(self, count: int) -> None:
        """`count` more `GS r 1` were sent."""
        self._paper_statuses_expected += count

    @property
    def paper_statuses(self) -> int:
        """How many of the expected `GS r 1` answers have come, ever."""
        return self._paper_statuses

    @property
    def process_id(self) -> int | None:
        """The number of the latest `GS ( H` answer; it stands for all numbers sent before it."""
        return self._process_id

    @property
    def buffer_clearings(self) -> int:
        """How many times the printer said that its buffers are cleared, ever."""
        return self._buffer_clearings

    @property
    def model_name(self) -> str | None:
        """Answer to `GS I 67`."""
        return self._model_name

    def feed(self, data: bytes) -> None:
        """Take the next input, cut anywhere."""
        for byte in data:
            if byte not in (XON, XOFF):
                self._take(byte)

    def _take(self, byte: int) -> None:
        if self._block:
            if byte == 0:
                self._end_block()
                return
            if 0x20 <= byte <= 0x7E and len(self._block) < _MAX_BLOCK:
                self._block.append(byte)
                return
            self._block.clear()  # broken off; this byte may start something
        if self._quad:
            if byte & 0x90 == 0:
                self._quad.append(byte)
                if len(self._quad) == _QUAD_LENGTH:
                    self._end_quad()
                return
            self._quad.clear()
        self._start(byte)

    def _start(self, byte: int) -> None:
        if byte in _BLOCK_STARTS:
            self._block.append(byte)
        elif byte & 0x93 == 0x10:
            self._quad.append(byte)
        elif byte & 0x93 == 0x12:
            self._answer(byte)
        elif byte & 0x90 == 0 and byte & 0x03 in (0, 0x03) and byte & 0x0C in (0, 0x0C):
            self._queued_paper_status(byte)

    def _answer(self, byte: int) -> None:
        if self._question is None:
            return
        question, self._question = self._question, None
        self._keep_raw(byte)
        readings = self._readings
        match question:
            case 1:
                readings.online = not byte & 0x08
            case 2:
                readings.cover_open = bool(byte & 0x04)
                readings.stopped_by_paper_end = bool(byte & 0x20)
            case 3:
                self._errors(byte)
            case 4:
                readings.roll = _roll(near_end=byte & 0x0C, end=byte & 0x60)

    def _errors(self, byte: int) -> None:
        self._readings.cutter_error = bool(byte & 0x08)
        self._readings.unrecoverable_error = bool(byte & 0x20)
        self._readings.recoverable_error = bool(byte & 0x40)

    def _end_quad(self) -> None:
        first, errors, roll, _ = self._quad
        self._keep_raw(*self._quad)
        self._quad.clear()
        self._readings.online = not first & 0x08
        self._readings.cover_open = bool(first & 0x20)
        self._errors(errors)
        self._readings.roll = _roll(near_end=roll & 0x03, end=roll & 0x0C)
        self._readings.stopped_by_paper_end = False

    def _queued_paper_status(self, byte: int) -> None:
        if self._paper_statuses == self._paper_statuses_expected:
            return
        self._paper_statuses += 1
        self._keep_raw(byte)
        self._readings.roll = _roll(near_end=byte & 0x03, end=byte & 0x0C)

    def _end_block(self) -> None:
        block = bytes(self._block)
        self._block.clear()
        if block[0] == 0x5F:
            self._model_name = block[1:].decode("ascii")
        elif block[0] == 0x37 and len(block) == 6 and block[1] == _PROCESS_ID and block[2:].isdigit():
            self._process_id = int(block[2:])
        elif block == bytes((0x37, _BUFFER_CLEARED)):
            self._buffer_clearings += 1

    def _keep_raw(self, *values: int) -> None:
        self._raw += bytes(values)
        del self._raw[:-_KEPT_RAW_BYTES]

    def status(self) -> PrinterStatus:
        """The latest status; `raw` holds the last status bytes since `forget`, in hex."""
        readings = self._readings
        return PrinterStatus(
            state=self._state(),
            paper=self._paper(),
            cover=_part(readings.cover_open),
            cutter=_part(readings.cutter_error),
            online=readings.online,
            raw=self._raw.hex(" "),
        )

    def _paper(self) -> PaperState:
        if self._readings.cover_open:  # the sensors hang in the air
            return PaperState.UNKNOWN
        return PaperState.OUT if self._readings.stopped_by_paper_end else self._readings.roll

    def _state(self) -> PrinterState:
        readings, paper = self._readings, self._paper()
        unknown = None in (readings.online, readings.cover_open, readings.cutter_error)
        rules = (
            (readings.cover_open, PrinterState.COVER_OPEN),
            (paper == PaperState.OUT, PrinterState.PAPER_OUT),
            (readings.cutter_error, PrinterState.CUTTER_ERROR),
            (readings.recoverable_error, PrinterState.OVERHEATED),
            (readings.unrecoverable_error or readings.online is False, PrinterState.OFFLINE),
            (unknown or paper == PaperState.UNKNOWN, PrinterState.UNKNOWN),
            (paper == PaperState.NEAR_END, PrinterState.NEAR_END),
        )
        return next((state for holds, state in rules if holds), PrinterState.READY)

    def fault(self) -> PrinterState | None:
        """A reported reason to give up a running job; unknown and what passes by itself are none."""
        readings = self._readings
        if readings.unrecoverable_error:
            return PrinterState.OFFLINE
        state = self._state()
        return state if state in _STOPPING else None


_STOPPING = frozenset((PrinterState.COVER_OPEN, PrinterState.PAPER_OUT, PrinterState.CUTTER_ERROR))


def _roll(*, near_end: int, end: int) -> PaperState:
    if end:
        return PaperState.OUT
    return PaperState.NEAR_END if near_end else PaperState.OK


def _part(fault: bool | None) -> PartState:
    if fault is None:
        return PartState.UNKNOWN
    return PartState.FAULT if fault else PartState.OK
