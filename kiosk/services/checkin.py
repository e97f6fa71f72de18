"""Check-in: from a reference and a second datum to a visit with a ticket, once per appointment and day.

An unknown reference and a wrong birth date get the same answer, so that nobody can find out who is booked.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from drivers.clock import Clock
from kiosk.domain.arrival import AppointmentFacts, Arrival, ArrivalPolicy, ArrivalVerdict, decide_arrival
from kiosk.domain.attempts import Attempts
from kiosk.domain.scan import parse_reference
from kiosk.domain.ticket import business_date, ticket_number
from kiosk.flows.checkin import CheckInVerdict
from kiosk.services.identifiers import NewId
from kiosk.services.slip_data import ticket_data
from kiosk.services.slip_jobs import SlipJobs
from sync.clock import WallClock
from sync.contract.events import Channel, CheckInRefused, VisitCheckedIn
from sync.store.records import Appointment, Visit, VisitService, VisitStatus
from sync.store.store import Store, Transaction

#: DUPLICATA of one ticket a visitor may take at the kiosk; after that the staff prints
MAX_TICKET_COPIES = 3


@dataclass(frozen=True)
class TicketFacts:
    """What the ticket screen shows; moments are local to the post."""

    visit_id: str
    ticket_number: str
    arrived_at: datetime
    slot_start: datetime | None
    service_codes: tuple[str, ...]
    person_count: int
    waiting_before: int
    print_job_id: str


@dataclass(frozen=True)
class OtherPost:
    """A post to send a visitor to; its code stands for a name the settings do not give."""

    code: str
    name: str
    name_ar: str


@dataclass(frozen=True)
class CheckInResult:
    """The verdict and what its screen needs; moments are local to the post."""

    verdict: CheckInVerdict
    tries_left: int = 0
    ticket: TicketFacts | None = None
    from_time: datetime | None = None
    until_time: datetime | None = None
    other_post: OtherPost | None = None
    minutes: int = 0


REFUSALS: dict[ArrivalVerdict, CheckInVerdict] = {
    ArrivalVerdict.TOO_EARLY: CheckInVerdict.TOO_EARLY,
    ArrivalVerdict.TOO_LATE: CheckInVerdict.TOO_LATE,
    ArrivalVerdict.WRONG_DAY: CheckInVerdict.WRONG_DAY,
    ArrivalVerdict.WRONG_POST: CheckInVerdict.WRONG_POST,
    ArrivalVerdict.CANCELLED: CheckInVerdict.CANCELLED,
}


class _TooLateToAnswer(Exception):
    """Rolls a check-in back that nobody waits for any more."""


class CheckInService:
    """Blocking; call it through a Worker."""

    def __init__(
        self,
        *,
        store: Store,
        clock: WallClock,
        steady: Clock,
        zone: ZoneInfo,
        post_code: str,
        neighbours: Sequence[OtherPost],
        policy: ArrivalPolicy,
        reference_pattern: str,
        attempts: Attempts,
        slip_jobs: SlipJobs,
        new_id: NewId,
    ) -> None:
        self._store = store
        self._clock = clock
        self._steady = steady
        self._zone = zone
        self._post_code = post_code
        self._neighbours = {post.code: post for post in neighbours}
        self._policy = policy
        self._reference_pattern = reference_pattern
        self._attempts = attempts
        self._slip_jobs = slip_jobs
        self._new_id = new_id

    def read_code(self, scanned: str) -> str | None:
        """The reference in a scanned text, None when it is no appointment code."""
        return parse_reference(scanned, self._reference_pattern)

    def deadline_s(self, within_s: float) -> float:
        """The moment `within_s` seconds from now, for `check_in`."""
        return self._steady.monotonic_s() + within_s

    def check_in(
        self, reference: str, birth_date: date, channel: Channel, language: str, *, deadline_s: float = math.inf
    ) -> CheckInResult:
        """Check in with a reference and a birth date of any person of the appointment.

        The appointment as it is now, the visit, its ticket number, its event and its print job are one transaction;
        a second check-in of the same appointment on the same day finds the first. After `deadline_s` (monotonic
        seconds) nothing is admitted nor printed any more: the visitor was sent to the staff meanwhile.
        """
        if self._attempts.left(reference, self._steady.monotonic_s(), typed=channel == "typed") == 0:
            return CheckInResult(CheckInVerdict.SEE_STAFF)
        try:
            with self._store.write() as tx:
                result = self._decide(tx, reference, birth_date, channel, language)
                if self._steady.monotonic_s() >= deadline_s:
                    raise _TooLateToAnswer
                return result
        except _TooLateToAnswer:
            return CheckInResult(CheckInVerdict.SEE_STAFF)

    def _decide(
        self, tx: Transaction, reference: str, birth_date: date, channel: Channel, language: str
    ) -> CheckInResult:
        now = self._clock.now_utc()
        appointment = tx.appointments.by_reference(reference)
        if appointment is None or all(person.birth_date != birth_date for person in appointment.people):
            return self._not_matched(tx, reference, channel)
        self._attempts = self._attempts.succeeded(reference)
        visit = tx.visits.by_appointment(appointment.appointment_id, business_date(now, self._zone))
        if visit is not None:
            return CheckInResult(CheckInVerdict.ALREADY, ticket=self._ticket(tx, visit, appointment, ""))
        arrival = decide_arrival(self._facts(appointment), self._policy, self._post_code, now, self._zone)
        if arrival.verdict is not ArrivalVerdict.ADMITTED:
            return self._refuse(tx, appointment, arrival, channel)
        return self._admit(tx, appointment, arrival.rule, channel, language)

    def print_duplicate(self, visit_id: str) -> str | None:
        """Queue the ticket again as the next DUPLICATA; the job's identifier, None beyond the limit of copies."""
        with self._store.write() as tx:
            visit = tx.visits.by_id(visit_id)
            if visit is None:
                raise LookupError(f"no visit {visit_id}")
            if tx.jobs.next_copy_number(visit_id, "ticket") > MAX_TICKET_COPIES:
                return None
            appointment = tx.appointments.by_id(visit.appointment_id) if visit.appointment_id else None
            return self._queue_ticket(tx, visit, appointment)

    def _not_matched(self, tx: Transaction, reference: str, channel: Channel) -> CheckInResult:
        now_s, typed = self._steady.monotonic_s(), channel == "typed"
        self._attempts = self._attempts.failed(reference, now_s, typed=typed)
        tries_left = self._attempts.left(reference, now_s, typed=typed)
        if tries_left:
            return CheckInResult(CheckInVerdict.NOT_MATCHED, tries_left=tries_left)
        tx.outbox.append(CheckInRefused(appointment_id=None, reason="see_staff", channel=channel))
        return CheckInResult(CheckInVerdict.SEE_STAFF)

    def _refuse(self, tx: Transaction, appointment: Appointment, arrival: Arrival, channel: Channel) -> CheckInResult:
        verdict = REFUSALS[arrival.verdict]
        tx.outbox.append(
            CheckInRefused(appointment_id=appointment.appointment_id, reason=arrival.rule, channel=channel)
        )
        return CheckInResult(
            verdict,
            from_time=self._local(arrival.from_time),
            until_time=self._local(arrival.until_time),
            other_post=self._other_post(appointment.post_code) if verdict is CheckInVerdict.WRONG_POST else None,
            minutes=arrival.minutes,
        )

    def _admit(
        self, tx: Transaction, appointment: Appointment, rule: str, channel: Channel, language: str
    ) -> CheckInResult:
        now = self._clock.now_utc()
        taken = tx.numbers.take("ticket")
        if taken is None:
            return CheckInResult(CheckInVerdict.SEE_STAFF)
        visit = Visit(
            visit_id=self._new_id(),
            appointment_id=appointment.appointment_id,
            ticket_number=ticket_number(*taken),
            business_date=business_date(now, self._zone),
            channel=channel,
            status=VisitStatus.WAITING,
            language=language,
            slot_start=appointment.slot_start,
            arrived_at=now,
            called_at=None,
            call_count=0,
            window="",
            agent_id="",
            services=tuple(
                VisitService(
                    visit_service_id=self._new_id(),
                    service_code=service.service_code,
                    person_id=service.person_id,
                    documents=service.documents,
                )
                for service in appointment.services
            ),
            version=1,
        )
        tx.visits.add(visit)
        tx.outbox.append(
            VisitCheckedIn(
                visit_id=visit.visit_id,
                appointment_id=appointment.appointment_id,
                ticket_number=visit.ticket_number,
                business_date=visit.business_date.isoformat(),
                channel=channel,
                service_codes=[service.service_code for service in visit.services],
                person_count=len(appointment.people),
                rule=rule,
            )
        )
        job_id = self._queue_ticket(tx, visit, appointment)
        return CheckInResult(CheckInVerdict.ADMITTED, ticket=self._ticket(tx, visit, appointment, job_id))

    def _queue_ticket(self, tx: Transaction, visit: Visit, appointment: Appointment | None) -> str:
        person_count = len(appointment.people) if appointment else 1
        data = ticket_data(visit, person_count, self._slip_jobs)
        job = self._slip_jobs.add(
            tx,
            slip_kind="ticket",
            subject_id=visit.visit_id,
            language=visit.language,
            data=data,
            now=self._clock.now_utc(),
        )
        return job.job_id

    def _ticket(self, tx: Transaction, visit: Visit, appointment: Appointment, job_id: str) -> TicketFacts:
        return TicketFacts(
            visit_id=visit.visit_id,
            ticket_number=visit.ticket_number,
            arrived_at=visit.arrived_at.astimezone(self._zone),
            slot_start=self._local(visit.slot_start),
            service_codes=tuple(service.service_code for service in visit.services),
            person_count=len(appointment.people),
            waiting_before=self._waiting_before(tx, visit),
            print_job_id=job_id,
        )

    @staticmethod
    def _waiting_before(tx: Transaction, visit: Visit) -> int:
        waiting = [v for v in tx.visits.of_day(visit.business_date) if v.status is VisitStatus.WAITING]
        return sum(1 for v in waiting if v.visit_id != visit.visit_id and v.arrived_at <= visit.arrived_at)

    @staticmethod
    def _facts(appointment: Appointment) -> AppointmentFacts:
        return AppointmentFacts(
            post_code=appointment.post_code,
            status=appointment.status,
            slot_start=appointment.slot_start,
            slot_end=appointment.slot_end,
            service_codes=tuple(service.service_code for service in appointment.services),
        )

    def _other_post(self, code: str) -> OtherPost:
        return self._neighbours.get(code, OtherPost(code, code, code))

    def _local(self, moment: datetime | None) -> datetime | None:
        return None if moment is None else moment.astimezone(self._zone)
