"""Prints queued slips, one at a time and in order, and keeps watch over the printer in between.

The flow `kiosk.flows.printing` says how a job moves: `sending` on disk before its first byte, `printed` only on the
printer's own proof, and never sent again by itself: a reprint is a new, numbered job that a person asked for.
"""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Literal

from drivers.receipt_printer.interface import PrinterState, PrinterStatus, PrintStatus, ReceiptPrinter, Slip
from kiosk.flows.printing import PrintEnded, PrinterFree, PrintState, Restarted, WaitedTooLong, step
from kiosk.flows.table import Event
from kiosk.runtime.logging import get_logger
from kiosk.services.device_report import DeviceReport
from kiosk.services.paper_reserve import WHOLE, PaperReserve
from kiosk.services.reprint import ENDED
from kiosk.services.worker import CrashHook, WorkerStopError
from kiosk.slips.errors import SlipError
from sync.clock import WallClock
from sync.contract.events import SlipPrinted
from sync.store.errors import StoreError
from sync.store.records import JobStatus, PrintJob
from sync.store.store import Store, Transaction

RenderSlip = Callable[[PrintJob, ReceiptPrinter], Slip]
#: paper a slip uses, with feed and cut, in millimetres
MeasureSlip = Callable[[Slip], int]
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
    """Owns one printer and the thread that talks to it. Listeners are called in that thread.

    What a slip has used is counted on the roll a person has told of; the state goes to `device_states` for `station`.
    """

    def __init__(
        self,
        *,
        store: Store,
        printer: ReceiptPrinter,
        printer_name: str,
        station: str,
        render: RenderSlip,
        length_mm: MeasureSlip,
        near_end_mm: int,
        clock: WallClock,
        on_crash: CrashHook,
    ) -> None:
        self._store = store
        self._printer = printer
        self._printer_name = printer_name
        self._render = render
        self._length_mm = length_mm
        self._reserve = PaperReserve(near_end_mm)
        self._clock = clock
        self._report = DeviceReport(store, clock, station=station, kind="printer", name=printer_name)
        self._on_crash = on_crash
        self._wake = threading.Condition()
        self._woken = False
        self._stopping = False
        self._leaving_queue = False
        self._job_listeners: list[JobListener] = []
        self._status_listeners: list[StatusListener] = []
        self._last_status: PrinterStatus | None = None
        self._empty_noted = False
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

    def job(self, job_id: str) -> PrintJob | None:
        """How a job stands, None when there is no such job."""
        with self._store.read() as tx:
            return tx.jobs.by_id(job_id)

    def _close_open_jobs(self) -> None:
        with self._store.write() as tx:
            for job in tx.jobs.with_status(JobStatus.SENDING, printer_name=self._printer_name):
                self._end(tx, job, Restarted(), reason="restarted")
                self._printer.suspect_leftover()

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
            self._report.stopped()
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
        if self._is_of_an_ended_stamp(job):
            self._refuse(job, "stamp_ended")
            return
        try:
            slip = self._render(job, self._printer)
        except SlipError as error:
            get_logger().event("slip-not-drawable", slip_kind=job.slip_kind, text=str(error))
            self._refuse(job, "not_drawable")
            return
        length_mm = self._length_mm(slip)
        if job.slip_kind in WHOLE:
            self._watch_status()
        if not self._reserve.suffices(job.slip_kind, length_mm):
            self._refuse(job, PrinterState.NEAR_END.value)
            return
        result = self._printer.print_slip(slip)
        with self._store.write() as tx:
            if result.status is not PrintStatus.FAILED:
                tx.paper_rolls.use(self._printer_name, length_mm)
                self._reserve.use(length_mm)
            event = PrintEnded(PrintState(result.status.value))
            ended = self._end(tx, job, event, reason=result.reason, proof=result.proof)
        self._tell(ended)

    def _is_of_an_ended_stamp(self, job: PrintJob) -> bool:
        """Whether its money went back, or it ended otherwise, while it waited: its paper would look valid."""
        if job.slip_kind != "stamp":
            return False
        with self._store.read() as tx:
            stamp = tx.stamps.by_number(job.subject_id)
        return stamp is not None and stamp.status in ENDED

    def _refuse(self, job: PrintJob, reason: str) -> None:
        """End a job of which no byte was sent."""
        with self._store.write() as tx:
            ended = self._end(tx, job, PrintEnded(PrintState.FAILED), reason=reason)
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
        self._reserve.see(status.state)
        self._report.tell(status.state.value, state_text(status))
        paper_out = status.state is PrinterState.PAPER_OUT
        self._empty_noted = paper_out and (self._empty_noted or self._note_empty_roll())
        if status != self._last_status:
            self._last_status = status
            for listener in self._status_listeners:
                listener(status)

    def _note_empty_roll(self) -> bool:
        """The sensor knows better than the count: nothing is left, until a person tells of a new roll.

        False when the store cannot be used now: it is tried again with the next look at the printer.
        """
        try:
            with self._store.write() as tx:
                roll = tx.paper_rolls.of_printer(self._printer_name)
                if roll is not None and roll.used_mm < roll.roll_mm:
                    tx.paper_rolls.use(self._printer_name, roll.roll_mm - roll.used_mm)
        except StoreError:
            return False
        return True


def state_text(status: PrinterStatus) -> str:
    """The parts of a status as `name=value` words, such as "paper=ok cover=ok cutter=ok online=yes ticket=taken"."""
    online = "unknown" if status.online is None else "yes" if status.online else "no"
    parts = {"paper": status.paper, "cover": status.cover, "cutter": status.cutter, "online": online}
    return " ".join(f"{name}={value}" for name, value in {**parts, "ticket": status.ticket}.items())


def _too_late(job: PrintJob, now: datetime) -> bool:
    return now - job.created_at > (TICKET_LIFE if job.slip_kind == "ticket" else SLIP_LIFE)


def _next_status(job: PrintJob, event: Event) -> JobStatus:
    state, _ = step(PrintState(job.status.value), event)
    return JobStatus(state.value)
