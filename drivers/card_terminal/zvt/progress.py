"""Intermediate status (04 FF) as progress for a screen (facts/card-terminal-protocols.md 1.7)."""

from drivers.card_terminal.card_numbers import without_card_number
from drivers.card_terminal.interface import Progress, ProgressCode
from drivers.card_terminal.zvt.codec import Message, Tag
from drivers.card_terminal.zvt.receipts import texts_of
from drivers.card_terminal.zvt.text import charset_of
from drivers.card_terminal.zvt.tlv import parse_leniently

_CODES: dict[int, ProgressCode] = {
    0x01: ProgressCode.WAITING_FOR_PIN,
    0x02: ProgressCode.WAITING_FOR_PIN,
    0x04: ProgressCode.AUTHORISING,
    0x0A: ProgressCode.WAITING_FOR_CARD,
    0x0B: ProgressCode.REMOVE_CARD,
    0x15: ProgressCode.WAITING_FOR_PIN,
}
#: the codes above with "and remove the card"
_REMOVE_CARD = range(0x41, 0x5E)


def progress_of(message: Message, charset: str) -> Progress:
    """Code and the terminal's own display text; codes that name no step are `in_progress`."""
    status = message.head[0] if message.head else 0xFF
    code = ProgressCode.REMOVE_CARD if status in _REMOVE_CARD else _CODES.get(status, ProgressCode.IN_PROGRESS)
    used = charset_of(message.fields.tlv(Tag.CHARSET), charset)
    lines = texts_of(parse_leniently(message.fields.tlv(Tag.DISPLAY_TEXTS) or b""), used)
    return Progress(code, without_card_number(" ".join(line.strip() for line in lines if line.strip())))
