"""Ctrl-C during an operation: the terminal is asked to stop first, the program only if it cannot be asked."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from drivers.card_terminal.interface import CardTerminal


@contextmanager
def aborting_on_interrupt(terminal: CardTerminal) -> Iterator[None]:
    """Turn the first SIGINT into `request_abort`; a second one, or one nobody can honour, is KeyboardInterrupt.

    Only the main thread hears signals: elsewhere nothing changes.
    """
    if threading.current_thread() is not threading.main_thread() or not terminal.capabilities.can_abort:
        yield
        return
    helpers: list[threading.Thread] = []

    def on_interrupt(_number: int, _frame: FrameType | None) -> None:
        if helpers:
            raise KeyboardInterrupt
        # in a thread of its own: the operation it interrupts may hold the lock the request needs
        helper = threading.Thread(target=terminal.request_abort, name="abort")
        helpers.append(helper)
        helper.start()

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        for helper in helpers:
            helper.join()
