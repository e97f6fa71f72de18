"""Reads the slip of a simulated terminal as an agent does."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.devdock.errors import DemoError

#: what the slip says when the card was charged
ACCEPTED: Final = "PAIEMENT ACCEPTE"
AMOUNT_LINE: Final = re.compile(r"MONTANT ([0-9 ]+(?:[.,][0-9]+)?)")
NUMBER_LINE: Final = re.compile(r"TICKET ([0-9]+)")
CARD_LINE: Final = re.compile(r"\*+([0-9]{4})")


@dataclass(frozen=True)
class TerminalSlip:
    """What is keyed in from it; `amount` with a decimal comma."""

    amount: str
    number: str
    last4: str


def read_slip(lines: Sequence[str]) -> TerminalSlip:
    """Raises DemoError when the slip does not say that the card was charged."""
    slip = "\n".join(lines)
    if ACCEPTED not in slip:
        raise DemoError(f"the terminal's slip does not say {ACCEPTED}: {slip!r}")
    return TerminalSlip(
        amount=_read(AMOUNT_LINE, slip).replace(" ", "").replace(".", ","),
        number=_read(NUMBER_LINE, slip),
        last4=_read(CARD_LINE, slip),
    )


def _read(pattern: re.Pattern[str], slip: str) -> str:
    found = pattern.search(slip)
    if found is None:
        raise DemoError(f"the terminal's slip has no line {pattern.pattern}: {slip!r}")
    return found[1].strip()
