"""A wall clock that stands still until a test sets it."""

from datetime import UTC, datetime, timedelta


class StoppedWallClock:
    """Tells the moment it was set to, an aware UTC datetime."""

    def __init__(self, now: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)) -> None:
        self.now = now

    def now_utc(self) -> datetime:
        """The moment it was set to."""
        return self.now

    def advance(self, step: timedelta) -> None:
        """Set it forward by `step`."""
        self.now += step
