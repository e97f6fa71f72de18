import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.document_reader.splitter import MAX_SCAN_BYTES, ScanSplitter, SplitterSettings

CODE = "RDV:ZZ2026000123:7F3K"


@pytest.fixture
def splitter() -> ScanSplitter:
    return ScanSplitter(SplitterSettings(idle_gap_s=0.15, repeat_s=1.0))


@pytest.mark.parametrize("suffix", ["\r", "\n", "\r\n", "\t", "\r\r\n"])
@pytest.mark.parametrize("prefix", ["", "]Q1", "]d2", "\\000026", "]Q1\\000026", "\x02"])
def test_suffixes_and_prefixes_are_removed(splitter: ScanSplitter, prefix: str, suffix: str) -> None:
    assert splitter.feed(f"{prefix}{CODE}{suffix}".encode(), 0.0) == [CODE]
    assert splitter.due_s() is None


def test_scan_without_suffix_ends_after_the_gap(splitter: ScanSplitter) -> None:
    assert splitter.feed(CODE[:5].encode(), 10.0) == []
    assert splitter.feed(CODE[5:].encode(), 10.1) == []
    assert splitter.due_s() == pytest.approx(10.25)
    assert splitter.idle(10.2) == []
    assert splitter.idle(10.25) == [CODE]
    assert splitter.idle(11.0) == []


def test_scan_split_anywhere_is_one(splitter: ScanSplitter) -> None:
    texts = [text for byte in f"{CODE}\r\n".encode() for text in splitter.feed(bytes((byte,)), 0.0)]
    assert texts == [CODE]


def test_same_scan_within_a_second_counts_once(splitter: ScanSplitter) -> None:
    line = f"{CODE}\r".encode()
    assert splitter.feed(line + line, 0.0) == [CODE]
    assert splitter.feed(line, 0.9) == []
    assert splitter.feed(line, 1.8) == []  # held in front of the scanner
    assert splitter.feed(line, 2.9) == [CODE]


def test_another_scan_within_a_second_counts(splitter: ScanSplitter) -> None:
    assert splitter.feed(b"ONE\rTWO\rONE\r", 0.0) == ["ONE", "TWO", "ONE"]


def test_control_characters_are_removed_and_empty_scans_dropped(splitter: ScanSplitter) -> None:
    assert splitter.feed(b"A\x00B\x1dC\x7f\r", 0.0) == ["ABC"]
    assert splitter.feed(b"\r\n\x00\r]Q1\r   \r", 0.0) == []


@pytest.mark.parametrize(("data", "text"), [("Évêché ⵜ".encode(), "Évêché ⵜ"), ("Évêché".encode("latin-1"), "Évêché")])
def test_utf8_and_latin1_are_read(splitter: ScanSplitter, data: bytes, text: str) -> None:
    assert splitter.feed(data + b"\r", 0.0) == [text]


def test_overlong_scan_is_dropped_as_a_whole(splitter: ScanSplitter) -> None:
    assert splitter.feed(b"A" * MAX_SCAN_BYTES + b"\r", 0.0) == ["A" * MAX_SCAN_BYTES]
    assert splitter.feed(b"B" * (MAX_SCAN_BYTES + 1) + b"\rC\r", 0.0) == ["C"]


def test_half_a_scan_is_forgotten_with_the_line(splitter: ScanSplitter) -> None:
    splitter.feed(b"HALF", 0.0)
    splitter.forget()
    assert splitter.due_s() is None
    assert splitter.feed(b"WHOLE\r", 0.0) == ["WHOLE"]


@given(st.lists(st.tuples(st.binary(max_size=50), st.floats(0, 0.3)), max_size=30))
def test_any_bytes_give_clean_texts(pieces: list[tuple[bytes, float]]) -> None:
    splitter = ScanSplitter(SplitterSettings())
    now_s = 0.0
    for data, pause_s in pieces:
        now_s += pause_s
        for text in splitter.idle(now_s) + splitter.feed(data, now_s):
            assert text
            assert text == text.strip()
            assert text.isprintable() or not any(ord(character) < 0x20 for character in text)
