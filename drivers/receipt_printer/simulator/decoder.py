"""What a printer receives, cut into commands, raster rows and real-time commands; sans-IO.

Real-time commands act on reception, wherever they stand; inside a picture they are dots as well (`facts` 3.1).
"""

from collections.abc import Callable
from dataclasses import dataclass

from drivers.receipt_printer.commands import CLEAR_BUFFERS, DC4, DLE, ENQ, EOT, ESC, GS

#: whole length of the commands known, by their first two bytes; anything else has two bytes and is ignored
_LENGTHS = {
    **{bytes((ESC, code)): 3 for code in b" !-3=EGJMRTVadpert{"},
    **{bytes((ESC, code)): 2 for code in b"2@im"},
    **{bytes((ESC, code)): 4 for code in b"$\\"},
    **{bytes((GS, code)): 3 for code in b"!BEHIabfhrw"},
    **{bytes((GS, code)): 4 for code in b"LPW\\"},
}
_RASTER = bytes((GS, 0x76))
_FEEDING_CUTS = (65, 66)
_DC4_LENGTHS = {1: 5, 2: 5, 8: len(CLEAR_BUFFERS)}
#: how many bytes tell the length, and how
_SHAPES: dict[bytes, tuple[int, Callable[[bytearray], int]]] = {
    _RASTER: (8, lambda _: 8),  # the rows come after it, one by one
    bytes((GS, 0x28)): (5, lambda pending: 5 + int.from_bytes(pending[3:5], "little")),
    bytes((GS, 0x56)): (3, lambda pending: 4 if pending[2] in _FEEDING_CUTS else 3),
    bytes((DLE, EOT)): (3, lambda _: 3),
    bytes((DLE, ENQ)): (3, lambda _: 3),
    bytes((DLE, DC4)): (3, lambda pending: _DC4_LENGTHS.get(pending[2], 3)),
}


@dataclass(frozen=True)
class Command:
    """A complete command; `code` are its first two bytes, or one byte of text or a control character."""

    code: bytes
    body: bytes

    @property
    def size(self) -> int:
        """Bytes it takes in the receive buffer."""
        return len(self.code) + len(self.body)


@dataclass(frozen=True)
class Row:
    """One row of a picture; `data` as in `GS v 0`."""

    data: bytes

    @property
    def size(self) -> int:
        """Bytes it takes in the receive buffer."""
        return len(self.data)


@dataclass(frozen=True)
class RealTime:
    """DLE EOT n, DLE ENQ n or DLE DC4 fn; `kind` is the second byte."""

    kind: int
    number: int


class Decoder:
    """Feed it one byte at a time; it keeps the command that is not complete yet."""

    def __init__(self) -> None:
        self._pending = bytearray()
        self._recent = b""
        self._rows_left = 0
        self._row_bytes = 0

    @property
    def pending_bytes(self) -> int:
        """Bytes of the incomplete command or row."""
        return len(self._pending)

    def reset(self) -> None:
        """Forget the incomplete command, and that a picture was being received."""
        self._pending.clear()
        self._recent = b""
        self._rows_left = 0

    def real_time(self, byte: int) -> RealTime | None:
        """Look at the next byte as the interrupt routine does; return the command it completes."""
        self._recent = self._recent[1 - len(CLEAR_BUFFERS) :] + bytes((byte,))
        if not 1 <= byte <= 8:  # no real-time command ends with it
            return None
        if self._recent == CLEAR_BUFFERS:
            return RealTime(DC4, 8)
        match tuple(self._recent[-3:]):
            case (0x10, 0x04, 1 | 2 | 3 | 4 as n):
                return RealTime(EOT, n)
            case (0x10, 0x05, 1 | 2 as n):
                return RealTime(ENQ, n)
        return None

    def take(self, byte: int) -> Command | Row | None:
        """Put the next byte into the buffer; return what it completes."""
        self._pending.append(byte)
        if self._rows_left:
            if len(self._pending) < self._row_bytes:
                return None
            self._rows_left -= 1
            return Row(self._complete())
        if len(self._pending) < (self._length() or len(self._pending) + 1):
            return None
        whole = self._complete()
        if whole[0] == DLE:  # acted upon already
            return None
        if whole[:2] == _RASTER:
            self._row_bytes = int.from_bytes(whole[4:6], "little")
            self._rows_left = int.from_bytes(whole[6:8], "little") if self._row_bytes else 0
        return Command(whole[:2], whole[2:])

    def _complete(self) -> bytes:
        whole = bytes(self._pending)
        self._pending.clear()
        return whole

    def _length(self) -> int | None:
        """Whole length of the pending command; None while its first bytes do not tell."""
        if self._pending[0] not in (ESC, GS, DLE):
            return 1
        code = bytes(self._pending[:2])
        needed, length = _SHAPES.get(code, (2, lambda _: _LENGTHS.get(code, 2)))
        return length(self._pending) if len(self._pending) >= needed else None
