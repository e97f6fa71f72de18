"""A quote: what a visit's services cost in local currency, with the rate it was made with.

A line's amount is its total in dirhams times the rate, rounded half up to the minor unit (facts/domain.md 4.3:
the published local prices fit that rule); the components are rounded so that they add up to it exactly.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Final

from kiosk.domain.errors import DomainError
from kiosk.domain.money import Money, exponent_of
from kiosk.domain.tariff import NoRate, Tariff, TariffLine, UnknownService

#: centimes of a dirham
MAD_MINOR: Final = 100


class QuoteError(DomainError):
    """These services cannot be quoted: none, one twice, or a fee that rounds to nothing."""


@dataclass(frozen=True)
class QuoteLine:
    """One fee: `*_mad_minor` in centimes of a dirham, the others in minor units of the quote's currency."""

    line_id: str
    visit_service_id: str
    service_code: str
    stamp_mad_minor: int
    chancery_mad_minor: int
    service_mad_minor: int
    stamp_minor: int
    chancery_minor: int
    service_minor: int
    amount_minor: int

    @property
    def is_free(self) -> bool:
        """Whether this act costs nothing, and so gets no stamp."""
        return self.amount_minor == 0


@dataclass(frozen=True)
class Quote:
    """Lines in the order asked for. `rate_id` and `rate_text` are empty when every line is free."""

    lines: tuple[QuoteLine, ...]
    total: Money
    rate_id: str
    rate_text: str
    made_at: datetime

    @property
    def is_free(self) -> bool:
        """Whether nothing is to be paid for the whole."""
        return self.total.amount_minor == 0


def make_quote(
    items: Sequence[tuple[str, str]], tariff: Tariff, currency: str, moment: datetime, new_id: Callable[[], str]
) -> Quote:
    """Quote `items`, pairs of visit service id and service code, at the rate in force at `moment` (aware).

    Raises UnknownService, NoRate (only when something is to be paid) and QuoteError.
    """
    visit_service_ids = [visit_service_id for visit_service_id, _ in items]
    if not items or len(set(visit_service_ids)) != len(visit_service_ids):
        raise QuoteError("a quote needs at least one service, and each only once")
    tariff_lines = [tariff.line(service_code) for _, service_code in items]
    rate = None if all(line.is_free for line in tariff_lines) else tariff.rate_at(currency, moment)
    local_per_mad = Fraction(0) if rate is None else rate.exact_local_per_mad
    lines = tuple(
        _quote_line(new_id(), visit_service_id, line, currency, local_per_mad)
        for visit_service_id, line in zip(visit_service_ids, tariff_lines, strict=True)
    )
    return Quote(
        lines=lines,
        total=Money(sum(line.amount_minor for line in lines), currency),
        rate_id="" if rate is None else rate.rate_id,
        rate_text="" if rate is None else rate.text,
        made_at=moment,
    )


def is_stale(quote: Quote, tariff: Tariff, moment: datetime) -> bool:
    """Whether the quote must be made again before payment: another rate is in force, or a fee has changed."""
    try:
        if any(_mad_components(tariff.line(line.service_code)) != _quoted_mad(line) for line in quote.lines):
            return True
        if quote.is_free:
            return False
        rate = tariff.rate_at(quote.total.currency, moment)
    except (NoRate, UnknownService):
        return True
    return (rate.rate_id, rate.text) != (quote.rate_id, quote.rate_text)


def _quote_line(
    line_id: str, visit_service_id: str, line: TariffLine, currency: str, local_per_mad: Fraction
) -> QuoteLine:
    factor = local_per_mad * Fraction(10 ** exponent_of(currency), MAD_MINOR)
    exact = [component * factor for component in _mad_components(line)]
    amount_minor = round_half_up(sum(exact, Fraction(0)))
    if amount_minor == 0 and not line.is_free:
        raise QuoteError(f"the fee of {line.service_code} is less than half a minor unit of {currency}")
    stamp_minor, chancery_minor, service_minor = split_exactly(amount_minor, exact)
    return QuoteLine(
        line_id=line_id,
        visit_service_id=visit_service_id,
        service_code=line.service_code,
        stamp_mad_minor=line.stamp_mad_minor,
        chancery_mad_minor=line.chancery_mad_minor,
        service_mad_minor=line.service_mad_minor,
        stamp_minor=stamp_minor,
        chancery_minor=chancery_minor,
        service_minor=service_minor,
        amount_minor=amount_minor,
    )


def round_half_up(value: Fraction) -> int:
    """Return `value` (not negative) rounded to the nearest integer, a half upwards."""
    return int(value + Fraction(1, 2))


def split_exactly(amount_minor: int, exact: Sequence[Fraction]) -> list[int]:
    """Round `exact` parts so that they add up to `amount_minor`, their rounded sum (largest remainder first).

    Equal remainders go by position, so the result is the same everywhere.
    """
    parts = [int(value) for value in exact]
    by_remainder = sorted(range(len(parts)), key=lambda position: (parts[position] - exact[position], position))
    for position in by_remainder[: amount_minor - sum(parts)]:
        parts[position] += 1
    return parts


def _mad_components(line: TariffLine) -> tuple[int, int, int]:
    return line.stamp_mad_minor, line.chancery_mad_minor, line.service_mad_minor


def _quoted_mad(line: QuoteLine) -> tuple[int, int, int]:
    return line.stamp_mad_minor, line.chancery_mad_minor, line.service_mad_minor
