"""The payload of every kind of event, in one place.

Amounts are integer minor units; `mad` amounts are centimes. No names, no document numbers, no card number
beyond the last four digits ever stand in a payload.
"""

from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

Channel = Literal["qr", "typed", "walk_in", "staff"]
OutcomeText = Literal["approved", "declined", "cancelled", "not_started", "unknown"]


class Payload(BaseModel):
    """Base: unknown fields are refused, so that a typing error is seen on the device that made it."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class VisitCheckedIn(Payload):
    """An appointment (or a walk-in, `appointment_id` null) became a visit with a ticket."""

    visit_id: str
    appointment_id: str | None
    ticket_number: str
    business_date: str = Field(pattern=r"^\d{4}-\d{2}-\d{2}$")
    channel: Channel
    service_codes: list[str]
    person_count: int = Field(ge=1)
    rule: str = Field(description="identifier of the arrival rule that admitted the visitor")


class CheckInRefused(Payload):
    """Somebody was turned to another day, post, hour or to the staff."""

    appointment_id: str | None
    reason: str
    channel: Channel


class VisitMoved(Payload):
    """A visit changed state: called, in_service, done, no_show."""

    visit_id: str
    status: Literal["waiting", "called", "in_service", "done", "no_show"]
    window: str
    agent_id: str
    version: int = Field(ge=1)


class PaymentLineItem(Payload):
    """One fee line of a payment; local components add up to `amount_minor`."""

    line_id: str
    service_code: str
    stamp_mad_minor: int = Field(ge=0)
    chancery_mad_minor: int = Field(ge=0)
    service_mad_minor: int = Field(ge=0)
    amount_minor: int = Field(ge=0)


class PaymentIntended(Payload):
    """The intent, on disk before the first byte went to the terminal."""

    payment_id: str
    visit_id: str
    agent_id: str
    amount_minor: int = Field(gt=0)
    currency: str = Field(pattern="^[A-Z]{3}$")
    rate_id: str
    lines: list[PaymentLineItem] = Field(min_length=1)


class PaymentEnded(Payload):
    """The outcome the terminal gave; `unknown` is followed by a PaymentResolved."""

    payment_id: str
    outcome: OutcomeText
    reason: str
    amount_minor: int
    currency: str = Field(pattern="^[A-Z]{3}$")
    authorisation_code: str = ""
    card_last4: str = Field(default="", pattern="^[0-9]{0,4}$")
    scheme: str = ""
    terminal_id: str = ""
    receipt_number: str = ""
    entry_mode: str = Field(default="", description='how the card was read, or "slip keyed in"')


class PaymentResolved(Payload):
    """A named person, or the terminal's own query, decided an unknown outcome."""

    payment_id: str
    outcome: Literal["approved", "declined", "cancelled", "not_started"]
    resolved_by: str
    evidence: str
    amount_minor: int
    currency: str = Field(pattern="^[A-Z]{3}$")
    authorisation_code: str = ""
    card_last4: str = Field(default="", pattern="^[0-9]{0,4}$")
    entry_mode: str = Field(default="", description='how the card was read, or "slip keyed in"')


class RefundIntended(Payload):
    """Money shall go back for lines of a payment, whose stamps end with it; on disk before the first byte.

    `authorised_by` is the second person, never the first. An approval makes the stamps refunded.
    """

    refund_id: str
    payment_id: str
    agent_id: str
    authorised_by: str
    method: Literal["reversal", "refund"]
    cause: str
    amount_minor: int = Field(gt=0)
    currency: str = Field(pattern="^[A-Z]{3}$")
    stamp_numbers: list[str] = Field(min_length=1)


class RefundEnded(Payload):
    """The outcome the terminal gave; `unknown` is followed by a RefundResolved."""

    refund_id: str
    outcome: OutcomeText
    reason: str
    amount_minor: int
    currency: str = Field(pattern="^[A-Z]{3}$")
    authorisation_code: str = ""
    card_last4: str = Field(default="", pattern="^[0-9]{0,4}$")
    scheme: str = ""
    terminal_id: str = ""
    receipt_number: str = ""
    entry_mode: str = Field(default="", description='how the card was read, or "slip keyed in"')


class RefundResolved(Payload):
    """A named person decided an unknown outcome of a refund."""

    refund_id: str
    outcome: Literal["approved", "declined", "cancelled", "not_started"]
    resolved_by: str
    evidence: str
    amount_minor: int
    currency: str = Field(pattern="^[A-Z]{3}$")
    authorisation_code: str = ""
    card_last4: str = Field(default="", pattern="^[0-9]{0,4}$")
    entry_mode: str = Field(default="", description='how the card was read, or "slip keyed in"')


class TerminalBatchEnded(Payload):
    """An end of day of a card terminal; net totals, the terminal's own null where it does not tell."""

    batch_id: str
    terminal_name: str
    terminal_id: str
    agent_id: str
    status: Literal["done", "refused", "not_started", "unknown"]
    reason: str
    currency: str = Field(pattern="^[A-Z]{3}$")
    our_count: int = Field(ge=0)
    our_total_minor: int
    terminal_count: int | None = None
    terminal_total_minor: int | None = None


class DeviceStateChanged(Payload):
    """A device of this appliance is in another state; the other appliances of the post are told."""

    kind: Literal["printer", "terminal", "scanner"]
    name: str
    station: str
    state: str
    text: str = Field(default="", max_length=200)


class FeeWaived(Payload):
    """A free act: a line of quantity without money, with its legal reason."""

    visit_id: str
    service_codes: list[str] = Field(min_length=1)
    agent_id: str
    legal_reason: str


class StampIssued(Payload):
    """A stamp, born with the approval of its payment; `code` is the signed text of its QR."""

    stamp_number: str
    payment_id: str
    line_id: str
    service_code: str
    amount_minor: int = Field(gt=0)
    currency: str = Field(pattern="^[A-Z]{3}$")
    amount_mad_minor: int = Field(gt=0)
    code: str
    issued_at: AwareDatetime


class SlipPrinted(Payload):
    """How a print job ended; `copy_number` 0 is the original, 1.. are DUPLICATA."""

    job_id: str
    slip_kind: str
    subject_id: str
    copy_number: int = Field(ge=0)
    status: Literal["printed", "uncertain", "failed"]
    proof: str


class ChangeRefused(Payload):
    """A record that came down could not be taken by this device; the records around it were."""

    record_kind: str
    record_id: str
    version: int = Field(ge=1)
    reason: str


#: kind on the wire -> payload schema
PAYLOADS: dict[str, type[Payload]] = {
    "visit.checked_in": VisitCheckedIn,
    "checkin.refused": CheckInRefused,
    "visit.moved": VisitMoved,
    "payment.intended": PaymentIntended,
    "payment.ended": PaymentEnded,
    "payment.resolved": PaymentResolved,
    "refund.intended": RefundIntended,
    "refund.ended": RefundEnded,
    "refund.resolved": RefundResolved,
    "terminal.batch_ended": TerminalBatchEnded,
    "device.state_changed": DeviceStateChanged,
    "fee.waived": FeeWaived,
    "stamp.issued": StampIssued,
    "slip.printed": SlipPrinted,
    "change.refused": ChangeRefused,
}

#: kinds that tell how things are at the moment: an older server that does not know them yet loses nothing
NEWS_KINDS = frozenset({"device.state_changed"})

KIND_OF: dict[type[Payload], str] = {schema: kind for kind, schema in PAYLOADS.items()}
