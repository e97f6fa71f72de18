"""What the last step at a printer has brought, as a message of the technician's page."""

from collections.abc import Callable
from typing import Final
from zoneinfo import ZoneInfo

from drivers.receipt_printer.interface import PrintResult
from drivers.receipt_printer.probe import Probe
from kiosk.services.device_settings import NotSaved
from kiosk.services.printer_bench import BufferCleared
from kiosk.slips.values import isolate
from kiosk.viewmodels.technician.printer_wording import (
    CLEARED,
    IN_USE,
    IN_USE_BY_ANOTHER,
    LAST_SEEN,
    NEVER_SEEN,
    NOT_CLEARED,
    NOTHING_FITS,
    PRINTS,
    REASONS,
    SAVED,
    SAVED_FOR,
    SAVED_FOR_BOTH,
    SAVES_REFUSED,
    tell,
)
from sync.store.records import DeviceState

#: (tone, what is said, in the language shown when it is looked at)
Message = tuple[str, Callable[[], str]]
SILENCE: Final[Message] = ("notice", lambda: "")


def print_message(result: PrintResult) -> Message:
    """How a test page ended, and why."""
    tone, words = PRINTS[result.status]
    reason = REASONS.get(result.reason, "")
    return tone, lambda: " ".join(filter(None, (tell(words), tell(reason))))


def cleared_message(answer: BufferCleared) -> Message:
    """Whether the printer's memory is empty."""
    return ("good", lambda: tell(CLEARED)) if answer.confirmed else ("refusal", lambda: tell(NOT_CLEARED))


def probe_message(answer: Probe) -> Message:
    """Whether any profile fits."""
    return SILENCE if answer.profile else ("refusal", lambda: tell(NOTHING_FITS))


def use_text(state: DeviceState | None, zone: ZoneInfo) -> str:
    """Who has the printer, and since when it was seen so."""
    if state is None:
        return f"{tell(IN_USE_BY_ANOTHER)}. {tell(NEVER_SEEN)}"
    owner = IN_USE.get(state.station, IN_USE_BY_ANOTHER)
    moment = isolate(f"{state.changed_at.astimezone(zone):%d/%m/%Y %H:%M}")
    return f"{tell(owner)}. {tell(LAST_SEEN).format(moment=moment)}"


def saved_message(stations: tuple[str, ...]) -> Message:
    """What was saved holds for these stations from their next start on."""
    words = SAVED_FOR_BOTH if len(stations) > 1 else SAVED_FOR[stations[0]] if stations else SAVED
    return "good", lambda: tell(words)


def refusal_message(answer: NotSaved) -> Message:
    """Why nothing was saved."""
    words = SAVES_REFUSED[answer.reason]
    return "refusal", lambda: f"{tell(words)} {isolate(answer.text)}" if answer.text else tell(words)
