"""Small statistics of durations."""

import statistics
from collections.abc import Sequence


def percentile(values: Sequence[float], percent: int) -> float:
    """The value below which `percent` of the sorted values lie (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, round(len(ordered) * percent / 100) - 1))]


def in_ms(seconds: float) -> float:
    """Milliseconds with two decimals."""
    return round(seconds * 1000, 2)


def median(values: Sequence[float]) -> float:
    """The median."""
    return statistics.median(values)
