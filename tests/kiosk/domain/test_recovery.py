import pytest

from kiosk.domain.money import Money
from kiosk.domain.recovery import TerminalRecord, proves_approval

FEE = Money(7890, "EUR")


def record(**changes: object) -> TerminalRecord:
    facts: dict[str, object] = {"approved": True, "amount": FEE, "number": "0042", **changes}
    return TerminalRecord(**facts)  # type: ignore[arg-type]


def test_same_amount_and_a_newer_number_prove_the_approval() -> None:
    assert proves_approval(record(), FEE, "0041")


@pytest.mark.parametrize(
    "doubtful",
    [
        record(approved=False),
        record(amount=None),
        record(amount=Money(7891, "EUR")),
        record(amount=Money(7890, "USD")),
        record(number=""),
        record(number="0041"),
        record(number="0007"),
        record(number="00 42"),
        record(number="٤٢٠"),
    ],
)
def test_anything_less_proves_nothing(doubtful: TerminalRecord) -> None:
    assert not proves_approval(doubtful, FEE, "0041")


@pytest.mark.parametrize(
    ("record_id", "known_id", "proves"),
    [("29001006", "29001006", True), ("29001007", "29001006", False), ("", "29001006", True), ("29001006", "", True)],
)
def test_another_terminals_record_proves_nothing(record_id: str, known_id: str, proves: bool) -> None:
    assert proves_approval(record(terminal_id=record_id), FEE, "0041", known_id) is proves


def test_without_a_last_known_number_nothing_is_newer() -> None:
    assert not proves_approval(record(), FEE, "")
