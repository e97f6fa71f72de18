"""Data fields of ZVT messages (BMPs), sans-IO (facts/card-terminal-protocols.md 1.5, 1.6)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property

from drivers.card_terminal.zvt.tlv import Tlv, find, length_bytes, parse_length, parse_leniently
from drivers.errors import LocalProtocolError, RemoteProtocolError


class Bmp(IntEnum):
    """Fields this program reads or writes."""

    TIMEOUT = 0x01
    MAX_STATUS = 0x02
    SERVICE_BYTE = 0x03
    AMOUNT = 0x04
    TLV = 0x06
    TRACE = 0x0B
    STATUS_BYTE = 0x19
    CARD_NUMBER = 0x22
    TRACK_2 = 0x23
    TRACK_3 = 0x24
    RESULT = 0x27
    TERMINAL_ID = 0x29
    CONTRACT = 0x2A
    TRACK_1 = 0x2D
    CHIP_DATA = 0x2E
    AUTHORISATION = 0x3B
    TEXT = 0x3C
    CURRENCY = 0x49
    TOTALS = 0x60
    RECEIPT = 0x87
    CARD_TYPE = 0x8A
    CARD_NAME = 0x8B
    RESULT_AS = 0xA0


_LL, _LLL, _TLV = -2, -3, -1

#: BMP -> bytes, or how its length is written
_LENGTHS: dict[int, int] = (
    dict.fromkeys((0x01, 0x02, 0x03, 0x05, 0x19, 0x27, 0x72, 0x73, 0x74, 0x75, 0x8A, 0x8C, 0xA0), 1)
    | dict.fromkeys((0xD0, 0xD2, 0xD3, 0xE0, 0xE9, 0xEA, 0xF0, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD), 1)
    | dict.fromkeys((0x0D, 0x0E, 0x17, 0x3A, 0x49, 0x87), 2)
    | dict.fromkeys((0x0B, 0x0C, 0x37, 0x3D, 0x88, 0xAA), 3)
    | dict.fromkeys((0x29, 0x70, 0x71), 4)
    | {0x04: 6, 0x06: _TLV, 0x2A: 15, 0x3B: 8, 0xBA: 5, 0xEB: 8}
    | dict.fromkeys((0x22, 0x23, 0x2D, 0x4C, 0x8B, 0xA7, 0xD1, *range(0xE1, 0xE9), *range(0xF1, 0xF9)), _LL)
    | dict.fromkeys((0x24, 0x2E, 0x3C, 0x60, 0x9A, 0xAF), _LLL)
)


@dataclass(frozen=True)
class Field:
    """One field; `length_octets` as in `Tlv`, for BMP 06 only."""

    bmp: int
    value: bytes = field(repr=False)
    length_octets: int = 0


@dataclass(frozen=True)
class Fields:
    """Fields in the order of the line.

    `unread` is what follows a BMP nobody told us the length of; with a `fault`, what could not be read. Neither
    takes anything from the fields before it: money is never decided by our not understanding an extra.
    """

    items: tuple[Field, ...] = ()
    unread: bytes = field(default=b"", repr=False)
    fault: str = ""

    def get(self, bmp: int) -> bytes | None:
        """The first value of a field, None when it is not there."""
        return next((item.value for item in self.items if item.bmp == bmp), None)

    @cached_property
    def tlvs(self) -> tuple[Tlv, ...]:
        """The objects of BMP 06."""
        return parse_leniently(self.get(Bmp.TLV) or b"")

    def tlv(self, *path: int) -> bytes | None:
        """The value at a path of tags in BMP 06."""
        return find(self.tlvs, *path)


def read_fields(data: bytes) -> Fields:
    """Read as many fields as can be read; never raises."""
    items: list[Field] = []
    offset = 0
    while offset < len(data):
        bmp = data[offset]
        if bmp not in _LENGTHS:
            return Fields(tuple(items), data[offset:])
        try:
            value_at, length = _value(data, offset + 1, _LENGTHS[bmp])
        except RemoteProtocolError as error:
            return Fields(tuple(items), data[offset:], f"BMP {bmp:02X}: {error}")
        if value_at + length > len(data):
            return Fields(tuple(items), data[offset:], f"BMP {bmp:02X}: {length} bytes, the data end before")
        octets = value_at - offset - 1 if _LENGTHS[bmp] == _TLV else 0
        shortest = len(length_bytes(length)) if octets else 0
        items.append(Field(bmp, data[value_at : value_at + length], 0 if octets == shortest else octets))
        offset = value_at + length
    return Fields(tuple(items))


def write_fields(items: Iterable[Field]) -> bytes:
    """Write fields; raises LocalProtocolError for a BMP or a length that does not exist."""
    return b"".join(_write(item) for item in items)


def bcd(number: int, size: int) -> bytes:
    """Write a number in `size` bytes of two decimal digits; raises LocalProtocolError."""
    if not 0 <= number < 100**size:
        raise LocalProtocolError(f"{number} does not fit {2 * size} digits")
    return bytes.fromhex(f"{number:0{2 * size}d}")


def from_bcd(value: bytes | None) -> int | None:
    """Read decimal digits; None where there is nothing or another nibble."""
    digits = (value or b"").hex()
    return int(digits) if digits.isdecimal() else None


def _value(data: bytes, offset: int, form: int) -> tuple[int, int]:
    if form == _TLV:
        return parse_length(data, offset)
    if form >= 0:
        return offset, form
    prefix = data[offset : offset - form]
    if len(prefix) != -form or any(not 0xF0 <= byte <= 0xF9 for byte in prefix):
        raise RemoteProtocolError("its length cannot be read")
    return offset - form, int("".join(str(byte & 0x0F) for byte in prefix))


def _write(item: Field) -> bytes:
    form = _LENGTHS.get(item.bmp)
    length = len(item.value)
    if form is None or (form >= 0 and form != length) or (form < _TLV and length >= 10**-form):
        raise LocalProtocolError(f"BMP {item.bmp:02X} does not carry {length} bytes")
    head = bytes((item.bmp,))
    if form == _TLV:
        return head + length_bytes(length, item.length_octets) + item.value
    if form >= 0:
        return head + item.value
    return head + bytes(0xF0 | int(digit) for digit in f"{length:0{-form}d}") + item.value
