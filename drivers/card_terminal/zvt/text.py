"""Character sets of ZVT texts, sans-IO (facts/card-terminal-protocols.md 1.5)."""

DEFAULT_CHARSET = "cp437"
#: the 7-bit set: these stand where ASCII has brackets, braces, bar and tilde
_SEVEN_BIT = dict(zip(b"[\\]{|}~", "ÄÖÜäöüß", strict=True))

#: tag 14 -> name of the setting
CHARSETS: dict[int, str] = {
    0x00: "ascii7",
    **{number: f"iso8859-{number}" for number in range(1, 17) if number != 12},
    0xFE: "utf-8",
    0xFF: DEFAULT_CHARSET,
}


def charset_of(tag_14: bytes | None, setting: str) -> str:
    """The character set of a text: what its own tag 14 says, else the terminal's setting."""
    return CHARSETS.get(tag_14[0], setting) if tag_14 else setting


def decode_text(raw: bytes, charset: str) -> str:
    """Read a text; what cannot be read is shown as such, control characters are dropped. Never raises."""
    if charset == "ascii7":
        text = "".join(_SEVEN_BIT.get(byte, chr(byte)) if byte < 0x80 else "\ufffd" for byte in raw)
    else:
        text = raw.decode(charset, "replace")
    return text if text.isprintable() else "".join(filter(str.isprintable, text))


def encode_text(text: str, charset: str) -> bytes:
    """Write a text (simulators); a character the set does not have becomes a question mark."""
    if charset == "ascii7":
        back = {character: byte for byte, character in _SEVEN_BIT.items()}
        return bytes(back.get(character, ord(character) & 0x7F) for character in text)
    return text.encode(charset, "replace")
