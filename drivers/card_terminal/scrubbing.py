"""Card data out of what crosses a link: whole messages are rewritten by their codec, the rest is blotted out.

A message is decoded into fields that show no card number, and encoded again: lengths, checksums and everything else
stay, so that a recording can still be replayed. What no codec can read loses its digits.
"""

import re

from drivers.card_terminal.wire import Decoder, Encoder
from drivers.errors import LocalProtocolError, RemoteProtocolError

_MAX_MESSAGE_BYTES = 70_000
_SHORT_BYTES = 600
_TEXT_DIGITS = re.compile(rb"[0-9]{8,}")
#: packed decimal, as ZVT has it: two digits a byte, E for a hidden one, F to fill up
_PACKED_DIGITS = re.compile(
    rb"[\x00-\x09\x10-\x19\x20-\x29\x30-\x39\x40-\x49\x50-\x59\x60-\x69\x70-\x79\x80-\x89\x90-\x99]{6,}"
)


class MessageScrubber:
    """A `Scrubber` for the messages of one codec, in one direction."""

    def __init__(self, decode: Decoder, encode: Encoder, packed: bool) -> None:
        """`packed` says that numbers may be packed decimal."""
        self._decode = decode
        self._encode = encode
        self._packed = packed
        self._held = bytearray()
        self._tried = 0

    def feed(self, data: bytes) -> bytes:
        """Return the messages that are whole now."""
        self._held += data
        clean = bytearray()
        while (length := self._next_length()) is not None:
            self._tried = length
            message = self._clean(bytes(self._held[:length]))
            if message is not None:
                clean += message
                del self._held[:length]
                self._tried = 0
        if len(self._held) > _MAX_MESSAGE_BYTES:
            clean += self.flush()
        return bytes(clean)

    def flush(self) -> bytes:
        """Return what is no message, its digits blotted out."""
        rest = bytes(self._held)
        self._held.clear()
        self._tried = 0
        return _blotted(rest, self._packed)

    def _next_length(self) -> int | None:
        """How many bytes to try next: each length of a short message, a long one where a piece of it ends."""
        held = len(self._held)
        if self._tried >= held:
            return None
        return self._tried + 1 if self._tried < _SHORT_BYTES else held

    def _clean(self, data: bytes) -> bytes | None:
        try:
            decoded = self._decode(data)
        except RemoteProtocolError:
            return None
        try:
            return self._encode({"message": decoded["message"], "fields": decoded["fields"]})
        except LocalProtocolError:
            return _blotted(data, self._packed)


def _blotted(data: bytes, packed: bool) -> bytes:
    blotted = _TEXT_DIGITS.sub(lambda found: b"0" * len(found.group()), data)
    return _PACKED_DIGITS.sub(lambda found: bytes(len(found.group())), blotted) if packed else blotted
