"""What may be begun on a roll whose end is near."""

import pytest

from drivers.receipt_printer.interface import PrinterState
from kiosk.services.paper_reserve import WHOLE, PaperReserve
from kiosk.slips.data import DATA_TYPES


def near_end(near_end_mm: int) -> PaperReserve:
    reserve = PaperReserve(near_end_mm)
    reserve.see(PrinterState.NEAR_END)
    return reserve


def test_before_the_end_is_near_everything_may_begin() -> None:
    reserve = PaperReserve(0)
    assert reserve.suffices("stamp", 100_000)
    reserve.use(5000)
    reserve.see(PrinterState.NEAR_END)
    assert not reserve.suffices("stamp", 1)


def test_what_was_printed_since_is_counted() -> None:
    reserve = near_end(500)
    assert reserve.suffices("stamp", 500)
    reserve.use(170)
    reserve.see(PrinterState.NEAR_END)
    assert reserve.suffices("stamp", 330)
    assert not reserve.suffices("stamp", 331)


@pytest.mark.parametrize("kind", DATA_TYPES)
def test_only_slips_that_prove_something_are_held_back(kind: str) -> None:
    assert near_end(0).suffices(kind, 100) == (kind not in WHOLE)


def test_every_kind_held_back_is_a_kind() -> None:
    assert set(DATA_TYPES) >= WHOLE


@pytest.mark.parametrize("state", [state for state in PrinterState if state is not PrinterState.READY])
def test_only_a_printer_that_is_ready_has_a_new_roll(state: PrinterState) -> None:
    reserve = near_end(0)
    reserve.see(state)
    assert not reserve.suffices("receipt", 1)
    reserve.see(PrinterState.READY)
    assert reserve.suffices("receipt", 1)
