"""The exchange as a process: events go up as soon as the store holds them, changes come down by long-poll.

Two threads with a connection each, so that an upload never waits for a long-poll: the caller's thread looks for new
events, the other repeats whole exchanges. Each counts its own failures. A bug in either ends both.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from sync.clock import WallClock
from sync.device.backoff import Backoff
from sync.device.client import ExchangeClient
from sync.device.cycle import exchange_once
from sync.device.errors import ExchangeError, RetryAfter
from sync.device.upload import Log, Upload
from sync.store.store import Store


@dataclass(frozen=True)
class LoopTimes:
    """How long the server holds an empty page back, and how often the store is asked for news."""

    long_poll_s: int = 25
    look_every_s: float = 0.1


class ExchangeLoop:
    """Runs until told to stop; `connect` returns a client for one thread, `new_backoff` a counter of failures."""

    def __init__(
        self,
        store: Store,
        connect: Callable[[], ExchangeClient],
        *,
        clock: WallClock,
        new_backoff: Callable[[], Backoff],
        log: Log,
        times: LoopTimes | None = None,
        monotonic_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._connect = connect
        self._clock = clock
        self._new_backoff = new_backoff
        self._log = log
        self._times = times or LoopTimes()
        self._monotonic_s = monotonic_s
        self._one_upload = threading.Lock()
        self._bug: BaseException | None = None

    def run(self, stop: threading.Event) -> None:
        """Exchange until `stop` is set; sets it itself when a thread fails, then raises what failed."""
        uploads, cycles = self._connect(), self._connect()
        thread = threading.Thread(target=self._repeat_cycles, args=(cycles, stop), name="exchange-cycles")
        thread.start()
        try:
            self._upload_new_events(uploads, stop)
        finally:
            stop.set()
            cycles.abort()
            thread.join()
            uploads.close()
            cycles.close()
        if self._bug is not None:
            raise self._bug

    def _upload_new_events(self, client: ExchangeClient, stop: threading.Event) -> None:
        attempt = _Attempts(self._store, self._new_backoff(), self._log, "upload")
        upload = Upload(self._store, client, self._log)
        seen: int | None = None
        resume_at = 0.0
        while not stop.is_set():
            version = self._store.data_version()
            if version != seen and self._monotonic_s() >= resume_at:
                with self._one_upload:
                    pause_s = attempt.of(upload.run, stop)
                seen = version if pause_s is None else None
                resume_at = self._monotonic_s() + (pause_s or 0.0)
            stop.wait(self._times.look_every_s)

    def _repeat_cycles(self, client: ExchangeClient, stop: threading.Event) -> None:
        try:
            attempt = _Attempts(self._store, self._new_backoff(), self._log, "cycle")
            wait_s = 0  # the first exchange, and the first after a failure, tells at once that all is well
            while not stop.is_set():
                pause_s = attempt.of(partial(self._cycle, client, wait_s), stop)
                wait_s = self._times.long_poll_s if pause_s is None else 0
                stop.wait(pause_s or 0.0)
        except BaseException as bug:  # noqa: BLE001 - raised again by the owner of this thread
            self._bug = bug
            stop.set()

    def _cycle(self, client: ExchangeClient, wait_s: int) -> None:
        exchange_once(
            self._store,
            client,
            clock=self._clock,
            log=self._log,
            wait_s=wait_s,
            while_uploading=self._one_upload,
        )


class _Attempts:
    """Turns failures of one thread into pauses; tells the store and the log when the state changes."""

    def __init__(self, store: Store, backoff: Backoff, log: Log, action: str) -> None:
        self._store = store
        self._backoff = backoff
        self._log = log
        self._action = action
        self._code = ""

    def of(self, work: Callable[[], object], stop: threading.Event) -> float | None:
        """Do `work`; None when it succeeded, else the seconds to wait before the next attempt."""
        try:
            work()
        except ExchangeError as error:
            if stop.is_set():  # we broke it off ourselves
                return 0.0
            return self._failed(error)
        self._backoff.succeeded()
        if self._code:
            self._log("exchange-recovered", action=self._action, code=self._code)
            self._code = ""
        return None

    def _failed(self, error: ExchangeError) -> float:
        pause_s = self._backoff.failed(error.after_s if isinstance(error, RetryAfter) else None)
        if error.code != self._code:
            self._code = error.code
            with self._store.write() as transaction:
                transaction.exchange.record_failure(error.code)
            self._log("exchange-failed", action=self._action, code=error.code, text=str(error))
        return pause_s
