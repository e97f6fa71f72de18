"""What a terminal answered to a technician, as labels and values (context `Technician`)."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from drivers.card_terminal.interface import BatchResult, TerminalResult, TerminalStatus
from kiosk.domain.money import EXPONENT
from kiosk.services.terminal_bench import Answer, DayEnded
from kiosk.slips.values import isolate
from kiosk.viewmodels.counter.wording import money_text
from kiosk.viewmodels.technician.terminal_wording import BATCHES, OUTCOMES, tell


@dataclass(frozen=True)
class ReportRow:
    """A label and its value, both ready to be shown."""

    label: str
    value: str


def report_of(answer: Answer) -> list[ReportRow]:
    """All the terminal said, without what it did not; empty when it was not called."""
    if isinstance(answer, TerminalStatus):
        return _rows((QCoreApplication.translate("Technician", "It says"), _isolated(answer.text)))
    if isinstance(answer, TerminalResult):
        return _of_result(answer)
    if isinstance(answer, BatchResult):
        return _of_batch(answer)
    if isinstance(answer, DayEnded):
        ours = money_text(answer.batch.our_total_minor, answer.batch.currency)
        label = QCoreApplication.translate("Technician", "Booked here")
        return [*_of_batch(answer.result), ReportRow(label, f"{isolate(str(answer.batch.our_count))} · {ours}")]
    return []


def _of_result(result: TerminalResult) -> list[ReportRow]:
    proven = _amount(result.amount_minor, result.currency) if result.amount_proven else ""
    return _rows(
        (QCoreApplication.translate("Technician", "Outcome"), tell(OUTCOMES[result.outcome])),
        (QCoreApplication.translate("Technician", "Amount"), proven),
        (QCoreApplication.translate("Technician", "Card"), _isolated(_card(result))),
        (QCoreApplication.translate("Technician", "Receipt number"), _isolated(result.receipt_number)),
        (QCoreApplication.translate("Technician", "Trace number"), _isolated(result.trace)),
        (QCoreApplication.translate("Technician", "Authorisation"), _isolated(result.authorisation_code)),
        (QCoreApplication.translate("Technician", "Terminal number"), _isolated(result.terminal_id)),
        *_words(result.reason, result.raw_code, result.text),
    )


def _of_batch(result: BatchResult) -> list[ReportRow]:
    total = "" if result.total_minor is None else _amount(result.total_minor, result.currency)
    count = "" if result.count is None else isolate(str(result.count))
    return _rows(
        (QCoreApplication.translate("Technician", "Result"), tell(BATCHES[result.status])),
        (QCoreApplication.translate("Technician", "Payments"), count),
        (QCoreApplication.translate("Technician", "Total"), total),
        *(
            (
                isolate(scheme.scheme),
                f"{isolate(str(scheme.count))} · {_amount(scheme.amount_minor, result.currency)}",
            )
            for scheme in result.schemes
        ),
        (QCoreApplication.translate("Technician", "Terminal number"), _isolated(result.terminal_id)),
        *_words(result.reason, result.raw_code, result.text),
    )


def _words(reason: str, raw_code: str, text: str) -> tuple[tuple[str, str], ...]:
    return (
        (QCoreApplication.translate("Technician", "Reason"), _isolated(reason)),
        (QCoreApplication.translate("Technician", "Result code"), _isolated(raw_code)),
        (QCoreApplication.translate("Technician", "It says"), _isolated(text)),
    )


def _rows(*pairs: tuple[str, str]) -> list[ReportRow]:
    return [ReportRow(label, value) for label, value in pairs if value]


def _card(result: TerminalResult) -> str:
    last = f"•••• {result.card_last4}" if result.card_last4 else ""
    return f"{result.scheme} {last}".strip()


def _amount(amount_minor: int, currency: str) -> str:
    """A currency this program does not know is shown as the terminal counts it."""
    return money_text(amount_minor, currency) if currency in EXPONENT else isolate(f"{amount_minor} {currency}".strip())


def _isolated(text: str) -> str:
    return isolate(text) if text else ""
