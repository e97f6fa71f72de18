"""Print jobs on a real printer simulator: printed on proof, never late, never twice by themselves."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from drivers.receipt_printer.interface import PrinterState, ReceiptPrinter, Slip
from kiosk.services.printing import TICKET_LIFE, PrintingService
from kiosk.slips.data import PostText
from kiosk.slips.render import render_slip
from sync.store.records import JobStatus, PrintJob
from tests.support.appliance import BIRTH_DATE, Appliance
from tests.support.receipt_printers import PtyBench, pty_bench, shipped_profile

POST = PostText(name="Consulat SPECIMEN", name_ar="قنصلية", call_centre="0800 000 000")
ENDS_WITHIN_S = 30.0


@pytest.fixture
def bench(tmp_path: Path, qapp: QGuiApplication) -> Iterator[PtyBench]:
    with pty_bench(shipped_profile("generic-80"), tmp_path) as running:
        yield running


def render(job: PrintJob, printer: ReceiptPrinter) -> Slip:
    return render_slip(job.slip_kind, job.data, job.languages, printer.width_dots, draws_qr=printer.draws_qr, post=POST)


class Ends:
    """Collects the ends of jobs and the printer's states; a test waits for what it expects."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self.jobs: list[PrintJob] = []
        self.states: list[PrinterState] = []

    def job(self, job: PrintJob) -> None:
        with self._changed:
            self.jobs.append(job)
            self._changed.notify_all()

    def state(self, state: PrinterState) -> None:
        with self._changed:
            self.states.append(state)
            self._changed.notify_all()

    def wait(self, condition: Callable[[], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(condition, ENDS_WITHIN_S), (self.jobs, self.states)


def fail(error: BaseException) -> None:
    raise error


@contextmanager
def printing(appliance: Appliance, bench: PtyBench) -> Iterator[tuple[PrintingService, Ends]]:
    ends = Ends()
    service = PrintingService(
        store=appliance.store,
        printer=bench.driver,
        printer_name="lobby",
        render=render,
        clock=appliance.clock,
        on_crash=fail,
    )
    service.add_listener(ends.job)
    service.add_status_listener(lambda status: ends.state(status.state))
    service.start()
    try:
        yield service, ends
    finally:
        service.stop(ENDS_WITHIN_S)


def statuses(appliance: Appliance) -> list[tuple[str, JobStatus, int]]:
    with appliance.store.read() as tx:
        jobs = tx.jobs.with_status(*JobStatus)
    return [(job.slip_kind, job.status, job.copy_number) for job in jobs]


def test_a_ticket_is_printed_on_proof_and_the_duplicate_is_numbered(appliance: Appliance, bench: PtyBench) -> None:
    visit = appliance.check_in("ZZ000001")
    with printing(appliance, bench) as (service, ends):
        ends.wait(lambda: len(ends.jobs) == 1)
        assert appliance.checkin().print_duplicate(visit.visit_id)
        service.wake()
        ends.wait(lambda: len(ends.jobs) == 2)
    assert [job.status for job in ends.jobs] == [JobStatus.PRINTED, JobStatus.PRINTED]
    assert all(job.proof for job in ends.jobs)
    assert [job.copy_number for job in ends.jobs] == [0, 1]
    assert len(bench.pictures()) == 2
    with appliance.store.read() as tx:
        assert [item.kind for item in tx.outbox.pending(9)] == ["visit.checked_in", "slip.printed", "slip.printed"]


def test_without_paper_the_ticket_fails_and_never_comes_out_late(appliance: Appliance, bench: PtyBench) -> None:
    bench.do(lambda printer: printer.mend(paper_dots=0))
    with printing(appliance, bench) as (service, ends):
        ends.wait(lambda: PrinterState.PAPER_OUT in ends.states)
        appliance.check_in("ZZ000001")
        service.wake()
        ends.wait(lambda: len(ends.jobs) == 1)
        assert (ends.jobs[0].status, ends.jobs[0].reason) == (JobStatus.FAILED, "paper_out")
        bench.do(lambda printer: printer.refill())
        ends.wait(lambda: ends.states[-1] is PrinterState.READY)
    assert bench.pictures() == []
    assert statuses(appliance) == [("ticket", JobStatus.FAILED, 0)]


def test_a_ticket_nobody_printed_in_time_is_not_printed_for_the_next_visitor(
    appliance: Appliance, bench: PtyBench
) -> None:
    appliance.check_in("ZZ000001")
    appliance.clock.now += TICKET_LIFE + timedelta(seconds=1)
    with printing(appliance, bench) as (_, ends):
        ends.wait(lambda: bool(ends.states))
    assert statuses(appliance) == [("ticket", JobStatus.FAILED, 0)]
    assert bench.pictures() == []


def test_a_job_that_was_sending_when_the_station_died_is_uncertain_and_not_sent_again(
    appliance: Appliance, bench: PtyBench
) -> None:
    result = appliance.checkin().check_in("ZZ000001", BIRTH_DATE, "qr", "fr")
    assert result.ticket is not None
    with appliance.store.write() as tx:
        tx.jobs.advance(result.ticket.print_job_id, JobStatus.QUEUED, JobStatus.SENDING)
    with printing(appliance, bench) as (service, ends):
        assert service.job_state(result.ticket.print_job_id) is JobStatus.UNCERTAIN
        ends.wait(lambda: bool(ends.states))
    assert bench.pictures() == []
    assert ends.jobs == []
