"""Deletes what names visitors once the post has no use for it: the ledgers of the store stay, and name nobody."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Final

from sync.clock import WallClock
from sync.device.upload import Log
from sync.store.errors import StoreError
from sync.store.store import Store

#: seconds between two looks, and after a look at which the store was not to be had
EVERY_S: Final = 24 * 3600.0
RETRY_S: Final = 60.0


class Retention:
    """Names and birth dates go `names_days` days after the end of their slot, at the first look after that."""

    def __init__(self, store: Store, *, names_days: int, clock: WallClock, log: Log, every_s: float = EVERY_S) -> None:
        self._store = store
        self._kept_for = timedelta(days=names_days)
        self._clock = clock
        self._log = log
        self._every_s = every_s
        self._bug: BaseException | None = None

    def delete_names(self) -> int:
        """Delete the appointments that are too old, with their people; return how many. Raises StoreError."""
        with self._store.write() as transaction:
            deleted = transaction.appointments.delete_ended_before(self._clock.now_utc() - self._kept_for)
        if deleted:
            self._log("names-deleted", appointments=deleted)
        return deleted

    @contextmanager
    def running(self, stop: threading.Event) -> Iterator[None]:
        """Look at once and then once a day, in a thread; what fails in it sets `stop` and is raised at the end."""
        thread = threading.Thread(target=self._repeat, args=(stop,), name="retention")
        thread.start()
        try:
            yield
        finally:
            stop.set()
            thread.join()
        if self._bug is not None:
            raise self._bug

    def _repeat(self, stop: threading.Event) -> None:
        try:
            while not stop.is_set():
                stop.wait(self._every_s if self._look() else RETRY_S)
        except BaseException as bug:  # noqa: BLE001 - raised again by the owner of this thread
            self._bug = bug
            stop.set()

    def _look(self) -> bool:
        try:
            self.delete_names()
        except StoreError as error:
            self._log("store-failed", text=str(error))
            return False
        return True
