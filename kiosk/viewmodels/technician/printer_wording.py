"""Words of the technician's page of a printer (context `Technician`), in the language shown."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from drivers.receipt_printer.interface import PrinterState, PrintStatus
from kiosk.services.device_report import STOPPED
from kiosk.services.device_settings import SaveRefused
from kiosk.services.printer_bench import PrinterErrand
from kiosk.viewmodels.wording import QT_TRANSLATE_NOOP

#: state -> tone and words; `stopped` is that of a station that has ended
STATES: Final[Mapping[str, tuple[str, str]]] = {
    PrinterState.READY: ("good", QT_TRANSLATE_NOOP("Technician", "Printer ready")),
    PrinterState.NEAR_END: ("notice", QT_TRANSLATE_NOOP("Technician", "Paper nearly out")),
    PrinterState.PAPER_OUT: ("refusal", QT_TRANSLATE_NOOP("Technician", "No paper")),
    PrinterState.COVER_OPEN: ("refusal", QT_TRANSLATE_NOOP("Technician", "Cover open")),
    PrinterState.CUTTER_ERROR: ("refusal", QT_TRANSLATE_NOOP("Technician", "Knife jammed")),
    PrinterState.OVERHEATED: ("notice", QT_TRANSLATE_NOOP("Technician", "Too hot")),
    PrinterState.OFFLINE: ("refusal", QT_TRANSLATE_NOOP("Technician", "Offline")),
    PrinterState.UNKNOWN: ("refusal", QT_TRANSLATE_NOOP("Technician", "No answer")),
    STOPPED: ("notice", QT_TRANSLATE_NOOP("Technician", "The station has ended")),
}
NOT_ASKED: Final = ("notice", QT_TRANSLATE_NOOP("Technician", "Not asked yet"))

FLAGS: Final[Mapping[str, str]] = {
    "paper": QT_TRANSLATE_NOOP("Technician", "Paper"),
    "near_end": QT_TRANSLATE_NOOP("Technician", "Paper nearly out"),
    "cover": QT_TRANSLATE_NOOP("Technician", "Cover"),
    "cutter": QT_TRANSLATE_NOOP("Technician", "Knife"),
    "online": QT_TRANSLATE_NOOP("Technician", "Online"),
    "ticket": QT_TRANSLATE_NOOP("Technician", "Last slip at the presenter"),
    "raw": QT_TRANSLATE_NOOP("Technician", "Status bytes"),
}
#: flag -> value -> (tone, words)
FLAG_VALUES: Final[Mapping[str, Mapping[str, tuple[str, str]]]] = {
    "paper": {
        "ok": ("good", QT_TRANSLATE_NOOP("Technician", "There is paper")),
        "near_end": ("good", QT_TRANSLATE_NOOP("Technician", "There is paper")),
        "out": ("refusal", QT_TRANSLATE_NOOP("Technician", "No paper")),
    },
    "near_end": {
        "ok": ("good", QT_TRANSLATE_NOOP("Technician", "no")),
        "near_end": ("notice", QT_TRANSLATE_NOOP("Technician", "yes")),
        "out": ("refusal", QT_TRANSLATE_NOOP("Technician", "it is out")),
    },
    "cover": {
        "ok": ("good", QT_TRANSLATE_NOOP("Technician", "closed")),
        "fault": ("refusal", QT_TRANSLATE_NOOP("Technician", "open")),
    },
    "cutter": {
        "ok": ("good", QT_TRANSLATE_NOOP("Technician", "in order")),
        "fault": ("refusal", QT_TRANSLATE_NOOP("Technician", "jammed")),
    },
    "online": {
        "yes": ("good", QT_TRANSLATE_NOOP("Technician", "yes")),
        "no": ("refusal", QT_TRANSLATE_NOOP("Technician", "no")),
    },
    "ticket": {
        "none": ("good", QT_TRANSLATE_NOOP("Technician", "none yet")),
        "presented": ("notice", QT_TRANSLATE_NOOP("Technician", "held out, waits to be taken")),
        "taken": ("good", QT_TRANSLATE_NOOP("Technician", "taken")),
        "retracted": ("notice", QT_TRANSLATE_NOOP("Technician", "nobody took it: drawn back")),
        "ejected": ("notice", QT_TRANSLATE_NOOP("Technician", "nobody took it: pushed out")),
    },
}
NOT_KNOWN: Final = ("notice", QT_TRANSLATE_NOOP("Technician", "not known"))

#: way of proof -> words, and the command it is known by
PROOFS: Final[Mapping[str, tuple[str, str]]] = {
    "gs_h": (QT_TRANSLATE_NOOP("Technician", "number sent back after the cut"), "GS ( H"),
    "gs_r": (QT_TRANSLATE_NOOP("Technician", "status behind the cut"), "GS r"),
    "star_etb": (QT_TRANSLATE_NOOP("Technician", "counter behind the cut"), "Star ETB"),
    "custom_poll": (QT_TRANSLATE_NOOP("Technician", "asked until nothing moves"), "DLE EOT 20"),
}
#: how data is held back -> words, and the name of the way
FLOWS: Final[Mapping[str, tuple[str, str]]] = {
    "none": (QT_TRANSLATE_NOOP("Technician", "none"), ""),
    "rtscts": (QT_TRANSLATE_NOOP("Technician", "by wire"), "RTS/CTS"),
    "xonxoff": (QT_TRANSLATE_NOOP("Technician", "by characters"), "XON/XOFF"),
    "link": (QT_TRANSLATE_NOOP("Technician", "by the network or USB"), ""),
}

PROFILE_FACTS: Final[Mapping[str, str]] = {
    "model": QT_TRANSLATE_NOOP("Technician", "Model"),
    "width": QT_TRANSLATE_NOOP("Technician", "Width"),
    "code_pages": QT_TRANSLATE_NOOP("Technician", "Code pages"),
    "flow": QT_TRANSLATE_NOOP("Technician", "Flow control"),
    "proof": QT_TRANSLATE_NOOP("Technician", "Proof of printing"),
    "presenter": QT_TRANSLATE_NOOP("Technician", "Presenter"),
}
NO_CODE_PAGES: Final = QT_TRANSLATE_NOOP("Technician", "none: every language is sent as dots")
NO_PRESENTER: Final = QT_TRANSLATE_NOOP("Technician", "no presenter")
DRAWS_BACK: Final = QT_TRANSLATE_NOOP("Technician", "draws back what nobody takes")
PUSHES_OUT: Final = QT_TRANSLATE_NOOP("Technician", "pushes out what nobody takes")

RUNNING: Final[Mapping[PrinterErrand, str]] = {
    PrinterErrand.STATUS: QT_TRANSLATE_NOOP("Technician", "The printer is being asked…"),
    PrinterErrand.PROBE: QT_TRANSLATE_NOOP("Technician", "The profile is being looked for…"),
    PrinterErrand.TEST_PAGE: QT_TRANSLATE_NOOP("Technician", "The test page is being printed…"),
    PrinterErrand.CANCEL: QT_TRANSLATE_NOOP("Technician", "The printer’s memory is being cleared…"),
}
PRINTS: Final[Mapping[PrintStatus, tuple[str, str]]] = {
    PrintStatus.PRINTED: ("good", QT_TRANSLATE_NOOP("Technician", "The printer has proved that the page is printed.")),
    PrintStatus.UNCERTAIN: (
        "notice",
        QT_TRANSLATE_NOOP("Technician", "Look whether the page came out: the printer has not proved it."),
    ),
    PrintStatus.FAILED: ("refusal", QT_TRANSLATE_NOOP("Technician", "Nothing was printed.")),
}
#: why a page was not printed or not proved, where the state does not say it
REASONS: Final[Mapping[str, str]] = {
    **{state: words for state, (_, words) in STATES.items() if state != STOPPED},
    "silent": QT_TRANSLATE_NOOP("Technician", "It does not answer."),
    "link_unavailable": QT_TRANSLATE_NOOP("Technician", "The link cannot be opened."),
    "link_busy": QT_TRANSLATE_NOOP("Technician", "The link is in use."),
    "link_lost": QT_TRANSLATE_NOOP("Technician", "The link was lost."),
    "write_timeout": QT_TRANSLATE_NOOP("Technician", "It takes no more data."),
    "buffer_not_cleared": QT_TRANSLATE_NOOP("Technician", "Its memory could not be cleared."),
    "output_not_empty": QT_TRANSLATE_NOOP("Technician", "An earlier slip is still in the presenter."),
    "no_proof": QT_TRANSLATE_NOOP("Technician", "No proof came in time."),
}
CLEARED: Final = QT_TRANSLATE_NOOP("Technician", "The printer’s memory is empty: nothing comes out later.")
NOT_CLEARED: Final = QT_TRANSLATE_NOOP(
    "Technician", "The printer has not confirmed it: switch it off and on before it is used again."
)

NOTHING_FITS: Final = QT_TRANSLATE_NOOP("Technician", "No profile fits: the printer does not answer on this link.")

#: station of `device_states` -> who has the printer
IN_USE: Final[Mapping[str, str]] = {
    "visitor": QT_TRANSLATE_NOOP("Technician", "In use by the check-in kiosk"),
    "counter": QT_TRANSLATE_NOOP("Technician", "In use by the counter"),
}
IN_USE_BY_ANOTHER: Final = QT_TRANSLATE_NOOP("Technician", "In use by another program")
LAST_SEEN: Final = QT_TRANSLATE_NOOP(
    "Technician", "The printer was not called. This is how its station has seen it since {moment}."
)
NEVER_SEEN: Final = QT_TRANSLATE_NOOP("Technician", "The printer was not called. End the other program first.")

SAVED: Final = QT_TRANSLATE_NOOP("Technician", "Saved. No station uses this printer.")
SAVED_FOR: Final[Mapping[str, str]] = {
    "visitor": QT_TRANSLATE_NOOP(
        "Technician", "Saved. Start the check-in kiosk again: until then it uses the old settings."
    ),
    "counter": QT_TRANSLATE_NOOP("Technician", "Saved. Start the counter again: until then it uses the old settings."),
}
SAVED_FOR_BOTH: Final = QT_TRANSLATE_NOOP(
    "Technician", "Saved. Start the check-in kiosk and the counter again: until then they use the old settings."
)
SAVES_REFUSED: Final[Mapping[SaveRefused, str]] = {
    SaveRefused.CHANGED_MEANWHILE: QT_TRANSLATE_NOOP(
        "Technician", "Not saved: somebody else has changed the settings. This is what they say now."
    ),
    SaveRefused.WRONG: QT_TRANSLATE_NOOP("Technician", "These settings cannot be used."),
    SaveRefused.NOT_WRITTEN: QT_TRANSLATE_NOOP("Technician", "Not saved: the settings file cannot be written."),
}
STORE_FAILED: Final = QT_TRANSLATE_NOOP("Technician", "The store could not be used; the log says why.")

NO_ROLL: Final = QT_TRANSLATE_NOOP("Technician", "Not known: nobody has told of a roll yet.")
ROLL_USED: Final = QT_TRANSLATE_NOOP("Technician", "This roll is used up. Was a new roll put in?")

FIELDS: Final[Mapping[str, tuple[str, str]]] = {
    "link": (
        QT_TRANSLATE_NOOP("Technician", "Link"),
        QT_TRANSLATE_NOOP("Technician", "Serial port, address or device file of the printer"),
    ),
    "profile": (
        QT_TRANSLATE_NOOP("Technician", "Profile"),
        QT_TRANSLATE_NOOP("Technician", "What the program knows about this model"),
    ),
    "roll_mm": (
        QT_TRANSLATE_NOOP("Technician", "Length of a new roll"),
        QT_TRANSLATE_NOOP("Technician", "In millimetres; 0 is the usual one of this width"),
    ),
}


def tell(source: str) -> str:
    """The text of a table above in the language shown."""
    return QCoreApplication.translate("Technician", source) if source else ""
