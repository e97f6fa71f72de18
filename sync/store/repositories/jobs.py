"""Print jobs, each a slip with its proof of print."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select, update

from sync.store.records import JobStatus, PrintJob
from sync.store.rows import values_of
from sync.store.tables import print_jobs


class PrintJobRepository:
    """What was printed, what waits, and what nobody knows."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, job: PrintJob) -> None:
        """Store a job. Raises StoreConflict when that copy of the slip exists."""
        self._connection.execute(insert(print_jobs).values(values_of(print_jobs, job)))

    def by_id(self, job_id: str) -> PrintJob | None:
        """Return the job, or None."""
        row = self._connection.execute(select(print_jobs).where(print_jobs.c.job_id == job_id)).one_or_none()
        return None if row is None else _job(row)

    def advance(
        self,
        job_id: str,
        expected: JobStatus,
        status: JobStatus,
        *,
        proof: str = "",
        reason: str = "",
        ended_at: datetime | None = None,
    ) -> PrintJob | None:
        """Change the job if its status is still `expected`; None when somebody was faster."""
        advanced = self._connection.execute(
            update(print_jobs)
            .where(print_jobs.c.job_id == job_id, print_jobs.c.status == expected)
            .values(status=status, proof=proof, reason=reason, ended_at=ended_at)
        )
        return self.by_id(job_id) if advanced.rowcount == 1 else None

    def of_subject(self, subject_id: str) -> list[PrintJob]:
        """Return the jobs of a visit, payment or stamp, oldest first."""
        return self._ordered(print_jobs.c.subject_id == subject_id)

    def with_status(self, *statuses: JobStatus, printer_name: str | None = None) -> list[PrintJob]:
        """Return the jobs in one of `statuses`, oldest first, of one printer or of all."""
        conditions: list[ColumnElement[bool]] = [print_jobs.c.status.in_(statuses)]
        if printer_name is not None:
            conditions.append(print_jobs.c.printer_name == printer_name)
        return self._ordered(*conditions)

    def next_copy_number(self, subject_id: str, slip_kind: str) -> int:
        """Return 0 when the slip was never made, else the number of the next DUPLICATA."""
        last = select(func.max(print_jobs.c.copy_number)).where(
            print_jobs.c.subject_id == subject_id, print_jobs.c.slip_kind == slip_kind
        )
        number = self._connection.execute(last).scalar_one()
        return 0 if number is None else number + 1

    def _ordered(self, *conditions: ColumnElement[bool]) -> list[PrintJob]:
        rows = self._connection.execute(
            select(print_jobs).where(*conditions).order_by(print_jobs.c.created_at, print_jobs.c.copy_number)
        )
        return [_job(row) for row in rows]


def _job(row: Row[tuple[object, ...]]) -> PrintJob:
    return PrintJob(**{**row._mapping, "status": JobStatus(row.status)})
