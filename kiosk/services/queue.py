"""The queue as an agent works it: who waits and why in this order, call, start, finish, no show.

Every move is a compare-and-set on the visit's version together with its event, so two agents can never call
the same person (facts/checkin-peers.md 1, finding 5).
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk.domain.queue_order import WaitingFacts, order_waiting
from kiosk.domain.ticket import business_date
from sync.clock import WallClock
from sync.contract.events import VisitMoved
from sync.store.records import Appointment, Visit, VisitStatus
from sync.store.store import Store, Transaction


@dataclass(frozen=True)
class QueueRow:
    """One waiting visit at its place; `reason` tells why it stands there."""

    visit: Visit
    reason: str
    waiting_min: int


@dataclass(frozen=True)
class VisitFile:
    """What the agent sees of a visit; `appointment` is None for a walk-in or once its data were deleted."""

    visit: Visit
    appointment: Appointment | None


class MoveRefused(StrEnum):
    """Why a visit was not moved."""

    #: another window or a later event changed it first
    CHANGED_MEANWHILE = "changed_meanwhile"
    NOBODY_WAITS = "nobody_waits"
    #: this window still has somebody
    WINDOW_BUSY = "window_busy"
    NOT_ALLOWED = "not_allowed"


#: status -> statuses an agent may move a visit to
MOVES: dict[VisitStatus, frozenset[VisitStatus]] = {
    VisitStatus.WAITING: frozenset({VisitStatus.CALLED}),
    VisitStatus.CALLED: frozenset(
        {VisitStatus.CALLED, VisitStatus.IN_SERVICE, VisitStatus.NO_SHOW, VisitStatus.WAITING}
    ),
    VisitStatus.IN_SERVICE: frozenset({VisitStatus.DONE, VisitStatus.WAITING}),
    VisitStatus.NO_SHOW: frozenset({VisitStatus.WAITING, VisitStatus.CALLED}),
    VisitStatus.DONE: frozenset(),
}

AT_WINDOW = frozenset({VisitStatus.CALLED, VisitStatus.IN_SERVICE})


class QueueService:
    """Blocking; call it through a Worker."""

    def __init__(self, *, store: Store, clock: WallClock, zone: ZoneInfo) -> None:
        self._store = store
        self._clock = clock
        self._zone = zone

    def waiting(self) -> list[QueueRow]:
        """Who waits now, first to be called first."""
        now = self._clock.now_utc()
        with self._store.read() as tx:
            return self._ordered(tx, now)

    def at_window(self, window: str) -> VisitFile | None:
        """The visit called to or served at `window`, as after a restart of the station."""
        with self._store.read() as tx:
            visit = self._visit_at(tx, window)
            return None if visit is None else self._file(tx, visit)

    def file(self, visit_id: str) -> VisitFile | None:
        """A visit with its appointment, or None when there is no such visit."""
        with self._store.read() as tx:
            visit = tx.visits.by_id(visit_id)
            return None if visit is None else self._file(tx, visit)

    def call_next(self, agent_id: str, window: str) -> VisitFile | MoveRefused:
        """Call the first who waits; another window's simultaneous call goes to somebody else."""
        now = self._clock.now_utc()
        with self._store.write() as tx:
            if self._visit_at(tx, window) is not None:
                return MoveRefused.WINDOW_BUSY
            for row in self._ordered(tx, now):
                moved = self._move(tx, row.visit, VisitStatus.CALLED, agent_id, window)
                if isinstance(moved, Visit):
                    return self._file(tx, moved)
            return MoveRefused.NOBODY_WAITS

    def call(self, visit_id: str, agent_id: str, window: str) -> VisitFile | MoveRefused:
        """Call one chosen visit (again, when this window has called it already)."""
        with self._store.write() as tx:
            visit = tx.visits.by_id(visit_id)
            if visit is None:
                return MoveRefused.NOT_ALLOWED
            at_window = self._visit_at(tx, window)
            if at_window is not None and at_window.visit_id != visit_id:
                return MoveRefused.WINDOW_BUSY
            if visit.status is VisitStatus.CALLED and visit.window != window:
                return MoveRefused.CHANGED_MEANWHILE
            return self._moved_file(tx, visit, VisitStatus.CALLED, agent_id, window)

    def move(
        self, visit_id: str, expected_version: int, status: VisitStatus, agent_id: str, window: str
    ) -> VisitFile | MoveRefused:
        """Start, finish, mark as no show or send back to the queue what this window has."""
        with self._store.write() as tx:
            visit = tx.visits.by_id(visit_id)
            if visit is None:
                return MoveRefused.NOT_ALLOWED
            if visit.version != expected_version:
                return MoveRefused.CHANGED_MEANWHILE
            return self._moved_file(tx, visit, status, agent_id, window)

    def _moved_file(
        self, tx: Transaction, visit: Visit, status: VisitStatus, agent_id: str, window: str
    ) -> VisitFile | MoveRefused:
        moved = self._move(tx, visit, status, agent_id, window)
        return self._file(tx, moved) if isinstance(moved, Visit) else moved

    def _move(
        self, tx: Transaction, visit: Visit, status: VisitStatus, agent_id: str, window: str
    ) -> Visit | MoveRefused:
        if status not in MOVES[visit.status]:
            return MoveRefused.NOT_ALLOWED
        called_at = self._clock.now_utc() if status is VisitStatus.CALLED else visit.called_at
        moved = tx.visits.move(
            visit.visit_id, visit.version, status=status, window=window, agent_id=agent_id, called_at=called_at
        )
        if moved is None:
            return MoveRefused.CHANGED_MEANWHILE
        tx.outbox.append(
            VisitMoved(
                visit_id=moved.visit_id,
                status=moved.status.value,
                window=window,
                agent_id=agent_id,
                version=moved.version,
            )
        )
        return moved

    def _of_today(self, tx: Transaction) -> list[Visit]:
        return tx.visits.of_day(business_date(self._clock.now_utc(), self._zone))

    def _visit_at(self, tx: Transaction, window: str) -> Visit | None:
        return next((v for v in self._of_today(tx) if v.window == window and v.status in AT_WINDOW), None)

    def _ordered(self, tx: Transaction, now: datetime) -> list[QueueRow]:
        waiting = {v.visit_id: v for v in self._of_today(tx) if v.status is VisitStatus.WAITING}
        facts = [
            WaitingFacts(visit_id=v.visit_id, slot_start=v.slot_start, arrived_at=v.arrived_at)
            for v in waiting.values()
        ]
        return [
            QueueRow(
                visit=waiting[place.visit_id],
                reason=place.reason,
                waiting_min=place.waiting_min,
            )
            for place in order_waiting(facts, now.astimezone(self._zone))
        ]

    @staticmethod
    def _file(tx: Transaction, visit: Visit) -> VisitFile:
        appointment = tx.appointments.by_id(visit.appointment_id) if visit.appointment_id else None
        return VisitFile(visit=visit, appointment=appointment)
