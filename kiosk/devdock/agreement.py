"""Whether the ledgers of a demonstration agree with each other and with what was played; each doubt is one line."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.devdock.ledgers import Ledgers
from kiosk.domain.stamp import StampRefused, key_id, verify_stamp
from sync.store.records import BatchState, PaymentStatus, Stamp, StampStatus, VisitStatus

K = TypeVar("K")

OPEN: Final = (PaymentStatus.CREATED, PaymentStatus.SENT, PaymentStatus.UNKNOWN)


@dataclass
class Played:
    """What the tour played: status by ticket, number of payments and refunds by outcome, and how slips must have ended.

    `slips`: (kind, copy number, status) -> how many; `days_ended`: ends of day that the terminal took.
    """

    visits: dict[str, VisitStatus] = field(default_factory=dict)
    payments: Counter[str] = field(default_factory=Counter)
    refunds: Counter[str] = field(default_factory=Counter)
    resolved: int = 0
    days_ended: int = 0
    slips: Counter[tuple[str, int, str]] = field(default_factory=Counter)


def disagreements(ledgers: Ledgers, public_key: Ed25519PublicKey, played: Played) -> list[str]:
    """Compare everything; empty when all ledgers say the same."""
    return [
        *_money(ledgers),
        *_days(ledgers, played),
        *_stamps(ledgers, public_key),
        *_central(ledgers),
        *_slips(ledgers),
        *_played(ledgers, played),
    ]


def _money(ledgers: Ledgers) -> Iterable[str]:
    booked = Counter((entry.amount_minor, entry.currency) for entry in ledgers.terminal if entry.approved)
    approved = Counter((p.amount_minor, p.currency) for p in ledgers.payments if p.status is PaymentStatus.APPROVED)
    approved.update((-r.amount_minor, r.currency) for r in ledgers.refunds if r.status is PaymentStatus.APPROVED)
    yield from _differences("booked by the terminal", booked, "approved here", approved)
    refused = Counter((entry.amount_minor, entry.currency) for entry in ledgers.terminal if not entry.approved)
    declined = Counter((p.amount_minor, p.currency) for p in ledgers.payments if p.status is PaymentStatus.DECLINED)
    declined.update((r.amount_minor, r.currency) for r in ledgers.refunds if r.status is PaymentStatus.DECLINED)
    yield from _differences("refused by the terminal", refused, "declined here", declined)
    for payment in ledgers.payments:
        if payment.status in OPEN:
            yield f"payment {payment.payment_id} is still {payment.status}"
    for refund in ledgers.refunds:
        if refund.status in OPEN:
            yield f"refund {refund.refund_id} is still {refund.status}"


def _days(ledgers: Ledgers, played: Played) -> Iterable[str]:
    done = [batch for batch in ledgers.batches if batch.status is BatchState.DONE]
    if len(done) != played.days_ended:
        yield f"{played.days_ended} ends of day were played, {len(done)} found"
    for batch in done:
        if batch.terminal_total_minor not in (None, batch.our_total_minor):
            yield f"end of day: the terminal has {batch.terminal_total_minor}, the journal {batch.our_total_minor}"
        if batch.terminal_count not in (None, batch.our_count):
            yield f"end of day: the terminal counts {batch.terminal_count}, the journal {batch.our_count}"


def _stamps(ledgers: Ledgers, public_key: Ed25519PublicKey) -> Iterable[str]:
    approved = {p.payment_id: p for p in ledgers.payments if p.status is PaymentStatus.APPROVED}
    fee_lines = Counter((p.payment_id, line.line_id) for p in approved.values() for line in p.lines)
    stamped = Counter((stamp.payment_id, stamp.line_id) for stamp in ledgers.stamps)
    yield from _differences("fee lines paid", fee_lines, "stamped", stamped)
    approved_refunds = (r for r in ledgers.refunds if r.status is PaymentStatus.APPROVED)
    given_back = Counter(line.stamp_number for refund in approved_refunds for line in refund.lines)
    ended = Counter(stamp.stamp_number for stamp in ledgers.stamps if stamp.status is StampStatus.REFUNDED)
    yield from _differences("times given back", given_back, "stamps ended by it", ended)
    for stamp in ledgers.stamps:
        yield from _code(stamp, public_key)


def _code(stamp: Stamp, public_key: Ed25519PublicKey) -> Iterable[str]:
    try:
        said = verify_stamp(stamp.code, {key_id(public_key): public_key})
    except StampRefused as refused:
        yield f"stamp {stamp.stamp_number} does not verify: {refused.text}"
        return
    if (said.number, said.amount_minor, said.currency) != (stamp.stamp_number, stamp.amount_minor, stamp.currency):
        yield f"stamp {stamp.stamp_number} says {said.number} {said.amount_minor} {said.currency}"


def _central(ledgers: Ledgers) -> Iterable[str]:
    central = ledgers.central
    approved = sum(1 for payment in ledgers.payments if payment.status is PaymentStatus.APPROVED)
    pairs = {
        "events": (ledgers.events, central.events),
        "visits": (len(ledgers.visits), central.visits),
        "payments": (len(ledgers.payments), central.payments),
        "approved payments": (approved, central.payments_approved),
        "stamps": (len(ledgers.stamps), central.stamps),
        "refunds": (len(ledgers.refunds), central.refunds),
        "approved refunds": (
            sum(refund.status is PaymentStatus.APPROVED for refund in ledgers.refunds),
            central.refunds_approved,
        ),
        "conflicts": (0, central.conflicts),
        "events pending": (0, ledgers.exchange.pending_count),
        "events in quarantine": (0, ledgers.exchange.quarantined_count),
    }
    for what, (here, there) in pairs.items():
        if here != there:
            yield f"{what}: {here} expected, {there} found"
    if ledgers.chain_fault:
        yield f"the chain of {ledgers.events} events is broken: {ledgers.chain_fault}"


def _slips(ledgers: Ledgers) -> Iterable[str]:
    for printer, files in ledgers.slips.items():
        printed = sum(1 for job in ledgers.jobs if job.printer_name == printer and job.status.value == "printed")
        if printed != len(files):
            yield f"printer {printer}: {printed} jobs printed, {len(files)} slips cut"


def _played(ledgers: Ledgers, played: Played) -> Iterable[str]:
    found = {visit.ticket_number: visit.status for visit in ledgers.visits}
    for ticket in sorted(played.visits.keys() | found.keys()):
        expected = played.visits.get(ticket)
        if expected is not found.get(ticket):
            yield f"ticket {ticket}: played as {expected}, found as {found.get(ticket)}"
    outcomes = Counter(payment.status.value for payment in ledgers.payments)
    yield from _differences("payments played", played.payments, "found", outcomes)
    returns = Counter(refund.status.value for refund in ledgers.refunds)
    yield from _differences("refunds played", played.refunds, "found", returns)
    resolved = sum(1 for payment in ledgers.payments if payment.resolved_by)
    if resolved != played.resolved:
        yield f"{played.resolved} payments resolved by a person were played, {resolved} found"
    slips = Counter((job.slip_kind, job.copy_number, job.status.value) for job in ledgers.jobs)
    yield from _differences("slips played", played.slips, "found", slips)


def _differences(one_name: str, one: Mapping[K, int], other_name: str, other: Mapping[K, int]) -> Iterable[str]:
    for key in sorted(one.keys() | other.keys(), key=str):
        if one.get(key, 0) != other.get(key, 0):
            yield f"{key}: {one.get(key, 0)} {one_name}, {other.get(key, 0)} {other_name}"
