"""Frames and control characters of the Concert family, sans-IO (facts/card-terminal-protocols.md 3.3).

A frame is STX, text of 20..7F, ETX and one LRC byte, the XOR of text and ETX. The LRC may have any value, also
that of STX, ETX, EOT, ENQ, ACK, NAK or NUL: it is read by its position, never searched for.
"""

from dataclasses import dataclass
from enum import IntEnum

from drivers.errors import LocalProtocolError, RemoteProtocolError

STX = 0x02
ETX = 0x03
MAX_TEXT_BYTES = 512


class Control(IntEnum):
    """Control characters outside a frame."""

    EOT = 0x04
    ENQ = 0x05
    ACK = 0x06
    NAK = 0x15


@dataclass(frozen=True)
class Frame:
    """Text of a frame whose LRC is right; not shown by repr, for it may hold a card number."""

    text: bytes

    def __repr__(self) -> str:
        return f"Frame({len(self.text)} bytes)"


@dataclass(frozen=True)
class BadFrame:
    """A frame that cannot be trusted; `reason` is for logs."""

    reason: str


Received = Control | Frame | BadFrame

_CONTROLS = {int(control): control for control in Control}


def read_one(data: bytes) -> Control | Frame:
    """Read exactly one control character or frame; raises RemoteProtocolError for anything else."""
    reader = FrameReader()
    received = reader.feed(data)
    broken_off = reader.give_up()
    if broken_off is not None:
        raise RemoteProtocolError(broken_off.reason)
    if len(received) != 1:
        raise RemoteProtocolError(f"{len(received)} messages in these bytes; give one per line")
    item = received[0]
    if isinstance(item, BadFrame):
        raise RemoteProtocolError(item.reason)
    if isinstance(item, Frame) and not item.text:
        raise RemoteProtocolError("a frame without text")
    if data != (encode_frame(item.text) if isinstance(item, Frame) else bytes((item,))):
        raise RemoteProtocolError("bytes before or after the message")
    return item


def lrc(text: bytes) -> int:
    """XOR of the text and ETX."""
    value = ETX
    for byte in text:
        value ^= byte
    return value


def encode_frame(text: bytes) -> bytes:
    """Frame `text`; raises LocalProtocolError if it is too long or holds bytes outside 20..7F."""
    if not 0 < len(text) <= MAX_TEXT_BYTES:
        raise LocalProtocolError(f"a frame carries 1 to {MAX_TEXT_BYTES} bytes, not {len(text)}")
    if not all(_is_text(byte) for byte in text):
        raise LocalProtocolError("a frame carries characters 20..7F only")
    return bytes((STX, *text, ETX, lrc(text)))


class FrameReader:
    """Cuts received bytes into control characters and frames. Bytes outside both are line noise and dropped."""

    def __init__(self) -> None:
        self._text = bytearray()
        self._in_frame = False
        self._lrc_is_next = False
        self._fault = ""

    def feed(self, data: bytes) -> list[Received]:
        """Return what `data` completed, in order. Never raises; holds at most one frame."""
        return [item for byte in data if (item := self._take(byte)) is not None]

    def give_up(self) -> BadFrame | None:
        """Forget a frame that stays incomplete, after a time-out; None when there was none."""
        if not self._in_frame:
            return None
        received = len(self._text)
        self._reset()
        return BadFrame(f"frame broken off after {received} bytes")

    def _take(self, byte: int) -> Received | None:
        if not self._in_frame:
            if byte == STX:
                self._in_frame = True
                return None
            return _CONTROLS.get(byte)
        if self._lrc_is_next:
            return self._finish(byte)
        if byte == ETX:
            self._lrc_is_next = True
        elif not _is_text(byte):
            # a spoilt byte: go on to the end all the same, or the rest would be taken for control characters
            self._fault = self._fault or f"byte {byte:02X} inside a frame"
        elif len(self._text) >= MAX_TEXT_BYTES:
            self._reset()
            return BadFrame(f"frame longer than {MAX_TEXT_BYTES} bytes")
        else:
            self._text.append(byte)
        return None

    def _finish(self, received_lrc: int) -> Received:
        text, fault = bytes(self._text), self._fault
        self._reset()
        if fault:
            return BadFrame(fault)
        if received_lrc != lrc(text):
            return BadFrame(f"LRC {received_lrc:02X} instead of {lrc(text):02X}")
        return Frame(text)

    def _reset(self) -> None:
        self._text.clear()
        self._in_frame = self._lrc_is_next = False
        self._fault = ""


def _is_text(byte: int) -> bool:
    return 0x20 <= byte <= 0x7F
