"""From a profile's name to a printer."""

import secrets
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from drivers.clock import Clock
from drivers.link.interface import Link
from drivers.receipt_printer.driver import EscPosPrinter
from drivers.receipt_printer.profile import load_profile

#: a print server may have the slowest of serial lines behind it
_SLOWEST_BYTES_PER_S = 960.0


def open_printer(
    profile_name: str, link: Link, clock: Clock, profiles_dir: Path, *, first_process_id: int | None = None
) -> EscPosPrinter:
    """Make the printer (an `interface.ReceiptPrinter`) on `link`, which is opened for each operation.

    Raises UsageError for an unknown or a broken profile.
    `first_process_id` is drawn at random unless given (1 to 9999).
    """
    profile = load_profile(profile_name, profiles_dir)
    first = secrets.randbelow(9999) + 1 if first_process_id is None else first_process_id
    return EscPosPrinter(link, profile, clock, first_process_id=first, bytes_per_s=line_bytes_per_s(link.url))


def line_bytes_per_s(url: str) -> float:
    """Speed of a serial line from its URL, 10 bits a byte; the slowest common one where none is given."""
    baud = parse_qs(urlsplit(url).query).get("baud", [""])[0]
    return int(baud) / 10 if baud.isdigit() else _SLOWEST_BYTES_PER_S
