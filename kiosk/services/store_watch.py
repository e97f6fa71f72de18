"""Notices what other processes committed to the store, within a quarter of a second."""

import threading
from collections.abc import Callable

from kiosk.services.worker import CrashHook, Deliver, WorkerStopError
from sync.store.store import Store

#: design section 6 asks for 250 ms; one poll is a single pragma
POLL_INTERVAL_S = 0.1


class StoreWatch:
    """Polls the store's data version in a thread of its own and tells listeners in the thread of the screens."""

    def __init__(
        self, store: Store, deliver: Deliver, on_crash: CrashHook, interval_s: float = POLL_INTERVAL_S
    ) -> None:
        self._store = store
        self._deliver = deliver
        self._on_crash = on_crash
        self._interval_s = interval_s
        self._stop = threading.Event()
        self._listeners: list[Callable[[], None]] = []
        self._thread = threading.Thread(target=self._run, name="store-watch")

    def add_listener(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every foreign commit; add listeners before `start`."""
        self._listeners.append(listener)

    def start(self) -> None:
        """Start polling."""
        self._thread.start()

    def stop(self, timeout_s: float) -> None:
        """Stop polling and join; raises WorkerStopError when it takes longer."""
        self._stop.set()
        if self._thread.ident is None:
            return
        self._thread.join(timeout_s)
        if self._thread.is_alive():
            raise WorkerStopError("the store watch did not stop")

    def _run(self) -> None:
        try:
            version = self._store.data_version()
            while not self._stop.wait(self._interval_s):
                seen = self._store.data_version()
                if seen != version:
                    version = seen
                    self._deliver(self._tell)
        except BaseException as error:  # noqa: BLE001 - thread top: a bug must reach the crash hook
            self._on_crash(error)

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()
