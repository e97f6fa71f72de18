"""The terminal's own lines: columns are kept, card digits and expiry dates are not."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.slips.terminal_lines import MAX_LENGTH, Columns, clean_terminal_line, columns


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Terminal-ID     00012345", Columns(left="Terminal-ID", right="00012345")),
        ("        Kartenzahlung   ", Columns(centre="Kartenzahlung")),
        ("Zahlung erfolgt", Columns(left="Zahlung erfolgt")),
        ("A  B  C", Columns(left="A", right="B  C")),
        ("  A  B", Columns(centre="A  B")),
        ("a\tb\x1b@", Columns(left="a", right="b @")),
        ("", Columns()),
        ("     ", Columns()),
    ],
)
def test_a_line_has_columns(line: str, parts: Columns) -> None:
    assert columns(clean_terminal_line(line)) == parts


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("411111######1111", "•••• 1111"),
        ("PAN  4111 11XX XXXX 1111", "PAN  •••• 1111"),
        ("************1111 C", "•••• 1111 C"),
        ("411111XXXXXXXXXX", "••••"),
        ("PAN411111######1111EUR", "PAN•••• 1111EUR"),
        ("Card 4111111111111111 ok", "Card ****1111 ok"),
        ("4111-1111-1111-1111", "****1111"),
        # an amount behind stars, a ruler and a number that is no card stay
        ("EUR ********12,50", "EUR ********12,50"),
        ("EUR ************12,50", "EUR ************12,50"),
        ("****************", "****************"),
        ("*** Zahlung erfolgt ***", "*** Zahlung erfolgt ***"),
        ("Terminal 00012345", "Terminal 00012345"),
        ("XXXXXXXXXXXXXXXX", "XXXXXXXXXXXXXXXX"),
    ],
)
def test_of_a_card_number_at_most_four_digits_are_left(line: str, shown: str) -> None:
    assert clean_terminal_line(line) == shown


@pytest.mark.parametrize(
    "line",
    [
        "gültig bis 12/27",
        "GUELTIG BIS: 1227",
        "EXP 12/27 AUT A1B2C3",
        "Expiry date  12/2027",
        "VALID THRU 12-27",
        "Fin de validité : 12/27",
        "FIN VAL 12/27",
        "DATE D'EXP 12/27",
        "DATE FIN DE VALIDITE 2712",
        "Verfalldatum 12.27",
        "Vervaldatum 12/27",
        "Geldig tot 12/27",
        "SCADENZA 12/27",
        "CADUCIDAD 12/27",
        "CAD 12/27",
        "VENC. 12/27",
    ],
)
def test_an_expiry_date_is_never_printed(line: str) -> None:
    shown = clean_terminal_line(line)
    assert not re.search(r"12.?27|2712|12/2027", shown)
    assert shown.endswith("••/••") or "A1B2C3" in shown


@pytest.mark.parametrize("line", ["22/11/2026 11:24", "EXPRESS 1234", "AUT 1227", "CADEAU 12/27", "Validé 12/11"])
def test_other_dates_and_numbers_stay(line: str) -> None:
    assert clean_terminal_line(line) == line


@given(st.text(max_size=200))
def test_any_line_becomes_a_short_one_without_controls(line: str) -> None:
    shown = clean_terminal_line(line)
    assert len(shown) <= MAX_LENGTH
    assert not [c for c in shown if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}]


@given(st.from_regex(r"[A-Z ]{0,10}4[0-9]{5}[*X#]{6}[0-9]{4}", fullmatch=True))
def test_a_masked_number_leaves_its_last_four_digits_only(line: str) -> None:
    shown = clean_terminal_line(line)
    assert "".join(re.findall(r"[0-9]", shown)) == line[-4:]
