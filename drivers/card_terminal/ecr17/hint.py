"""Tells which protocol a device speaks that does not speak ECR17 (facts/card-terminal-protocols.md 2, section 9)."""

import re

_HINTS: tuple[tuple[bytes, str], ...] = (
    (rb"\x10\x02|[\x06\x15]\x10\x02", "ZVT on a serial line: choose that protocol"),
    (rb"\x80\x00\x00|\x84[\x00-\xff]|[\x04\x06]\x0f|\x04\xff|\x06[\x1e\xd1\xd3]", "ZVT: choose that protocol"),
    (rb"[A-Z]{2}\d{3}", "Caisse-AP: choose that protocol"),
    (rb"\x00\x00[\x00-\xff]{2}[ -~]", "text messages after a length: no protocol of this program"),
    (rb"[\x04\x05\x06\x15]+$", "Concert, or ZVT on a serial line: choose one of those protocols"),
)


def protocol_hint(heard: bytes) -> str:
    """What the first bytes of a device look like, with the remedy; empty when they tell nothing."""
    for pattern, likeness in _HINTS:
        if re.match(pattern, heard, re.DOTALL):
            return f"it answered {heard.hex(' ').upper()}, which looks like {likeness}"
    return ""
