"""Words of the technician's page of a card terminal (context `Technician`), in the language shown."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from drivers.card_terminal.interface import BatchStatus, Capabilities, Outcome
from kiosk.services.batch_journal import DayRefused
from kiosk.services.device_settings import SaveRefused
from kiosk.services.terminal_bench import TerminalErrand
from kiosk.viewmodels.wording import QT_TRANSLATE_NOOP

#: protocol -> (name, where it is used)
PROTOCOLS: Final[Mapping[str, tuple[str, str]]] = {
    "zvt": ("ZVT", QT_TRANSLATE_NOOP("Technician", "Germany, Austria; on the network or a serial cable")),
    "concert": ("Concert E / E+", QT_TRANSLATE_NOOP("Technician", "France; older terminals on a serial cable")),
    "caisse_ap": ("Caisse-AP", QT_TRANSLATE_NOOP("Technician", "France; Concert V3, on the network or a serial cable")),
    "ecr17": ("ECR17", QT_TRANSLATE_NOOP("Technician", "Italy: Nexi and others")),
    "manual": (
        QT_TRANSLATE_NOOP("Technician", "By hand"),
        QT_TRANSLATE_NOOP("Technician", "Everywhere; no cable, the agent keys the slips in"),
    ),
}

#: what drivers declare about their settings, word for word
MEANINGS: Final = frozenset(
    {
        QT_TRANSLATE_NOOP("Technician", "e for old terminals that refuse E+"),
        QT_TRANSLATE_NOOP("Technician", "number of this cash register, 1 to 99"),
        QT_TRANSLATE_NOOP("Technician", "number of this cash register, up to 8 digits"),
        QT_TRANSLATE_NOOP("Technician", "number of the terminal, up to 8 digits; zeros for any"),
        QT_TRANSLATE_NOOP("Technician", "kept holds the line between operations"),
        QT_TRANSLATE_NOOP("Technician", "longest seconds a payment may take, 30 to 900"),
        QT_TRANSLATE_NOOP("Technician", "auto follows the link"),
        QT_TRANSLATE_NOOP("Technician", "version of the protocol, four digits"),
        QT_TRANSLATE_NOOP("Technician", "identification of the cash register software, twelve digits"),
        QT_TRANSLATE_NOOP("Technician", "tag that carries our reference; empty sends none"),
        QT_TRANSLATE_NOOP("Technician", "check byte tried first; the terminal's own is found"),
        QT_TRANSLATE_NOOP("Technician", "yes: the terminal sends its slips to us"),
        QT_TRANSLATE_NOOP("Technician", "six digits of this terminal"),
        QT_TRANSLATE_NOOP("Technician", "ISO 4217 code for totals and end of day"),
        QT_TRANSLATE_NOOP("Technician", "block, line: we print the slips; terminal: it prints"),
        QT_TRANSLATE_NOOP("Technician", "of texts that do not name their own"),
        QT_TRANSLATE_NOOP("Technician", "offer numbered messages"),
        QT_TRANSLATE_NOOP("Technician", "mirror the number of the last payment"),
        QT_TRANSLATE_NOOP("Technician", "seconds between two bytes, 0.05 to 5"),
        QT_TRANSLATE_NOOP("Technician", "seconds for an acknowledgement, 0.5 to 30"),
        QT_TRANSLATE_NOOP("Technician", "seconds for a first answer, 1 to 60"),
        QT_TRANSLATE_NOOP("Technician", "seconds for the next message, 30 to 900"),
        QT_TRANSLATE_NOOP("Technician", "seconds a port that vanished is looked for, 0 to 180"),
        QT_TRANSLATE_NOOP("Technician", "seconds a busy terminal is asked again, 0 to 300"),
    }
)
NOT_A_SETTING: Final = QT_TRANSLATE_NOOP("Technician", "No setting of this protocol: take it out")
LINK: Final = QT_TRANSLATE_NOOP("Technician", "Link")
LINK_MEANING: Final = QT_TRANSLATE_NOOP("Technician", "Serial port or address of the terminal")
NO_LINK: Final = QT_TRANSLATE_NOOP("Technician", "No link")

#: field of `Capabilities` -> what the terminal can do
CAPABILITIES: Final[Mapping[str, str]] = {
    "can_refund": QT_TRANSLATE_NOOP("Technician", "Refund"),
    "can_reverse": QT_TRANSLATE_NOOP("Technician", "Reversal of a payment"),
    "can_recover": QT_TRANSLATE_NOOP("Technician", "Tells its last result"),
    "can_abort": QT_TRANSLATE_NOOP("Technician", "Can be stopped"),
    "can_totals": QT_TRANSLATE_NOOP("Technician", "Totals"),
    "can_end_of_day": QT_TRANSLATE_NOOP("Technician", "End of day"),
    "reports_progress": QT_TRANSLATE_NOOP("Technician", "Tells its steps"),
    "needs_manual_entry": QT_TRANSLATE_NOOP("Technician", "Slips are keyed in"),
}

RUNNING: Final[Mapping[TerminalErrand, str]] = {
    TerminalErrand.PROBE: QT_TRANSLATE_NOOP("Technician", "The terminal is being asked…"),
    TerminalErrand.STATUS: QT_TRANSLATE_NOOP("Technician", "The terminal is being asked…"),
    TerminalErrand.TOTALS: QT_TRANSLATE_NOOP("Technician", "The terminal is being asked…"),
    TerminalErrand.LAST_RESULT: QT_TRANSLATE_NOOP("Technician", "The terminal is being asked…"),
    TerminalErrand.END_OF_DAY: QT_TRANSLATE_NOOP("Technician", "The batch is being closed…"),
}
ANOTHER_RUNS: Final = QT_TRANSLATE_NOOP("Technician", "Terminal {name} is still at work")

REPORT_TITLES: Final[Mapping[TerminalErrand, str]] = {
    TerminalErrand.STATUS: QT_TRANSLATE_NOOP("Technician", "Status"),
    TerminalErrand.TOTALS: QT_TRANSLATE_NOOP("Technician", "Totals of the open batch"),
    TerminalErrand.LAST_RESULT: QT_TRANSLATE_NOOP("Technician", "Last result"),
    TerminalErrand.END_OF_DAY: QT_TRANSLATE_NOOP("Technician", "End of day"),
}
OUTCOMES: Final[Mapping[Outcome, str]] = {
    Outcome.APPROVED: QT_TRANSLATE_NOOP("Technician", "Approved"),
    Outcome.DECLINED: QT_TRANSLATE_NOOP("Technician", "Refused"),
    Outcome.CANCELLED: QT_TRANSLATE_NOOP("Technician", "Cancelled"),
    Outcome.NOT_STARTED: QT_TRANSLATE_NOOP("Technician", "Not started"),
    Outcome.UNKNOWN: QT_TRANSLATE_NOOP("Technician", "Unknown"),
}
BATCHES: Final[Mapping[BatchStatus, str]] = {
    BatchStatus.DONE: QT_TRANSLATE_NOOP("Technician", "Done"),
    BatchStatus.REFUSED: QT_TRANSLATE_NOOP("Technician", "Refused"),
    BatchStatus.NOT_STARTED: QT_TRANSLATE_NOOP("Technician", "Not started"),
    BatchStatus.UNKNOWN: QT_TRANSLATE_NOOP("Technician", "Unknown"),
}

IN_USE_BY_COUNTER: Final = QT_TRANSLATE_NOOP("Technician", "In use by the counter")
IN_USE: Final = QT_TRANSLATE_NOOP("Technician", "In use by another program")
END_IT_FIRST: Final = QT_TRANSLATE_NOOP("Technician", "The terminal was not called. End the other program first.")
DAY_REFUSED: Final[Mapping[DayRefused, str]] = {
    DayRefused.TERMINAL_BLOCKED: QT_TRANSLATE_NOOP(
        "Technician",
        "A payment has no known outcome yet: clear it up at the counter first. The terminal was not called.",
    ),
    DayRefused.ROLE: QT_TRANSLATE_NOOP("Technician", "You may not end the day. The terminal was not called."),
}
ANSWERS: Final = QT_TRANSLATE_NOOP("Technician", "The terminal answers with these settings.")
STORE_FAILED: Final = QT_TRANSLATE_NOOP("Technician", "The store could not be used; the log says why.")

SAVED: Final = QT_TRANSLATE_NOOP("Technician", "Saved. No station uses this terminal.")
SAVED_FOR_COUNTER: Final = QT_TRANSLATE_NOOP(
    "Technician", "Saved. Start the counter again: until then it uses the old settings."
)
SAVES_REFUSED: Final[Mapping[SaveRefused, str]] = {
    SaveRefused.PAYMENT_OPEN: QT_TRANSLATE_NOOP(
        "Technician",
        "Not saved: a payment of this terminal has no known outcome yet. Clear it up at the counter first.",
    ),
    SaveRefused.CHANGED_MEANWHILE: QT_TRANSLATE_NOOP(
        "Technician", "Not saved: somebody else has changed the settings. This is what they say now."
    ),
    SaveRefused.WRONG: QT_TRANSLATE_NOOP("Technician", "These settings cannot be used."),
    SaveRefused.NOT_WRITTEN: QT_TRANSLATE_NOOP("Technician", "Not saved: the settings file cannot be written."),
}


def tell(source: str) -> str:
    """The text of a table above in the language shown."""
    return QCoreApplication.translate("Technician", source) if source else ""


def abilities(capabilities: Capabilities) -> list[str]:
    """What the terminal can do, one text for each."""
    return [tell(text) for name, text in CAPABILITIES.items() if getattr(capabilities, name)]
