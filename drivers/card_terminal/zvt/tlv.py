"""BER-TLV objects inside BMP 06, sans-IO (facts/card-terminal-protocols.md 1.5).

A tag whose low five bits are all one goes on in the next byte, and so on while bit 8 of that is set. A length is
00..7F, 81 nn or 82 hh ll. Bit 6 of the first tag byte says that the value is made of objects itself.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from drivers.errors import LocalProtocolError, RemoteProtocolError

_MAX_TAG_BYTES = 4


@dataclass(frozen=True)
class Tlv:
    """One object; `tag` as on the line (0x07, 0x1F07), `length_octets` 0 for the shortest form of the length."""

    tag: int
    value: bytes = field(repr=False)
    length_octets: int = 0

    @property
    def is_constructed(self) -> bool:
        """Whether the value is meant to be objects."""
        return bool(_tag_bytes(self.tag)[0] & 0x20)


def parse_tlvs(data: bytes) -> tuple[Tlv, ...]:
    """Read objects until the data end; raises RemoteProtocolError. Values of constructed objects stay bytes."""
    objects = []
    offset = 0
    while offset < len(data):
        tag_size = _tag_size(data, offset)
        value_at, length = _length(data, offset + tag_size)
        if value_at + length > len(data):
            raise RemoteProtocolError(f"TLV object of {length} bytes, {len(data) - value_at} are there")
        octets = value_at - offset - tag_size
        objects.append(
            Tlv(
                int.from_bytes(data[offset : offset + tag_size], "big"),
                data[value_at : value_at + length],
                0 if octets == _shortest(length) else octets,
            )
        )
        offset = value_at + length
    return tuple(objects)


def encode_tlvs(objects: Iterable[Tlv]) -> bytes:
    """Write objects; raises LocalProtocolError."""
    return b"".join(
        _tag_bytes(item.tag) + length_bytes(len(item.value), item.length_octets) + item.value for item in objects
    )


def length_bytes(length: int, octets: int = 0) -> bytes:
    """Write a length in `octets` bytes, 0 for the shortest form; raises LocalProtocolError."""
    octets = octets or _shortest(length)
    if not _shortest(length) <= octets <= 3 or length > 0xFFFF:
        raise LocalProtocolError(f"a TLV length of {length} does not fit {octets} bytes")
    return bytes((length,)) if octets == 1 else bytes((0x7F + octets,)) + length.to_bytes(octets - 1, "big")


def parse_length(data: bytes, offset: int) -> tuple[int, int]:
    """Read a length at `offset`: where the value begins, and its bytes; raises RemoteProtocolError."""
    return _length(data, offset)


def find(objects: Iterable[Tlv], *path: int) -> bytes | None:
    """The value at a path of tags, the first of each; None when there is none or it cannot be read."""
    value = next((item.value for item in objects if item.tag == path[0]), None)
    if value is None or len(path) == 1:
        return value
    return find(parse_leniently(value), *path[1:])


def parse_leniently(data: bytes) -> tuple[Tlv, ...]:
    """As `parse_tlvs`; none where they cannot be read."""
    try:
        return parse_tlvs(data)
    except RemoteProtocolError:
        return ()


def _tag_size(data: bytes, offset: int) -> int:
    if data[offset] & 0x1F != 0x1F:
        return 1
    for size in range(2, _MAX_TAG_BYTES + 1):
        if offset + size > len(data):
            break
        if not data[offset + size - 1] & 0x80:
            return size
    raise RemoteProtocolError("TLV tag without an end")


def _length(data: bytes, offset: int) -> tuple[int, int]:
    first = data[offset] if offset < len(data) else 0xFF
    octets = {0x81: 2, 0x82: 3}.get(first, 1)
    if first > 0x82 or first == 0x80 or offset + octets > len(data):
        raise RemoteProtocolError("TLV length cannot be read")
    value_at = offset + octets
    return value_at, first if octets == 1 else int.from_bytes(data[offset + 1 : value_at], "big")


def _shortest(length: int) -> int:
    return 1 if length < 0x80 else 2 if length < 0x100 else 3


def _tag_bytes(tag: int) -> bytes:
    raw = tag.to_bytes(max(1, (tag.bit_length() + 7) // 8), "big") if 0 <= tag < 1 << 32 else b""
    try:
        whole = bool(raw) and _tag_size(raw, 0) == len(raw)
    except RemoteProtocolError:
        whole = False
    if not whole:
        raise LocalProtocolError(f"{tag:#x} is not a TLV tag")
    return raw
