"""Frames of the ZVT serial line, sans-IO (facts/card-terminal-protocols.md 1.2, 1.12).

A frame is DLE STX, one APDU with every DLE doubled, DLE ETX and two raw CRC bytes, low byte first. The CRC is
CRC-16/KERMIT over the undoubled APDU and ETX. Its bytes may have any value: they are read by position. Outside
frames each byte stands alone: ACK or NAK.
"""

from dataclasses import dataclass, field
from enum import Enum, IntEnum, auto

from drivers.card_terminal.zvt.apdu import MAX_DATA_BYTES, decode_apdu
from drivers.errors import LocalProtocolError, RemoteProtocolError

STX, ETX, DLE = 0x02, 0x03, 0x10
_MAX_APDU_BYTES = 5 + MAX_DATA_BYTES
_POLYNOMIAL = 0x8408


class Control(IntEnum):
    """Bytes outside a frame."""

    ACK = 0x06
    NAK = 0x15


@dataclass(frozen=True)
class Frame:
    """The APDU of a frame that arrived intact; not shown by repr, for it may hold a card number."""

    apdu: bytes = field(repr=False)


@dataclass(frozen=True)
class BadFrame:
    """A frame that cannot be trusted; `reason` is for logs."""

    reason: str


Received = Control | Frame | BadFrame


def _table_entry(value: int) -> int:
    for _ in range(8):
        value = value >> 1 ^ _POLYNOMIAL if value & 1 else value >> 1
    return value


_CRC_TABLE = tuple(_table_entry(value) for value in range(256))


def crc16(data: bytes) -> int:
    """CRC-16/KERMIT; 0x2189 for b"123456789"."""
    crc = 0
    for byte in data:
        crc = crc >> 8 ^ _CRC_TABLE[(crc ^ byte) & 0xFF]
    return crc


def encode_frame(apdu: bytes) -> bytes:
    """Frame one APDU; raises LocalProtocolError when it is not one."""
    try:
        decode_apdu(apdu)
    except RemoteProtocolError as error:
        raise LocalProtocolError(f"a frame carries one APDU: {error}") from error
    doubled = apdu.replace(b"\x10", b"\x10\x10")
    return bytes((DLE, STX)) + doubled + bytes((DLE, ETX)) + crc16(apdu + bytes((ETX,))).to_bytes(2, "little")


class _State(Enum):
    OUTSIDE = auto()
    OUTSIDE_DLE = auto()
    INSIDE = auto()
    INSIDE_DLE = auto()
    CRC_LOW = auto()
    CRC_HIGH = auto()


class FrameReader:
    """Cuts received bytes into control bytes and frames. Bytes outside both are line noise and dropped."""

    def __init__(self) -> None:
        self._state = _State.OUTSIDE
        self._apdu = bytearray()
        self._crc_low = 0
        self._fault = ""

    def feed(self, data: bytes) -> list[Received]:
        """Return what `data` completed, in order. Never raises; holds at most one frame."""
        received: list[Received] = []
        position = 0
        while position < len(data):
            item: Received | None
            if self._state is _State.INSIDE and data[position] != DLE:
                end = self._plain_until(data, position)
                item = self._append(data[position:end])
                position = end
            else:
                item = self._take(data[position])
                position += 1
            if item is not None:
                received.append(item)
        return received

    @property
    def in_frame(self) -> bool:
        """Whether a frame has begun and not ended: T1 runs."""
        return self._state not in (_State.OUTSIDE, _State.OUTSIDE_DLE)

    def give_up(self) -> BadFrame | None:
        """Forget a frame that stays incomplete (T1); None when there was none."""
        broken_off = BadFrame(f"frame broken off after {len(self._apdu)} bytes") if self.in_frame else None
        self._restart(_State.OUTSIDE)
        return broken_off

    def _take(self, byte: int) -> Received | None:
        match self._state:
            case _State.OUTSIDE | _State.OUTSIDE_DLE:
                return self._take_outside(byte)
            case _State.INSIDE:
                self._state = _State.INSIDE_DLE  # `feed` takes all other bytes by the piece
                return None
            case _State.INSIDE_DLE:
                return self._take_escaped(byte)
            case _State.CRC_LOW:
                self._crc_low = byte
                self._state = _State.CRC_HIGH
                return None
            case _State.CRC_HIGH:
                return self._finish(self._crc_low | byte << 8)

    def _take_outside(self, byte: int) -> Received | None:
        if self._state is _State.OUTSIDE_DLE and byte == STX:
            self._restart(_State.INSIDE)
            return None
        self._state = _State.OUTSIDE_DLE if byte == DLE else _State.OUTSIDE
        return Control(byte) if byte in (Control.ACK, Control.NAK) else None

    def _take_escaped(self, byte: int) -> Received | None:
        self._state = _State.INSIDE
        if byte == DLE:
            return self._append(bytes((DLE,)))
        if byte == ETX:
            self._state = _State.CRC_LOW
        elif byte == STX:
            self._restart(_State.INSIDE)  # the sender began anew
        else:
            # a spoilt byte: read on to the end, or the rest would be taken for control bytes
            self._fault = self._fault or f"DLE {byte:02X} inside a frame"
        return None

    def _plain_until(self, data: bytes, start: int) -> int:
        """Where the bytes end that mean only themselves; at most one more than there is room for."""
        limit = start + _MAX_APDU_BYTES + 1 - len(self._apdu)
        end = data.find(DLE, start, limit)
        return min(len(data), limit) if end < 0 else end

    def _append(self, piece: bytes) -> BadFrame | None:
        if len(self._apdu) + len(piece) > _MAX_APDU_BYTES:
            self._restart(_State.OUTSIDE)
            return BadFrame(f"frame longer than {_MAX_APDU_BYTES} bytes")
        self._apdu += piece
        return None

    def _finish(self, received: int) -> Received:
        apdu, fault = bytes(self._apdu), self._fault
        self._restart(_State.OUTSIDE)
        if fault:
            return BadFrame(fault)
        expected = crc16(apdu + bytes((ETX,)))
        if received != expected:
            return BadFrame(f"CRC {received:04X} instead of {expected:04X}")
        try:
            decode_apdu(apdu)
        except RemoteProtocolError as error:
            return BadFrame(str(error))
        return Frame(apdu)

    def _restart(self, state: _State) -> None:
        self._state = state
        self._apdu.clear()
        self._fault = ""
