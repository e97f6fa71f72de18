"""What an agent is told of a print job: its state, and what to do where the printer said why."""

from typing import Final

from kiosk.viewmodels.counter.wording import JOBS, say
from kiosk.viewmodels.wording import QT_TRANSLATE_NOOP
from sync.store.records import JobStatus, PrintJob

# state and reason -> words; other reasons tell an agent nothing
_REASONS: Final[dict[tuple[JobStatus, str], str]] = {
    (JobStatus.FAILED, "near_end"): QT_TRANSLATE_NOOP(
        "Counter", "not begun, the paper is nearly at its end: change the roll, then print it again"
    ),
    (JobStatus.FAILED, "not_drawable"): QT_TRANSLATE_NOOP(
        "Counter", "not printed, its template is wrong: call the technician"
    ),
    (JobStatus.UNCERTAIN, "paper_out"): QT_TRANSLATE_NOOP(
        "Counter", "the paper ran out: change the roll and destroy what the printer still puts out, then print it again"
    ),
}


def job_state(job: PrintJob) -> str:
    """How the job stands, in the language shown."""
    return say(_REASONS.get((job.status, job.reason), JOBS[job.status].title))
