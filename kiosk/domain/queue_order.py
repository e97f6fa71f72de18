"""In which order waiting visitors are called, and why.

Everybody has one due time that never changes while they wait: with an appointment, the start of the slot; without
one, the arrival plus `WALK_IN_DELAY`, a slot of their own so to speak. The smallest due time is called first. So
appointments are served by slot, walk-ins stand between them, and nobody starves: only those with an earlier due
time go ahead, and newcomers' due times grow with the clock. The order does not depend on the moment one looks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

#: how long an appointment goes before a walk-in who came at the start of its slot
WALK_IN_DELAY: Final = timedelta(minutes=30)


class PlaceReason(StrEnum):
    """Why a visit stands where it stands."""

    APPOINTMENT = "appointment"
    WAITING = "waiting"


@dataclass(frozen=True)
class WaitingFacts:
    """What the order depends on; aware moments, `slot_start` None without an appointment."""

    visit_id: str
    arrived_at: datetime
    slot_start: datetime | None


@dataclass(frozen=True)
class QueuePlace:
    """One visit at its place. `slot_start` is in the zone of the question; `waiting_min` counts from arrival."""

    visit_id: str
    code: PlaceReason
    slot_start: datetime | None
    waiting_min: int

    @property
    def reason(self) -> str:
        """The reason in English: `appointment 09:30` or `waiting 40 min`."""
        if self.slot_start is not None:
            return f"{self.code} {self.slot_start:%H:%M}"
        return f"{self.code} {self.waiting_min} min"


def order_waiting(visits: Sequence[WaitingFacts], now: datetime) -> list[QueuePlace]:
    """Return the visits, first to be called first, each with its reason.

    `now` is aware; its zone is the one in which reasons name the slot, so pass the post's local time. Equal due
    times go by arrival, then by visit id: the same list everywhere.
    """
    ordered = sorted(visits, key=lambda visit: (_due(visit), visit.arrived_at, visit.visit_id))
    return [
        QueuePlace(
            visit_id=visit.visit_id,
            code=PlaceReason.WAITING if visit.slot_start is None else PlaceReason.APPOINTMENT,
            slot_start=None if visit.slot_start is None else visit.slot_start.astimezone(now.tzinfo),
            waiting_min=max(0, (now - visit.arrived_at) // timedelta(minutes=1)),
        )
        for visit in ordered
    ]


def _due(visit: WaitingFacts) -> datetime:
    if visit.slot_start is not None:
        return visit.slot_start.astimezone(UTC)
    return visit.arrived_at.astimezone(UTC) + WALK_IN_DELAY
