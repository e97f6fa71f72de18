"""The one interface of every card terminal, whatever its protocol.

Amounts are integer minor units of an ISO 4217 currency. Outcomes are values, never exceptions: an
operation that can have reached the terminal ends in a `TerminalResult`, and what cannot be read ends in
`Outcome.UNKNOWN`. See `shared` rules in `drivers/card_terminal/README.md`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

from drivers.card_terminal.manual_question import ManualQuestion

#: `entry_mode` of a result that an agent keyed in from the slip of a terminal without a link
SLIP_KEYED_IN = "slip keyed in"


class Outcome(StrEnum):
    """How a financial operation ended."""

    APPROVED = "approved"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    #: provably never accepted by the terminal: nothing was charged
    NOT_STARTED = "not_started"
    #: the terminal may have charged the card; only a query or a named person may decide
    UNKNOWN = "unknown"


class ProgressCode(StrEnum):
    """Plain codes for what a person should be told while a payment runs."""

    CONNECTING = "connecting"
    WAITING_FOR_CARD = "waiting_for_card"
    WAITING_FOR_PIN = "waiting_for_pin"
    AUTHORISING = "authorising"
    REMOVE_CARD = "remove_card"
    #: the terminal works and does not say on what
    IN_PROGRESS = "in_progress"


class Verification(StrEnum):
    """How a terminal says that the cardholder was verified; a result is empty where it does not say."""

    NONE = "none"
    PIN = "pin"
    #: the cardholder signs the merchant's copy
    SIGNATURE = "signature"
    PIN_AND_SIGNATURE = "pin and signature"


class TerminalState(StrEnum):
    """What a probe, which never sends a financial message, can tell."""

    READY = "ready"
    BUSY = "busy"
    OUT_OF_REACH = "out_of_reach"
    ERROR = "error"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Progress:
    """One step of a running operation; `text` is the terminal's own words or empty.

    With a `question` the operation waits for an agent (`Capabilities.needs_manual_entry`).
    """

    code: ProgressCode
    text: str = ""
    question: ManualQuestion | None = None


@dataclass(frozen=True)
class TerminalStatus:
    """Answer of `probe` and `status`; `text` says why, in English, for the technician."""

    state: TerminalState
    text: str = ""


@dataclass(frozen=True)
class Capabilities:
    """What this protocol can do, so that screens offer only what exists."""

    can_refund: bool = False
    can_reverse: bool = False
    can_recover: bool = False
    can_abort: bool = False
    can_totals: bool = False
    can_end_of_day: bool = False
    reports_progress: bool = False
    #: there is no link: an agent works the terminal and keys in what it shows and prints
    needs_manual_entry: bool = False


@dataclass(frozen=True)
class TerminalResult:
    """The end of a financial operation.

    `amount_proven` is False where the answer does not state the amount (only asked for, as in a recovery).
    `reason` is a plain code (`approved`, `refused`, `abandoned`, `busy`, `link_unavailable`, `link_lost`,
    `timeout`, `amount_mismatch`, `garbled`, ...), `text` the terminal's or the driver's own words, `raw_code`
    the protocol's result code. `card_last4` never holds more than four digits. `application_id` is the AID of the
    card's application in hex, `merchant_id` the number of the acceptance contract, `verification` how the holder
    was verified (`Verification`). Fields a protocol does not give are empty strings or tuples.
    """

    outcome: Outcome
    reason: str
    amount_minor: int
    currency: str
    text: str = ""
    terminal_id: str = ""
    authorisation_code: str = ""
    scheme: str = ""
    card_last4: str = ""
    entry_mode: str = ""
    receipt_number: str = ""
    trace: str = ""
    receipt_lines_customer: tuple[str, ...] = ()
    receipt_lines_merchant: tuple[str, ...] = ()
    raw_code: str = ""
    amount_proven: bool = True
    application_id: str = ""
    merchant_id: str = ""
    verification: str = ""


class BatchStatus(StrEnum):
    """How a totals enquiry or an end of day ended."""

    DONE = "done"
    REFUSED = "refused"
    NOT_STARTED = "not_started"
    #: the terminal may have closed its batch
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class SchemeTotal:
    """What one card scheme sums up to; `amount_minor` in the batch's currency, refunds negative."""

    scheme: str
    count: int
    amount_minor: int


@dataclass(frozen=True)
class BatchResult:
    """Totals of the terminal's open batch, or of the one an end of day closed; None where it does not say."""

    status: BatchStatus
    reason: str
    currency: str = ""
    text: str = ""
    count: int | None = None
    total_minor: int | None = None
    schemes: tuple[SchemeTotal, ...] = ()
    terminal_id: str = ""
    receipt_lines: tuple[str, ...] = ()
    raw_code: str = ""


ProgressListener = Callable[[Progress], None]


@runtime_checkable
class AbortsForOthers(Protocol):
    """A terminal that can be asked to stop what somebody else began, who is gone (a program that was killed)."""

    def abort(self) -> BatchResult:
        """Ask once, on a line of its own: done means that it took the request. What became of a payment, it tells
        `last_result`. Never a financial message."""
        ...


class CardTerminal(Protocol):
    """A card terminal on its link. One operation at a time, from one thread; `request_abort` from any.

    An operation that `capabilities` does not offer raises UsageError; screens do not offer it.
    """

    @property
    def capabilities(self) -> Capabilities:
        """What this protocol offers."""
        ...

    def probe(self) -> TerminalStatus:
        """Ask whether the terminal is there, without any financial message."""
        ...

    def purchase(
        self, amount_minor: int, currency: str, reference: str, on_progress: ProgressListener
    ) -> TerminalResult:
        """Charge a card; blocks until the terminal answered or its deadlines passed.

        Never raises for anything that happens on the line. Raises `UsageError` for an amount or currency
        the protocol cannot carry (nothing was sent then).
        """
        ...

    def refund(self, amount_minor: int, currency: str, reference: str, on_progress: ProgressListener) -> TerminalResult:
        """Give money back to a card, not linked to a payment; otherwise as `purchase`."""
        ...

    def reverse(
        self, receipt_number: str, amount_minor: int, currency: str, on_progress: ProgressListener
    ) -> TerminalResult:
        """Cancel an earlier payment of this terminal in full; approved means that it was cancelled.

        Many terminals reverse their last payment only; they refuse any other (declined).
        """
        ...

    def last_result(self) -> TerminalResult:
        """The terminal's own record of its last transaction; unknown when it gave none that can be read.

        Never a financial message. The caller matches amount and number before it believes that the record is
        about its payment.
        """
        ...

    def status(self) -> TerminalStatus:
        """As `probe`, with all the terminal says about itself (software, open batch, lock)."""
        ...

    def totals(self) -> BatchResult:
        """Totals of the open batch, without closing it."""
        ...

    def end_of_day(self, on_progress: ProgressListener) -> BatchResult:
        """Close the terminal's batch; may take minutes."""
        ...

    def request_abort(self) -> bool:
        """Ask a running operation to stop; False where the protocol cannot. May be called from any thread."""
        ...

    def close(self) -> None:
        """Give the link back."""
        ...
