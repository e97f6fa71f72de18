"""What the events of refunds do to the ledgers of refunds and stamps.

Money goes back for stamps of an approved payment of the same device, each once, by the word of two people. An
approval makes the stamps refunded.
"""

from sqlalchemy import Connection, insert, select, update

from sync.contract.events import RefundEnded, RefundIntended, RefundResolved
from sync.server.devices import Device
from sync.server.effect import APPLIED, Effect, Refused, refuse_if, row_of
from sync.server.tables import payments, refund_stamps, refunds, stamps

#: while a refund has one of these outcomes, its stamps are in no other
_HOLDS = ("intended", "unknown", "approved")


def intend(connection: Connection, device: Device, event: RefundIntended) -> Effect:
    """Take the intent with its stamps."""
    refuse_if(row_of(connection, refunds.c.refund_id, event.refund_id) is not None, "refund_exists")
    refuse_if(event.authorised_by in ("", event.agent_id), "same_person")
    payment = row_of(connection, payments.c.payment_id, event.payment_id)
    if payment is None:
        raise Refused("unknown_payment")
    refuse_if(payment.device_id != device.device_id, "other_device")
    refuse_if(payment.outcome != "approved", "payment_not_approved")
    refuse_if(event.currency != payment.currency, "currency_mismatch")
    refuse_if(len(set(event.stamp_numbers)) != len(event.stamp_numbers), "stamp_twice")
    amount_minor = sum(_free_amount_minor(connection, event.payment_id, number) for number in event.stamp_numbers)
    refuse_if(event.amount_minor != amount_minor, "stamps_do_not_add_up")
    connection.execute(
        insert(refunds).values(
            refund_id=event.refund_id,
            device_id=device.device_id,
            payment_id=event.payment_id,
            agent_id=event.agent_id,
            authorised_by=event.authorised_by,
            method=event.method,
            cause=event.cause,
            amount_minor=event.amount_minor,
            currency=event.currency,
            outcome="intended",
            authorisation_code="",
            card_last4="",
            resolved_by="",
        )
    )
    connection.execute(
        insert(refund_stamps),
        [{"refund_id": event.refund_id, "stamp_number": number} for number in event.stamp_numbers],
    )
    return APPLIED


def end(connection: Connection, device: Device, event: RefundEnded) -> Effect:
    """Take what the terminal said."""
    return _decide(connection, device, event, from_outcomes={"intended"}, resolved_by="")


def resolve(connection: Connection, device: Device, event: RefundResolved) -> Effect:
    """Take what a person decided."""
    return _decide(connection, device, event, from_outcomes={"intended", "unknown"}, resolved_by=event.resolved_by)


def _decide(
    connection: Connection,
    device: Device,
    event: RefundEnded | RefundResolved,
    *,
    from_outcomes: set[str],
    resolved_by: str,
) -> Effect:
    refund = row_of(connection, refunds.c.refund_id, event.refund_id)
    if refund is None:
        raise Refused("unknown_refund")
    refuse_if(refund.device_id != device.device_id, "other_device")
    refuse_if(refund.outcome not in from_outcomes, "refund_already_decided")
    approved = event.outcome == "approved"
    same_money = (event.amount_minor, event.currency) == (refund.amount_minor, refund.currency)
    refuse_if(approved and not same_money, "amount_mismatch")
    connection.execute(
        update(refunds)
        .where(refunds.c.refund_id == event.refund_id)
        .values(
            outcome=event.outcome,
            authorisation_code=event.authorisation_code,
            card_last4=event.card_last4,
            resolved_by=resolved_by,
        )
    )
    if approved:
        numbers = select(refund_stamps.c.stamp_number).where(refund_stamps.c.refund_id == event.refund_id)
        connection.execute(update(stamps).where(stamps.c.stamp_number.in_(numbers)).values(status="refunded"))
    return APPLIED


def _free_amount_minor(connection: Connection, payment_id: str, stamp_number: str) -> int:
    """The amount of a stamp that no other refund holds; raises Refused for any other."""
    stamp = row_of(connection, stamps.c.stamp_number, stamp_number)
    if stamp is None or stamp.payment_id != payment_id:
        raise Refused("stamp_of_another_payment")
    refuse_if(stamp.status == "refunded", "stamp_refunded")
    held = connection.execute(
        select(refunds.c.refund_id)
        .join(refund_stamps, refund_stamps.c.refund_id == refunds.c.refund_id)
        .where(refund_stamps.c.stamp_number == stamp_number, refunds.c.outcome.in_(_HOLDS))
        .limit(1)
    ).one_or_none()
    refuse_if(held is not None, "stamp_in_another_refund")
    return int(stamp.amount_minor)
