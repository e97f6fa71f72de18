"""How often somebody may give a wrong second datum before being sent to the staff.

Wrong answers are counted for each reference, so that nobody guesses a birth date, and for the device, so that
nobody tries one date on many references. Both within the same sliding window of monotonic time.
"""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class AttemptLimits:
    """Wrong answers allowed within `window_s` seconds."""

    per_reference: int = 3
    per_device: int = 20
    window_s: float = 900.0


@dataclass(frozen=True)
class Attempts:
    """The wrong answers so far, as (monotonic seconds, reference); every change gives a new value."""

    limits: AttemptLimits
    failures: tuple[tuple[float, str], ...] = ()

    def left(self, reference: str, now_s: float) -> int:
        """Return how many more answers may be tried for `reference`; 0 means: please see the staff."""
        recent = self._recent(now_s)
        of_reference = sum(1 for _, failed in recent if failed == reference)
        return max(0, min(self.limits.per_reference - of_reference, self.limits.per_device - len(recent)))

    def failed(self, reference: str, now_s: float) -> "Attempts":
        """Return the count after one more wrong answer; what left the window is forgotten."""
        return replace(self, failures=(*self._recent(now_s), (now_s, reference)))

    def succeeded(self, reference: str) -> "Attempts":
        """Return the count after the right answer for `reference`: only its own failures are forgiven."""
        return replace(self, failures=tuple(failure for failure in self.failures if failure[1] != reference))

    def _recent(self, now_s: float) -> tuple[tuple[float, str], ...]:
        return tuple(failure for failure in self.failures if now_s - failure[0] < self.limits.window_s)
