"""What the tour did and saw, in order: the part of `summary.json` no ledger holds."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Step:
    """A step and what was seen in it: words of a screen in English, a ticket, how a payment ended."""

    step: str
    seen: str
