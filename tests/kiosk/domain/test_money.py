import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import (
    EXPONENT,
    GROUP_SPACE,
    NUMERIC,
    UNIT_SPACE,
    CurrencyMismatch,
    Money,
    UnknownCurrency,
    format_money,
    parse_minor,
)

CURRENCIES = st.sampled_from(sorted(EXPONENT))


def plain(text: str) -> str:
    return text.replace(GROUP_SPACE, " ").replace(UNIT_SPACE, " ")


@pytest.mark.parametrize(
    ("amount_minor", "currency", "text"),
    [
        (123450, "EUR", "1 234,50 EUR"),
        (5, "EUR", "0,05 EUR"),
        (0, "MAD", "0,00 MAD"),
        (1234567, "XOF", "1 234 567 XOF"),
        (2244, "KWD", "2,244 KWD"),
        (-1005, "TND", "-1,005 TND"),
        (999, "JPY", "999 JPY"),
    ],
)
def test_amounts_are_written_with_the_decimals_of_their_currency(amount_minor: int, currency: str, text: str) -> None:
    written = format_money(Money(amount_minor, currency))
    assert plain(written) == text
    assert " " not in written, "an amount never breaks at the end of a line"


@pytest.mark.parametrize(
    ("text", "currency", "amount_minor"),
    [
        ("12", "EUR", 1200),
        ("12,5", "EUR", 1250),
        ("12.50", "EUR", 1250),
        (" 1 234,50 ", "EUR", 123450),
        ("1\u202f234\u00a0567", "XOF", 1234567),
        ("1,234", "KWD", 1234),
        ("0,05", "MAD", 5),
    ],
)
def test_keyed_amounts_are_read(text: str, currency: str, amount_minor: int) -> None:
    assert parse_minor(text, currency) == amount_minor


@pytest.mark.parametrize(
    ("text", "currency", "complaint"),
    [
        ("", "EUR", "not an amount"),
        ("-5", "EUR", "not an amount"),
        ("1,234.50", "EUR", "not an amount"),
        ("1 23", "EUR", "not an amount"),
        ("12,", "EUR", "not an amount"),
        (",5", "EUR", "not an amount"),
        ("1e3", "EUR", "not an amount"),
        ("١٢", "EUR", "not an amount"),
        ("1234567890123", "EUR", "not an amount"),
        ("1,234", "EUR", "at most 2 decimals"),
        ("1,0", "XOF", "no decimals"),
        ("1,2345", "KWD", "at most 3 decimals"),
    ],
)
def test_what_is_no_amount_is_refused_with_a_reason(text: str, currency: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        parse_minor(text, currency)


@given(st.integers(0, 10**12 - 1), CURRENCIES)
def test_a_written_amount_reads_back(amount_minor: int, currency: str) -> None:
    written = format_money(Money(amount_minor, currency))
    assert parse_minor(written.removesuffix(f"{UNIT_SPACE}{currency}"), currency) == amount_minor


def test_sums_stay_in_one_currency() -> None:
    assert Money(1, "EUR") + Money(2, "EUR") == Money(3, "EUR")
    with pytest.raises(CurrencyMismatch, match="cannot add USD to EUR"):
        Money(1, "EUR") + Money(2, "USD")
    with pytest.raises(TypeError):
        Money(1, "EUR") + 2  # type: ignore[operator]


@pytest.mark.parametrize("amount", [1.0, True, "1"])
def test_only_whole_minor_units_are_amounts(amount: object) -> None:
    with pytest.raises(TypeError, match="minor units"):
        Money(amount, "EUR")  # type: ignore[arg-type]


def test_amounts_have_no_order() -> None:
    with pytest.raises(TypeError):
        _ = Money(1, "EUR") < Money(2, "EUR")  # type: ignore[operator]


def test_a_currency_without_known_decimals_is_refused() -> None:
    with pytest.raises(UnknownCurrency, match="'XYZ'"):
        Money(1, "XYZ")
    with pytest.raises(UnknownCurrency):
        parse_minor("1", "eur")


def test_every_currency_has_its_numeric_code() -> None:
    assert set(NUMERIC) == set(EXPONENT)
    assert len(set(NUMERIC.values())) == len(NUMERIC)
    assert all(len(code) == 3 and code.isdecimal() for code in NUMERIC.values())
    assert {EXPONENT[c] for c in ("XOF", "EUR", "KWD")} == {0, 2, 3}
    assert (NUMERIC["EUR"], NUMERIC["MAD"], NUMERIC["KWD"], NUMERIC["DZD"]) == ("978", "504", "414", "012")
