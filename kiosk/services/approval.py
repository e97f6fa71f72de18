"""The one transaction in which an approved payment becomes stamps (design section 4)."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.stamp import StampPayload, stamp_number
from kiosk.services.slip_data import receipt_data, shown_name, stamp_data
from kiosk.services.slip_jobs import SlipJobs
from kiosk.services.stamps import StampSigner
from sync.contract.events import StampIssued
from sync.store.records import Payment, Stamp, StampStatus
from sync.store.store import Transaction

#: numbers that must be left beyond those a payment needs before it may start: other windows of the same
#: appliance may be approved at the same moment
STAMP_RESERVE = 50
#: what stays at the post needs no visitor's language
POST_LANGUAGE = "fr"


@dataclass(frozen=True)
class TerminalLines:
    """What the terminal wants printed on each copy of a receipt; empty where its protocol gives nothing.

    The slips take card digits and expiry dates out of them.
    """

    customer: tuple[str, ...] = ()
    merchant: tuple[str, ...] = ()


NO_LINES = TerminalLines()


class StampNumbersExhausted(RuntimeError):
    """The device's block of stamp numbers is empty although it was checked before charging."""


class Approval:
    """Issues the stamps of an approved payment, settles its services and queues its slips."""

    def __init__(
        self, *, post_code: str, signer: StampSigner, slip_jobs: SlipJobs, merchant_copy: bool = False
    ) -> None:
        """`merchant_copy`: whether the post keeps its own copy of each receipt on paper."""
        self._post_code = post_code
        self._signer = signer
        self._slip_jobs = slip_jobs
        self._merchant_copy = merchant_copy

    def record(
        self, tx: Transaction, payment: Payment, now: datetime, terminal_lines: TerminalLines = NO_LINES
    ) -> list[Stamp]:
        """Issue one stamp per fee line inside `tx`, which also holds the approval itself.

        Raises StampNumbersExhausted, which undoes the whole transaction: the payment stays open and
        nothing is lost.
        """
        stamps = [self._issue(tx, payment, position, now) for position in range(len(payment.lines))]
        tx.visits.settle_services(payment.visit_id, [line.visit_service_id for line in payment.lines], "paid")
        visit = tx.visits.by_id(payment.visit_id)
        if visit is None:
            raise LookupError(f"payment {payment.payment_id} names a visit that is not in the store")
        receipt = receipt_data(
            payment, stamps, shown_name(tx, payment.agent_id), shown_name(tx, payment.resolved_by), self._slip_jobs
        )
        self._slip_jobs.add(
            tx,
            slip_kind="receipt",
            subject_id=payment.payment_id,
            language=visit.language,
            data=receipt | {"terminal_lines": list(terminal_lines.customer)},
            now=now,
        )
        if self._merchant_copy:
            self._slip_jobs.add(
                tx,
                slip_kind="merchant_receipt",
                subject_id=payment.payment_id,
                language=POST_LANGUAGE,
                data=receipt | {"terminal_lines": list(terminal_lines.merchant)},
                now=now,
            )
        for stamp in stamps:
            self._slip_jobs.add(
                tx,
                slip_kind="stamp",
                subject_id=stamp.stamp_number,
                language=visit.language,
                data=stamp_data(stamp, payment, self._post_code, self._slip_jobs),
                now=now,
            )
        return stamps

    @staticmethod
    def _unused_number(tx: Transaction) -> str:
        """The next stamp number of this device's blocks.

        Skips numbers that are used already (blocks that overlap, from before they were refused): stopping at one
        would undo the approval, give the same number again at every later try, and the payment could never end.
        """
        while (taken := tx.numbers.take("stamp")) is not None:
            number = stamp_number(taken[1])
            if tx.stamps.by_number(number) is None:
                return number
        raise StampNumbersExhausted("no stamp numbers left; the central system gives a new block")

    def _issue(self, tx: Transaction, payment: Payment, position: int, now: datetime) -> Stamp:
        line = payment.lines[position]
        number = self._unused_number(tx)
        issued_at = now.replace(microsecond=0)
        mad_minor = line.stamp_mad_minor + line.chancery_mad_minor + line.service_mad_minor
        payload = StampPayload(
            number=number,
            post_code=self._post_code,
            service_code=line.service_code,
            amount_minor=line.amount_minor,
            currency=payment.currency,
            amount_mad_minor=mad_minor,
            issued_at=issued_at,
            payment_ref=payment.payment_id[:8],
        )
        stamp = Stamp(
            stamp_number=number,
            payment_id=payment.payment_id,
            line_id=line.line_id,
            service_code=line.service_code,
            amount_minor=line.amount_minor,
            currency=payment.currency,
            amount_mad_minor=mad_minor,
            code=self._signer.sign(payload),
            status=StampStatus.ISSUED,
            issued_at=issued_at,
        )
        tx.stamps.add(stamp)
        tx.outbox.append(
            StampIssued(
                stamp_number=stamp.stamp_number,
                payment_id=stamp.payment_id,
                line_id=stamp.line_id,
                service_code=stamp.service_code,
                amount_minor=stamp.amount_minor,
                currency=stamp.currency,
                amount_mad_minor=stamp.amount_mad_minor,
                code=stamp.code,
                issued_at=stamp.issued_at,
            )
        )
        return stamp
