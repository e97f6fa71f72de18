"""Plays the people in the lobby: scans, touches, reads the screen."""

import time
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from drivers.document_reader.splitter import SplitterSettings
from kiosk.devdock.demo_line import SCANNER, DemoLine
from kiosk.devdock.errors import DemoError
from kiosk.devdock.patience import until
from kiosk.devdock.place import LOBBY
from kiosk.devdock.specimens import UNKNOWN_REFERENCE, case
from kiosk.devdock.station_window import StationWindow
from sync.store.records import JobStatus, PrintJob, Visit

VISITOR: Final = "visitor"
PRINT_TIMEOUT_S: Final = 15.0
#: a little longer than a scanner's driver takes a repeated code for the same scan
SAME_CODE_PAUSE_S: Final = SplitterSettings().repeat_s + 0.2
ENDED: Final = (JobStatus.PRINTED, JobStatus.UNCERTAIN, JobStatus.FAILED)


class VisitorPlayer:
    """Works the visitor station of a running line."""

    def __init__(self, line: DemoLine, screens: Path) -> None:
        self._line = line
        self._window = StationWindow(line, VISITOR, screens)
        self._scanned = ""
        self._scanned_at_s = 0.0

    def look_around(self) -> str:
        """Welcome, choice of language, help, and something that is no appointment code; what is said about that."""
        window = self._window
        window.wait("welcome.scan", enabled=True)
        window.photograph("welcome")
        window.click("foot.language")
        window.wait("languages.back")
        window.photograph("languages")
        window.click("languages.back")
        window.click("foot.help")
        window.wait("help.back")
        window.photograph("help")
        window.click("help.back")
        window.click("welcome.scan")
        window.wait("scan.type")
        window.photograph("scan")
        self._scan("https://example.org/no-appointment")
        window.wait("scan.type")
        window.photograph("unreadable-code")
        said = window.says("scan.note")
        window.click("foot.restart")
        return said

    def check_in(self, reference: str, screen: str = "", *, typed: bool = False, language: str = "fr") -> Visit:
        """Check in with the specimen's birth date, wait for the slip, photograph the ticket; the visit."""
        self.identify(reference, case(reference).birth_date, typed=typed, language=language)
        self._window.wait("ticket.finish")
        visit = self.visit_of(reference)
        self.slip_of(visit, copy=0)
        self._leave("ticket.finish", screen)
        return visit

    def check_in_again(self, reference: str, screen: str) -> PrintJob:
        """Scan the same code again: the same number, and the slip once more as a DUPLICATA."""
        window = self._window
        visit = self.visit_of(reference)
        self.identify(reference, case(reference).birth_date)
        window.wait("ticket.print")
        window.photograph(f"{screen}-offered")
        if visit.ticket_number not in window.texts():
            raise DemoError(f"a second check-in did not show the ticket {visit.ticket_number} again")
        window.click("ticket.print")
        job = self.slip_of(visit, copy=1)
        self._leave("ticket.finish", screen)
        return job

    def be_refused(self, reference: str, screen: str) -> str:
        """Get an answer that is no ticket; its title."""
        self.identify(reference, case(reference).birth_date)
        self._window.wait("result.finish")
        said = self._window.says("notice.title")
        self._leave("result.finish", screen)
        return said

    def guess_the_date(self, reference: str) -> str:
        """Type a wrong birth date three times; then the staff takes over. The title of the last answer."""
        window = self._window
        wrong = case(reference).birth_date + timedelta(days=1)
        self.identify(reference, wrong)
        window.wait("result.retry")
        window.photograph("not-matched")
        for attempt in (2, 3):
            window.click("result.retry")
            self._give_date(wrong)
            window.wait("result.retry" if attempt < 3 else "result.finish")
        said = window.says("notice.title")
        self._leave("result.finish", "see-staff")
        return said

    def show_unknown_code(self) -> str:
        """Scan a well-formed code nobody booked: the title does not tell that from a wrong date."""
        self.identify(UNKNOWN_REFERENCE, date(1980, 1, 1))
        self._window.wait("result.other")
        self._window.photograph("unknown-code")
        said = self._window.says("notice.title")
        self._window.click("foot.restart")
        return said

    def walk_away(self) -> str:
        """Begin, do nothing until the warning comes, and say that one is still there; the button's text."""
        window = self._window
        window.click("welcome.language.fr")
        window.click("welcome.type")
        window.click_keys("reference", "ZZ")
        window.wait("idle.extend", timeout_s=60)
        window.photograph("idle-warning")
        said = window.says("idle.extend")
        window.click("idle.extend")
        window.wait("idle.extend", gone=True)
        window.click("foot.restart")
        return said

    def identify(self, reference: str, birth_date: date, *, typed: bool = False, language: str = "fr") -> None:
        """Go from the welcome screen to the answer."""
        window = self._window
        window.click(f"welcome.language.{language}")
        if typed:
            window.click("welcome.type")
            window.wait("reference.entry")
            window.click_keys("reference", reference)
            window.photograph("reference")
            window.click("reference.continue")
        else:
            window.click("welcome.scan")
            window.wait("scan.type")
            self._scan(reference)
        self._give_date(birth_date, photograph=typed)

    def visit_of(self, reference: str) -> Visit:
        """Today's visit of an appointment. Raises DemoError when there is none."""
        today = self._line.clock.now_utc().astimezone(self._line.post.zone).date()
        with self._line.store.read() as tx:
            appointment = tx.appointments.by_reference(reference)
            visit = tx.visits.by_appointment(appointment.appointment_id, today) if appointment else None
        if visit is None:
            raise DemoError(f"{reference} got a ticket on the screen but has no visit in the store")
        return visit

    def slip_of(self, visit: Visit, copy: int) -> PrintJob:
        """The ticket's print job once it has ended. Raises DemoError when it does not."""
        found: list[PrintJob] = []

        def ended() -> bool:
            with self._line.store.read() as tx:
                jobs = tx.jobs.of_subject(visit.visit_id)
            found[:] = [job for job in jobs if job.copy_number == copy and job.status in ENDED]
            return bool(found)

        if not until(ended, PRINT_TIMEOUT_S):
            raise DemoError(f"copy {copy} of ticket {visit.ticket_number} was not printed nor given up")
        return found[0]

    def empty_the_paper(self) -> None:
        """The lobby printer runs out of paper."""
        self._line.control(LOBBY, "paper", dots=0)

    def refill_the_paper(self) -> None:
        """Somebody puts in a new roll."""
        self._line.control(LOBBY, "refill")

    def _scan(self, text: str) -> None:
        """Hold a code to the reader, which takes the same one only after a pause."""
        until(
            lambda: time.monotonic() - self._scanned_at_s > SAME_CODE_PAUSE_S or text != self._scanned, PRINT_TIMEOUT_S
        )
        self._line.control(SCANNER, "scan", text=text)
        self._scanned, self._scanned_at_s = text, time.monotonic()

    def _give_date(self, birth_date: date, *, photograph: bool = False) -> None:
        self._window.wait("birthDate.continue")
        self._window.click_keys("birthDate", f"{birth_date:%d%m%Y}")
        if photograph:
            self._window.photograph("birth-date")
        self._window.click("birthDate.continue")

    def _leave(self, button: str, screen: str) -> None:
        if screen:
            self._window.photograph(screen)
        self._window.click(button)
        self._window.wait("welcome.scan")
