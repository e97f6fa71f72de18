"""Money: integer minor units with an ISO 4217 currency of 0, 2 or 3 decimals.

Currencies are those of the network (facts/domain.md 4.4) and the dirham, in which every tariff is written.
There is no default number of decimals: a currency not listed is refused.
"""

import re
from dataclasses import dataclass
from typing import Final

from kiosk.domain.errors import DomainError

#: currency -> number of decimals of its minor unit (ISO 4217)
EXPONENT: Final[dict[str, int]] = {
    "AED": 2,
    "BHD": 3,
    "BRL": 2,
    "CAD": 2,
    "CHF": 2,
    "CNY": 2,
    "DKK": 2,
    "DZD": 2,
    "EGP": 2,
    "EUR": 2,
    "GBP": 2,
    "INR": 2,
    "JOD": 3,
    "JPY": 0,
    "KWD": 3,
    "LYD": 3,
    "MAD": 2,
    "MRU": 2,
    "NOK": 2,
    "OMR": 3,
    "QAR": 2,
    "RUB": 2,
    "SAR": 2,
    "SEK": 2,
    "TND": 3,
    "TRY": 2,
    "USD": 2,
    "XAF": 0,
    "XOF": 0,
}

#: currency -> numeric code of three digits (ISO 4217), as card terminals want it
NUMERIC: Final[dict[str, str]] = {
    "AED": "784",
    "BHD": "048",
    "BRL": "986",
    "CAD": "124",
    "CHF": "756",
    "CNY": "156",
    "DKK": "208",
    "DZD": "012",
    "EGP": "818",
    "EUR": "978",
    "GBP": "826",
    "INR": "356",
    "JOD": "400",
    "JPY": "392",
    "KWD": "414",
    "LYD": "434",
    "MAD": "504",
    "MRU": "929",
    "NOK": "578",
    "OMR": "512",
    "QAR": "634",
    "RUB": "643",
    "SAR": "682",
    "SEK": "752",
    "TND": "788",
    "TRY": "949",
    "USD": "840",
    "XAF": "950",
    "XOF": "952",
}

#: between groups of three digits (narrow no-break space) and before the currency (no-break space)
GROUP_SPACE: Final = "\u202f"
UNIT_SPACE: Final = "\u00a0"

#: what an agent may have keyed: digits in one run or in groups of three, then perhaps decimals
_KEYED = re.compile(r"([0-9]{1,12}|[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3}){1,3})(?:[.,]([0-9]+))?")


class CurrencyMismatch(DomainError):
    """Two amounts of different currencies met in one operation."""


class UnknownCurrency(DomainError, ValueError):
    """A currency this program has no number of decimals for."""


def exponent_of(currency: str) -> int:
    """Return the number of decimals of `currency`; UnknownCurrency when it is not of the network."""
    try:
        return EXPONENT[currency]
    except KeyError:
        raise UnknownCurrency(f"currency {currency!r} is not one of {', '.join(sorted(EXPONENT))}") from None


@dataclass(frozen=True, order=False)
class Money:
    """An amount in minor units: `Money(550, "EUR")` is five euros fifty, `Money(550, "XOF")` 550 francs."""

    amount_minor: int
    currency: str

    def __post_init__(self) -> None:
        if type(self.amount_minor) is not int:
            raise TypeError(f"an amount is an int of minor units, not {type(self.amount_minor).__name__}")
        exponent_of(self.currency)

    def __add__(self, other: "Money") -> "Money":
        if not isinstance(other, Money):
            return NotImplemented
        if other.currency != self.currency:
            raise CurrencyMismatch(f"cannot add {other.currency} to {self.currency}")
        return Money(self.amount_minor + other.amount_minor, self.currency)


def format_money(money: Money) -> str:
    """Return `1 234,50 EUR`: western digits, decimal comma, the currency's own number of decimals.

    Spaces are no-break ones, so that no line ends inside an amount. Callers isolate the text where it stands
    in a right-to-left line.
    """
    exponent = EXPONENT[money.currency]
    whole, fraction = divmod(abs(money.amount_minor), 10**exponent)
    sign = "-" if money.amount_minor < 0 else ""
    decimals = f",{fraction:0{exponent}d}" if exponent else ""
    return f"{sign}{f'{whole:,}'.replace(',', GROUP_SPACE)}{decimals}{UNIT_SPACE}{money.currency}"


def parse_minor(text: str, currency: str) -> int:
    """Return the minor units of an amount keyed by an agent: `12`, `12,5`, `12.50`, `1 234,50`.

    Comma and point are both decimal marks and never group digits, since `1,234` means two different amounts
    to two people. Raises ValueError, with a text to show, for anything else.
    """
    exponent = exponent_of(currency)
    keyed = _KEYED.fullmatch(text.strip())
    if keyed is None:
        raise ValueError(f"{text!r} is not an amount; write it like {_example(exponent)}")
    whole, fraction = keyed[1], keyed[2] or ""
    if len(fraction) > exponent:
        allowed = f"at most {exponent} decimals" if exponent else "no decimals"
        raise ValueError(f"{text!r} has too many decimals: {currency} has {allowed}")
    return int(re.sub(r"[^0-9]", "", whole) + fraction.ljust(exponent, "0"))


def _example(exponent: int) -> str:
    return "1234" if exponent == 0 else "1234," + "567"[:exponent]
