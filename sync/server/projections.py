"""What each kind of event does to the ledgers of visits, payments and stamps.

An event is a fact of its device; it is refused only when it contradicts what the ledger already holds, or tells of
a visit or payment of another device (`other_device`): only who charged knows how a payment ended. Rule for two
check-ins of one appointment on one day: the first one applied is the visit, the other is kept as its alias, so that
both slips can be called; its device is told the first ticket. A visit that ended as a no-show is first no more.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from sync.contract.envelope import utc_text
from sync.contract.events import (
    DeviceStateChanged,
    Payload,
    PaymentEnded,
    PaymentIntended,
    PaymentResolved,
    RefundEnded,
    RefundIntended,
    RefundResolved,
    StampIssued,
    VisitCheckedIn,
    VisitMoved,
)
from sync.contract.messages import ItemStatus
from sync.server import refunds
from sync.server.device_states import file_state
from sync.server.devices import Device
from sync.server.effect import APPLIED, Effect, Refused, refuse_if, row_of
from sync.server.stamp_numbers import serial_of, was_given
from sync.server.tables import payment_lines, payments, stamps, visits


def apply(connection: Connection, device: Device, payload: Payload, occurred_at: datetime) -> Effect:
    """Bring the ledgers up to date with one event. Raises Refused, before anything is written."""
    if isinstance(payload, DeviceStateChanged):
        file_state(connection, device, payload, occurred_at)
        return APPLIED
    handler = _HANDLERS.get(type(payload))
    return APPLIED if handler is None else handler(connection, device, payload)


def _check_in(connection: Connection, device: Device, event: VisitCheckedIn) -> Effect:
    refuse_if(row_of(connection, visits.c.visit_id, event.visit_id) is not None, "visit_exists")
    first = None
    if event.appointment_id is not None:
        first = connection.execute(
            select(visits)
            .where(
                visits.c.appointment_id == event.appointment_id,
                visits.c.business_date == event.business_date,
                visits.c.alias_of.is_(None),
                visits.c.status != "no_show",
            )
            .limit(1)
        ).one_or_none()
    connection.execute(
        insert(visits).values(
            visit_id=event.visit_id,
            device_id=device.device_id,
            post_code=device.post_code,
            appointment_id=event.appointment_id,
            business_date=event.business_date,
            ticket_number=event.ticket_number,
            status="waiting",
            window="",
            agent_id="",
            version=1,
            alias_of=None if first is None else first.visit_id,
        )
    )
    if first is None:
        return APPLIED
    return Effect(ItemStatus.CONFLICT, {"ticket_number": first.ticket_number, "visit_id": first.visit_id})


def _move(connection: Connection, device: Device, event: VisitMoved) -> Effect:
    visit = row_of(connection, visits.c.visit_id, event.visit_id)
    if visit is None:
        raise Refused("unknown_visit")
    refuse_if(visit.device_id != device.device_id, "other_device")
    if event.version > visit.version:  # an older move that comes late is kept in the ledger and changes nothing
        connection.execute(
            update(visits)
            .where(visits.c.visit_id == event.visit_id)
            .values(status=event.status, window=event.window, agent_id=event.agent_id, version=event.version)
        )
    return APPLIED


def _intend(connection: Connection, device: Device, event: PaymentIntended) -> Effect:
    refuse_if(row_of(connection, payments.c.payment_id, event.payment_id) is not None, "payment_exists")
    refuse_if(sum(line.amount_minor for line in event.lines) != event.amount_minor, "lines_do_not_add_up")
    connection.execute(
        insert(payments).values(
            payment_id=event.payment_id,
            device_id=device.device_id,
            visit_id=event.visit_id,
            agent_id=event.agent_id,
            amount_minor=event.amount_minor,
            currency=event.currency,
            outcome="intended",
            authorisation_code="",
            card_last4="",
            resolved_by="",
        )
    )
    connection.execute(
        insert(payment_lines),
        [
            {
                "payment_id": event.payment_id,
                "line_id": line.line_id,
                "service_code": line.service_code,
                "amount_minor": line.amount_minor,
                "amount_mad_minor": line.stamp_mad_minor + line.chancery_mad_minor + line.service_mad_minor,
            }
            for line in event.lines
        ],
    )
    return APPLIED


def _end(connection: Connection, device: Device, event: PaymentEnded) -> Effect:
    return _decide(connection, device, event, from_outcomes={"intended"}, resolved_by="")


def _resolve(connection: Connection, device: Device, event: PaymentResolved) -> Effect:
    return _decide(connection, device, event, from_outcomes={"intended", "unknown"}, resolved_by=event.resolved_by)


def _decide(
    connection: Connection,
    device: Device,
    event: PaymentEnded | PaymentResolved,
    *,
    from_outcomes: set[str],
    resolved_by: str,
) -> Effect:
    payment = row_of(connection, payments.c.payment_id, event.payment_id)
    if payment is None:
        raise Refused("unknown_payment")
    refuse_if(payment.device_id != device.device_id, "other_device")
    refuse_if(payment.outcome not in from_outcomes, "payment_already_decided")
    same_money = (event.amount_minor, event.currency) == (payment.amount_minor, payment.currency)
    refuse_if(event.outcome == "approved" and not same_money, "amount_mismatch")
    connection.execute(
        update(payments)
        .where(payments.c.payment_id == event.payment_id)
        .values(
            outcome=event.outcome,
            authorisation_code=event.authorisation_code,
            card_last4=event.card_last4,
            resolved_by=resolved_by,
        )
    )
    return APPLIED


def _issue(connection: Connection, device: Device, event: StampIssued) -> Effect:
    payment = row_of(connection, payments.c.payment_id, event.payment_id)
    if payment is None:
        raise Refused("payment_not_approved")
    refuse_if(payment.device_id != device.device_id, "other_device")
    refuse_if(payment.outcome != "approved", "payment_not_approved")
    serial = serial_of(event.stamp_number)
    if serial is None:
        raise Refused("stamp_number_wrong")
    refuse_if(not was_given(connection, device.device_id, serial), "stamp_number_not_given")
    refuse_if(row_of(connection, stamps.c.stamp_number, event.stamp_number) is not None, "stamp_number_used")
    line = connection.execute(
        select(payment_lines).where(
            payment_lines.c.payment_id == event.payment_id, payment_lines.c.line_id == event.line_id
        )
    ).one_or_none()
    if line is None:
        raise Refused("unknown_line")
    paid = (line.service_code, line.amount_minor, payment.currency, line.amount_mad_minor)
    stamp = (event.service_code, event.amount_minor, event.currency, event.amount_mad_minor)
    refuse_if(stamp != paid, "line_mismatch")
    stamped = connection.execute(
        select(stamps.c.stamp_number).where(stamps.c.payment_id == event.payment_id, stamps.c.line_id == event.line_id)
    ).one_or_none()
    refuse_if(stamped is not None, "line_already_stamped")
    connection.execute(
        insert(stamps).values(
            stamp_number=event.stamp_number,
            device_id=device.device_id,
            payment_id=event.payment_id,
            line_id=event.line_id,
            service_code=event.service_code,
            amount_minor=event.amount_minor,
            currency=event.currency,
            amount_mad_minor=event.amount_mad_minor,
            code=event.code,
            issued_at=utc_text(event.issued_at),
            status="issued",
        )
    )
    return APPLIED


#: kinds without an entry are kept in the ledger of events and change nothing else
_HANDLERS: dict[type[Payload], Callable[[Connection, Device, Any], Effect]] = {
    VisitCheckedIn: _check_in,
    VisitMoved: _move,
    PaymentIntended: _intend,
    PaymentEnded: _end,
    PaymentResolved: _resolve,
    StampIssued: _issue,
    RefundIntended: refunds.intend,
    RefundEnded: refunds.end,
    RefundResolved: refunds.resolve,
}
