"""A card terminal without a link, as the customer and the agent see it: it books and prints, and nobody asks it.

It takes the commands of a simulated terminal's control socket, so that the dock and the tour need not know.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final

from drivers.card_terminal.simulated_bank import Gesture, Operation, SimulatedBank
from drivers.errors import UsageError
from drivers.simulation.ledger import Ledger
from kiosk.devdock.patience import until
from sync.store.records import Payment

IDLE: Final = "idle"
WAITING: Final = "waiting_for_card"
DEFAULT_WAIT_S: Final = 10.0

#: the payment an agent has keyed in on it, None for nothing
Due = Callable[[], Payment | None]


class PaperTerminal:
    """Books into `ledger`; what is keyed in on it is the payment under way at the counter, as `due` tells."""

    def __init__(self, ledger: Ledger, due: Due) -> None:
        self._bank = SimulatedBank(ledger, lambda: datetime.now(UTC))
        self._due = due
        self._slip: tuple[str, ...] = ()
        self._served = ""

    def call(self, command: str, **arguments: Any) -> dict[str, Any]:
        """Run `state`, `wait_state` or `present`; UsageError for what a terminal without a link cannot play."""
        if command == "wait_state":
            wanted, timeout_s = str(arguments["state"]), float(arguments.get("timeout_s", DEFAULT_WAIT_S))
            if not until(lambda: self._state() == wanted, timeout_s):
                raise UsageError(f"still in state {self._state()} after {timeout_s:g} s, not in {wanted}")
        elif command == "present":
            self._present(Gesture(str(arguments["card"])))
        elif command != "state":
            raise UsageError(f"a terminal without a link has no {command}")
        return {"state": self._state(), "plugged": True, "slip": list(self._slip)}

    def close(self) -> None:
        """Nothing is open."""

    def _waiting(self) -> Payment | None:
        payment = self._due()
        return payment if payment is not None and payment.payment_id != self._served else None

    def _state(self) -> str:
        return IDLE if self._waiting() is None else WAITING

    def _present(self, gesture: Gesture) -> None:
        payment = self._waiting()
        if payment is None:
            raise UsageError("no payment is under way at the counter")
        self._served, self._slip = payment.payment_id, ()
        if gesture is not Gesture.CANCEL:
            self._slip = self._bank.settle(Operation.PURCHASE, payment.amount_minor, payment.currency, gesture).slip
