"""What may be told of a bug: the kind of error and the places in the code.

Never the error's text or any value: both can hold what a visitor typed.
"""

import hashlib
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.runtime.logging import EventLog

_ROOT: Final = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class CrashReport:
    """`crash_id`: 8 hexadecimal digits, equal for the same bug; `frames`: `file:line function`, innermost last."""

    crash_id: str
    error: str
    frames: tuple[str, ...]


def describe_crash(error: BaseException) -> CrashReport:
    """Return what may be told of an error."""
    frames = tuple(
        f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)
    )
    name = type(error).__qualname__
    crash_id = hashlib.sha256("\n".join((name, *frames)).encode()).hexdigest()[:8]
    return CrashReport(crash_id, name, frames)


def log_crash(log: EventLog, error: BaseException) -> CrashReport:
    """Log a bug and return what was logged."""
    report = describe_crash(error)
    log.event("station-crashed", crash_id=report.crash_id, error=report.error, frames=report.frames)
    return report


def _short(filename: str) -> str:
    path = Path(filename)
    return str(path.relative_to(_ROOT)) if path.is_relative_to(_ROOT) else path.name
