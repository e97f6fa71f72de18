"""Print jobs on a real printer simulator: printed on proof, never late, never twice by themselves."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from drivers.card_terminal.simulated_bank import Gesture
from drivers.receipt_printer.interface import PrinterState, ReceiptPrinter, Slip
from kiosk.domain.quote import Quote
from kiosk.services.printing import SLIP_LIFE, TICKET_LIFE, PrintingService, RenderSlip
from kiosk.services.worker import WorkerStopError
from kiosk.slips.data import PostText
from kiosk.slips.errors import SlipError
from kiosk.slips.render import render_slip
from kiosk.stations.paper import slip_measure
from sync.store.records import JobStatus, Payment, PrintJob, StampStatus
from tests.support.appliance import AGENT, BIRTH_DATE, TERMINAL, Appliance
from tests.support.receipt_printers import FaultyPrinter, PtyBench, pty_bench, shipped_profile
from tests.support.terminal_bench import simulated_concert

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


def print_service(
    appliance: Appliance,
    bench: PtyBench,
    printer_name: str,
    how: RenderSlip = render,
    near_end_mm: int = 1000,
) -> PrintingService:
    return PrintingService(
        store=appliance.store,
        printer=bench.driver,
        printer_name=printer_name,
        station="visitor",
        render=how,
        length_mm=slip_measure(bench.profile),
        near_end_mm=near_end_mm,
        clock=appliance.clock,
        on_crash=fail,
    )


@contextmanager
def printing(
    appliance: Appliance,
    bench: PtyBench,
    printer_name: str = "lobby",
    how: RenderSlip = render,
    near_end_mm: int = 1000,
) -> Iterator[tuple[PrintingService, Ends]]:
    ends = Ends()
    service = print_service(appliance, bench, printer_name, how, near_end_mm)
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
        told = [item.kind for item in tx.outbox.pending(9) if item.kind != "device.state_changed"]
    assert told == ["visit.checked_in", "slip.printed", "slip.printed"]


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
    assert [job.reason for job in ends.jobs] == ["too_late"]


@pytest.fixture
def paid(appliance: Appliance, tmp_path: Path) -> None:
    """A payment at the window; its receipt and its stamp are queued."""
    visit = appliance.check_in("ZZ000001")
    with simulated_concert(tmp_path, Gesture.APPROVE) as terminal:
        payments = appliance.payments(terminal.driver())
        quote = payments.quote(visit.visit_id)
        assert isinstance(quote, Quote)
        assert isinstance(payments.pay(visit.visit_id, quote, AGENT.agent_id, lambda progress: None), Payment)


@pytest.mark.usefixtures("paid")
def test_yesterdays_receipt_is_not_printed_for_who_stands_there_now(appliance: Appliance, bench: PtyBench) -> None:
    appliance.clock.now += SLIP_LIFE + timedelta(seconds=1)
    with printing(appliance, bench, "window-1") as (_, ends):
        ends.wait(lambda: bool(ends.states))
    assert [(job.slip_kind, job.status, job.reason) for job in ends.jobs] == [
        ("receipt", JobStatus.FAILED, "too_late"),
        ("stamp", JobStatus.FAILED, "too_late"),
    ]
    assert bench.pictures() == []
    with appliance.store.read() as tx:
        told = [item.kind for item in tx.outbox.pending(99)]
    assert told.count("slip.printed") == 2


@pytest.mark.usefixtures("paid")
def test_a_stamp_whose_money_went_back_while_it_waited_is_not_printed(appliance: Appliance, bench: PtyBench) -> None:
    with appliance.store.write() as tx:
        (stamp,) = tx.stamps.of_terminal(TERMINAL)
        assert tx.stamps.move(stamp.stamp_number, stamp.version, StampStatus.REFUNDED)
    with printing(appliance, bench, "window-1") as (_, ends):
        ends.wait(lambda: len(ends.jobs) == 2)
    assert [(job.slip_kind, job.status, job.reason) for job in ends.jobs][1] == (
        "stamp",
        JobStatus.FAILED,
        "stamp_ended",
    )
    assert ends.jobs[0].status is JobStatus.PRINTED
    assert len(bench.pictures()) == 1


@pytest.mark.usefixtures("paid")
def test_a_fresh_receipt_is_printed_after_a_restart(appliance: Appliance, bench: PtyBench) -> None:
    appliance.clock.now += SLIP_LIFE - timedelta(seconds=1)
    with printing(appliance, bench, "window-1") as (_, ends):
        ends.wait(lambda: len(ends.jobs) == 2)
    assert [job.status for job in ends.jobs] == [JobStatus.PRINTED, JobStatus.PRINTED]


@pytest.mark.usefixtures("paid")
def test_what_is_queued_at_the_end_is_printed_before_the_station_ends(appliance: Appliance, bench: PtyBench) -> None:
    with printing(appliance, bench, "window-1") as (_, ends):
        pass
    assert [(job.slip_kind, job.status) for job in ends.jobs] == [
        ("receipt", JobStatus.PRINTED),
        ("stamp", JobStatus.PRINTED),
    ]


@pytest.mark.usefixtures("paid")
def test_what_does_not_get_its_turn_in_time_stays_queued_at_the_end(appliance: Appliance, bench: PtyBench) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(job: PrintJob, printer: ReceiptPrinter) -> Slip:
        begun.set()
        assert go_on.wait(ENDS_WITHIN_S)
        return render(job, printer)

    service = print_service(appliance, bench, "window-1", slow)
    service.start()
    assert begun.wait(ENDS_WITHIN_S)
    try:
        with pytest.raises(WorkerStopError):
            service.stop(0.01)
    finally:
        go_on.set()
        service.stop(ENDS_WITHIN_S)
    assert [(kind, status) for kind, status, _ in statuses(appliance) if kind != "ticket"] == [
        ("receipt", JobStatus.PRINTED),
        ("stamp", JobStatus.QUEUED),
    ]


def test_a_job_that_was_sending_when_the_station_died_is_uncertain_and_not_sent_again(
    appliance: Appliance, bench: PtyBench
) -> None:
    result = appliance.checkin().check_in("ZZ000001", BIRTH_DATE, "qr", "fr")
    assert result.ticket is not None
    with appliance.store.write() as tx:
        tx.jobs.advance(result.ticket.print_job_id, JobStatus.QUEUED, JobStatus.SENDING)
    with printing(appliance, bench) as (service, ends):
        job = service.job(result.ticket.print_job_id)
        assert job is not None
        assert job.status is JobStatus.UNCERTAIN
        ends.wait(lambda: bool(ends.states))
    assert bench.pictures() == []
    assert ends.jobs == []


def test_what_hangs_in_the_printer_of_a_station_that_died_is_cut_off_before_the_next_slip(
    appliance: Appliance, bench: PtyBench
) -> None:
    first = appliance.checkin().check_in("ZZ000001", BIRTH_DATE, "qr", "fr").ticket
    assert first is not None
    with appliance.store.write() as tx:
        tx.jobs.advance(first.print_job_id, JobStatus.QUEUED, JobStatus.SENDING)
    bench.do(lambda printer: printer.receive(b"\x1dv0\x00\x08\x00\x10\x00" + b"\xaa" * 128, 0.0))
    with printing(appliance, bench) as (service, ends):
        second = appliance.checkin().check_in("ZZ000002", BIRTH_DATE, "qr", "fr").ticket
        assert second is not None
        service.wake()
        ends.wait(lambda: bool(ends.jobs))
        assert (ends.jobs[0].job_id, ends.jobs[0].status) == (second.print_job_id, JobStatus.PRINTED)
    left, ticket = bench.pictures()
    assert left.height_dots == 16
    assert ticket.height_dots > 100


def test_a_stalled_printer_freezes_no_thread_a_screen_waits_for(appliance: Appliance, bench: PtyBench) -> None:
    """All a screen calls comes back while the printer's own thread still waits for the printer."""
    stalled = threading.Event()

    def stall(printer: FaultyPrinter) -> None:
        printer.stalled = True
        stalled.set()

    # behind the zeros that end what another program may have left
    bench.device.after_bytes, bench.device.fault = 9500, stall
    result = appliance.checkin().check_in("ZZ000001", BIRTH_DATE, "qr", "fr")
    assert result.ticket is not None
    with printing(appliance, bench) as (service, ends):
        assert stalled.wait(ENDS_WITHIN_S)
        loop, turns = QEventLoop(), iter(range(100))
        beat = QTimer()
        beat.timeout.connect(lambda: loop.quit() if next(turns, None) is None else None)
        beat.start(0)
        loop.exec()
        appliance.check_in("ZZ000002")
        service.wake()
        job = service.job(result.ticket.print_job_id)
        assert job is not None
        assert job.status is JobStatus.SENDING, "all of the above had to wait for the printer"
        assert ends.jobs == []
        bench.do(lambda printer: setattr(printer, "stalled", False))
        ends.wait(lambda: len(ends.jobs) == 2)


@pytest.mark.usefixtures("paid")
def test_at_the_end_of_a_roll_no_receipt_and_no_stamp_is_begun_that_may_not_fit(
    appliance: Appliance, bench: PtyBench
) -> None:
    bench.do(lambda printer: printer.mend(near_end=True))
    with printing(appliance, bench, "window-1", near_end_mm=0) as (_, ends):
        ends.wait(lambda: len(ends.jobs) == 2)
        assert PrinterState.NEAR_END in ends.states
    assert [(job.slip_kind, job.status, job.reason) for job in ends.jobs] == [
        ("receipt", JobStatus.FAILED, "near_end"),
        ("stamp", JobStatus.FAILED, "near_end"),
    ]
    assert bench.pictures() == []


@pytest.mark.usefixtures("paid")
def test_what_surely_fits_is_printed_although_the_end_is_near(appliance: Appliance, bench: PtyBench) -> None:
    bench.do(lambda printer: printer.mend(near_end=True))
    with printing(appliance, bench, "window-1", near_end_mm=1000) as (_, ends):
        ends.wait(lambda: len(ends.jobs) == 2)
    assert [job.status for job in ends.jobs] == [JobStatus.PRINTED, JobStatus.PRINTED]


def test_a_ticket_is_tried_however_near_the_end_is(appliance: Appliance, bench: PtyBench) -> None:
    bench.do(lambda printer: printer.mend(near_end=True))
    appliance.check_in("ZZ000001")
    with printing(appliance, bench, near_end_mm=0) as (_, ends):
        ends.wait(lambda: len(ends.jobs) == 1)
    assert ends.jobs[0].status is JobStatus.PRINTED


@pytest.mark.usefixtures("paid")
def test_a_slip_that_cannot_be_drawn_fails_alone(appliance: Appliance, bench: PtyBench) -> None:
    def broken(job: PrintJob, printer: ReceiptPrinter) -> Slip:
        if job.slip_kind == "receipt":
            raise SlipError("receipt.toml: a QR code of 121 modules does not fit paper of 384 dots")
        return render(job, printer)

    with printing(appliance, bench, "window-1", broken) as (_, ends):
        ends.wait(lambda: len(ends.jobs) == 2)
    assert [(job.slip_kind, job.status, job.reason) for job in ends.jobs] == [
        ("receipt", JobStatus.FAILED, "not_drawable"),
        ("stamp", JobStatus.PRINTED, ""),
    ]
    assert len(bench.pictures()) == 1
