"""How often somebody may give a wrong second datum before being sent to the staff.

Wrong answers are counted for each reference, so that nobody guesses a birth date, and for the device, so that
nobody tries one date on many references. Both within the same sliding window of monotonic time. The device's limit
knows typed references only: who holds a code to the reader has it from a letter, and is not shut out by a prankster
at the keyboard.
"""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class AttemptLimits:
    """Wrong answers allowed within `window_s` seconds; `typed_per_device` over all typed references."""

    per_reference: int = 3
    typed_per_device: int = 20
    window_s: float = 900.0


@dataclass(frozen=True)
class WrongAnswer:
    """One wrong answer, at monotonic seconds."""

    at_s: float
    reference: str
    typed: bool


@dataclass(frozen=True)
class Attempts:
    """The wrong answers so far; every change gives a new value."""

    limits: AttemptLimits
    failures: tuple[WrongAnswer, ...] = ()

    def left(self, reference: str, now_s: float, *, typed: bool) -> int:
        """Return how many more answers may be tried for `reference`; 0 means: please see the staff."""
        recent = self._recent(now_s)
        left = self.limits.per_reference - sum(1 for failure in recent if failure.reference == reference)
        if typed:
            left = min(left, self.limits.typed_per_device - sum(1 for failure in recent if failure.typed))
        return max(0, left)

    def failed(self, reference: str, now_s: float, *, typed: bool) -> "Attempts":
        """Return the count after one more wrong answer; what left the window is forgotten."""
        return replace(self, failures=(*self._recent(now_s), WrongAnswer(now_s, reference, typed)))

    def succeeded(self, reference: str) -> "Attempts":
        """Return the count after the right answer for `reference`: only its own failures are forgiven."""
        return replace(self, failures=tuple(failure for failure in self.failures if failure.reference != reference))

    def _recent(self, now_s: float) -> tuple[WrongAnswer, ...]:
        return tuple(failure for failure in self.failures if now_s - failure.at_s < self.limits.window_s)
