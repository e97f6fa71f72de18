"""What a terminal sums up beside what our journal does, as rows of a table."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from drivers.card_terminal.interface import BatchResult, SchemeTotal
from kiosk.domain.money import Money, format_money
from kiosk.services.booked import Booked
from kiosk.slips.values import isolate
from sync.store.records import TerminalBatch

#: stands where one of the two does not tell
NOT_TOLD = "—"


@dataclass(frozen=True)
class Sums:
    """One side of the table: of the terminal or of our journal; None where it does not tell."""

    currency: str
    count: int | None = None
    total_minor: int | None = None
    schemes: tuple[SchemeTotal, ...] = ()


def sums_of_result(result: BatchResult, currency: str) -> Sums | None:
    """What the terminal told; None where it counts in another currency."""
    if result.currency not in ("", currency):
        return None
    return Sums(currency, result.count, result.total_minor, result.schemes)


def sums_of_booked(booked: Booked) -> Sums:
    """What our journal has booked."""
    return Sums(booked.currency, booked.count, booked.total_minor, booked.schemes)


def sums_of_batch(batch: TerminalBatch) -> tuple[Sums, Sums]:
    """The terminal's side and ours of an end of day."""
    terminal = Sums(batch.currency, batch.terminal_count, batch.terminal_total_minor)
    return terminal, Sums(batch.currency, batch.our_count, batch.our_total_minor)


@dataclass(frozen=True)
class TotalRow:
    """A line of the table as ready text; `strong` is one to be compared."""

    key: str
    label: str
    terminal: str
    ours: str
    strong: bool


def total_rows(terminal: Sums | None, ours: Sums) -> list[TotalRow]:
    """Card schemes, number and total; `terminal` None where it has not told anything."""
    said = terminal or Sums(ours.currency)
    # terminals write the same scheme as Visa in their totals and VISA with a payment
    names = {total.scheme.casefold(): total.scheme for total in (*ours.schemes, *said.schemes)}
    rows = [
        TotalRow(
            f"scheme.{name}",
            isolate(name) if name else QCoreApplication.translate("Counter", "Card not named"),
            _scheme_text(said, name),
            _scheme_text(ours, name),
            strong=False,
        )
        for name in names.values()
    ]
    number = QCoreApplication.translate("Counter", "Number of payments")
    total = QCoreApplication.translate("Counter", "Total")
    return [
        *rows,
        TotalRow("count", number, _count_text(said), _count_text(ours), strong=True),
        TotalRow("total", total, _total_text(said), _total_text(ours), strong=True),
    ]


def difference_of(terminal: Sums, ours: Sums) -> str:
    """In words what does not agree; empty where nothing that both tell differs."""
    texts = []
    if terminal.total_minor is not None and ours.total_minor is not None and terminal.total_minor != ours.total_minor:
        amount = Money(terminal.total_minor - ours.total_minor, ours.currency)
        sign = "+" if amount.amount_minor > 0 else ""
        text = QCoreApplication.translate("Counter", "The terminal's total and ours differ: {amount}.")
        texts.append(text.format(amount=isolate(sign + format_money(amount))))
    if terminal.count is not None and ours.count is not None and terminal.count != ours.count:
        text = QCoreApplication.translate("Counter", "The numbers of payments differ: {number}.")
        texts.append(text.format(number=isolate(f"{terminal.count - ours.count:+d}")))
    return " ".join(texts)


def _scheme_text(sums: Sums, name: str) -> str:
    found = next((total for total in sums.schemes if total.scheme.casefold() == name.casefold()), None)
    if found is None:
        return NOT_TOLD
    return isolate(f"{found.count} · {format_money(Money(found.amount_minor, sums.currency))}")


def _count_text(sums: Sums) -> str:
    return NOT_TOLD if sums.count is None else isolate(str(sums.count))


def _total_text(sums: Sums) -> str:
    return NOT_TOLD if sums.total_minor is None else isolate(format_money(Money(sums.total_minor, sums.currency)))
