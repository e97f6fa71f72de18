"""What an agent is told of a slip, so that nobody hands out a half one or the rest of another's."""

from datetime import UTC, datetime

import pytest

from kiosk.viewmodels.counter.job_wording import job_state
from sync.store.records import JobStatus, PrintJob


def job(status: JobStatus, reason: str) -> PrintJob:
    return PrintJob(
        job_id="1",
        printer_name="counter-1",
        slip_kind="stamp",
        subject_id="2",
        copy_number=0,
        languages=("ar", "fr"),
        data={},
        status=status,
        created_at=datetime(2026, 11, 22, 10, tzinfo=UTC),
        reason=reason,
    )


@pytest.mark.parametrize(
    ("status", "reason", "words"),
    [
        (JobStatus.UNCERTAIN, "paper_out", "destroy what the printer still puts out"),
        (JobStatus.UNCERTAIN, "no_proof", "look whether it was printed"),
        (JobStatus.FAILED, "near_end", "change the roll"),
        (JobStatus.FAILED, "not_drawable", "call the technician"),
        (JobStatus.FAILED, "paper_out", "not printed"),
        (JobStatus.PRINTED, "", "printed"),
    ],
)
def test_a_job_is_told_with_what_to_do(status: JobStatus, reason: str, words: str) -> None:
    assert words in job_state(job(status, reason))
