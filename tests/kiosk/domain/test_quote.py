from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import EXPONENT, Money
from kiosk.domain.quote import QuoteError, is_stale, make_quote, round_half_up, split_exactly
from kiosk.domain.tariff import ChanceryRate, NoRate, Tariff, UnknownService
from tests.kiosk.domain.samples import NOON, decided_rate, sample_tariff, tariff_line

BEFORE_NOON = NOON - timedelta(hours=1)


def numbered() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"line-{next(numbers)}"


@pytest.mark.parametrize(
    ("service_code", "currency", "amount_minor"),
    [
        # facts/domain.md 4.3: published prices, from which the rate and the rounding were derived
        ("passport_adult", "USD", 8964),
        ("consular_registration", "USD", 730),
        ("passport_adult", "EUR", 7890),
        ("passport_adult", "XOF", 51755),
        ("consular_registration", "KWD", 2244),
        ("document_collection", "EUR", 0),
    ],
)
def test_a_fee_is_converted_at_the_rate_and_rounded_to_the_minor_unit(
    service_code: str, currency: str, amount_minor: int
) -> None:
    quote = make_quote([("vs-1", service_code)], sample_tariff(), currency, BEFORE_NOON, numbered())
    assert quote.total == Money(amount_minor, currency)


def test_a_published_rouble_price_is_met() -> None:
    tariff = replace(sample_tariff(), lines=(tariff_line("old_registration", 0, 5000, 1000),))
    assert make_quote([("vs-1", "old_registration")], tariff, "RUB", NOON, numbered()).total == Money(34503, "RUB")


def test_a_quote_keeps_its_lines_rate_and_moment() -> None:
    items = [("vs-1", "passport_adult"), ("vs-2", "cnie"), ("vs-3", "document_collection"), ("vs-4", "cnie")]
    quote = make_quote(items, sample_tariff(), "EUR", BEFORE_NOON, numbered())
    assert [(line.line_id, line.visit_service_id, line.service_code) for line in quote.lines] == [
        ("line-1", "vs-1", "passport_adult"),
        ("line-2", "vs-2", "cnie"),
        ("line-3", "vs-3", "document_collection"),
        ("line-4", "vs-4", "cnie"),
    ]
    assert quote.total.amount_minor == 7890 + 963 + 0 + 963
    assert (quote.rate_id, quote.rate_text, quote.made_at) == ("eur-1", "1 EUR = 10,9 MAD", BEFORE_NOON)
    assert not quote.is_free
    assert [line.is_free for line in quote.lines] == [False, False, True, False]
    cnie = quote.lines[1]
    assert (cnie.stamp_mad_minor, cnie.chancery_mad_minor, cnie.service_mad_minor) == (7500, 3000, 0)
    assert (cnie.stamp_minor, cnie.chancery_minor, cnie.service_minor) == (688, 275, 0)


def test_a_free_quote_needs_no_rate() -> None:
    quote = make_quote([("vs-1", "document_collection")], sample_tariff(), "GBP", NOON, numbered())
    assert quote.is_free
    assert (quote.total, quote.rate_id, quote.rate_text) == (Money(0, "GBP"), "", "")
    assert not is_stale(quote, sample_tariff(), NOON + timedelta(days=1))


def test_what_cannot_be_quoted_is_refused() -> None:
    tariff = sample_tariff()
    with pytest.raises(NoRate):
        make_quote([("vs-1", "cnie")], tariff, "GBP", NOON, numbered())
    with pytest.raises(UnknownService):
        make_quote([("vs-1", "visa")], tariff, "EUR", NOON, numbered())
    with pytest.raises(QuoteError, match="only once"):
        make_quote([("vs-1", "cnie"), ("vs-1", "cnie")], tariff, "EUR", NOON, numbered())
    with pytest.raises(QuoteError, match="at least one"):
        make_quote([], tariff, "EUR", NOON, numbered())
    tiny = replace(tariff, lines=(tariff_line("tiny", 1, 0, 0),))
    with pytest.raises(QuoteError, match="less than half a minor unit of KWD"):
        make_quote([("vs-1", "tiny")], tiny, "KWD", NOON, numbered())


def test_a_quote_is_stale_once_another_rate_is_in_force() -> None:
    tariff = sample_tariff()
    quote = make_quote([("vs-1", "cnie")], tariff, "EUR", BEFORE_NOON, numbered())
    assert not is_stale(quote, tariff, NOON - timedelta(seconds=1))
    assert is_stale(quote, tariff, NOON)
    no_more_euros = replace(tariff, rates=tuple(rate for rate in tariff.rates if rate.currency != "EUR"))
    assert is_stale(quote, no_more_euros, BEFORE_NOON)


def test_a_quote_is_stale_once_the_rate_was_corrected_under_its_name() -> None:
    tariff = sample_tariff()
    quote = make_quote([("vs-1", "cnie")], tariff, "USD", NOON, numbered())
    corrected = replace(tariff, rates=(decided_rate("usd-1", "USD", mad_per_local="9.6"),))
    assert is_stale(quote, corrected, NOON)


def test_a_quote_is_stale_once_a_fee_or_a_service_changed() -> None:
    tariff = sample_tariff()
    quote = make_quote([("vs-1", "cnie")], tariff, "USD", NOON, numbered())
    # the same total under other headings is another fee
    assert is_stale(quote, replace(tariff, lines=(tariff_line("cnie", 3000, 7500, 0),)), NOON)
    assert is_stale(quote, replace(tariff, lines=(tariff_line("passport_adult", 0, 1, 0),)), NOON)


RATES = st.decimals(Decimal("0.01"), Decimal(1000), places=6)
FEES = st.tuples(*[st.integers(0, 2_000_000)] * 3).filter(lambda fee: sum(fee) > 10_000)


@given(st.lists(FEES, min_size=1, max_size=5), RATES, st.sampled_from(["EUR", "XOF", "KWD"]), st.booleans())
def test_components_add_up_and_lie_within_one_minor_unit(
    fees: list[tuple[int, int, int]], rate: Decimal, currency: str, is_inverse: bool
) -> None:
    decided = decided_rate("r", currency, **{"mad_per_local" if is_inverse else "local_per_mad": str(rate)})  # type: ignore[arg-type]
    lines = tuple(tariff_line(f"act_{place}", *fee) for place, fee in enumerate(fees))
    tariff = Tariff("specimen", True, lines, (decided,))
    factor = exact_factor(decided, currency)
    try:
        quote = make_quote(
            [(code.service_code, code.service_code) for code in lines], tariff, currency, NOON, numbered()
        )
    except QuoteError:
        assert any(sum(fee) * factor < Fraction(1, 2) for fee in fees)
        return
    assert quote.total.amount_minor == sum(line.amount_minor for line in quote.lines)
    for fee, line in zip(fees, quote.lines, strict=True):
        parts = (line.stamp_minor, line.chancery_minor, line.service_minor)
        assert sum(parts) == line.amount_minor
        assert abs(sum(fee) * factor - line.amount_minor) <= Fraction(1, 2)
        for component_mad_minor, part in zip(fee, parts, strict=True):
            assert abs(component_mad_minor * factor - part) < 1
            assert part == 0 or component_mad_minor > 0


def exact_factor(rate: ChanceryRate, currency: str) -> Fraction:
    return rate.exact_local_per_mad * Fraction(10 ** EXPONENT[currency], 100)


def test_halves_go_up_and_equal_remainders_by_position() -> None:
    half = Fraction(1, 2)
    assert [round_half_up(value) for value in (Fraction(0), half, Fraction(49, 100), 2 * half, 3 * half)] == [
        0,
        1,
        0,
        1,
        2,
    ]
    assert split_exactly(2, [half, half, Fraction(1)]) == [1, 0, 1]
    assert split_exactly(1, [Fraction(1, 3)] * 3) == [1, 0, 0]
    assert split_exactly(2, [Fraction(6, 10), Fraction(7, 10), Fraction(6, 10)]) == [1, 1, 0]
