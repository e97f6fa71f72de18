"""Between a terminal's driver and the screen that shows what it does; closing never leaves a thread waiting."""

import threading
from dataclasses import replace

from drivers.card_terminal.interface import CardTerminal, Progress, ProgressListener
from kiosk.runtime.pan_filter import redact_card_numbers


class ProgressRelay:
    """Hands a terminal's progress on, without card numbers. `close` may be called from any thread."""

    def __init__(self, terminal: CardTerminal) -> None:
        self._terminal = terminal
        self._closed = threading.Event()

    @property
    def closed(self) -> bool:
        """Nobody watches any more: nothing may be begun."""
        return self._closed.is_set()

    def to(self, on_progress: ProgressListener) -> ProgressListener:
        """What an operation of the terminal is given to tell `on_progress` of its steps and questions."""

        def told(progress: Progress) -> None:
            if self._closed.is_set():
                # it began while the station ended: what was asked then reached nobody
                self._terminal.request_abort()
                if progress.question is not None:
                    # nobody is there to answer it any more
                    progress.question.give_up()
                    return
            on_progress(replace(progress, text=redact_card_numbers(progress.text)))

        return told

    def close(self) -> None:
        """Ask a running operation to stop, give its open question up and every one that still comes."""
        self._closed.set()
        self._terminal.request_abort()
