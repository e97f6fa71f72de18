"""Pauses after failures."""

import pytest

from sync.device.backoff import Backoff


def test_pauses_grow_to_the_cap_with_full_jitter() -> None:
    backoff = Backoff(lambda: 0.5, base_s=1, cap_s=30)
    assert [backoff.failed() for _ in range(7)] == [0.5, 1, 2, 4, 8, 15, 15]
    backoff.succeeded()
    assert backoff.failed() == 0.5


@pytest.mark.parametrize("number", [0.0, 0.999999])
def test_jitter_covers_the_whole_range(number: float) -> None:
    backoff = Backoff(lambda: number, base_s=1, cap_s=30)
    pauses = [backoff.failed() for _ in range(10_000)]
    assert pauses[-1] == pytest.approx(30 * number)


def test_what_the_server_asks_for_is_kept_within_reason() -> None:
    backoff = Backoff(lambda: 0.5, base_s=2, longest_retry_after_s=900)
    assert backoff.failed(120.0) == 121
    assert backoff.failed(10.0**9) == 901
    assert backoff.failed(0.0) == 1
