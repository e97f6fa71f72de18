"""Words for the states of devices (context `Counter`), as the counter and the technician see them."""

from typing import Final

from drivers.card_terminal.interface import TerminalState
from drivers.receipt_printer.interface import PrinterState
from kiosk.viewmodels.wording import QT_TRANSLATE_NOOP

#: state -> (tone, text)
TERMINAL_STATES: Final[dict[TerminalState, tuple[str, str]]] = {
    TerminalState.READY: ("good", QT_TRANSLATE_NOOP("Counter", "Terminal ready")),
    TerminalState.BUSY: ("notice", QT_TRANSLATE_NOOP("Counter", "Terminal does not answer")),
    TerminalState.OUT_OF_REACH: ("refusal", QT_TRANSLATE_NOOP("Counter", "Terminal out of reach")),
    TerminalState.ERROR: ("refusal", QT_TRANSLATE_NOOP("Counter", "Terminal out of order")),
    TerminalState.UNKNOWN: ("notice", QT_TRANSLATE_NOOP("Counter", "Terminal not asked yet")),
}
PRINTER_STATES: Final[dict[PrinterState, tuple[str, str]]] = {
    PrinterState.READY: ("good", QT_TRANSLATE_NOOP("Counter", "Printer ready")),
    PrinterState.NEAR_END: ("notice", QT_TRANSLATE_NOOP("Counter", "Paper nearly out")),
    PrinterState.PAPER_OUT: ("refusal", QT_TRANSLATE_NOOP("Counter", "No paper")),
    PrinterState.COVER_OPEN: ("refusal", QT_TRANSLATE_NOOP("Counter", "Printer cover open")),
    PrinterState.CUTTER_ERROR: ("refusal", QT_TRANSLATE_NOOP("Counter", "Printer knife jammed")),
    PrinterState.OVERHEATED: ("notice", QT_TRANSLATE_NOOP("Counter", "Printer too hot")),
    PrinterState.OFFLINE: ("refusal", QT_TRANSLATE_NOOP("Counter", "Printer offline")),
    PrinterState.UNKNOWN: ("notice", QT_TRANSLATE_NOOP("Counter", "Printer does not answer")),
}
