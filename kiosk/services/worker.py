"""One named thread that does blocking work for a screen, and hands results back to the screen's thread."""

import queue
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

#: runs a callable in the thread of the screens; the composition passes Qt's queued delivery
Deliver = Callable[[Callable[[], None]], None]

#: told about an exception nobody expected; the composition passes the crash hook
CrashHook = Callable[[BaseException], None]

_Job = Callable[[], None]


class WorkerStopError(RuntimeError):
    """The thread did not end before its deadline; the text names it."""


class Worker:
    """A FIFO of jobs in one thread. Its owner calls `start` once and `stop` once."""

    def __init__(self, name: str, deliver: Deliver, on_crash: CrashHook) -> None:
        self._name = name
        self._deliver = deliver
        self._on_crash = on_crash
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def submit(self, work: Callable[[], T], on_done: Callable[[T], None]) -> None:
        """Do `work` after everything submitted before; then `on_done(result)` in the thread of the screens.

        An exception of `work` is a bug: it goes to the crash hook and `on_done` is not called.
        """

        def job() -> None:
            result = work()
            self._deliver(lambda: on_done(result))

        self._jobs.put(job)

    def stop(self, timeout_s: float) -> None:
        """Finish what was submitted, then join; raises WorkerStopError when it takes longer."""
        self._jobs.put(None)
        if self._thread.ident is None:
            return
        self._thread.join(timeout_s)
        if self._thread.is_alive():
            raise WorkerStopError(f"thread {self._name!r} still works after {timeout_s} s")

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job()
            except BaseException as error:  # noqa: BLE001 - thread top: a bug must reach the crash hook
                self._on_crash(error)
                return
