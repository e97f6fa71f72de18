"""Prints queued slips, one at a time and in order, and keeps watch over the printer in between.

The flow `kiosk.flows.printing` says how a job moves: `sending` on disk before its first byte, `printed` only on the
printer's own proof, and never sent again by itself: a reprint is a new, numbered job that a person asked for.
"""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Literal

from drivers.receipt_printer.interface import PrinterStatus, ReceiptPrinter, Slip
from kiosk.flows.printing import PrintEnded, PrinterFree, PrintState, Restarted, WaitedTooLong, step
from kiosk.flows.table import Event
from kiosk.services.worker import CrashHook, WorkerStopError
from sync.clock import WallClock
from sync.contract.events import SlipPrinted
from sync.store.records import JobStatus, PrintJob
from sync.store.store import Store, Transaction

RenderSlip = Callable[[PrintJob, ReceiptPrinter], Slip]
JobListener = Callable[[PrintJob], None]
StatusListener = Callable[[PrinterStatus], None]

#: statuses a job ends with, as the wire contract names them
END_STATUS: dict[JobStatus, Literal["printed", "uncertain", "failed"]] = {
    JobStatus.PRINTED: "printed",
    JobStatus.UNCERTAIN: "uncertain",
    JobStatus.FAILED: "failed",
}
#: how often an idle printer is asked how it is
STATUS_INTERVAL_S = 2.0
#: a ticket nobody printed for so long would come out for somebody else
TICKET_LIFE = timedelta(minutes=2)
#: the same for every other slip; longer than a restart takes, shorter than until the next morning
SLIP_LIFE = timedelta(minutes=15)


class PrintingService:
    """Owns one printer and the thread that talks to it. Listeners are called in that thread."""

    def __init__(
        self,
        *,
        store: Store,
        printer: ReceiptPrinter,
        printer_name: str,
        render: RenderSlip,
        clock: WallClock,
        on_crash: CrashHook,
    ) -> None:
        self._store = store
        self._printer = printer
        self._printer_name = printer_name
        self._render = render
        self._clock = clock
        self._on_crash = on_crash
        self._wake = threading.Condition()
        self._woken = False
        self._stopping = False
        self._leaving_queue = False
        self._job_listeners: list[JobListener] = []
        self._status_listeners: list[StatusListener] = []
        self._last_status: PrinterStatus | None = None
        self._thread = threading.Thread(target=self._run, name=f"printer-{printer_name}")

    def add_listener(self, listener: JobListener) -> None:
        """Tell `listener` about every end of a job; add listeners before `start`."""
        self._job_listeners.append(listener)

    def add_status_listener(self, listener: StatusListener) -> None:
        """Tell `listener` about every change of the printer's state; add listeners before `start`."""
        self._status_listeners.append(listener)

    def start(self) -> None:
        """Resolve what an earlier run left open, then start the printer's thread."""
        self._close_open_jobs()
        self._thread.start()

    def wake(self) -> None:
        """Look for queued jobs now; called after every commit that may have queued one."""
        with self._wake:
            self._woken = True
            self._wake.notify()

    def stop(self, timeout_s: float) -> None:
        """Print what is queued, at most `timeout_s`, then finish the slip in the printer and give the link back.

        Raises WorkerStopError when that slip takes another `timeout_s`. What stays queued is printed after a restart
        within the life of its slip.
        """
        with self._wake:
            self._stopping = True
            self._wake.notify()
        if self._thread.ident is None:
            return
        self._thread.join(timeout_s)
        self._leaving_queue = True
        self._thread.join(timeout_s)
        if self._thread.is_alive():
            raise WorkerStopError(f"printer {self._printer_name!r} still prints after {2 * timeout_s} s")

    def job_state(self, job_id: str) -> JobStatus | None:
        """Where a job stands, None when there is no such job."""
        with self._store.read() as tx:
            job = tx.jobs.by_id(job_id)
        return None if job is None else job.status

    def _close_open_jobs(self) -> None:
        with self._store.write() as tx:
            for job in tx.jobs.with_status(JobStatus.SENDING, printer_name=self._printer_name):
                self._end(tx, job, Restarted(), reason="restarted")

    def _run(self) -> None:
        try:
            while self._wait_for_work():
                self._print_queue()
                if not self._stopping:
                    self._watch_status()
            # what was queued last, as the receipt of the payment the station ended with
            self._print_queue()
        except BaseException as error:  # noqa: BLE001 - thread top: a bug must reach the crash hook
            self._on_crash(error)
        finally:
            self._printer.close()

    def _wait_for_work(self) -> bool:
        with self._wake:
            if not self._woken and not self._stopping:
                self._wake.wait(STATUS_INTERVAL_S if self._last_status is not None else 0)
            self._woken = False
            return not self._stopping

    def _print_queue(self) -> None:
        while not self._leaving_queue:
            self._end_late_jobs()
            job = self._next_job()
            if job is None:
                return
            self._print(job)

    def _end_late_jobs(self) -> None:
        """A slip that waited too long would come out for whoever stands there now: a person asks for it again."""
        now = self._clock.now_utc()
        with self._store.read() as tx:
            if not any(_too_late(job, now) for job in self._queued(tx)):
                return
        with self._store.write() as tx:
            late = [job for job in self._queued(tx) if _too_late(job, now)]
            ended = [self._end(tx, job, WaitedTooLong(), reason="too_late") for job in late]
        for job in ended:
            self._tell(job)

    def _queued(self, tx: Transaction) -> list[PrintJob]:
        return tx.jobs.with_status(JobStatus.QUEUED, printer_name=self._printer_name)

    def _next_job(self) -> PrintJob | None:
        """Take the oldest queued job: `sending` is on disk before its first byte leaves."""
        with self._store.read() as tx:
            if not self._queued(tx):
                return None
        with self._store.write() as tx:
            queued = self._queued(tx)
            if not queued:
                return None
            job = queued[0]
            return tx.jobs.advance(job.job_id, job.status, _next_status(job, PrinterFree()))

    def _print(self, job: PrintJob) -> None:
        result = self._printer.print_slip(self._render(job, self._printer))
        with self._store.write() as tx:
            event = PrintEnded(PrintState(result.status.value))
            ended = self._end(tx, job, event, reason=result.reason, proof=result.proof)
        self._tell(ended)

    def _tell(self, ended: PrintJob) -> None:
        for listener in self._job_listeners:
            listener(ended)

    def _end(self, tx: Transaction, job: PrintJob, event: Event, *, reason: str, proof: str = "") -> PrintJob:
        status = _next_status(job, event)
        ended = tx.jobs.advance(
            job.job_id, job.status, status, proof=proof, reason=reason, ended_at=self._clock.now_utc()
        )
        if ended is None:
            raise RuntimeError(f"print job {job.job_id} was changed by another process; is this station running twice?")
        tx.outbox.append(
            SlipPrinted(
                job_id=job.job_id,
                slip_kind=job.slip_kind,
                subject_id=job.subject_id,
                copy_number=job.copy_number,
                status=END_STATUS[status],
                proof=proof,
            )
        )
        return ended

    def _watch_status(self) -> None:
        status = self._printer.status()
        if status != self._last_status:
            self._last_status = status
            for listener in self._status_listeners:
                listener(status)


def _too_late(job: PrintJob, now: datetime) -> bool:
    return now - job.created_at > (TICKET_LIFE if job.slip_kind == "ticket" else SLIP_LIFE)


def _next_status(job: PrintJob, event: Event) -> JobStatus:
    state, _ = step(PrintState(job.status.value), event)
    return JobStatus(state.value)
