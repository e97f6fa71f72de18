"""A clock that stands still until a test moves it."""

import threading


class ManualClock:
    """Monotonic seconds under the test's control; safe to read from other threads."""

    def __init__(self, now_s: float = 0.0) -> None:
        self._lock = threading.Lock()
        self._now_s = now_s

    def monotonic_s(self) -> float:
        """The time it was moved to."""
        with self._lock:
            return self._now_s

    def pause(self, seconds: float) -> None:
        """What is paused for passes at once."""
        self.advance(seconds)

    def advance(self, seconds: float) -> None:
        """Move forward by `seconds`."""
        self.advance_to(self.monotonic_s() + seconds)

    def advance_to(self, now_s: float) -> None:
        """Move forward to `now_s`; going back is an error in the test."""
        with self._lock:
            if now_s < self._now_s:
                raise ValueError(f"time goes forward only: {now_s} < {self._now_s}")
            self._now_s = now_s
