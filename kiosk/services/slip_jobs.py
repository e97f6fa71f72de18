"""Makes print jobs inside the transaction of the business they prove."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.tariff import Tariff
from kiosk.services.identifiers import NewId
from sync.store.records import JobStatus, PrintJob
from sync.store.store import Transaction


class SlipJobs:
    """Knows which printer and which languages a station's slips are for."""

    def __init__(
        self,
        *,
        printer_name: str,
        paper_languages: tuple[str, ...],
        zone: ZoneInfo,
        tariff: Tariff,
        specimen: bool,
        new_id: NewId,
    ) -> None:
        self._printer_name = printer_name
        self._paper_languages = paper_languages
        self._new_id = new_id
        self.zone = zone
        self.tariff = tariff
        self.specimen = specimen

    def add(
        self,
        tx: Transaction,
        *,
        slip_kind: str,
        subject_id: str,
        language: str,
        data: Mapping[str, object],
        now: datetime,
    ) -> PrintJob:
        """Queue a slip; a second one about the same subject is a DUPLICATA with the next number."""
        return self._queue(
            tx,
            slip_kind=slip_kind,
            subject_id=subject_id,
            languages=self.languages(language),
            data=data,
            now=now,
        )

    def copy(self, tx: Transaction, original: PrintJob, now: datetime) -> PrintJob:
        """Queue the next DUPLICATA of `original`, with its content, on this station's printer."""
        return self._queue(
            tx,
            slip_kind=original.slip_kind,
            subject_id=original.subject_id,
            languages=original.languages,
            data=original.data,
            now=now,
        )

    def _queue(
        self,
        tx: Transaction,
        *,
        slip_kind: str,
        subject_id: str,
        languages: tuple[str, ...],
        data: Mapping[str, object],
        now: datetime,
    ) -> PrintJob:
        copy_number = tx.jobs.next_copy_number(subject_id, slip_kind)
        job = PrintJob(
            job_id=self._new_id(),
            printer_name=self._printer_name,
            slip_kind=slip_kind,
            subject_id=subject_id,
            copy_number=copy_number,
            languages=languages,
            data={**data, "copy_number": copy_number},
            status=JobStatus.QUEUED,
            created_at=now,
        )
        tx.jobs.add(job)
        return job

    def languages(self, visitor_language: str) -> tuple[str, ...]:
        """Languages of a slip: always the post's paper languages, then the visitor's own."""
        if visitor_language in self._paper_languages:
            return self._paper_languages
        return (*self._paper_languages, visitor_language)

    def service_names(self, service_code: str) -> dict[str, str]:
        """Names of a service by language; a service the tariff does not know shows its code."""
        for line in self.tariff.lines:
            if line.service_code == service_code:
                return dict(line.names)
        return {"en": service_code}
