"""Facts for a receipt: taken where they are plain, else left out; never a card number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_terminal.card_facts import application_id, contract_number


@pytest.mark.parametrize(
    ("text", "aid"),
    [
        ("A0000000031010", "A0000000031010"),
        (" a0000000421010 ", "A0000000421010"),
        ("D27600002545500200", "D27600002545500200"),
        ("A000000003", "A000000003"),
        ("A00000000", ""),
        ("A" * 33, ""),
        ("4111111111111111", ""),
        ("VISA DEBIT", ""),
        ("", ""),
    ],
)
def test_an_application_id_is_hex_of_a_registered_provider(text: str, aid: str) -> None:
    assert application_id(text) == aid


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("45509912", "45509912"),
        (" 1007 64992      ", "1007 64992"),
        ("000000000000000", ""),
        ("", ""),
        ("12\x1b@34", ""),
        ("é12", ""),
        ("9" * 25, ""),
    ],
)
def test_a_contract_number_is_short_plain_text(text: str, number: str) -> None:
    assert contract_number(text) == number


@given(st.text())
def test_any_text_becomes_something_a_receipt_takes(text: str) -> None:
    aid, number = application_id(text), contract_number(text)
    assert aid == "" or (10 <= len(aid) <= 32 and not aid.isdecimal())
    assert len(number) <= 24
    assert number.isprintable()
