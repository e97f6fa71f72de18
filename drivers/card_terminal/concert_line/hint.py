"""Tells which protocol answers a call as no Concert terminal does (facts/card-terminal-protocols.md 2, section 9).

Nothing here may begin as a Concert terminal's own answer does: ACK, NAK, ENQ and EOT stand alone, STX begins text.
"""

import re

_HINTS: tuple[tuple[bytes, str], ...] = (
    (rb"[\x06\x15]\x03[\x60-\x7f]|\x01[ -~]{4}", "ECR17: choose that protocol"),
    (rb"[\x06\x15]?\x10\x02", "ZVT on a serial line: choose that protocol"),
    (rb"\x80\x00\x00|\x84[\x00-\xff]|\x04[\x0f\xff]|\x06[\x0f\x1e\xd1\xd3]", "ZVT: choose that protocol"),
    (rb"[A-Z]{2}\d{3}", "Caisse-AP on a connection: choose that protocol, and link_layer=tcp"),
    (rb"\x00\x00[\x00-\xff]{2}[ -~]", "text messages after a length: no protocol of this program"),
)


def protocol_hint(heard: bytes) -> str:
    """What the first bytes of a device look like, with the remedy; empty when they tell nothing."""
    for pattern, likeness in _HINTS:
        if re.match(pattern, heard, re.DOTALL):
            return f"it answered {heard.hex(' ').upper()}, which looks like {likeness}"
    return ""
