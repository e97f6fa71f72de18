"""Masks what looks like a payment card number before it can reach a log, a screen or a paper.

PCI DSS 3.4.1 allows more, the product keeps the last four digits only (facts/domain.md 8). The filter would
rather mask a harmless number than let a card number pass.
"""

from drivers.card_terminal.card_numbers import card_number_spans, digits_of


def redact_card_numbers(text: str) -> str:
    """Return `text` with every card number, whole or with a hidden middle, replaced by `****` and its last four."""
    redacted = text
    for start, end in reversed(card_number_spans(text)):
        redacted = redacted[:start] + "****" + digits_of(text[start:end])[-4:] + redacted[end:]
    return redacted
