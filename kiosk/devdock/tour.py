"""The tour: every case a visitor and an agent may meet, played through the real windows of the real stations."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from drivers.errors import DriverError
from kiosk.devdock.agreement import Played
from kiosk.devdock.counter_player import COUNTER, CounterPlayer, expect
from kiosk.devdock.demo_line import SERVER, DemoLine
from kiosk.devdock.errors import DemoError
from kiosk.devdock.patience import until
from kiosk.devdock.specimens import CASHIER
from kiosk.devdock.steps import Step
from kiosk.devdock.technician_player import TECHNICIAN_STATION, TechnicianPlayer
from kiosk.devdock.visitor_player import VISITOR, VisitorPlayer
from sync.store.records import JobStatus, Payment, PaymentStatus, PrintJob, Visit, VisitStatus
from sync.store.store import Transaction

END_TIMEOUT_S: Final = 30.0
WAITING_JOBS: Final = (JobStatus.QUEUED, JobStatus.SENDING)

Tell = Callable[[str], None]


class Tour:
    """Plays once; `tell` gets a line when a step begins.

    `played` is what the ledgers must show afterwards, `steps` what was seen on the way.
    """

    def __init__(self, line: DemoLine, screens: Path, tell: Tell) -> None:
        self.played = Played()
        self.steps: list[Step] = []
        self._seen: list[str] = []
        self._line = line
        self._screens = screens
        self._tell = tell
        self._visitor = VisitorPlayer(line, screens)
        self._counter = CounterPlayer(line, screens)
        self._visits: dict[str, Visit] = {}

    def play(self) -> None:
        """Play everything. Raises DemoError naming the step that did not go as it should."""
        with self._step("start the stations"):
            self._line.start_stations(VISITOR, COUNTER)
            self._saw(f"{VISITOR} and {COUNTER} are ready")
        self._in_the_lobby()
        self._first_payment()
        with self._step("the central server is stopped"):
            self._line.stop_server()
            self._saw(self._server())
        self._lobby_without_server()
        with ThreadPoolExecutor(max_workers=1) as aside:
            # somebody walks away from the lobby's screen while the agent works
            warning = aside.submit(self._visitor.walk_away)
            self._payments_without_server()
            self._unknown_outcome()
            with self._step("the central server is started again"):
                self._line.start_server()
                self._saw(self._server())
            self._last_payments()
            with self._step("the idle warning covers the lobby's screen"):
                self._saw(warning.result())
        with self._step("the last slips are printed"):
            self._wait("slips wait for a printer", lambda tx: not tx.jobs.with_status(*WAITING_JOBS))
            self._saw("no slip waits")
        self._end_of_day()
        with self._step("close the stations"):
            self._counter.log_out()
            self._line.stop_stations(COUNTER, VISITOR)
            self._saw(f"{COUNTER} and {VISITOR} have ended")
        with self._step("the technician tests the devices and verifies the store"):
            self._line.start_stations(TECHNICIAN_STATION)
            technician = TechnicianPlayer(self._line, self._screens)
            technician.log_in()
            technician.test_devices()
            self._saw(technician.verify_the_store())
            self._line.stop_stations(TECHNICIAN_STATION)
        with self._step("everything reaches the central server"):
            self._wait("events wait for the server", lambda tx: tx.exchange.state().pending_count == 0)
            self._saw("no event waits")

    def _in_the_lobby(self) -> None:
        visitor = self._visitor
        with self._step("welcome, languages, help, unreadable code"):
            self._saw(visitor.look_around())
        with self._step("check-in by QR code"):
            self._check_in("ZZQRC001", "ticket")
        with self._step("check-in by typed reference and birth date"):
            self._check_in("ZZTYP001", typed=True, language="ar")
        with self._step("wrong birth date three times"):
            self._saw(visitor.guess_the_date("ZZDAT001"), "Please see the staff")
        for reference, screen, title in (
            ("ZZEAR001", "too-early", "You are early"),
            ("ZZLAT001", "too-late", "The time of your appointment has passed"),
            ("ZZDAY001", "wrong-day", "Your appointment is on another day"),
            ("ZZPST001", "wrong-post", "Your appointment is at another consulate"),
            ("ZZCAN001", "cancelled", "This appointment was cancelled"),
        ):
            with self._step(screen.replace("-", " ")):
                self._saw(visitor.be_refused(reference, screen), title)
        with self._step("unknown code"):
            self._saw(visitor.show_unknown_code(), "We could not find your appointment")

    def _first_payment(self) -> None:
        counter = self._counter
        with self._step("the agent logs in"):
            counter.log_in(CASHIER)
            self._saw(counter.look_at_the_desk("desk"))
        with self._step("payment approved"):
            visit = self._visits["ZZQRC001"]
            counter.call(visit, "visit")
            self._expect(counter.take_payment(visit, "approve", "payment-approved"), PaymentStatus.APPROVED)
            counter.close_payment("paid")
            self._approved(visit)
            self._finish(visit)

    def _lobby_without_server(self) -> None:
        visitor = self._visitor
        with self._step("the same code again: the same ticket, DUPLICATA 1"):
            self._duplicate(visitor.check_in_again("ZZQRC001", "already"))
        with self._step("a family of three with two services"):
            self._check_in("ZZFAM001", "ticket-family")
        with self._step("the printer has no paper: the ticket is on the screen"):
            visitor.empty_the_paper()
            self._check_in("ZZPAP001", "no-paper", slip=JobStatus.FAILED)
            visitor.refill_the_paper()
        with self._step("paper again: the ticket as DUPLICATA 1"):
            self._duplicate(visitor.check_in_again("ZZPAP001", "printed-later"))
        with self._step("three more people check in"):
            for reference in ("ZZCXL001", "ZZFRE001", "ZZCUT001"):
                self._check_in(reference)

    def _payments_without_server(self) -> None:
        counter = self._counter
        with self._step("payment declined, then approved"):
            self._saw(counter.look_at_the_desk("desk-offline"))
            visit = self._visits["ZZTYP001"]
            counter.call(visit)
            self._expect(counter.take_payment(visit, "decline", "payment-declined"), PaymentStatus.DECLINED)
            self.played.payments[PaymentStatus.DECLINED] += 1
            self._expect(counter.try_again(visit, "approve"), PaymentStatus.APPROVED)
            counter.close_payment()
            self._approved(visit)
            self._finish(visit)
        with self._step("payment cancelled by the customer"):
            visit = self._visits["ZZCXL001"]
            counter.call(visit)
            self._expect(counter.take_payment(visit, "cancel", "payment-cancelled"), PaymentStatus.CANCELLED)
            self.played.payments[PaymentStatus.CANCELLED] += 1
            counter.close_payment()
            counter.back_to_queue()
            self._saw(f"{visit.ticket_number} {VisitStatus.WAITING}")
        with self._step("one payment for the family's two services"):
            visit = self._visits["ZZFAM001"]
            counter.call(visit, "family")
            self._expect(counter.take_payment(visit, "approve", "payment-family"), PaymentStatus.APPROVED)
            counter.close_payment()
            self._approved(visit)
            self._finish(visit)

    def _unknown_outcome(self) -> None:
        counter = self._counter
        with self._step("the cable is pulled after the approval: outcome unknown"):
            visit = self._visits["ZZCUT001"]
            counter.call(visit)
            self._expect(counter.lose_the_cable(visit, "payment-unknown"), PaymentStatus.UNKNOWN)
            self.played.slips["incident", 0, JobStatus.PRINTED] += 1
        with self._step("the agent reads the terminal's slip and resolves it"):
            counter.resolve_as_paid("payment-unknown")
            self._saw("the terminal's slip says it was charged")
            counter.close_payment()
            self._approved(visit)
            self.played.resolved += 1
            self._finish(visit)

    def _last_payments(self) -> None:
        counter = self._counter
        with self._step("a free act"):
            visit = self._visits["ZZFRE001"]
            counter.call(visit, "free")
            counter.waive("free-recorded")
            self._saw("free")
            self._finish(visit)
        with self._step("the cable is in again: payment approved"):
            counter.plug_the_cable()
            visit = self._visits["ZZPAP001"]
            counter.call(visit)
            self._expect(counter.take_payment(visit, "approve"), PaymentStatus.APPROVED)
            counter.close_payment()
            self._approved(visit)
            self._finish(visit)

    def _end_of_day(self) -> None:
        ends_day = self._line.terminal.ends_day
        with self._step("the terminal's day is ended" if ends_day else "the terminal's totals are looked at"):
            self._saw(self._counter.end_the_day("terminal"))
            if ends_day:
                self.played.slips["closing", 0, JobStatus.PRINTED] += 1
                self.played.days_ended += 1
            self._wait("slips wait for a printer", lambda tx: not tx.jobs.with_status(*WAITING_JOBS))

    def _check_in(
        self,
        reference: str,
        screen: str = "",
        *,
        typed: bool = False,
        language: str = "fr",
        slip: JobStatus = JobStatus.PRINTED,
    ) -> None:
        visit = self._visitor.check_in(reference, screen, typed=typed, language=language)
        self._visits[reference] = visit
        self.played.visits[visit.ticket_number] = VisitStatus.WAITING
        self.played.slips["ticket", 0, slip] += 1
        self._saw(f"ticket {visit.ticket_number} {slip}")

    def _duplicate(self, job: PrintJob) -> None:
        self.played.slips[job.slip_kind, 1, JobStatus.PRINTED] += 1
        self._saw(f"{job.slip_kind} {job.status}, copy {job.copy_number}")

    def _approved(self, visit: Visit) -> None:
        self.played.payments[PaymentStatus.APPROVED] += 1
        self.played.slips["receipt", 0, JobStatus.PRINTED] += 1
        self.played.slips["stamp", 0, JobStatus.PRINTED] += len(visit.services)

    def _finish(self, visit: Visit) -> None:
        self._counter.finish()
        self.played.visits[visit.ticket_number] = VisitStatus.DONE
        self._saw(f"{visit.ticket_number} {VisitStatus.DONE}")

    def _expect(self, payment: Payment, status: PaymentStatus) -> None:
        expect(payment, status)
        self._saw(f"payment {payment.status}")

    def _server(self) -> str:
        return "the server runs" if self._line.is_running(SERVER) else "the server is stopped"

    def _saw(self, what: str, expected: str = "") -> None:
        """Note what was seen in this step. Raises DemoError when it should have been something else."""
        if expected and what != expected:
            raise DemoError(f"the screen says {what!r} instead of {expected!r}")
        self._seen.append(what)

    def _wait(self, what: str, is_over: Callable[[Transaction], bool]) -> None:
        """Look at the store until something is over. Raises DemoError."""

        def look() -> bool:
            self._line.check()
            with self._line.store.read() as tx:
                return is_over(tx)

        if not until(look, END_TIMEOUT_S):
            raise DemoError(f"after {END_TIMEOUT_S:g} s {what} still")

    @contextmanager
    def _step(self, name: str) -> Iterator[None]:
        self._tell(name)
        try:
            self._line.check()
            yield
            self.steps.append(Step(name, "; ".join(self._seen)))
            self._seen.clear()
        except (DemoError, DriverError) as error:
            raise DemoError(f"{name}: {error}") from error
