"""What each slip shows, as ready text; keys are those of `kiosk.slips.data`.

Dates and times are the post's local ones. Names of services are given by language, never a person's name.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.money import Money, format_money
from kiosk.domain.stamp import format_stamp_number
from kiosk.services.slip_jobs import SlipJobs
from sync.store.records import Payment, PaymentLine, Refund, Stamp, Visit
from sync.store.store import Transaction

#: characters of a payment's identifier that people read out at the counter
REFERENCE_LENGTH = 8


def payment_reference(payment_id: str) -> str:
    """The short form of a payment's identifier, as printed and shown."""
    return payment_id[:REFERENCE_LENGTH].upper()


def local_date(moment: datetime, zone: ZoneInfo) -> str:
    """`22/11/2026` in the post's zone."""
    return moment.astimezone(zone).strftime("%d/%m/%Y")


def local_time(moment: datetime, zone: ZoneInfo) -> str:
    """`09:30` in the post's zone."""
    return moment.astimezone(zone).strftime("%H:%M")


def mad(amount_minor: int) -> str:
    """An amount in dirhams as text."""
    return format_money(Money(amount_minor, "MAD"))


def component(amount_minor: int) -> str:
    """A component in dirhams, empty when the fee has none of it."""
    return mad(amount_minor) if amount_minor else ""


def line_mad_minor(line: PaymentLine) -> int:
    """The three components of a line together, in centimes of a dirham."""
    return line.stamp_mad_minor + line.chancery_mad_minor + line.service_mad_minor


def shown_name(tx: Transaction, agent_id: str) -> str:
    """The name an agent is known by at the post; what is no agent's identifier stays as it is."""
    agent = tx.agents.by_id(agent_id) if agent_id else None
    return agent.display_name if agent else agent_id


def card_data(operation: Payment | Refund) -> dict[str, object]:
    """What a card scheme wants on paper of a payment or refund (`kiosk.slips.parts.CardFacts`)."""
    return {
        "scheme": operation.scheme,
        "last4": operation.card_last4,
        "authorisation_code": operation.authorisation_code,
        "terminal_id": operation.terminal_id,
        "entry_mode": operation.entry_mode,
        "aid": operation.application_id,
        "receipt_number": operation.receipt_number,
        "merchant_id": operation.merchant_id,
        "verification": operation.verification,
    }


def ticket_data(visit: Visit, person_count: int, jobs: SlipJobs) -> dict[str, object]:
    """The lobby's ticket."""
    return {
        "ticket_number": visit.ticket_number,
        "date": local_date(visit.arrived_at, jobs.zone),
        "time": local_time(visit.arrived_at, jobs.zone),
        "slot_time": local_time(visit.slot_start, jobs.zone) if visit.slot_start else "",
        "services": [{"names": jobs.service_names(service.service_code)} for service in visit.services],
        "person_count": person_count,
        "specimen": jobs.specimen,
    }


def receipt_data(
    payment: Payment, stamps: list[Stamp], agent_name: str, resolver_name: str, jobs: SlipJobs
) -> dict[str, object]:
    """The payer's receipt: every line with its components, rate and stamps (facts/domain.md 0, fact 8).

    `resolver_name`: who decided an outcome that was unknown; empty where the terminal told it itself.
    """
    ended_at = payment.ended_at or payment.created_at
    return {
        "receipt_number": payment_reference(payment.payment_id),
        "date": local_date(ended_at, jobs.zone),
        "time": local_time(ended_at, jobs.zone),
        "agent": agent_name,
        "lines": [
            {
                "names": jobs.service_names(line.service_code),
                "stamp_mad": component(line.stamp_mad_minor),
                "chancery_mad": component(line.chancery_mad_minor),
                "service_mad": component(line.service_mad_minor),
                "total_mad": mad(line_mad_minor(line)),
                "amount": format_money(Money(line.amount_minor, payment.currency)),
            }
            for line in payment.lines
        ],
        "total": format_money(Money(payment.amount_minor, payment.currency)),
        "total_mad": mad(sum(line_mad_minor(line) for line in payment.lines)),
        "rate": payment.rate_text,
        "card": card_data(payment),
        "outcome": payment.status.value,
        "stamps": [{"number": format_stamp_number(stamp.stamp_number)} for stamp in stamps],
        "resolved_by": resolver_name,
        "specimen": jobs.specimen,
    }


def stamp_data(stamp: Stamp, payment: Payment, post_code: str, jobs: SlipJobs) -> dict[str, object]:
    """One eTimbre stamp with its signed code."""
    return {
        "number": format_stamp_number(stamp.stamp_number),
        "names": jobs.service_names(stamp.service_code),
        "amount": format_money(Money(stamp.amount_minor, stamp.currency)),
        "amount_mad": mad(stamp.amount_mad_minor),
        "rate": payment.rate_text,
        "post": post_code,
        "date": local_date(stamp.issued_at, jobs.zone),
        "time": local_time(stamp.issued_at, jobs.zone),
        "code": stamp.code,
        "payment_ref": payment_reference(payment.payment_id),
        "specimen": jobs.specimen,
    }


def refund_data(
    refund: Refund, payment: Payment, *, agent_name: str, authoriser_name: str, jobs: SlipJobs
) -> dict[str, object]:
    """What was given back, of which payment, and the stamps that end with it."""
    ended_at = refund.ended_at or refund.created_at
    given_back = {line.line_id for line in refund.lines}
    lines = [line for line in payment.lines if line.line_id in given_back]
    return {
        "refund_number": payment_reference(refund.refund_id),
        "original_receipt": payment_reference(payment.payment_id),
        "original_date": local_date(payment.ended_at or payment.created_at, jobs.zone),
        "date": local_date(ended_at, jobs.zone),
        "time": local_time(ended_at, jobs.zone),
        "agent": agent_name,
        "authorised_by": authoriser_name,
        "reason": refund.cause,
        "total": format_money(Money(refund.amount_minor, refund.currency)),
        "total_mad": mad(sum(line_mad_minor(line) for line in lines)),
        "rate": payment.rate_text,
        "outcome": refund.status.value,
        "card": card_data(refund),
        "stamps": [{"number": format_stamp_number(line.stamp_number)} for line in refund.lines],
        "specimen": jobs.specimen,
    }


def incident_data(operation: Payment | Refund, agent_name: str, jobs: SlipJobs) -> dict[str, object]:
    """What the payer takes home when nobody knows yet whether the card was charged, or the money went back."""
    ended_at = operation.ended_at or operation.created_at
    kind, own_id = (
        ("refund", operation.refund_id) if isinstance(operation, Refund) else ("payment", operation.payment_id)
    )
    return {
        "operation": kind,
        "reference": payment_reference(own_id),
        "amount": format_money(Money(operation.amount_minor, operation.currency)),
        "date": local_date(ended_at, jobs.zone),
        "time": local_time(ended_at, jobs.zone),
        "agent": agent_name,
        "reason": operation.reason,
        "specimen": jobs.specimen,
    }
