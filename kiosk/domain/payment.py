"""How a payment at a card terminal ended, in the words of the journal and of the wire contract."""

from enum import StrEnum


class PaymentOutcome(StrEnum):
    """Outcome of one payment; the values are those of the terminal interface and of the journal.

    UNKNOWN means that the card may have been charged: only a query of the terminal or a named person decides,
    and it never becomes DECLINED by itself (facts/domain.md 8).
    """

    APPROVED = "approved"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    #: provably nothing was charged
    NOT_STARTED = "not_started"
    UNKNOWN = "unknown"
