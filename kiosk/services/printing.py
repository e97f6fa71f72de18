"""Prints queued slips, one at a time and in order, and keeps watch over the printer in between.

A job is `sending` on disk before its first byte and `printed` only on the printer's own proof. What failed is
never sent again by itself: a reprint is a new, numbered job that a person asked for.
"""

import threading
from collections.abc import Callable
from datetime import timedelta

from drivers.receipt_printer.interface import PrinterStatus, PrintStatus, ReceiptPrinter, Slip
from kiosk.services.worker import CrashHook, WorkerStopError
from sync.clock import WallClock
from sync.contract.events import SlipPrinted
from sync.store.records import JobStatus, PrintJob
from sync.store.store import Store

RenderSlip = Callable[[PrintJob, ReceiptPrinter], Slip]
JobListener = Callable[[PrintJob], None]
StatusListener = Callable[[PrinterStatus], None]

#: how often an idle printer is asked how it is
STATUS_INTERVAL_S = 2.0
#: a ticket nobody printed for so long would come out for somebody else
TICKET_LIFE = timedelta(minutes=2)

JOB_STATUS: dict[PrintStatus, JobStatus] = {
    PrintStatus.PRINTED: JobStatus.PRINTED,
    PrintStatus.UNCERTAIN: JobStatus.UNCERTAIN,
    PrintStatus.FAILED: JobStatus.FAILED,
}


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
        """Finish the slip in the printer, give the link back and join; WorkerStopError when it takes longer."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        if self._thread.ident is None:
            return
        self._thread.join(timeout_s)
        if self._thread.is_alive():
            raise WorkerStopError(f"printer {self._printer_name!r} still prints after {timeout_s} s")

    def job_state(self, job_id: str) -> JobStatus | None:
        """Where a job stands, None when there is no such job."""
        with self._store.read() as tx:
            job = tx.jobs.by_id(job_id)
        return None if job is None else job.status

    def _close_open_jobs(self) -> None:
        now = self._clock.now_utc()
        with self._store.write() as tx:
            for job in tx.jobs.with_status(JobStatus.SENDING, printer_name=self._printer_name):
                tx.jobs.advance(job.job_id, JobStatus.SENDING, JobStatus.UNCERTAIN, reason="restarted", ended_at=now)
                tx.outbox.append(self._event(job, JobStatus.UNCERTAIN, ""))

    def _run(self) -> None:
        try:
            while self._wait_for_work():
                while not self._stopping and (job := self._next_job()) is not None:
                    self._print(job)
                if not self._stopping:
                    self._watch_status()
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

    def _next_job(self) -> PrintJob | None:
        """Take the oldest queued job: `sending` is on disk before its first byte leaves."""
        now = self._clock.now_utc()
        with self._store.read() as tx:
            if not tx.jobs.with_status(JobStatus.QUEUED, printer_name=self._printer_name):
                return None
        with self._store.write() as tx:
            for job in tx.jobs.with_status(JobStatus.QUEUED, printer_name=self._printer_name):
                if job.slip_kind == "ticket" and now - job.created_at > TICKET_LIFE:
                    stale = tx.jobs.advance(
                        job.job_id, JobStatus.QUEUED, JobStatus.FAILED, reason="too_late", ended_at=now
                    )
                    if stale is not None:
                        tx.outbox.append(self._event(job, JobStatus.FAILED, ""))
                    continue
                return tx.jobs.advance(job.job_id, JobStatus.QUEUED, JobStatus.SENDING)
        return None

    def _print(self, job: PrintJob) -> None:
        result = self._printer.print_slip(self._render(job, self._printer))
        status = JOB_STATUS[result.status]
        with self._store.write() as tx:
            ended = tx.jobs.advance(
                job.job_id,
                JobStatus.SENDING,
                status,
                proof=result.proof,
                reason=result.reason,
                ended_at=self._clock.now_utc(),
            )
            tx.outbox.append(self._event(job, status, result.proof))
        if ended is not None:
            for listener in self._job_listeners:
                listener(ended)

    def _watch_status(self) -> None:
        status = self._printer.status()
        if status != self._last_status:
            self._last_status = status
            for listener in self._status_listeners:
                listener(status)

    @staticmethod
    def _event(job: PrintJob, status: JobStatus, proof: str) -> SlipPrinted:
        if status not in (JobStatus.PRINTED, JobStatus.UNCERTAIN, JobStatus.FAILED):
            raise ValueError(f"a job does not end as {status}")
        return SlipPrinted(
            job_id=job.job_id,
            slip_kind=job.slip_kind,
            subject_id=job.subject_id,
            copy_number=job.copy_number,
            status=status.value,
            proof=proof,
        )
