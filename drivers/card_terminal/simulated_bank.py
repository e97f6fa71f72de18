"""The bank behind every simulated terminal: test cards, decisions, the ledger and the slips."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from drivers.card_terminal.currencies import amount_text
from drivers.simulation.ledger import Ledger


class Gesture(StrEnum):
    """What the simulated customer does when asked for a card."""

    APPROVE = "approve"
    DECLINE = "decline"
    #: the red key, before a card is read
    CANCEL = "cancel"


class Operation(StrEnum):
    """What is done with the card; the value is the ledger's `state` when it succeeds."""

    PURCHASE = "booked"
    REFUND = "refunded"
    REVERSAL = "reversed"


#: the usual published test numbers; no real card has them
TEST_CARDS = {Gesture.APPROVE: "4111111111111111", Gesture.DECLINE: "4000000000000002"}

_TITLES = {Operation.PURCHASE: "DEBIT", Operation.REFUND: "CREDIT", Operation.REVERSAL: "ANNULATION"}


@dataclass(frozen=True)
class Settlement:
    """What the bank decided; `slip` are the lines the terminal prints."""

    approved: bool
    card_number: str
    receipt_number: str
    slip: tuple[str, ...]


class SimulatedBank:
    """Books into `ledger`; receipt numbers go on from what is in it. `now_utc` gives aware times."""

    def __init__(self, ledger: Ledger, now_utc: Callable[[], datetime]) -> None:
        self._ledger = ledger
        self._now_utc = now_utc
        #: what a terminal keeps when its power fails (its last result, its open batch), under names of its own
        self.memory: dict[str, Any] = {}

    @property
    def entries(self) -> int:
        """How many lines the ledger has."""
        return len(self._ledger.lines)

    def open_payment(self, amount_minor: int, currency: str, receipt_number: str = "") -> str:
        """Receipt number of the last payment of this amount (and number, if given) not yet reversed; empty if none."""
        reversed_numbers = {line.get("reverses") for line in self._ledger.lines}
        wanted = (Operation.PURCHASE, amount_minor, currency)
        numbers = [
            str(line["receipt_number"])
            for line in self._ledger.lines
            if (line["state"], line["amount_minor"], line["currency"]) == wanted
            and line["receipt_number"] not in reversed_numbers
            and receipt_number in ("", line["receipt_number"])
        ]
        return numbers[-1] if numbers else ""

    def settle(
        self, operation: Operation, amount_minor: int, currency: str, gesture: Gesture, reverses: str = ""
    ) -> Settlement:
        """Decide about a card that was read; the ledger has the line when this returns.

        A reversal needs a payment that is booked and not yet reversed, that of receipt number `reverses` if given.
        """
        approved = gesture is Gesture.APPROVE
        receipt_number = f"{len(self._ledger.lines) + 1:06d}"
        now = self._now_utc()
        line: dict[str, object] = {
            "amount_minor": amount_minor,
            "currency": currency,
            "state": operation.value if approved else "declined",
            "receipt_number": receipt_number,
            "time": now.isoformat(timespec="milliseconds"),
        }
        if operation is Operation.REVERSAL and approved:
            line["reverses"] = self.open_payment(amount_minor, currency, reverses)
            if not line["reverses"]:
                approved, line = False, line | {"state": "declined"}
        self._ledger.append(line)
        card_number = TEST_CARDS[gesture]
        slip = (
            "SPECIMEN - SIMULATED TERMINAL",
            "CARTE BANCAIRE",
            f"LE {now:%d/%m/%Y} A {now:%H:%M:%S} UTC",
            f"************{card_number[-4:]}",
            _TITLES[operation],
            f"MONTANT {amount_text(amount_minor, currency)}",
            f"TICKET {receipt_number}",
            "PAIEMENT ACCEPTE" if approved else "PAIEMENT REFUSE",
        )
        return Settlement(approved, card_number, receipt_number, slip)
