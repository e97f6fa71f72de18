"""Facts about card and contract as terminals write them, made fit for a receipt."""

import re
from typing import Final

#: 5 to 16 bytes. The first digit of an application's provider is A (international), D (national) or F (its own);
#: smaller ones are issuers' numbers, with which a card number could slip through (ISO/IEC 7816-5)
_APPLICATION_ID: Final = re.compile(r"[A-F][0-9A-F]{9,31}")
_MAX_CONTRACT_LENGTH: Final = 24


def application_id(text: str) -> str:
    """The AID in capital hex digits; empty for anything that is none."""
    digits = text.strip().upper()
    return digits if _APPLICATION_ID.fullmatch(digits) else ""


def contract_number(text: str) -> str:
    """The number of an acceptance contract, as the acquirer gave it to the merchant; empty if it is not plain text."""
    number = " ".join(text.split())
    is_plain = number.isascii() and number.isprintable() and len(number) <= _MAX_CONTRACT_LENGTH
    return number if is_plain and number.strip("0") else ""
