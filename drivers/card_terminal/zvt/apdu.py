"""ZVT application data units, sans-IO (facts/card-terminal-protocols.md 1.4).

Two bytes say which message it is, one byte says how long its data are; FF announces two more bytes, low byte first.
On TCP the units follow each other with nothing between them.
"""

from dataclasses import dataclass, field

from drivers.errors import LocalProtocolError, RemoteProtocolError

MAX_DATA_BYTES = 0xFFFF
_LONG = 0xFF


@dataclass(frozen=True)
class Apdu:
    """One message or response; `control` is CLASS and INSTR, or CCRC and APRC, as 0x0601.

    `data` may hold a card number and is not shown by repr. `long_form` keeps a three-byte length that one byte
    would have carried.
    """

    control: int
    data: bytes = field(default=b"", repr=False)
    long_form: bool = False

    @property
    def is_response(self) -> bool:
        """Whether it answers a message (80 xx, 84 xx) instead of being one."""
        return self.control >> 8 in (0x80, 0x84)


def encode_apdu(apdu: Apdu) -> bytes:
    """Write a unit; raises LocalProtocolError for more than 65535 bytes of data."""
    length = len(apdu.data)
    if length > MAX_DATA_BYTES or not 0 <= apdu.control <= 0xFFFF:
        raise LocalProtocolError(f"an APDU has a control field of 16 bits and at most {MAX_DATA_BYTES} bytes of data")
    head = apdu.control.to_bytes(2, "big")
    if length >= _LONG or apdu.long_form:
        return head + bytes((_LONG,)) + length.to_bytes(2, "little") + apdu.data
    return head + bytes((length,)) + apdu.data


def decode_apdu(raw: bytes) -> Apdu:
    """Read exactly one unit; raises RemoteProtocolError when bytes are missing or left over."""
    size = _size(raw)
    if size is None or len(raw) != size:
        raise RemoteProtocolError(f"APDU of {len(raw)} bytes, its length field says {size or 'more'}")
    start = 5 if raw[2] == _LONG else 3
    return Apdu(int.from_bytes(raw[:2], "big"), raw[start:], long_form=start == 5 and size - start < _LONG)


class ApduReader:
    """Cuts a TCP stream into whole units. Never raises; holds at most one incomplete unit."""

    def __init__(self) -> None:
        self._pending = bytearray()

    @property
    def pending(self) -> bytes:
        """What has arrived of a unit that is not complete."""
        return bytes(self._pending)

    def feed(self, data: bytes) -> list[bytes]:
        """Return the units `data` completed, in order."""
        self._pending += data
        units = []
        start = 0
        while (size := _size(self._pending[start : start + 5])) is not None and len(self._pending) - start >= size:
            units.append(bytes(self._pending[start : start + size]))
            start += size
        del self._pending[:start]
        return units

    def give_up(self) -> bool:
        """Forget an incomplete unit; False when there was none."""
        was_pending = bool(self._pending)
        self._pending.clear()
        return was_pending


def _size(raw: bytes | bytearray) -> int | None:
    """Bytes of the whole unit `raw` begins with; None while that cannot be told."""
    if len(raw) < 3:
        return None
    if raw[2] != _LONG:
        return 3 + raw[2]
    return 5 + int.from_bytes(raw[3:5], "little") if len(raw) >= 5 else None
