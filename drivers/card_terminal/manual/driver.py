"""A terminal without a link: the agent works it, looks at the amount twice and keys its slip in (README.md)."""

import threading
from dataclasses import replace

from drivers.card_terminal.currencies import amount_text, numeric_code
from drivers.card_terminal.interface import (
    SLIP_KEYED_IN,
    Capabilities,
    Outcome,
    Progress,
    ProgressCode,
    ProgressListener,
    TerminalResult,
    TerminalState,
    TerminalStatus,
)
from drivers.card_terminal.manual.dialogue import Dialogue, Ending
from drivers.card_terminal.manual.settings import ManualSettings
from drivers.card_terminal.manual_entry import Look, ManualOperation, SlipEntry
from drivers.card_terminal.manual_question import ManualQuestion
from drivers.card_terminal.not_offered import NotOffered
from drivers.errors import UsageError

_WORDS = {
    Look.TERMINAL: "key {amount} in on the terminal, and here the amount it shows",
    Look.SLIP: "key in what the slip over {amount} says",
}


class ManualTerminal(NotOffered):
    """Implements `interface.CardTerminal` with an agent instead of a line.

    Each result has `SLIP_KEYED_IN` as its `entry_mode`. An abort gives the open question up: before the customer pays
    nothing is started, afterwards the outcome is unknown.
    """

    protocol_name = "a terminal without a link"

    def __init__(self, settings: ManualSettings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._question: ManualQuestion | None = None

    @property
    def capabilities(self) -> Capabilities:
        """Payment, refund and reversal as the terminal has them, all keyed in."""
        return Capabilities(
            can_refund=True, can_reverse=True, can_abort=True, reports_progress=True, needs_manual_entry=True
        )

    def probe(self) -> TerminalStatus:
        """Nothing can be asked; the agent is there."""
        return TerminalStatus(TerminalState.READY, "no link: the agent keys the terminal's slips in")

    def status(self) -> TerminalStatus:
        """As `probe`."""
        return self.probe()

    def purchase(
        self, amount_minor: int, currency: str, reference: str, on_progress: ProgressListener
    ) -> TerminalResult:
        """Have the agent charge a card; `reference` is not used, for nothing carries it.

        Blocks until he has answered. Raises UsageError for an amount below 1 or an unknown currency.
        """
        return self._run(ManualOperation.PURCHASE, amount_minor, currency, on_progress)

    def refund(self, amount_minor: int, currency: str, reference: str, on_progress: ProgressListener) -> TerminalResult:
        """Have the agent give money back; otherwise as `purchase`."""
        return self._run(ManualOperation.REFUND, amount_minor, currency, on_progress)

    def reverse(
        self, receipt_number: str, amount_minor: int, currency: str, on_progress: ProgressListener
    ) -> TerminalResult:
        """Have the agent cancel the payment of that slip on the terminal; otherwise as `purchase`."""
        return self._run(ManualOperation.REVERSAL, amount_minor, currency, on_progress)

    def request_abort(self) -> bool:
        """Give the open question up; False when none is open."""
        with self._lock:
            return self._question is not None and self._question.give_up()

    def close(self) -> None:
        """Give the open question up, so that nobody waits for an answer any more."""
        self.request_abort()

    def _run(
        self, operation: ManualOperation, amount_minor: int, currency: str, on_progress: ProgressListener
    ) -> TerminalResult:
        if amount_minor < 1:
            raise UsageError(f"amount {amount_minor}: a slip is over 1 minor unit or more")
        numeric_code(currency)
        dialogue = Dialogue(amount_minor)
        while dialogue.ending is None:
            question = ManualQuestion(dialogue.look, operation, amount_minor, currency, dialogue.fault)
            dialogue.take(self._ask(question, on_progress))
        return _result(dialogue.ending, dialogue.entry, amount_minor, currency)

    def _ask(self, question: ManualQuestion, on_progress: ProgressListener) -> SlipEntry | None:
        with self._lock:
            self._question = question
        try:
            if not self._settings.answer(question):
                amount = amount_text(question.amount_minor, question.currency)
                on_progress(Progress(ProgressCode.IN_PROGRESS, _WORDS[question.look].format(amount=amount), question))
            return question.wait()
        finally:
            with self._lock:
                self._question = None


def _result(ending: Ending, entry: SlipEntry | None, amount_minor: int, currency: str) -> TerminalResult:
    outcome, reason, text = ending
    result = TerminalResult(
        outcome, reason, amount_minor, currency, text, entry_mode=SLIP_KEYED_IN, amount_proven=False
    )
    if outcome is not Outcome.APPROVED or entry is None:
        return result
    return replace(
        result,
        authorisation_code=entry.authorisation_code.strip().upper(),
        card_last4=entry.card_last4.strip(),
        receipt_number=entry.receipt_number.strip(),
        amount_proven=True,
    )
