"""ISO 4217 numbers and decimals of the currencies a consulate may be paid in."""

from drivers.errors import UsageError

#: alphabetic code -> (numeric code, decimals of the minor unit)
_CURRENCIES: dict[str, tuple[str, int]] = {
    "AED": ("784", 2),
    "BHD": ("048", 3),
    "BRL": ("986", 2),
    "CAD": ("124", 2),
    "CHF": ("756", 2),
    "CNY": ("156", 2),
    "DKK": ("208", 2),
    "DZD": ("012", 2),
    "EGP": ("818", 2),
    "EUR": ("978", 2),
    "GBP": ("826", 2),
    "INR": ("356", 2),
    "JOD": ("400", 3),
    "JPY": ("392", 0),
    "KWD": ("414", 3),
    "LYD": ("434", 3),
    "MAD": ("504", 2),
    "MRU": ("929", 2),
    "NOK": ("578", 2),
    "OMR": ("512", 3),
    "QAR": ("634", 2),
    "RUB": ("643", 2),
    "SAR": ("682", 2),
    "SEK": ("752", 2),
    "TND": ("788", 3),
    "TRY": ("949", 2),
    "USD": ("840", 2),
    "XAF": ("950", 0),
    "XOF": ("952", 0),
}
_ALPHABETIC = {number: code for code, (number, _) in _CURRENCIES.items()}


def numeric_code(currency: str) -> str:
    """Three digits of an alphabetic ISO 4217 code; raises UsageError for one we do not carry."""
    try:
        return _CURRENCIES[currency][0]
    except KeyError:
        raise UsageError(f"currency {currency}: not one of {', '.join(_CURRENCIES)}") from None


def alphabetic_code(number: str) -> str:
    """Alphabetic code of three ISO 4217 digits; the digits themselves where we do not know them."""
    return _ALPHABETIC.get(number, number)


def amount_text(amount_minor: int, currency: str) -> str:
    """An amount for technicians and simulated slips: `12.50 EUR`, `500 XOF`, `1.250 KWD`."""
    decimals = _CURRENCIES[currency][1] if currency in _CURRENCIES else 0
    whole, fraction = divmod(amount_minor, 10**decimals)
    digits = f"{whole}.{fraction:0{decimals}d}" if decimals else str(whole)
    return f"{digits} {currency}"
