"""Messages of Caisse-AP / Concert V3, sans-IO: tags as `TAG(2) LEN(3 decimal) VALUE` (facts 3.7).

A message has no length of its own: it ends where a tag ends. `Tags` keeps the order of the line, so that what was read
is written again byte for byte, unknown tags included. Bytes of values are Latin-1 characters from 20 on.
"""

import base64
import binascii
import re
from enum import StrEnum

from drivers.card_terminal.card_numbers import without_card_number
from drivers.errors import LocalProtocolError, RemoteProtocolError

MAX_MESSAGE_BYTES = 16_384
MAX_AMOUNT_MINOR = 999_999_999_999

_HEAD_BYTES = 5
_MAX_VALUE_BYTES = 999
_SPACE = 0x20
_TAG = re.compile(r"[A-Z][A-Z0-9]", re.ASCII)
_HEAD_PREFIX = re.compile(rb"[A-Z](?:[A-Z0-9](?:[0-9]{0,3}))?")

#: tag -> value, in the order of the line
Tags = dict[str, str]


class Tag(StrEnum):
    """Tags we read or write; terminals send others, which are kept and mean nothing to us."""

    CARD_NUMBER = "AA"
    EXPIRY = "AB"
    AUTHORISATION = "AC"
    STATUS = "AE"
    REASON = "AF"
    APPLICATION_ID = "AI"
    TICKET_TEXT = "AK"
    ANSWER_DELAY = "BA"
    ECR_NUMBER = "CA"
    AMOUNT = "CB"
    APPLICATION = "CC"
    ACTION = "CD"
    CURRENCY = "CE"
    PRIVATE = "CF"
    CONTRACT = "CG"
    REFERENCE = "CH"
    READ_MODE = "CI"
    PROTOCOL_ID = "CJ"
    VERSION = "CZ"
    TICKET = "ZT"


#: tags that may carry the reference of a payment; terminals repeat them in the answer
REFERENCE_TAGS = (Tag.PRIVATE, Tag.REFERENCE)


class Action(StrEnum):
    """Values of CD."""

    DEBIT = "0"
    CREDIT = "1"
    CANCELLATION = "2"
    DUPLICATE = "3"
    IDENTIFICATION = "I"


class Status(StrEnum):
    """Values of AE."""

    DONE = "10"
    NOT_DONE = "01"
    #: answer to a request for an immediate answer: says nothing about the payment
    TAKEN_INTO_ACCOUNT = "11"


def encode_tags(tags: Tags) -> bytes:
    """Write a message; raises LocalProtocolError for tags or values that do not fit."""
    parts = []
    for tag, value in tags.items():
        if not _TAG.fullmatch(tag):
            raise LocalProtocolError(f"tag {tag!r} is not two capital letters or a letter and a digit")
        if len(value) > _MAX_VALUE_BYTES or not all(" " <= character <= "\xff" for character in value):
            raise LocalProtocolError(f"{tag}: the value does not fit")
        parts.append(f"{tag}{len(value):03d}{value}")
    data = "".join(parts).encode("latin-1")
    if not 0 < len(data) <= MAX_MESSAGE_BYTES:
        raise LocalProtocolError(f"a message has 1 to {MAX_MESSAGE_BYTES} bytes, not {len(data)}")
    return data


def decode_tags(data: bytes) -> Tags:
    """Read one whole message, each tag once; raises RemoteProtocolError."""
    pairs, rest = split(data)
    if rest:
        raise RemoteProtocolError(f"broken off inside a tag ({rest} bytes left)")
    tags = dict(pairs)
    if not tags or len(tags) != len(pairs):
        raise RemoteProtocolError("no tag" if not tags else "a tag stands there twice")
    return tags


def merge_into(tags: Tags, pairs: list[tuple[str, str]]) -> None:
    """Add pairs of a stream, in which a terminal may say the same again; raises RemoteProtocolError if not."""
    for tag, value in pairs:
        if tags.setdefault(tag, value) != value:
            raise RemoteProtocolError(f"tag {tag} stands there twice, with two values")


def split(data: bytes) -> tuple[list[tuple[str, str]], int]:
    """Cut bytes into pairs; return them and how many bytes of an unfinished tag are left. Raises as `TagReader`."""
    reader = TagReader()
    return reader.feed(data), reader.unfinished


class TagReader:
    """Cuts a stream into pairs, in pieces of any size; no byte is looked at twice once its tag's head is known."""

    def __init__(self) -> None:
        self._pending = bytearray()
        self._finished = 0
        self._fault = ""

    @property
    def unfinished(self) -> int:
        """How many bytes of an unfinished tag are held."""
        return len(self._pending)

    def feed(self, data: bytes) -> list[tuple[str, str]]:
        """Return the pairs that `data` completed.

        Raises RemoteProtocolError as soon as no further byte can make it a message, and then for ever.
        """
        if not self._fault:
            try:
                return self._cut(data)
            except RemoteProtocolError as error:
                self._fault = str(error)
        raise RemoteProtocolError(self._fault)

    def _cut(self, data: bytes) -> list[tuple[str, str]]:
        looked_at = len(self._pending)
        if self._finished + looked_at + len(data) > MAX_MESSAGE_BYTES:
            raise RemoteProtocolError(f"more than {MAX_MESSAGE_BYTES} bytes")
        self._pending += data
        pairs: list[tuple[str, str]] = []
        start = 0
        while start < len(self._pending):
            head = bytes(self._pending[start : start + _HEAD_BYTES])
            if not _HEAD_PREFIX.fullmatch(head):
                offset = self._finished + start
                raise RemoteProtocolError(f"no tag and length at byte {offset}{_lookalike(self._pending)}")
            if len(head) < _HEAD_BYTES:
                break
            value_start, end = start + _HEAD_BYTES, start + _HEAD_BYTES + int(head[2:])
            if min(self._pending[max(value_start, looked_at) : end], default=_SPACE) < _SPACE:
                raise RemoteProtocolError(f"a control character inside tag {head[:2].decode('ascii')}")
            if end > len(self._pending):
                break
            pairs.append((head[:2].decode("ascii"), self._pending[value_start:end].decode("latin-1")))
            start = end
        del self._pending[:start]
        self._finished += start
        return pairs


def ticket_lines(tags: Tags) -> tuple[str, ...]:
    """Lines of the slip in ZT (base64 in its AK), card numbers cut; empty when there is none that can be read."""
    text = _ticket_text(tags)
    return tuple(without_card_number(line.rstrip()) for line in (text or b"").decode("latin-1").splitlines())


def without_card_data(tags: Tags) -> Tags:
    """Return the same message without card number, expiry and whole numbers on the slip, every length kept."""
    clean = dict(tags)
    if Tag.CARD_NUMBER in clean:
        number = clean[Tag.CARD_NUMBER].rstrip(" ")
        masked = re.sub("[0-9]", "#", number[:-4]) + number[-4:]
        clean[Tag.CARD_NUMBER] = masked.ljust(len(clean[Tag.CARD_NUMBER]))
    if Tag.EXPIRY in clean:
        clean[Tag.EXPIRY] = "0" * len(clean[Tag.EXPIRY])
    if Tag.TICKET in clean:
        clean[Tag.TICKET] = _clean_ticket(tags)
    return clean


def _clean_ticket(tags: Tags) -> str:
    value, text = tags[Tag.TICKET], _ticket_text(tags)
    if text is None:
        return "*" * len(value)
    clean = without_card_number(text.decode("latin-1")).encode("latin-1")
    inner = decode_tags(value.encode("latin-1"))
    return encode_tags(inner | {Tag.TICKET_TEXT: base64.b64encode(clean).decode("ascii")}).decode("latin-1")


def _ticket_text(tags: Tags) -> bytes | None:
    try:
        inner = decode_tags(tags.get(Tag.TICKET, "").encode("latin-1"))
        return base64.b64decode(inner[Tag.TICKET_TEXT], validate=True)
    except (RemoteProtocolError, KeyError, binascii.Error):
        return None


def _lookalike(data: bytes | bytearray) -> str:
    """Which other protocol these first bytes are, for the person who chose the wrong one."""
    if data[:1] in (b"\x02", b"\x05"):
        return "; this looks like Concert on a serial line: check link layer and protocol"
    if data[:2] in (b"\x06\x03", b"\x15\x03") or data[:1] == b"\x01":
        return "; this looks like ECR17"
    if data[:1] in (b"\x80", b"\x84") or data[:2] in (b"\x04\x0f", b"\x04\xff", b"\x06\x0f", b"\x10\x02"):
        return "; this looks like ZVT"
    return ""
