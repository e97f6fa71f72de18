"""What an agent is asked where a terminal has no link, and what he keys in; values only (`manual_question.py` asks)."""

from dataclasses import dataclass
from enum import StrEnum


class Look(StrEnum):
    """Which of the two looks at the amount is asked for."""

    #: before the customer pays: the amount the terminal shows; give up if nothing shall be started
    TERMINAL = "terminal"
    #: afterwards: what the terminal's slip says; giving up means that nobody knows
    SLIP = "slip"


class ManualOperation(StrEnum):
    """What the agent is to do on the terminal."""

    PURCHASE = "purchase"
    REFUND = "refund"
    REVERSAL = "reversal"


class SlipVerdict(StrEnum):
    """What the slip, or the terminal, said at the end."""

    APPROVED = "approved"
    REFUSED = "refused"
    #: ended before the bank was asked
    CANCELLED = "cancelled"
    #: no slip, an unreadable one, a terminal that shows nothing
    UNCLEAR = "unclear"


class EntryFault(StrEnum):
    """Why an answer was not taken and the question comes again."""

    #: it is not the amount due: look again; the same other amount a second time is believed
    AMOUNT_DIFFERS = "amount_differs"
    #: 1 to 12 letters and digits are needed
    AUTHORISATION_CODE = "authorisation_code"
    #: exactly the last four digits are needed, never more
    CARD_LAST4 = "card_last4"
    #: at most 12 letters, digits and dashes
    RECEIPT_NUMBER = "receipt_number"


@dataclass(frozen=True)
class SlipEntry:
    """What was keyed in. At the first look only `amount_minor` counts; at the second it and the rest if approved."""

    amount_minor: int
    verdict: SlipVerdict = SlipVerdict.APPROVED
    authorisation_code: str = ""
    card_last4: str = ""
    receipt_number: str = ""
