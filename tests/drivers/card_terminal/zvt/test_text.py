import pytest

from drivers.card_terminal.zvt.text import CHARSETS, charset_of, decode_text, encode_text


@pytest.mark.parametrize(
    ("raw", "charset", "text"),
    [
        (b"\x8endern H\x84ndler \x81ber", "cp437", "Ändern Händler über"),
        (bytes.fromhex("48 C4 4E 44 4C 45 52"), "iso8859-1", "HÄNDLER"),
        (b"\xc4\xdc", "iso8859-2", "ÄÜ"),
        ("Händler €".encode(), "utf-8", "Händler €"),
        (b"[\\]{|}~ OK", "ascii7", "ÄÖÜäöüß OK"),
        (b"\x80", "ascii7", "\ufffd"),
        (b"\xff\xfeA", "utf-8", "\ufffd\ufffdA"),
        (b"A\x00\r\n\x1bB", "cp437", "AB"),
    ],
)
def test_texts_by_character_set(raw: bytes, charset: str, text: str) -> None:
    assert decode_text(raw, charset) == text


@pytest.mark.parametrize("charset", CHARSETS.values())
def test_every_charset_reads_what_it_writes(charset: str) -> None:
    assert decode_text(encode_text("TOTAL 12.50 EUR", charset), charset) == "TOTAL 12.50 EUR"


@pytest.mark.parametrize(
    ("tag_14", "charset"), [(b"\xff", "cp437"), (b"\xfe", "utf-8"), (b"\x02", "iso8859-2"), (b"\x00", "ascii7")]
)
def test_the_texts_own_declaration_decides(tag_14: bytes, charset: str) -> None:
    assert charset_of(tag_14, "iso8859-1") == charset


@pytest.mark.parametrize("tag_14", [None, b"", b"\x0c", b"\x77"])
def test_else_the_setting_does(tag_14: bytes | None) -> None:
    assert charset_of(tag_14, "iso8859-1") == "iso8859-1"
