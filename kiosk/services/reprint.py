"""Reprints at the counter: always a numbered DUPLICATA, limited, and by somebody with the right role."""

from enum import StrEnum

from kiosk.services.slip_jobs import SlipJobs
from sync.clock import WallClock
from sync.store.records import PrintJob, StampStatus
from sync.store.store import Store

#: slip kind -> (DUPLICATA allowed, roles that may ask for one)
RULES: dict[str, tuple[int, frozenset[str]]] = {
    "ticket": (5, frozenset({"agent", "cashier", "supervisor"})),
    "receipt": (3, frozenset({"cashier", "supervisor"})),
    "merchant_receipt": (3, frozenset({"cashier", "supervisor"})),
    "refund": (3, frozenset({"cashier", "supervisor"})),
    "merchant_refund": (3, frozenset({"cashier", "supervisor"})),
    "stamp": (3, frozenset({"cashier", "supervisor"})),
    "incident": (3, frozenset({"agent", "cashier", "supervisor"})),
    "closing": (3, frozenset({"cashier", "supervisor"})),
}


#: stamps that are worth nothing any more
ENDED = frozenset({StampStatus.VOID, StampStatus.REFUNDED, StampStatus.EXPIRED})


class ReprintRefused(StrEnum):
    """Why no DUPLICATA was queued."""

    NEVER_PRINTED = "never_printed"
    LIMIT_REACHED = "limit_reached"
    ROLE = "role"
    #: a paper that looks valid must not come out for a stamp that is not
    STAMP_ENDED = "stamp_ended"


class ReprintService:
    """Blocking; call it through a Worker. Wake the printing service afterwards."""

    def __init__(self, *, store: Store, clock: WallClock, slip_jobs: SlipJobs) -> None:
        self._store = store
        self._clock = clock
        self._slip_jobs = slip_jobs

    def jobs_of(self, subject_id: str) -> list[PrintJob]:
        """Every job about a visit, payment, stamp or end of day, oldest first."""
        with self._store.read() as tx:
            return tx.jobs.of_subject(subject_id)

    def reprint(self, slip_kind: str, subject_id: str, agent_role: str) -> PrintJob | ReprintRefused:
        """Queue the next DUPLICATA of a slip with the content of its original, on this station's printer."""
        limit, roles = RULES[slip_kind]
        if agent_role not in roles:
            return ReprintRefused.ROLE
        with self._store.write() as tx:
            originals = [job for job in tx.jobs.of_subject(subject_id) if job.slip_kind == slip_kind]
            if not originals:
                return ReprintRefused.NEVER_PRINTED
            stamp = tx.stamps.by_number(subject_id) if slip_kind == "stamp" else None
            if stamp is not None and stamp.status in ENDED:
                return ReprintRefused.STAMP_ENDED
            if tx.jobs.next_copy_number(subject_id, slip_kind) > limit:
                return ReprintRefused.LIMIT_REACHED
            original = originals[0]
            return self._slip_jobs.copy(tx, original, self._clock.now_utc())
