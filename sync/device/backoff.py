"""How long to wait after a failure: exponential with full jitter, so that devices do not all come back at once."""

from collections.abc import Callable


class Backoff:
    """Counts failures in a row. `random` returns a number in [0, 1), as `random.random` does."""

    def __init__(
        self,
        random: Callable[[], float],
        *,
        base_s: float = 1.0,
        cap_s: float = 30.0,
        longest_retry_after_s: float = 900.0,
    ) -> None:
        self._random = random
        self._base_s = base_s
        self._cap_s = cap_s
        self._longest_retry_after_s = longest_retry_after_s
        self._failures = 0

    def failed(self, retry_after_s: float | None = None) -> float:
        """Count a failure; return the seconds to wait, what the server asked for plus jitter when it asked."""
        ceiling_s = min(self._cap_s, self._base_s * 2.0 ** min(self._failures, 32))
        self._failures += 1
        jitter = self._random()
        if retry_after_s is not None:
            return min(retry_after_s, self._longest_retry_after_s) + jitter * self._base_s
        return jitter * ceiling_s

    def succeeded(self) -> None:
        """Begin again at the base."""
        self._failures = 0
