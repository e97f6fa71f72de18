"""Values on paper: whatever is in them, they keep to their place.

Source: facts/printing.md 2.5 (isolates) and 1.1 (control bytes).
"""

import unicodedata
from typing import Final

from kiosk.runtime.pan_filter import redact_card_numbers

#: a longer value ends in an ellipsis
MAX_LENGTH: Final = 160
#: an Arabic letter may carry a shadda and a vowel; higher piles of marks would run into the lines above
MAX_MARKS: Final = 2

LEFT_TO_RIGHT_ISOLATE: Final = "\u2066"
FIRST_STRONG_ISOLATE: Final = "\u2068"
POP_ISOLATE: Final = "\u2069"

_SPACE_LIKE: Final = frozenset({"Cc", "Zl", "Zp"})
_DROPPED: Final = frozenset({"Cf", "Cs", "Co", "Cn"})


def clean(value: str, max_length: int = MAX_LENGTH) -> str:
    """The value without control, bidirectional and unassigned characters, in one line, at most `max_length` long."""
    return _shorten(_plain(value), max_length)


def clean_text(value: str) -> str:
    """Like `clean`, for words from people and other systems: anything like a card number loses all but four digits."""
    return _shorten(redact_card_numbers(_plain(value)), MAX_LENGTH)


def _plain(value: str) -> str:
    categories = ((character, unicodedata.category(character)) for character in value)
    visible = "".join(" " if kind in _SPACE_LIKE else char for char, kind in categories if kind not in _DROPPED)
    kept: list[str] = []
    marks = 0
    for character in unicodedata.normalize("NFC", visible):
        marks = marks + 1 if unicodedata.category(character) in {"Mn", "Me"} else 0
        if marks <= MAX_MARKS:
            kept.append(character)
    return " ".join(part for part in "".join(kept).split(" ") if part)


def _shorten(text: str, max_length: int) -> str:
    return text if len(text) <= max_length else text[: max_length - 1].rstrip() + "…"


def isolate(value: str) -> str:
    """The cleaned value in a bidirectional isolate: left-to-right, unless it holds right-to-left letters."""
    value = clean(value)
    return (FIRST_STRONG_ISOLATE if has_right_to_left(value) else LEFT_TO_RIGHT_ISOLATE) + value + POP_ISOLATE


def has_right_to_left(text: str) -> bool:
    """Whether right-to-left letters are in a text."""
    return any(unicodedata.bidirectional(character) in {"R", "AL"} for character in text)
