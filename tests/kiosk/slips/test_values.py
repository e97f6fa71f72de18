"""Values keep to their place: cleaned, shortened, isolated, without card numbers."""

import unicodedata

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from kiosk.slips.values import MAX_LENGTH, clean, clean_text, isolate

ISOLATES = "\u2066\u2068\u2069"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("  two   spaces ", "two spaces"),
        ("a\x1b@\x10\x14\x08b", "a @ b"),
        ("line\nfeed\ttab\u2028separator", "line feed tab separator"),
        ("\u202eevil\u202c \u200f\u2067x\u2069", "evil x"),
        ("1\u202f234,50 EUR", "1\u202f234,50 EUR"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("e\u200b\u0301", "\u00e9"),
        ("Z\u0301\u0302\u0303\u0304\u0305algo", "Ź\u0302\u0303algo"),
        ("مُحَمَّدٌ", "مُحَمَّدٌ"),
    ],
)
def test_clean_removes_what_would_leave_its_place(value: str, expected: str) -> None:
    assert clean(value) == unicodedata.normalize("NFC", expected)


def test_a_long_value_ends_in_an_ellipsis() -> None:
    assert clean("x" * 500) == "x" * (MAX_LENGTH - 1) + "…"
    assert clean("x" * MAX_LENGTH) == "x" * MAX_LENGTH


@pytest.mark.parametrize("number", ["4111111111111111", "4111 1111 1111 1111", "4111\u200b1111\u202e1111\u00ad1111"])
def test_a_card_number_loses_all_but_four_digits(number: str) -> None:
    shown = clean_text(f"SPECIMEN {number} end")
    assert "1111" in shown
    assert "411111" not in shown.replace(" ", "")
    assert shown.startswith("SPECIMEN")
    assert shown.endswith("end")


@given(st.text(max_size=400))
def test_a_cleaned_value_holds_no_control_and_is_stable(value: str) -> None:
    shown = clean(value)
    assert len(shown) <= MAX_LENGTH
    assert not [c for c in shown if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}]
    assert clean(shown) == shown


@given(st.text(max_size=100))
def test_an_isolate_is_opened_and_closed_once(value: str) -> None:
    shown = isolate(value)
    assert shown[0] in "\u2066\u2068"
    assert shown[-1] == "\u2069"
    assert not set(shown[1:-1]) & set(ISOLATES)


VALUES = [
    "22/11/2026",
    "2026-11-22",
    "12-345-678",
    "+212 5 37 12 34 56",
    "250,00 MAD",
    "•••• 1234",
    "50%",
    "PAR-2026-1",
]


@pytest.mark.parametrize("value", VALUES)
def test_a_value_reads_the_same_inside_arabic(value: str) -> None:
    shown = get_display(f"التاريخ {isolate(value)} انتهى", base_dir="R")
    assert value in shown


def test_without_an_isolate_it_would_be_turned_round() -> None:
    assert "12-345-678" not in get_display("التاريخ 12-345-678 انتهى", base_dir="R")


def test_a_name_takes_its_own_direction() -> None:
    assert isolate("SPECIMEN")[0] == "\u2066"
    assert isolate("نموذج 12")[0] == "\u2068"
