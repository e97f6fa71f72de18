"""Print jobs: advanced by compare-and-set, every DUPLICATA with a number of its own."""

from dataclasses import replace
from datetime import timedelta

import pytest

from sync.store.open import StoreConflict
from sync.store.records import JobStatus
from sync.store.store import Store
from tests.sync.store import specimens

ENDED_AT = specimens.SLOT + timedelta(seconds=5)


def test_job_comes_back_as_it_was(store: Store) -> None:
    with store.write() as tx:
        tx.jobs.add(specimens.print_job())
    with store.read() as tx:
        assert tx.jobs.by_id("job-1") == specimens.print_job()
        assert tx.jobs.by_id("job-2") is None


def test_job_advances_once(store: Store) -> None:
    with store.write() as tx:
        tx.jobs.add(specimens.print_job())
        sending = tx.jobs.advance("job-1", JobStatus.QUEUED, JobStatus.SENDING)
        assert sending == specimens.print_job(status=JobStatus.SENDING)
        assert tx.jobs.advance("job-1", JobStatus.QUEUED, JobStatus.SENDING) is None
        printed = tx.jobs.advance("job-1", JobStatus.SENDING, JobStatus.PRINTED, proof="asb:0f", ended_at=ENDED_AT)
        assert printed == replace(sending, status=JobStatus.PRINTED, proof="asb:0f", ended_at=ENDED_AT)
        assert tx.jobs.advance("job-9", JobStatus.QUEUED, JobStatus.SENDING) is None


def test_copies_are_numbered_per_subject_and_kind(store: Store) -> None:
    with store.write() as tx:
        assert tx.jobs.next_copy_number("visit-1", "ticket") == 0
        tx.jobs.add(specimens.print_job(1))
        assert tx.jobs.next_copy_number("visit-1", "ticket") == 1
        tx.jobs.add(specimens.print_job(2, copy_number=1))
        assert tx.jobs.next_copy_number("visit-1", "ticket") == 2
        assert tx.jobs.next_copy_number("visit-1", "receipt") == 0
        assert tx.jobs.next_copy_number("visit-2", "ticket") == 0
    with pytest.raises(StoreConflict, match=r"print_jobs\.copy_number"), store.write() as tx:
        tx.jobs.add(specimens.print_job(3, copy_number=1))


def test_jobs_are_found_by_subject_and_by_status(store: Store) -> None:
    second = specimens.print_job(2)
    other_printer = specimens.print_job(3, printer_name="window-1", subject_id="payment-1", status=JobStatus.UNCERTAIN)
    with store.write() as tx:
        for job in (other_printer, second, specimens.print_job(1)):
            tx.jobs.add(job)
    with store.read() as tx:
        assert tx.jobs.of_subject("visit-1") == [specimens.print_job(1), second]
        assert tx.jobs.with_status(JobStatus.QUEUED) == [specimens.print_job(1), second]
        assert tx.jobs.with_status(JobStatus.QUEUED, JobStatus.UNCERTAIN)[2] == other_printer
        assert tx.jobs.with_status(JobStatus.QUEUED, printer_name="window-1") == []
        assert tx.jobs.with_status(JobStatus.UNCERTAIN, printer_name="window-1") == [other_printer]
        assert tx.jobs.with_status(JobStatus.FAILED) == []
