"""What a code or document reader gives: whole scans, cleaned of line ends and prefixes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Scan:
    """One scan; `text` has no control characters, line ends or ECI prefix."""

    text: str


ScanListener = Callable[[Scan], None]


class ScannerState(Protocol):
    """State listener: `connected` False when the device cannot be opened or went away."""

    def __call__(self, connected: bool, text: str) -> None:
        """Tell about a change of the line."""
        ...
