"""Why money goes back, in plain codes of the journal."""

from enum import StrEnum


class RefundCause(StrEnum):
    """What a refund is recorded with."""

    WRONG_SERVICE = "wrong_service"
    WRONG_AMOUNT = "wrong_amount"
    NOT_SERVED = "not_served"
    DOUBLE = "double"
    OTHER = "other"
