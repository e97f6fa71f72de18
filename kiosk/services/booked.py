"""What was booked on a card terminal since its last end of day: the journal's side of the next one.

Before and after are told by the chain of events, not by the clock: it may have been set back in between, and a payment
must neither be missing from every end of day nor be in two.
"""

from dataclasses import dataclass
from datetime import datetime

from drivers.card_terminal.interface import SchemeTotal
from sync.store.records import BatchState, Payment, Refund, RefundMethod, TerminalBatch
from sync.store.store import Transaction


@dataclass(frozen=True)
class Booked:
    """Approved payments and refunds since the end of day of `since` (None: from the first one), oldest first."""

    currency: str
    since: datetime | None
    payments: tuple[Payment, ...]
    refunds: tuple[Refund, ...]

    @property
    def count(self) -> int:
        """Payments that stand: reversed ones are none; a credit takes from the total, not from the number."""
        return max(0, len(self.payments) - sum(map(_is_reversal, self.refunds)))

    @property
    def total_minor(self) -> int:
        """Payments less refunds, in minor units; below 0 where more was given back."""
        return sum(p.amount_minor for p in self.payments) - sum(r.amount_minor for r in self.refunds)

    @property
    def schemes(self) -> tuple[SchemeTotal, ...]:
        """Payments less refunds by the card scheme the terminal named, by name; "" where it named none."""
        found: dict[str, tuple[int, int]] = {}
        for scheme, counted, amount_minor in (
            *((payment.scheme, 1, payment.amount_minor) for payment in self.payments),
            *((refund.scheme, -int(_is_reversal(refund)), -refund.amount_minor) for refund in self.refunds),
        ):
            count, total_minor = found.get(scheme, (0, 0))
            found[scheme] = count + counted, total_minor + amount_minor
        return tuple(SchemeTotal(scheme, *found[scheme]) for scheme in sorted(found))


def _is_reversal(refund: Refund) -> bool:
    return refund.method is RefundMethod.REVERSAL


def last_done(tx: Transaction, terminal_name: str, before: TerminalBatch | None = None) -> TerminalBatch | None:
    """The last end of day that surely closed the terminal's batch; with `before` the last one before that."""
    batches = tx.batches.of_terminal(terminal_name)
    if before is not None:
        batches = batches[: [batch.batch_id for batch in batches].index(before.batch_id)]
    return next((batch for batch in reversed(batches) if batch.status is BatchState.DONE), None)


def booked_for(tx: Transaction, batch: TerminalBatch) -> Booked:
    """What an end of day covers: each approval counts in exactly one that is done."""
    return _booked(tx, batch.terminal_name, batch.currency, last_done(tx, batch.terminal_name, batch))


def booked_now(tx: Transaction, terminal_name: str, currency: str) -> Booked:
    """What the terminal's open batch should hold now."""
    return _booked(tx, terminal_name, currency, last_done(tx, terminal_name))


def _booked(tx: Transaction, terminal_name: str, currency: str, done: TerminalBatch | None) -> Booked:
    after_seq = None if done is None else sequence_of(tx, done)
    payments = tx.payments.approved_of_terminal(terminal_name, after_seq)
    refunds = tx.refunds.approved_of_terminal(terminal_name, after_seq)
    return Booked(
        currency=currency,
        since=None if done is None else done.started_at,
        payments=tuple(payment for payment in payments if payment.currency == currency),
        refunds=tuple(refund for refund in refunds if refund.currency == currency),
    )


def sequence_of(tx: Transaction, done: TerminalBatch) -> int:
    """The place in the chain of events where an end of day was written down."""
    sequence = tx.outbox.sequence_of_batch(done.batch_id)
    if sequence is None:
        raise LookupError(f"end of day {done.batch_id} is done and has no event in the chain")
    return sequence
