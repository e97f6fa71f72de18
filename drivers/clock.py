"""Time as a parameter: everything below the composition takes a `Clock` and never asks the system itself."""

import time
from typing import Protocol


class Clock(Protocol):
    """Monotonic seconds for deadlines. Tests pass one that stands still until they move it."""

    def monotonic_s(self) -> float:
        """Seconds since an arbitrary moment; never goes back."""
        ...

    def pause(self, seconds: float) -> None:
        """Let so much time pass, where there is nothing to wait for but time itself (a port that went away)."""
        ...


class SystemClock:
    """The machine's own monotonic clock."""

    def monotonic_s(self) -> float:
        """Seconds of `CLOCK_MONOTONIC`."""
        return time.monotonic()

    def pause(self, seconds: float) -> None:
        """Sleep."""
        time.sleep(seconds)
