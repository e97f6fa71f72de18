"""Whether a slip may be begun on a roll that is nearly at its end (facts/printing.md 3.9, step 6)."""

from typing import Final

from drivers.receipt_printer.interface import PrinterState

#: slips of which nobody should get a half: they prove money, and their copies are counted
WHOLE: Final = frozenset({"receipt", "merchant_receipt", "refund", "merchant_refund", "stamp", "closing"})


class PaperReserve:
    """Counts what is printed from the moment the sensor sees the end, against what is surely left at that moment."""

    def __init__(self, near_end_mm: int) -> None:
        """`near_end_mm`: as in the printer's profile."""
        self._near_end_mm = near_end_mm
        self._used_mm: int | None = None

    def see(self, state: PrinterState) -> None:
        """Take note of the printer's state; a printer that is ready has a roll whose end is far."""
        if state is PrinterState.NEAR_END:
            self._used_mm = self._used_mm or 0
        elif state is PrinterState.READY:
            self._used_mm = None

    def use(self, length_mm: int) -> None:
        """A slip was printed, or a part of it."""
        if self._used_mm is not None:
            self._used_mm += length_mm

    def suffices(self, slip_kind: str, length_mm: int) -> bool:
        """Whether the slip is one of which a half does no harm, or surely fits."""
        if slip_kind not in WHOLE or self._used_mm is None:
            return True
        return self._used_mm + length_mm <= self._near_end_mm
