"""Waiting for something in another process that cannot call us."""

import threading
import time
from collections.abc import Callable
from typing import Final

LOOK_EVERY_S: Final = 0.05


def until(condition: Callable[[], bool], timeout_s: float) -> bool:
    """Look at `condition` until it holds; False when it did not within `timeout_s`."""
    pause = threading.Event()
    deadline_s = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() >= deadline_s:
            return False
        pause.wait(LOOK_EVERY_S)
    return True
