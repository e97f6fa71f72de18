"""Rows of the store as frozen values; what repositories take and return.

Moments are aware UTC datetimes; amounts are integer minor units of `currency` (`mad` amounts: centimes).
`version` counts every change of a row and is what a compare-and-set names.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class VisitStatus(StrEnum):
    """Where a visit stands in the queue."""

    WAITING = "waiting"
    CALLED = "called"
    IN_SERVICE = "in_service"
    DONE = "done"
    NO_SHOW = "no_show"


class PaymentStatus(StrEnum):
    """The journal of a payment. `created` and `sent` are open; `unknown` blocks the terminal."""

    #: intent on disk, no byte sent yet
    CREATED = "created"
    #: the next thing that happens is the first byte to the terminal
    SENT = "sent"
    APPROVED = "approved"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    NOT_STARTED = "not_started"
    UNKNOWN = "unknown"


class StampStatus(StrEnum):
    """Life of a stamp."""

    ISSUED = "issued"
    CONSUMED = "consumed"
    VOID = "void"
    REFUNDED = "refunded"
    EXPIRED = "expired"


class JobStatus(StrEnum):
    """Life of a print job."""

    QUEUED = "queued"
    SENDING = "sending"
    PRINTED = "printed"
    UNCERTAIN = "uncertain"
    FAILED = "failed"


@dataclass(frozen=True)
class Person:
    """A person of an appointment."""

    person_id: str
    given_name: str
    family_name: str
    birth_date: date


@dataclass(frozen=True)
class AppointmentService:
    """A service asked for by one person."""

    service_line_id: str
    service_code: str
    person_id: str
    documents: tuple[str, ...]


@dataclass(frozen=True)
class Appointment:
    """A Rendez-vous appointment; written only by the download side."""

    appointment_id: str
    reference: str
    post_code: str
    status: str
    slot_start: datetime
    slot_end: datetime
    language: str
    people: tuple[Person, ...]
    services: tuple[AppointmentService, ...]
    version: int


@dataclass(frozen=True)
class VisitService:
    """One service of a visit. `settled` is "" (open), "paid" or "waived"."""

    visit_service_id: str
    service_code: str
    person_id: str
    documents: tuple[str, ...]
    settled: str = ""


@dataclass(frozen=True)
class Visit:
    """A visitor, or a family, in the building, under one ticket."""

    visit_id: str
    appointment_id: str | None
    ticket_number: str
    business_date: date
    channel: str
    status: VisitStatus
    language: str
    slot_start: datetime | None
    arrived_at: datetime
    called_at: datetime | None
    call_count: int
    window: str
    agent_id: str
    services: tuple[VisitService, ...]
    version: int


@dataclass(frozen=True)
class PaymentLine:
    """One fee line; the local components add up to `amount_minor`."""

    line_id: str
    visit_service_id: str
    service_code: str
    stamp_mad_minor: int
    chancery_mad_minor: int
    service_mad_minor: int
    stamp_minor: int
    chancery_minor: int
    service_minor: int
    amount_minor: int


@dataclass(frozen=True)
class Payment:
    """A payment and its journal."""

    payment_id: str
    visit_id: str
    agent_id: str
    terminal_name: str
    amount_minor: int
    currency: str
    rate_id: str
    rate_text: str
    status: PaymentStatus
    created_at: datetime
    ended_at: datetime | None
    lines: tuple[PaymentLine, ...]
    reason: str = ""
    text: str = ""
    authorisation_code: str = ""
    scheme: str = ""
    card_last4: str = ""
    entry_mode: str = ""
    terminal_id: str = ""
    receipt_number: str = ""
    raw_code: str = ""
    resolved_by: str = ""
    resolution_evidence: str = ""
    version: int = 1
    #: application identifier (AID) of a chip, the merchant's number, how the holder was verified (pin, signature, ...)
    application_id: str = ""
    merchant_id: str = ""
    verification: str = ""


class RefundMethod(StrEnum):
    """How money goes back: cancelling the terminal's own payment whole, or a credit that names no payment."""

    REVERSAL = "reversal"
    REFUND = "refund"


@dataclass(frozen=True)
class RefundLine:
    """A fee line that is given back, with the stamp that ends by it."""

    line_id: str
    stamp_number: str
    amount_minor: int


@dataclass(frozen=True)
class Refund:
    """Money given back for lines of a payment, and its journal; `status` lives as a payment's does.

    `authorised_by` is the second person; `cause` a plain code why.
    """

    refund_id: str
    payment_id: str
    visit_id: str
    agent_id: str
    authorised_by: str
    terminal_name: str
    method: RefundMethod
    cause: str
    amount_minor: int
    currency: str
    status: PaymentStatus
    created_at: datetime
    ended_at: datetime | None
    lines: tuple[RefundLine, ...]
    reason: str = ""
    text: str = ""
    authorisation_code: str = ""
    scheme: str = ""
    card_last4: str = ""
    entry_mode: str = ""
    terminal_id: str = ""
    receipt_number: str = ""
    raw_code: str = ""
    application_id: str = ""
    merchant_id: str = ""
    verification: str = ""
    resolved_by: str = ""
    resolution_evidence: str = ""
    version: int = 1


class BatchState(StrEnum):
    """The journal of a terminal's end of day; `sent` and `unknown`: it may have closed its batch."""

    SENT = "sent"
    DONE = "done"
    REFUSED = "refused"
    NOT_STARTED = "not_started"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class TerminalBatch:
    """One end of day of a terminal: what we had booked since the one before, and what the terminal says.

    Totals are net: payments less refunds. The terminal's are None where it does not tell.
    """

    batch_id: str
    terminal_name: str
    agent_id: str
    status: BatchState
    started_at: datetime
    ended_at: datetime | None
    currency: str
    our_count: int
    our_total_minor: int
    terminal_count: int | None = None
    terminal_total_minor: int | None = None
    terminal_id: str = ""
    reason: str = ""
    text: str = ""
    raw_code: str = ""


@dataclass(frozen=True)
class DeviceState:
    """How a device is, as the station that owns it last saw it; `appliance_id` is empty for this appliance.

    `kind` is printer, terminal or scanner; `state` the driver's plain code; `text` its detail, for staff.
    """

    appliance_id: str
    kind: str
    name: str
    station: str
    state: str
    text: str
    changed_at: datetime


@dataclass(frozen=True)
class PaperRoll:
    """The roll in a printer: its length when new and what was printed on it since, in millimetres."""

    printer_name: str
    roll_mm: int
    used_mm: int
    changed_at: datetime


@dataclass(frozen=True)
class Stamp:
    """An eTimbre stamp; `code` is the signed text of its QR."""

    stamp_number: str
    payment_id: str
    line_id: str
    service_code: str
    amount_minor: int
    currency: str
    amount_mad_minor: int
    code: str
    status: StampStatus
    issued_at: datetime
    version: int = 1


@dataclass(frozen=True)
class PrintJob:
    """One slip to print. `data` is what the slip template shows; `copy_number` 0 is the original."""

    job_id: str
    printer_name: str
    slip_kind: str
    subject_id: str
    copy_number: int
    languages: tuple[str, ...]
    data: dict[str, object]
    status: JobStatus
    created_at: datetime
    ended_at: datetime | None = None
    proof: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Agent:
    """A person who may log in at the counter."""

    agent_id: str
    display_name: str
    role: str
    pin_hash: str
    active: bool


@dataclass(frozen=True)
class QuarantinedEvent:
    """An event the authority will never take; shown, never dropped."""

    event_id: str
    kind: str
    device_seq: int
    reason: str
    quarantined_at: datetime


@dataclass(frozen=True)
class ExchangeState:
    """What the screens show of the exchange. `last_error` is a plain code, empty when the last cycle worked."""

    cursor: int
    pending_count: int
    quarantined_count: int
    last_success_at: datetime | None
    last_error: str
    clock_skew_s: int | None


@dataclass(frozen=True)
class OutboxItem:
    """An event waiting to go up, as canonical JSON of its envelope."""

    device_seq: int
    event_id: str
    kind: str
    envelope_json: str
    attempts: int


@dataclass(frozen=True)
class ChainReport:
    """Result of walking the audit chain: `fault` is empty when every link and signature holds."""

    events: int
    first_seq: int
    last_seq: int
    head_hash: str
    fault: str = ""
    details: dict[str, str] = field(default_factory=dict)
