"""The paper of a printer: how long its roll is when new, and what a slip uses of it."""

from math import ceil
from typing import Final

from drivers.receipt_printer.interface import QrBlock, Slip
from drivers.receipt_printer.profile import Profile, load_profile
from kiosk.runtime.settings import PrinterSettings
from kiosk.services.printing import MeasureSlip
from kiosk.slips.qr import module_matrix
from kiosk.stations.devices import PRINTER_PROFILES

#: the usual rolls of thermal paper 0.06 mm thick on a core of 12 mm: 80 mm wide and 80 mm across; 58 mm wide and
#: 45 mm across
WIDE_ROLL_MM: Final = 80_000
NARROW_ROLL_MM: Final = 25_000
#: 58 mm paper has 384 to 432 dots a line
NARROW_DOTS: Final = 432


def profile_of(settings: PrinterSettings) -> Profile:
    """What is known of the printer's model. Raises UsageError."""
    return load_profile(settings.profile, PRINTER_PROFILES)


def roll_mm_of(settings: PrinterSettings, profile: Profile) -> int:
    """Length of a new roll: what the settings say, else the usual one of this width."""
    if settings.roll_mm:
        return settings.roll_mm
    return WIDE_ROLL_MM if profile.width_dots > NARROW_DOTS else NARROW_ROLL_MM


def slip_measure(profile: Profile) -> MeasureSlip:
    """What a slip uses of the roll, in millimetres rounded up: its dots, and the feed to the knife."""

    def length_mm(slip: Slip) -> int:
        dots = profile.knife_distance_dots
        for block in slip.blocks:
            if isinstance(block, QrBlock):
                dots += len(module_matrix(block.text, quiet_modules=0)) * block.module_dots
            else:
                dots += block.height_dots
        return ceil(dots * 25.4 / profile.dpi)

    return length_mm
