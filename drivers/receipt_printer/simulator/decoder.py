"""What a printer receives, cut into commands, raster rows and real-time commands; sans-IO.

Real-time commands act on reception, wherever they stand; inside a picture they are dots as well (`facts` 3.1).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from drivers.receipt_printer.commands import CLEAR_BUFFERS

#: the longest real-time command
_RECENT_BYTES = len(CLEAR_BUFFERS)
#: of a command that fills more than this, as a picture in one piece does, the rest goes into a memory of its own
_LONGEST_HELD_BYTES = 1024


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
    """A real-time command: DLE EOT n, DLE ENQ n, DLE DC4 fn, or Star's ESC ACK n; `kind` is the second byte."""

    kind: int
    number: int


@dataclass(frozen=True)
class Grammar:
    """The commands of a printer family; one that is not known has two bytes and is ignored."""

    #: bytes that begin a command; any other is one by itself
    introducers: bytes
    #: whole length of the plain commands, by their first two bytes
    lengths: Mapping[bytes, int]
    #: how many bytes tell the length of the others, and how; a picture's rows come after it, one by one
    shapes: Mapping[bytes, tuple[int, Callable[[bytes | bytearray], int]]]
    #: bytes a row and rows of the picture a whole command announces, else None
    picture: Callable[[bytes], tuple[int, int] | None]
    #: the real-time command that the bytes received last end with
    real_time: Callable[[bytes], RealTime | None]
    #: whether a whole command is a real-time one, acted upon already
    acted_upon: Callable[[bytes], bool]


class Decoder:
    """Feed it one byte at a time; it keeps the command that is not complete yet."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._pending = bytearray()
        self._recent = b""
        self._rows_left = 0
        self._row_bytes = 0

    @property
    def pending_bytes(self) -> int:
        """Bytes of the incomplete command or row in the receive buffer; long ones are on their way into memory."""
        return min(len(self._pending), _LONGEST_HELD_BYTES)

    @property
    def in_command(self) -> bool:
        """Whether the next byte belongs to a command or a picture begun before."""
        return bool(self._pending) or self._rows_left > 0

    def reset(self) -> None:
        """Forget the incomplete command, and that a picture was being received."""
        self._pending.clear()
        self._recent = b""
        self._rows_left = 0

    def real_time(self, byte: int) -> RealTime | None:
        """Look at the next byte as the interrupt routine does; return the command it completes."""
        self._recent = self._recent[1 - _RECENT_BYTES :] + bytes((byte,))
        return self._grammar.real_time(self._recent)

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
        if self._grammar.acted_upon(whole):
            return None
        if picture := self._grammar.picture(whole):
            self._row_bytes, rows = picture
            self._rows_left = rows if self._row_bytes else 0
        return Command(whole[:2], whole[2:])

    def _complete(self) -> bytes:
        whole = bytes(self._pending)
        self._pending.clear()
        return whole

    def _length(self) -> int | None:
        """Whole length of the pending command; None while its first bytes do not tell."""
        if self._pending[0] not in self._grammar.introducers:
            return 1
        code = bytes(self._pending[:2])
        needed, length = self._grammar.shapes.get(code, (2, lambda _: self._grammar.lengths.get(code, 2)))
        return length(self._pending) if len(self._pending) >= needed else None
