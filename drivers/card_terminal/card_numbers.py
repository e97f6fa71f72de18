"""Card numbers in texts: only the last four digits are ever kept."""

import re

_CARD_NUMBER = re.compile(r"(?<![0-9A-Za-z])\d(?:[ -]?\d){11,18}(?![0-9A-Za-z])")


def without_card_number(text: str) -> str:
    """Same text and length, with stars for all but the last four characters of whatever may be a card number."""
    return _CARD_NUMBER.sub(lambda found: "*" * (len(found.group()) - 4) + found.group()[-4:], text)


def last_four(text: str) -> str:
    """The last four digits of a masked or whole card number; empty when it does not end in four."""
    found = re.search(r"\d{4}$", text.rstrip(" "))
    return found.group() if found else ""
