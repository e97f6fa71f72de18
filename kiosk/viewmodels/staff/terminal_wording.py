"""Words about a card terminal and its end of day (context `Counter`), for the counter and the technician."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from drivers.card_terminal.interface import BatchResult, Capabilities, ProgressCode
from kiosk.services.batch_journal import DayRefused
from kiosk.slips.values import isolate
from kiosk.viewmodels.wording import QT_TRANSLATE_NOOP
from sync.store.records import BatchState, TerminalBatch


@dataclass(frozen=True)
class DayWords:
    """English source texts about an end of day; `tone` is good, notice or refusal."""

    pictogram: str
    tone: str
    title: str
    text: str = ""


#: names of the protocols; they are proper names but for the last
PROTOCOLS: Final[dict[str, str]] = {
    "zvt": "ZVT",
    "concert": "Concert",
    "caisse_ap": "Caisse-AP",
    "ecr17": "ECR17",
    "manual": QT_TRANSLATE_NOOP("Counter", "without a link"),
}

#: capability -> what it means to an agent, in the order they are shown
ABILITIES: Final[dict[str, str]] = {
    "can_reverse": QT_TRANSLATE_NOOP("Counter", "cancels its last payment"),
    "can_refund": QT_TRANSLATE_NOOP("Counter", "gives money back"),
    "can_recover": QT_TRANSLATE_NOOP("Counter", "tells its last payment again"),
    "can_abort": QT_TRANSLATE_NOOP("Counter", "can be stopped from here"),
    "can_totals": QT_TRANSLATE_NOOP("Counter", "tells its totals"),
    "can_end_of_day": QT_TRANSLATE_NOOP("Counter", "ends its day from here"),
    "needs_manual_entry": QT_TRANSLATE_NOOP("Counter", "its slips are keyed in"),
}

DAY_REFUSED: Final[dict[DayRefused, str]] = {
    DayRefused.TERMINAL_BLOCKED: QT_TRANSLATE_NOOP(
        "Counter", "A payment or refund at this terminal has no known outcome yet. Clear it up first."
    ),
    DayRefused.ROLE: QT_TRANSLATE_NOOP("Counter", "Only a cashier or a supervisor may end the terminal's day."),
}

#: while the terminal is at it
DAY_STEPS: Final[dict[ProgressCode, DayWords]] = {
    ProgressCode.CONNECTING: DayWords("cable", "notice", QT_TRANSLATE_NOOP("Counter", "Calling the terminal…")),
    ProgressCode.AUTHORISING: DayWords("building", "notice", QT_TRANSLATE_NOOP("Counter", "The bank is being asked…")),
}
DAY_STEP: Final = DayWords("hourglass", "notice", QT_TRANSLATE_NOOP("Counter", "The terminal ends its day…"))
DAY_WAIT: Final = QT_TRANSLATE_NOOP("Counter", "This may take minutes. Leave the terminal and its cable alone.")

DAY_RESULTS: Final[dict[BatchState, DayWords]] = {
    BatchState.DONE: DayWords(
        "check",
        "good",
        QT_TRANSLATE_NOOP("Counter", "The terminal has ended its day"),
        QT_TRANSLATE_NOOP("Counter", "The closing slip is printed. Sign it and keep it."),
    ),
    BatchState.REFUSED: DayWords(
        "cross",
        "refusal",
        QT_TRANSLATE_NOOP("Counter", "The terminal refused its end of day"),
        QT_TRANSLATE_NOOP("Counter", "Read what it shows, then try again or call the technician."),
    ),
    BatchState.NOT_STARTED: DayWords(
        "cable",
        "notice",
        QT_TRANSLATE_NOOP("Counter", "The end of day did not start"),
        QT_TRANSLATE_NOOP("Counter", "The terminal was not reached. Look at it, then try again."),
    ),
    BatchState.UNKNOWN: DayWords(
        "attention",
        "refusal",
        QT_TRANSLATE_NOOP("Counter", "We do not know whether the terminal has ended its day"),
        QT_TRANSLATE_NOOP(
            "Counter", "It is not asked again by itself. Read the slip of the terminal, or ask for its totals."
        ),
    ),
}

#: reason code -> what to do, where more is known than the result
DAY_REASONS: Final[dict[str, str]] = {
    "totals_differ": QT_TRANSLATE_NOOP(
        "Counter", "The terminal and its bank count different totals. Keep its slip for the bank."
    ),
    "host_unreachable": QT_TRANSLATE_NOOP(
        "Counter", "The terminal does not reach its bank. Look at its network, then try again."
    ),
    "password_refused": QT_TRANSLATE_NOOP("Counter", "The terminal refuses the password. Call the technician."),
    "busy": QT_TRANSLATE_NOOP("Counter", "The terminal is busy or in a menu: press its red key, then try again."),
    "link_unavailable": QT_TRANSLATE_NOOP(
        "Counter", "The terminal is out of reach: check its cable and power, then try again."
    ),
    "restarted": QT_TRANSLATE_NOOP(
        "Counter",
        "This program ended before the terminal had answered. Read the slip of the terminal, or ask for its totals.",
    ),
}


def protocol_name(protocol: str) -> str:
    """The name of a protocol; one nobody has named is shown as it is."""
    return QCoreApplication.translate("Counter", PROTOCOLS[protocol]) if protocol in PROTOCOLS else isolate(protocol)


def abilities(capabilities: Capabilities) -> list[str]:
    """What a terminal can do beside charging cards, ready to be shown."""
    return [
        QCoreApplication.translate("Counter", text) for name, text in ABILITIES.items() if getattr(capabilities, name)
    ]


def result_text(ended: TerminalBatch) -> str:
    """What to do after an end of day, and the terminal's own words."""
    source = DAY_REASONS.get(ended.reason, DAY_RESULTS[ended.status].text)
    return _joined(QCoreApplication.translate("Counter", source), ended.text)


def no_totals_text(answer: BatchResult) -> str:
    """That a terminal gave no totals, why, and its own words."""
    known = QCoreApplication.translate("Counter", "The terminal gave no totals.")
    reason = DAY_REASONS.get(answer.reason, "")
    return _joined(f"{known} {QCoreApplication.translate('Counter', reason) if reason else ''}".strip(), answer.text)


def step_text(words: str) -> str:
    """The terminal's own words while it ends its day, and what to leave alone."""
    return _joined("", words) + " " * bool(words) + QCoreApplication.translate("Counter", DAY_WAIT)


def _joined(text: str, words: str) -> str:
    return " ".join(filter(None, (text, isolate(words) if words else "")))
