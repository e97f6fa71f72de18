"""Does blocking work of a screen in a worker thread; a store out of reach is an answer too."""

from collections.abc import Callable
from typing import TypeVar

from kiosk.services.worker import Worker
from sync.store.errors import StoreError

T = TypeVar("T")


class Errands:
    """One worker's queue as a view-model uses it. Everything but `work` runs in the GUI thread."""

    def __init__(self, worker: Worker, on_fault: Callable[[str], None]) -> None:
        """`on_fault` is told each time the store could not be used, with its words."""
        self._worker = worker
        self._on_fault = on_fault

    def run(
        self, work: Callable[[], T], on_done: Callable[[T], None], on_failed: Callable[[], None] = lambda: None
    ) -> None:
        """Do `work`, then `on_done(result)`; when the store fails, `on_failed()` instead."""

        def guarded() -> Callable[[], None]:
            try:
                result = work()
            except StoreError as error:
                text = str(error)
                return lambda: self._failed(text, on_failed)
            return lambda: on_done(result)

        self._worker.submit(guarded, lambda tell: tell())

    def _failed(self, text: str, on_failed: Callable[[], None]) -> None:
        self._on_fault(text)
        on_failed()
