"""What the technician's page of a printer works with, in one place."""

from collections.abc import Callable
from dataclasses import dataclass

from drivers.receipt_printer.profile import Profile
from kiosk.runtime.settings import PrinterSettings
from kiosk.services.paper import PaperService
from kiosk.services.printer_bench import PrinterBench
from kiosk.services.printer_settings import PrinterSettingsService


@dataclass(frozen=True)
class PrinterServices:
    """`profile_of`, `roll_mm_of` and `ticket_mm` raise UsageError for a profile that is none.

    `ticket_mm` is what a usual ticket uses of the roll; `profiles` are the names there are.
    """

    settings: PrinterSettingsService
    bench: PrinterBench
    paper: PaperService
    profiles: tuple[str, ...]
    profile_of: Callable[[PrinterSettings], Profile]
    roll_mm_of: Callable[[PrinterSettings], int]
    ticket_mm: Callable[[PrinterSettings], int]
