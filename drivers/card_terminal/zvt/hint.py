"""Tells which protocol a device speaks that does not speak ZVT (facts/card-terminal-protocols.md 2, section 9)."""

import re

_HINTS: tuple[tuple[bytes, str], ...] = (
    (rb"[\x06\x15]\x03[\x60-\x7f]", "ECR17: choose that protocol"),
    (rb"\x02[0-9 ]{8}0", "ECR17: choose that protocol"),
    (rb"[\x04\x05\x02]", "Concert: choose that protocol"),
    (rb"CZ\d{3}", "Caisse-AP: choose that protocol"),
    (rb"\x00\x00[\x00-\xff]{2}[ -~]", "text messages after a length: no protocol of this program"),
)
_SERIAL_ON_TCP = "ZVT framed for a serial line: set link_layer=serial"
_TCP_ON_SERIAL = "ZVT without frames: set link_layer=tcp"


def protocol_hint(heard: bytes, is_serial: bool) -> str:
    """What the first bytes of a device look like, with the remedy; empty when they tell nothing."""
    likeness = _likeness(heard, is_serial)
    return f"it answered {heard.hex(' ').upper()}, which looks like {likeness}" if likeness else ""


def _likeness(heard: bytes, is_serial: bool) -> str:
    if is_serial and heard[:2] in (b"\x80\x00", b"\x84\x9c", b"\x84\x83", b"\x04\xff", b"\x04\x0f"):
        return _TCP_ON_SERIAL
    if not is_serial and re.match(rb"[\x06\x15]?\x10\x02", heard, re.DOTALL):
        return _SERIAL_ON_TCP
    return next((text for pattern, text in _HINTS if re.match(pattern, heard, re.DOTALL)), "")
