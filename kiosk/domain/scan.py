"""From what a scanner or a person gives to an appointment reference.

What the official confirmation holds, bar code, link or plain reference, is unknown (facts/domain.md 0, fact 3):
the pattern of a reference is a setting, and it is looked for inside whatever was scanned.
"""

import re
from typing import Final

#: nothing longer is an appointment confirmation
MAX_SCAN_LENGTH: Final = 1024

#: symbology identifier that some scanners put in front (ISO/IEC 15424): `]Q1`, `]C0`, `]d2`
_SYMBOLOGY = re.compile(r"\][A-Za-z][0-9A-Za-z]")


def parse_reference(text: str, pattern: str) -> str | None:
    """Return the one reference in a scanned text, or None when there is none or two different ones.

    `pattern` is a regular expression; its group `reference`, if it has one, else the whole match is returned.
    A match that is only a part of a longer word does not count.
    """
    if len(text) > MAX_SCAN_LENGTH:
        return None
    scanned = text.strip()
    symbology = _SYMBOLOGY.match(scanned)
    if symbology is not None:
        scanned = scanned[symbology.end() :]
    whole_words = re.compile(rf"(?<![A-Za-z0-9])(?:{pattern})(?![A-Za-z0-9])")
    group: str | int = "reference" if "reference" in whole_words.groupindex else 0
    found = {match[group] for match in whole_words.finditer(scanned)}
    return found.pop() if len(found) == 1 else None


def normalise_reference(text: str, removed: str = " -") -> str:
    """Return a typed reference in upper case without the characters in `removed`.

    Letters that look like digits (O and 0, I and 1) stay as typed: two references may differ in just that.
    """
    return text.upper().translate({ord(character): None for character in removed})
