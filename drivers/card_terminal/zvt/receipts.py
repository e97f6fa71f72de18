"""Receipts that the terminal prints on the cash register: 06 D1 lines and 06 D3 blocks (facts 1.5, 1.7).

Lines are text with the indent asked for; whatever looks like a card number keeps its last four digits only.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from drivers.card_terminal.card_numbers import without_card_number
from drivers.card_terminal.zvt.codec import Control, Message, Tag
from drivers.card_terminal.zvt.text import charset_of, decode_text
from drivers.card_terminal.zvt.tlv import Tlv, find, parse_leniently

_MERCHANT, _CUSTOMER, _ADMINISTRATION = 1, 2, 3
_MERCHANT_WORDS = re.compile(r"h(ä|ae)ndlerbeleg|merchant", re.IGNORECASE)

_LAST_LINE, _FEED, _CENTRED = 0x80, 0xFF, 0x40


@dataclass(frozen=True)
class Receipts:
    """Printable lines by reader."""

    customer: tuple[str, ...] = ()
    merchant: tuple[str, ...] = ()
    administration: tuple[str, ...] = ()

    @property
    def all_lines(self) -> tuple[str, ...]:
        """Every line, the administration's first."""
        return self.administration + self.merchant + self.customer


def collect(messages: Iterable[Message], charset: str) -> Receipts:
    """Sort all that was printed during an operation; a slip that does not say whose it is goes by its words."""
    by_reader: dict[int, list[str]] = {_MERCHANT: [], _CUSTOMER: [], _ADMINISTRATION: []}
    single: list[str] = []
    kind: int | None = None

    def cut() -> None:
        nonlocal kind
        reader = kind if kind in by_reader else _reader_of(single)
        by_reader[reader or _CUSTOMER] += single
        single.clear()
        kind = None

    for message in messages:
        if message.control == Control.PRINT_BLOCK:
            cut()
            kind = _kind(message)
            single += _block(message, charset)
            cut()
        elif message.control == Control.PRINT_LINE and message.head:
            kind = _kind(message) or kind
            attribute = message.head[0]
            charset_now = charset_of(message.fields.tlv(Tag.CHARSET), charset)
            single += _lines(attribute, message.head[1:], charset_now)
            if attribute & _LAST_LINE and attribute not in (_LAST_LINE, _FEED):
                cut()
    cut()
    return Receipts(*(tuple(by_reader[reader]) for reader in (_CUSTOMER, _MERCHANT, _ADMINISTRATION)))


def texts_of(objects: Iterable[Tlv], charset: str) -> list[str]:
    """Text lines (07) of a display or print object."""
    return [decode_text(item.value, charset) for item in objects if item.tag == Tag.LINE]


def _kind(message: Message) -> int | None:
    value = message.fields.tlv(Tag.RECEIPT_TYPE)
    return value[0] if value else None


def _reader_of(lines: list[str]) -> int:
    return _MERCHANT if any(_MERCHANT_WORDS.search(line) for line in lines) else _CUSTOMER


def _block(message: Message, charset: str) -> list[str]:
    """The lines of 25, each under the attribute (09) before it; 14 may stand in 25 or beside it."""
    lines: list[str] = []
    for block in (item for item in message.fields.tlvs if item.tag == Tag.PRINT_TEXTS):
        objects = parse_leniently(block.value)
        declared = find(objects, Tag.CHARSET) or message.fields.tlv(Tag.CHARSET)
        attribute = 0
        for item in objects:
            if item.tag == Tag.ATTRIBUTE and item.value:
                attribute = item.value[0]
            elif item.tag == Tag.LINE:
                lines += _lines(attribute, item.value, charset_of(declared, charset))
    return lines


def _lines(attribute: int, raw: bytes, charset: str) -> list[str]:
    if attribute == _FEED:
        return [""] * min(raw[0] if raw else 1, 10)
    indent = 0 if attribute & _CENTRED else attribute & 0x0F
    return [" " * indent + without_card_number(decode_text(raw, charset))]
