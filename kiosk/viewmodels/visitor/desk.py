"""What the visitor's screens ask of the services, in a worker thread; answers come back in the GUI thread."""

from collections.abc import Callable
from datetime import date
from typing import Final

from kiosk.services.checkin import CheckInResult, CheckInService
from kiosk.services.printing import PrintingService
from kiosk.services.worker import Worker
from sync.contract.events import Channel
from sync.store.errors import StoreError
from sync.store.records import PrintJob

#: what a commit and the way of its answer to the screen may take
COMMIT_S: Final = 0.5


class CheckInDesk:
    """`printing` is None at a station without a printer: every ticket is then one to remember."""

    def __init__(self, check_in: CheckInService, printing: PrintingService | None, worker: Worker) -> None:
        self._check_in = check_in
        self._printing = printing
        self._worker = worker

    def read_code(self, text: str) -> str | None:
        """The reference in a scanned or typed text, None when there is none; no store is asked."""
        return self._check_in.read_code(text)

    def check_in(
        self,
        reference: str,
        birth_date: date,
        channel: Channel,
        language: str,
        *,
        within_s: float,
        on_answer: Callable[[CheckInResult | None], None],
    ) -> None:
        """Check in; `on_answer(None)` when the store cannot be reached. A queued ticket begins to print at once.

        After `within_s` the screen sends the visitor to the staff, so nothing is admitted that could not be answered
        before that.
        """
        deadline_s = self._check_in.deadline_s(within_s - COMMIT_S)

        def work() -> CheckInResult | None:
            try:
                result = self._check_in.check_in(reference, birth_date, channel, language, deadline_s=deadline_s)
            except StoreError:
                return None
            self._wake_printer()
            return result

        self._worker.submit(work, on_answer)

    def print_duplicate(self, visit_id: str, on_queued: Callable[[str | None], None]) -> None:
        """Queue the ticket again; `on_queued` gets the job, or None: no more copies, or the store is out of reach."""

        def work() -> str | None:
            try:
                job_id = self._check_in.print_duplicate(visit_id)
            except StoreError:
                return None
            self._wake_printer()
            return job_id

        self._worker.submit(work, on_queued)

    def slip(self, job_id: str, on_slip: Callable[[PrintJob | None], None]) -> None:
        """How a slip stands; None without a printer or a store to ask."""
        printing = self._printing

        def work() -> PrintJob | None:
            if printing is None:
                return None
            try:
                return printing.job(job_id)
            except StoreError:
                return None

        self._worker.submit(work, on_slip)

    def _wake_printer(self) -> None:
        if self._printing is not None:
            self._printing.wake()
