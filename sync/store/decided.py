"""Which payments and refunds were decided after a place in the chain of events: an order no clock can change."""

from sqlalchemy import Select, func, select

from sync.contract.events import KIND_OF, PaymentEnded, PaymentResolved, RefundEnded, RefundResolved
from sync.store.tables import outbox_events


def payments_decided_after(device_seq: int) -> Select[tuple[str]]:
    """Select the ids of payments whose outcome was written down later than the event `device_seq`."""
    return _decided_after(device_seq, "$.payload.payment_id", KIND_OF[PaymentEnded], KIND_OF[PaymentResolved])


def refunds_decided_after(device_seq: int) -> Select[tuple[str]]:
    """The same of refunds."""
    return _decided_after(device_seq, "$.payload.refund_id", KIND_OF[RefundEnded], KIND_OF[RefundResolved])


def _decided_after(device_seq: int, path: str, *kinds: str) -> Select[tuple[str]]:
    return select(func.json_extract(outbox_events.c.envelope_json, path)).where(
        outbox_events.c.device_seq > device_seq, outbox_events.c.kind.in_(kinds)
    )
