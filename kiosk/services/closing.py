"""The closing slip of a terminal's end of day, filled from the journal (facts/domain.md 5.3).

It covers what was booked on one terminal since its end of day before. Services and cards are given gross, refunds
beside them; the totals are what is left, as in the terminal's batch.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import pairwise

from kiosk.domain.money import Money, format_money
from kiosk.domain.stamp import SERIAL_DIGITS, format_stamp_number, stamp_number
from kiosk.services.approval import POST_LANGUAGE
from kiosk.services.booked import Booked, last_done, sequence_of
from kiosk.services.journal_entry import open_of_terminal
from kiosk.services.slip_data import line_mad_minor, local_date, local_time, mad, payment_reference
from kiosk.services.slip_jobs import SlipJobs
from sync.store.records import BatchState, Payment, PaymentLine, Refund, Stamp, StampStatus, TerminalBatch
from sync.store.store import Transaction

KIND = "closing"
#: stands where the terminal does not tell
NOT_TOLD = "—"


class ClosingSlips:
    """Queues the closing slip inside the transaction that records an end of day."""

    def __init__(self, *, post_code: str, window: str, software: str, slip_jobs: SlipJobs) -> None:
        self._post_code = post_code
        self._window = window
        self._software = software
        self._slip_jobs = slip_jobs

    def add(
        self, tx: Transaction, batch: TerminalBatch, booked: Booked, terminal_lines: Sequence[str], now: datetime
    ) -> None:
        """Queue the slip of an end of day that has ended; `booked` is what it covers."""
        data = self._data(tx, batch, booked, now) | {"terminal_lines": list(terminal_lines)}
        self._slip_jobs.add(tx, slip_kind=KIND, subject_id=batch.batch_id, language=POST_LANGUAGE, data=data, now=now)

    def _data(self, tx: Transaction, batch: TerminalBatch, booked: Booked, now: datetime) -> dict[str, object]:
        zone = self._slip_jobs.zone
        batches = tx.batches.of_terminal(batch.terminal_name)
        number = [other.batch_id for other in batches].index(batch.batch_id) + 1
        before = last_done(tx, batch.terminal_name, batch)
        paid = [line for payment in booked.payments for line in payment.lines]
        given_back = _refunded_lines(tx, booked.refunds)
        signed = [*((line, 1) for line in paid), *((line, -1) for line in given_back)]
        stamps = _stamps_of(tx, booked.payments)
        return {
            "closing_number": f"{self._post_code}-{batch.terminal_name}-{number:04d}".upper(),
            "business_date": local_date(batch.started_at, zone),
            "date": local_date(now, zone),
            "time": local_time(now, zone),
            "post": self._post_code,
            "opened": f"{local_date(booked.since, zone)}  {local_time(booked.since, zone)}" if booked.since else "",
            "closed_by": _name_of(tx, batch.agent_id),
            "trouble": "" if batch.status is BatchState.DONE else batch.status.value,
            "first_receipt": payment_reference(booked.payments[0].payment_id) if booked.payments else "",
            "last_receipt": payment_reference(booked.payments[-1].payment_id) if booked.payments else "",
            "first_stamp": format_stamp_number(stamps[0].stamp_number) if stamps else "",
            "last_stamp": format_stamp_number(stamps[-1].stamp_number) if stamps else "",
            "missing_numbers": ", ".join(_missing(tx, stamps)),
            "total": format_money(Money(booked.total_minor, booked.currency)),
            "total_mad": mad(sum(sign * line_mad_minor(line) for line, sign in signed)),
            "stamp_mad": mad(sum(sign * line.stamp_mad_minor for line, sign in signed)),
            "chancery_mad": mad(sum(sign * line.chancery_mad_minor for line, sign in signed)),
            "service_mad": mad(sum(sign * line.service_mad_minor for line, sign in signed)),
            "rates": [{"text": text} for text in dict.fromkeys(p.rate_text for p in booked.payments) if text],
            "services": self._services(paid, booked.currency),
            "schemes": _schemes(booked),
            "free_count": str(self._free_acts(tx, before) or ""),
            "refunds": [self._refund(tx, refund) for refund in booked.refunds],
            "batches": [_batch(batch)],
            "open_payments": [
                {
                    "reference": payment_reference(_id_of(entry)),
                    "amount": format_money(Money(entry.amount_minor, entry.currency)),
                }
                for entry in open_of_terminal(tx, batch.terminal_name)
            ],
            "stamps": _account(tx, batch.terminal_name, booked, stamps),
            "software": self._software,
            "digest": tx.outbox.head()[1],
            "previous_digest": _digest_of(tx, before),
            "specimen": self._slip_jobs.specimen,
        }

    def _services(self, lines: Sequence[PaymentLine], currency: str) -> list[dict[str, object]]:
        return [
            {
                "names": self._slip_jobs.service_names(code),
                "count": sum(line.service_code == code for line in lines),
                "amount": format_money(
                    Money(sum(line.amount_minor for line in lines if line.service_code == code), currency)
                ),
                "amount_mad": mad(sum(line_mad_minor(line) for line in lines if line.service_code == code)),
            }
            for code in sorted({line.service_code for line in lines})
        ]

    def _free_acts(self, tx: Transaction, before: TerminalBatch | None) -> int:
        """Acts free of charge at this window since the end of day before, told by the chain as the payments are."""
        after_seq = 0 if before is None else sequence_of(tx, before)
        count = 0
        for event in tx.outbox.of_kind("fee.waived"):
            if event.device_seq > after_seq:
                visit = tx.visits.by_id(str(event.payload["visit_id"]))
                codes = event.payload["service_codes"]
                if visit is not None and visit.window == self._window and isinstance(codes, list):
                    count += len(codes)
        return count

    def _refund(self, tx: Transaction, refund: Refund) -> dict[str, object]:
        return {
            "refund_number": payment_reference(refund.refund_id),
            "original_receipt": payment_reference(refund.payment_id),
            "amount": format_money(Money(refund.amount_minor, refund.currency)),
            "authorised_by": _name_of(tx, refund.authorised_by),
        }


def difference_text(batch: TerminalBatch) -> str:
    """The terminal's total less ours, then its number less ours in brackets; empty when nothing is known to differ."""
    parts = []
    if batch.terminal_total_minor is not None and batch.terminal_total_minor != batch.our_total_minor:
        difference = Money(batch.terminal_total_minor - batch.our_total_minor, batch.currency)
        parts.append(("+" if difference.amount_minor > 0 else "") + format_money(difference))
    if batch.terminal_count is not None and batch.terminal_count != batch.our_count:
        parts.append(f"({batch.terminal_count - batch.our_count:+d})")
    return " ".join(parts)


def _batch(batch: TerminalBatch) -> dict[str, object]:
    told = batch.terminal_total_minor
    return {
        "terminal_id": batch.terminal_id or batch.terminal_name,
        "terminal_total": NOT_TOLD if told is None else format_money(Money(told, batch.currency)),
        "our_total": format_money(Money(batch.our_total_minor, batch.currency)),
        "difference": difference_text(batch),
    }


def _schemes(booked: Booked) -> list[dict[str, object]]:
    return [
        {
            "names": total.scheme or NOT_TOLD,
            "count": max(0, total.count),
            "amount": format_money(Money(total.amount_minor, booked.currency)),
        }
        for total in booked.schemes
    ]


def _account(tx: Transaction, terminal_name: str, booked: Booked, issued: Sequence[Stamp]) -> dict[str, object]:
    """The account of stamps of this terminal; unused before is what makes it balance."""
    unused = sum(stamp.status is StampStatus.ISSUED for stamp in tx.stamps.of_terminal(terminal_name))
    left = Counter(stamp.status for stamp in issued if stamp.status is not StampStatus.REFUNDED)
    refunded = sum(len(refund.lines) for refund in booked.refunds)
    consumed, voided, expired = (left[s] for s in (StampStatus.CONSUMED, StampStatus.VOID, StampStatus.EXPIRED))
    opening = unused + consumed + voided + expired + refunded - len(issued)
    return {
        "opening": str(opening),
        "issued": str(len(issued)),
        "consumed": str(consumed),
        "voided": str(voided or ""),
        "refunded": str(refunded or ""),
        "expired": str(expired or ""),
        "closing": str(unused),
    }


def _stamps_of(tx: Transaction, payments: Sequence[Payment]) -> list[Stamp]:
    stamps = [stamp for payment in payments for stamp in tx.stamps.of_payment(payment.payment_id)]
    return sorted(stamps, key=lambda stamp: stamp.stamp_number)


def _missing(tx: Transaction, stamps: Sequence[Stamp]) -> Iterable[str]:
    """Numbers between the first and the last stamp that no stamp of this appliance has, block by block."""
    if not stamps:
        return
    known = tx.stamps.between(stamps[0].stamp_number, stamps[-1].stamp_number)
    serials = [int(stamp.stamp_number[:SERIAL_DIGITS]) for stamp in known]
    for first, last in tx.numbers.ranges("stamp"):
        own = [serial for serial in serials if first <= serial <= last]
        for before, after in pairwise(own):
            if after - before > 1:
                ends = dict.fromkeys((before + 1, after - 1))
                yield " – ".join(format_stamp_number(stamp_number(serial)) for serial in ends)


def _refunded_lines(tx: Transaction, refunds: Iterable[Refund]) -> Iterable[PaymentLine]:
    for refund in refunds:
        payment = tx.payments.by_id(refund.payment_id)
        given_back = {line.line_id for line in refund.lines}
        if payment is not None:
            yield from (line for line in payment.lines if line.line_id in given_back)


def _id_of(entry: Payment | Refund) -> str:
    return entry.payment_id if isinstance(entry, Payment) else entry.refund_id


def _name_of(tx: Transaction, agent_id: str) -> str:
    agent = tx.agents.by_id(agent_id)
    return agent.display_name if agent else agent_id


def _digest_of(tx: Transaction, batch: TerminalBatch | None) -> str:
    """The digest printed on the closing slip of an end of day; empty for none."""
    if batch is None:
        return ""
    jobs = (job for job in tx.jobs.of_subject(batch.batch_id) if job.slip_kind == KIND)
    return str(next((job.data.get("digest", "") for job in jobs), ""))
