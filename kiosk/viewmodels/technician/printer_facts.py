"""A printer's flags, its profile and its paper as ready text."""

from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qs, urlsplit

from PySide6.QtCore import QCoreApplication

from drivers.receipt_printer.interface import PrinterStatus
from drivers.receipt_printer.profile import Profile
from kiosk.services.printing import state_text
from kiosk.slips.values import isolate
from kiosk.viewmodels.technician.printer_wording import (
    DRAWS_BACK,
    FLAG_VALUES,
    FLAGS,
    FLOWS,
    NO_CODE_PAGES,
    NO_PRESENTER,
    NO_ROLL,
    NOT_KNOWN,
    PROFILE_FACTS,
    PROOFS,
    PUSHES_OUT,
    ROLL_USED,
    tell,
)
from sync.store.records import PaperRoll

_DASH: Final = "–"


@dataclass(frozen=True)
class FlagRow:
    """One flag of the printer; `tone` is good, notice or refusal."""

    name: str
    label: str
    value: str
    tone: str


@dataclass(frozen=True)
class ProfileFact:
    """A label and its value, both ready to be shown."""

    label: str
    value: str


def flags_of(status: PrinterStatus) -> dict[str, str]:
    """The flags of a printer that has just answered, by name."""
    return {**flags_in(state_text(status)), "raw": status.raw}


def flags_in(text: str) -> dict[str, str]:
    """The flags as a station has written them down (`kiosk.services.printing.state_text`)."""
    return dict(word.split("=", 1) for word in text.split() if "=" in word)


def flag_rows(flags: dict[str, str], *, presenter: bool) -> list[FlagRow]:
    """Every flag in words; what is not told is "not known"."""
    flags = {**flags, "near_end": flags.get("paper", "")}
    shown = [name for name in FLAGS if presenter or name != "ticket"]
    return [_row(name, flags.get(name, "")) for name in shown]


def _row(name: str, value: str) -> FlagRow:
    if name == "raw":
        return FlagRow(name, tell(FLAGS[name]), isolate(value or _DASH), "good" if value else "notice")
    tone, words = FLAG_VALUES[name].get(value, NOT_KNOWN)
    return FlagRow(name, tell(FLAGS[name]), tell(words), tone)


def profile_facts(profile: Profile, link: str) -> list[ProfileFact]:
    """What the program knows about the model, and how the line holds data back."""

    presenter = (DRAWS_BACK if profile.retracts else PUSHES_OUT) if profile.presenter else NO_PRESENTER
    width_mm = profile.width_dots * 25.4 / profile.dpi
    values = {
        "model": isolate(profile.description),
        "width": isolate(f"{profile.width_dots} × {profile.dpi} dpi · {width_mm:.0f} mm"),
        "code_pages": tell(NO_CODE_PAGES),
        "flow": _named(*FLOWS[_flow(link)]),
        "proof": _named(*PROOFS[profile.proof]),
        "presenter": tell(presenter),
    }
    return [ProfileFact(tell(PROFILE_FACTS[name]), value) for name, value in values.items()]


def _named(words: str, name: str) -> str:
    return f"{tell(words)} · {isolate(name)}" if name else tell(words)


def _flow(link: str) -> str:
    parts = urlsplit(link)
    if parts.scheme != "serial":
        return "link"
    flow = parse_qs(parts.query).get("flow", ["none"])[0]
    return flow if flow in FLOWS else "none"


def left_part(roll: PaperRoll | None) -> float:
    """How much of the roll is left by the count, 0 to 1."""
    return 0.0 if roll is None else max(0.0, 1 - roll.used_mm / roll.roll_mm)


def metres(length_mm: int) -> str:
    """A length of paper as text, isolated."""
    return isolate(f"{length_mm / 1000:.1f} m" if length_mm < 10_000 else f"{length_mm / 1000:.0f} m")


def paper_text(roll: PaperRoll | None, ticket_mm: int) -> str:
    """What is left of the roll, in metres and in tickets."""
    if roll is None:
        return tell(NO_ROLL)
    left_mm = roll.roll_mm - roll.used_mm
    if left_mm <= 0:
        return tell(ROLL_USED)
    words = QCoreApplication.translate("Technician", "{left} of {whole} left, about {count} tickets")
    count = isolate(str(left_mm // max(1, ticket_mm)))
    return words.format(left=metres(left_mm), whole=metres(roll.roll_mm), count=count)
