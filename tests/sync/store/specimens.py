"""Specimen rows: nobody of these exists."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sync.contract.events import CheckInRefused, VisitCheckedIn
from sync.store.records import (
    Agent,
    Appointment,
    AppointmentService,
    JobStatus,
    Payment,
    PaymentLine,
    PaymentStatus,
    Person,
    PrintJob,
    Refund,
    RefundLine,
    RefundMethod,
    Stamp,
    StampStatus,
    Visit,
    VisitService,
    VisitStatus,
)

TODAY = date(2026, 3, 2)
SLOT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
FAMILY_NAME = "SPECIMEN-BENSPECIMEN"


def appointment(number: int = 1, **changes: Any) -> Appointment:
    """A family of two with three services."""
    made = Appointment(
        appointment_id=f"appointment-{number}",
        reference=f"RDV-{number:06d}",
        post_code="PAR",
        status="booked",
        slot_start=SLOT,
        slot_end=SLOT + timedelta(minutes=15),
        language="fr",
        people=(
            Person("person-2", "Zineb", FAMILY_NAME, date(1990, 12, 31)),
            Person("person-1", "Adam", FAMILY_NAME, date(2015, 1, 1)),
        ),
        services=(
            AppointmentService("line-b", "passport", "person-2", ("old-passport", "photo")),
            AppointmentService("line-a", "passport", "person-1", ()),
            AppointmentService("line-c", "legalisation", "person-2", ("original",)),
        ),
        version=1,
    )
    return replace(made, **changes)


def visit(number: int = 1, **changes: Any) -> Visit:
    """A visit that waits, with two services."""
    made = Visit(
        visit_id=f"visit-{number}",
        appointment_id=f"appointment-{number}",
        ticket_number=f"A{number:03d}",
        business_date=TODAY,
        channel="qr",
        status=VisitStatus.WAITING,
        language="ar",
        slot_start=SLOT,
        arrived_at=SLOT - timedelta(minutes=20) + timedelta(seconds=number),
        called_at=None,
        call_count=0,
        window="",
        agent_id="",
        services=(
            VisitService(f"visit-{number}-service-2", "passport", "person-2", ("old-passport", "photo")),
            VisitService(f"visit-{number}-service-1", "legalisation", "person-1", ()),
        ),
        version=1,
    )
    return replace(made, **changes)


def payment(number: int = 1, *, visit_number: int = 1, **changes: Any) -> Payment:
    """An intent of 72.50 EUR for both services of a visit."""
    made = Payment(
        payment_id=f"payment-{number}",
        visit_id=f"visit-{visit_number}",
        agent_id="agent-1",
        terminal_name="terminal-1",
        amount_minor=7250,
        currency="EUR",
        rate_id="EUR-2026-01",
        rate_text="1 EUR = 10.80 MAD",
        status=PaymentStatus.CREATED,
        created_at=SLOT + timedelta(seconds=number),
        ended_at=None,
        lines=tuple(
            PaymentLine(
                line_id=f"payment-{number}-line-{service}",
                visit_service_id=f"visit-{visit_number}-service-{service}",
                service_code="passport",
                stamp_mad_minor=30000,
                chancery_mad_minor=8000,
                service_mad_minor=1150,
                stamp_minor=2778,
                chancery_minor=741,
                service_minor=106,
                amount_minor=3625,
            )
            for service in (2, 1)
        ),
    )
    return replace(made, **changes)


def stamp(number: int = 1, *, payment_number: int = 1, line: int = 1, **changes: Any) -> Stamp:
    """A stamp for one line of a payment."""
    made = Stamp(
        stamp_number=f"ZZ-{number:08d}-7",
        payment_id=f"payment-{payment_number}",
        line_id=f"payment-{payment_number}-line-{line}",
        service_code="passport",
        amount_minor=3625,
        currency="EUR",
        amount_mad_minor=39150,
        code="6BFOXN*TS0BI$ZDYSHTMXL7$WG",
        status=StampStatus.ISSUED,
        issued_at=SLOT,
    )
    return replace(made, **changes)


def refund(number: int = 1, *, payment_number: int = 1, **changes: Any) -> Refund:
    """The second line of a payment given back by agent-1, allowed by agent-2; needs its stamp."""
    made = Refund(
        refund_id=f"refund-{number}",
        payment_id=f"payment-{payment_number}",
        visit_id="visit-1",
        agent_id="agent-1",
        authorised_by="agent-2",
        terminal_name="terminal-1",
        method=RefundMethod.REFUND,
        cause="wrong_service",
        amount_minor=3625,
        currency="EUR",
        status=PaymentStatus.CREATED,
        created_at=SLOT + timedelta(minutes=number),
        ended_at=None,
        lines=(RefundLine(f"payment-{payment_number}-line-1", "ZZ-00000001-7", 3625),),
    )
    return replace(made, **changes)


def print_job(number: int = 1, **changes: Any) -> PrintJob:
    """A ticket that waits to be printed."""
    made = PrintJob(
        job_id=f"job-{number}",
        printer_name="lobby",
        slip_kind="ticket",
        subject_id="visit-1",
        copy_number=number - 1,
        languages=("ar", "fr"),
        data={"ticket": "A001", "people_ahead": 3, "note": "تذكرة"},
        status=JobStatus.QUEUED,
        created_at=SLOT + timedelta(seconds=number),
    )
    return replace(made, **changes)


def agent(number: int = 1, **changes: Any) -> Agent:
    """An agent of window 1."""
    made = Agent(f"agent-{number}", f"Agent {number}", "cashier", "scrypt$16384$8$1$c2FsdA==$aGFzaA==", active=True)
    return replace(made, **changes)


def refusal(reason: str = "too_early") -> CheckInRefused:
    """The smallest event."""
    return CheckInRefused(appointment_id="appointment-1", reason=reason, channel="qr")


def checked_in(of: Visit) -> VisitCheckedIn:
    """The event of a new visit."""
    return VisitCheckedIn(
        visit_id=of.visit_id,
        appointment_id=of.appointment_id,
        ticket_number=of.ticket_number,
        business_date=of.business_date.isoformat(),
        channel="qr",
        service_codes=[service.service_code for service in of.services],
        person_count=2,
        rule="within-window",
    )
