"""The one transaction in which approved refunds end stamps and open their services again (design section 4)."""

from datetime import datetime

from drivers.card_terminal.interface import TerminalResult
from kiosk.runtime.logging import get_logger
from kiosk.services.approval import POST_LANGUAGE
from kiosk.services.slip_data import incident_data, refund_data, shown_name
from kiosk.services.slip_jobs import SlipJobs
from sync.store.records import Payment, Refund, StampStatus
from sync.store.store import Transaction


class RefundApproval:
    """Ends the stamps of an approved refund, opens its services and queues its slips."""

    def __init__(self, *, slip_jobs: SlipJobs, merchant_copy: bool = False) -> None:
        """`merchant_copy`: whether the post keeps its own copy of each slip on paper."""
        self._slip_jobs = slip_jobs
        self._merchant_copy = merchant_copy

    def record(self, tx: Transaction, refund: Refund, now: datetime, result: TerminalResult | None) -> None:
        """Do it inside `tx`, which also holds the approval; `result` is None where a person decided.

        The money is back whatever became of a stamp meanwhile: one that is not issued any more stays as it is, its
        service stays settled, and the log says so.
        """
        payment = _payment_of(tx, refund)
        ended = {given.line_id for given in refund.lines if _end_stamp(tx, given.stamp_number)}
        services = [line.visit_service_id for line in payment.lines if line.line_id in ended]
        if services:
            tx.visits.settle_services(refund.visit_id, services, "")
        data = refund_data(
            refund,
            payment,
            agent_name=shown_name(tx, refund.agent_id),
            authoriser_name=shown_name(tx, refund.authorised_by),
            jobs=self._slip_jobs,
        )
        customer = list(result.receipt_lines_customer) if result else []
        self._queue(tx, refund, "refund", data | {"terminal_lines": customer}, now)
        if self._merchant_copy:
            merchant = list(result.receipt_lines_merchant) if result else []
            self._queue(tx, refund, "merchant_refund", data | {"terminal_lines": merchant}, now)

    def record_unknown(self, tx: Transaction, refund: Refund, now: datetime) -> None:
        """Queue what the visitor takes home while nobody knows whether the money went back."""
        agent_name = shown_name(tx, refund.agent_id)
        self._queue(tx, refund, "incident", incident_data(refund, agent_name, self._slip_jobs), now)

    def _queue(self, tx: Transaction, refund: Refund, kind: str, data: dict[str, object], now: datetime) -> None:
        visit = tx.visits.by_id(refund.visit_id)
        language = visit.language if visit and kind != "merchant_refund" else POST_LANGUAGE
        self._slip_jobs.add(tx, slip_kind=kind, subject_id=refund.refund_id, language=language, data=data, now=now)


def _end_stamp(tx: Transaction, stamp_number: str) -> bool:
    stamp = tx.stamps.by_number(stamp_number)
    if stamp is not None and stamp.status is StampStatus.ISSUED:
        return tx.stamps.move(stamp_number, stamp.version, StampStatus.REFUNDED) is not None
    get_logger().event("refund-stamp-moved", stamp_number=stamp_number)
    return False


def _payment_of(tx: Transaction, refund: Refund) -> Payment:
    payment = tx.payments.by_id(refund.payment_id)
    if payment is None:
        raise LookupError(f"refund {refund.refund_id} names a payment that is not in the store")
    return payment
