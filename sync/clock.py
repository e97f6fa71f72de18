"""The wall clock, passed to whatever stamps a moment, so that tests decide what time it is."""

from datetime import UTC, datetime
from typing import Protocol


class WallClock(Protocol):
    """Source of the present moment."""

    def now_utc(self) -> datetime:
        """Return the present moment as an aware UTC datetime."""
        ...


class SystemWallClock:
    """The operating system's clock."""

    def now_utc(self) -> datetime:
        """Return the present moment as an aware UTC datetime."""
        return datetime.now(UTC)
