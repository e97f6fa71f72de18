"""What an agent is asked where a terminal has no link, and what he keyed in: the exchange between driver and screen.

The driver hands out a `ManualQuestion` with a `Progress`; whoever can ask a person answers it, in that call or later
from any thread. The driver waits for the answer: how long a person takes is not its business.
"""

import threading
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


class ManualQuestion:
    """One question to the agent, answered once. `amount_minor` is what is due, in `currency`; safe in all threads."""

    def __init__(
        self, look: Look, operation: ManualOperation, amount_minor: int, currency: str, fault: EntryFault | None = None
    ) -> None:
        self.look = look
        self.operation = operation
        self.amount_minor = amount_minor
        self.currency = currency
        self.fault = fault
        self._changed = threading.Condition()
        self._answered = False
        self._entry: SlipEntry | None = None

    def answer(self, entry: SlipEntry) -> bool:
        """Give what was keyed in; False when the question has been answered before, which stands."""
        return self._settle(entry)

    def give_up(self) -> bool:
        """Answer that there is nothing to key in; False when the question has been answered before."""
        return self._settle(None)

    def wait(self) -> SlipEntry | None:
        """Block until it is answered; None when it was given up."""
        with self._changed:
            self._changed.wait_for(lambda: self._answered)
            return self._entry

    def _settle(self, entry: SlipEntry | None) -> bool:
        with self._changed:
            if self._answered:
                return False
            self._answered, self._entry = True, entry
            self._changed.notify_all()
            return True
