"""The arrival policy: who may check in now, here, for which appointment.

Nothing official was found about early or late arrivals (facts/domain.md 2.2), so the minutes are settings, per
service where a post wants it. Every answer names the rule that gave it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk.domain.errors import DomainError

#: statuses of an appointment as they come down (sync.contract.messages.AppointmentRecord)
BOOKED = "booked"
CANCELLED = "cancelled"

MINUTE = timedelta(minutes=1)


class UnknownAppointmentStatus(DomainError, ValueError):
    """A status nobody has given a meaning: it is not taken for booked, nor for cancelled."""


class ArrivalVerdict(StrEnum):
    """What the visitor is told."""

    ADMITTED = "admitted"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    WRONG_DAY = "wrong_day"
    WRONG_POST = "wrong_post"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class ArrivalPolicy:
    """Minutes one may come before and after the start of the slot; `per_service`: code -> (early, late)."""

    default_early_min: int
    default_late_min: int
    per_service: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        minutes = [self.default_early_min, self.default_late_min]
        minutes += [value for pair in self.per_service.values() for value in pair]
        if min(minutes) < 0:
            raise ValueError("minutes of the arrival policy cannot be negative")

    def early(self, service_codes: tuple[str, ...]) -> tuple[int, str]:
        """Return the most generous minutes before the slot among the services, and whose they are."""
        return self._most_generous(service_codes, 0, self.default_early_min)

    def late(self, service_codes: tuple[str, ...]) -> tuple[int, str]:
        """Return the most generous minutes after the slot's start among the services, and whose they are."""
        return self._most_generous(service_codes, 1, self.default_late_min)

    def _most_generous(self, service_codes: tuple[str, ...], side: int, default_min: int) -> tuple[int, str]:
        windows = [
            (self.per_service[code][side], code) if code in self.per_service else (default_min, "default")
            for code in service_codes
        ]
        return max(windows, key=lambda window: window[0], default=(default_min, "default"))


@dataclass(frozen=True)
class AppointmentFacts:
    """What the policy needs of an appointment; slot moments are aware."""

    post_code: str
    status: str
    slot_start: datetime
    slot_end: datetime
    service_codes: tuple[str, ...]


@dataclass(frozen=True)
class Arrival:
    """The decision; `rule` is its identifier for the ledger, like `arrival.early.passport_adult`.

    `from_time` and `until_time`, in the post's zone, are the window of the appointment; None where it does not
    matter (cancelled, another post). `minutes`: TOO_EARLY, until the window opens; TOO_LATE, since the slot
    began; ADMITTED, until the slot begins (negative once it has begun); otherwise 0.
    """

    verdict: ArrivalVerdict
    rule: str
    from_time: datetime | None
    until_time: datetime | None
    minutes: int


def decide_arrival(
    facts: AppointmentFacts, policy: ArrivalPolicy, here_post_code: str, now: datetime, zone: ZoneInfo
) -> Arrival:
    """Decide for a visitor who stands here at `now` (aware).

    Checked in this order: cancelled, other post, other day (local calendar), early, late. The window is counted
    in elapsed minutes, so a change to or from summer time moves nobody. Seconds do not count: who comes while
    the clock still shows the last minute is in time. Raises UnknownAppointmentStatus.
    """
    if facts.status == CANCELLED:
        return Arrival(ArrivalVerdict.CANCELLED, "arrival.cancelled", None, None, 0)
    if facts.status != BOOKED:
        raise UnknownAppointmentStatus(f"appointment status {facts.status!r} is neither {BOOKED} nor {CANCELLED}")
    if facts.post_code != here_post_code:
        return Arrival(ArrivalVerdict.WRONG_POST, "arrival.post", None, None, 0)

    # Arithmetic in UTC: adding minutes to a local time ignores a clock change in between.
    slot_start = facts.slot_start.astimezone(UTC)
    minute = now.astimezone(UTC).replace(second=0, microsecond=0)
    early_min, early_service = policy.early(facts.service_codes)
    late_min, late_service = policy.late(facts.service_codes)
    opens = slot_start - early_min * MINUTE
    closes = slot_start + late_min * MINUTE
    window = opens.astimezone(zone), closes.astimezone(zone)

    if now.astimezone(zone).date() != slot_start.astimezone(zone).date():
        return Arrival(ArrivalVerdict.WRONG_DAY, "arrival.day", *window, 0)
    if minute < opens:
        return Arrival(ArrivalVerdict.TOO_EARLY, f"arrival.early.{early_service}", *window, _ceil_min(opens - minute))
    if minute > closes:
        late = (minute - slot_start) // MINUTE
        return Arrival(ArrivalVerdict.TOO_LATE, f"arrival.late.{late_service}", *window, late)
    ahead = _ceil_min(slot_start - minute)
    rule = f"arrival.early.{early_service}" if ahead >= 0 else f"arrival.late.{late_service}"
    return Arrival(ArrivalVerdict.ADMITTED, rule, *window, ahead)


def _ceil_min(duration: timedelta) -> int:
    return -(-duration // MINUTE)
