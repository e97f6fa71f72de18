"""The exchange between the driver of a terminal without a link and the screen that asks its agent.

The driver hands out a `ManualQuestion` with a `Progress`; whoever can ask a person answers it, in that call or later
from any thread. The driver waits for the answer: how long a person takes is not its business.
"""

import threading

from drivers.card_terminal.manual_entry import EntryFault, Look, ManualOperation, SlipEntry


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
