"""Card numbers lose their digits and texts keep their length."""

from datetime import datetime, timedelta

import pytest

from drivers.card_terminal.card_numbers import card_number_spans, without_card_number

CARD = "4111111111111111"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (CARD, "************1111"),
        (f"PAN{CARD}", "PAN************1111"),
        (f"{CARD}D2912", "************1111D2912"),
        ("4111 1111 1111 1111", "***************1111"),
        ("4111  1111  1111  1111", "******************1111"),
        ("4111.1111.1111.1111", "***************1111"),
        ("4111/1111_1111-1111 OK", "***************1111 OK"),
        ("411111******1111", "************1111"),
        ("41111111########1111", "****************1111"),
        # whatever its check digit is
        ("4111111111111112", "************1112"),
        ("411111111112", "********1112"),
    ],
)
def test_only_the_last_four_digits_are_left(text: str, shown: str) -> None:
    assert without_card_number(text) == shown
    assert without_card_number(shown) == shown


@pytest.mark.parametrize(
    "text",
    ["", "TERMINAL-ID 54001234 TA-NR 001234", "BETRAG EUR 1.234,50", "4711 02.03.2026 1234", "****1111", "12345"],
)
def test_other_texts_stay(text: str) -> None:
    assert without_card_number(text) == text
    assert card_number_spans(text) == []


@pytest.mark.parametrize("layout", ["%d.%m.%Y %H:%M:%S", "%d/%m/%y %H:%M  4711", "%Y-%m-%d %H:%M:%S", "%H:%M 54001234"])
def test_dates_and_times_stay(layout: str) -> None:
    moments = (datetime(2026, 3, 2, 12, 34, 56) + timedelta(minutes=1441 * count) for count in range(200))
    texts = [moment.strftime(layout) for moment in moments]
    assert [text for text in texts if without_card_number(text) != text] == []


def test_a_card_number_beside_a_date_goes() -> None:
    assert without_card_number(f"02.03.2026 12:34 {CARD} 12:35") == "02.03.2026 12:34 ************1111 12:35"


def test_a_chance_hit_leaves_no_end_of_a_real_number_standing() -> None:
    # 14 4111 1111 1111 passes Luhn too
    assert without_card_number("14 4111 1111 1111 1111 12") == "*" * 18 + "1111 12"
