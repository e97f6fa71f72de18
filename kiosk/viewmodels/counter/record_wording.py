"""What a terminal's record of its last transaction says, as one line to be compared with the slip."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from drivers.card_terminal.interface import Outcome, TerminalResult
from kiosk.domain.money import EXPONENT
from kiosk.runtime.pan_filter import redact_card_numbers
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.wording import money_text, say
from kiosk.viewmodels.wording import QT_TRANSLATE_NOOP

OUTCOMES: Final[dict[Outcome, str]] = {
    Outcome.APPROVED: QT_TRANSLATE_NOOP("Counter", "paid"),
    Outcome.DECLINED: QT_TRANSLATE_NOOP("Counter", "refused"),
    Outcome.CANCELLED: QT_TRANSLATE_NOOP("Counter", "cancelled"),
    Outcome.NOT_STARTED: QT_TRANSLATE_NOOP("Counter", "no payment"),
}


def record_text(record: TerminalResult) -> str:
    """The record in the language shown; an amount only where the terminal itself states it."""
    if record.outcome is Outcome.UNKNOWN:
        none = QCoreApplication.translate("Counter", "The terminal gave no record that can be read.")
        words = redact_card_numbers(record.text)
        return f"{none} {isolate(words)}" if words else none
    said = QCoreApplication.translate("Counter", "The terminal's last record: {outcome}")
    parts = [said.format(outcome=say(OUTCOMES[record.outcome]))]
    if record.amount_proven:
        parts.append(_amount(record))
    facts = (
        (QCoreApplication.translate("Counter", "Number {value}"), record.receipt_number),
        (QCoreApplication.translate("Counter", "Authorisation {value}"), record.authorisation_code),
        (QCoreApplication.translate("Counter", "Card {value}"), _card(record)),
    )
    parts += [text.format(value=isolate(value)) for text, value in facts if value]
    evidence = QCoreApplication.translate("Counter", "It may be another payment's: compare it with the slip.")
    return " · ".join(parts) + ". " + evidence


def _amount(record: TerminalResult) -> str:
    """A currency this program does not know is shown as the terminal counts it."""
    if record.currency in EXPONENT:
        return money_text(record.amount_minor, record.currency)
    return isolate(f"{record.amount_minor} {record.currency}".strip())


def _card(record: TerminalResult) -> str:
    return f"{record.scheme} •••• {record.card_last4}".strip() if record.card_last4 else ""
