"""Refunds and their journal. A refund is never deleted."""

from collections.abc import Collection
from typing import Unpack

from sqlalchemy import ColumnElement, Connection, TextClause, insert, or_, select, text, union_all, update

from sync.store.decided import refunds_decided_after
from sync.store.records import Payment, PaymentStatus, Refund, RefundLine, RefundMethod
from sync.store.repositories.payments import PaymentFields
from sync.store.rows import insert_children, load_children, values_of
from sync.store.tables import payments, refund_lines, refunds

#: the text of the partial index, so that SQLite can use it
_OPEN = text("refunds.status IN ('created', 'sent', 'unknown')")
#: what a terminal may hold as its last transaction, beside whatever has a number of its own
_BOOKED = (PaymentStatus.APPROVED, PaymentStatus.SENT, PaymentStatus.UNKNOWN)


class RefundRepository:
    """The journal of refunds."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, refund: Refund) -> None:
        """Store the intent. Raises StoreConflict when the payment, a line or a stamp is unknown."""
        self._connection.execute(insert(refunds).values(values_of(refunds, refund)))
        insert_children(self._connection, refund_lines.c.refund_id, refund.refund_id, refund.lines)

    def by_id(self, refund_id: str) -> Refund | None:
        """Return the refund, or None."""
        found = self._where(refunds.c.refund_id == refund_id)
        return found[0] if found else None

    def of_payment(self, payment_id: str) -> list[Refund]:
        """Return every refund tried for the payment, oldest first."""
        return self._where(refunds.c.payment_id == payment_id)

    def open_of_terminal(self, terminal_name: str) -> list[Refund]:
        """Return what blocks the terminal: refunds that are created, sent or unknown, oldest first."""
        return self._where(refunds.c.terminal_name == terminal_name, _OPEN)

    def open_of_other_terminals(self, terminal_names: Collection[str]) -> list[Refund]:
        """Return refunds that are created, sent or unknown at a terminal of none of these names, oldest first."""
        return self._where(refunds.c.terminal_name.not_in(terminal_names), _OPEN)

    def approved_of_terminal(self, terminal_name: str, after_seq: int | None) -> list[Refund]:
        """Return what was given back at the terminal after the event `after_seq` (None: from the first one)."""
        conditions = [refunds.c.terminal_name == terminal_name, refunds.c.status == PaymentStatus.APPROVED]
        if after_seq is not None:
            conditions.append(refunds.c.refund_id.in_(refunds_decided_after(after_seq)))
        return self._where(*conditions)

    def is_last_of_terminal(self, payment: Payment) -> bool:
        """Whether its terminal has booked, may have booked and has numbered nothing since the payment."""
        later = union_all(
            *(
                select(own_id).where(
                    table.c.terminal_name == payment.terminal_name,
                    table.c.created_at >= payment.created_at,
                    own_id != payment.payment_id,
                    or_(table.c.status.in_(_BOOKED), table.c.receipt_number != ""),
                )
                for table, own_id in ((payments, payments.c.payment_id), (refunds, refunds.c.refund_id))
            )
        )
        return self._connection.execute(later.limit(1)).first() is None

    def advance(
        self, refund_id: str, expected: PaymentStatus, *, status: PaymentStatus, **fields: Unpack[PaymentFields]
    ) -> Refund | None:
        """Change the refund if its status is still `expected`; None when somebody was faster."""
        advanced = self._connection.execute(
            update(refunds)
            .where(refunds.c.refund_id == refund_id, refunds.c.status == expected)
            .values(status=status, version=refunds.c.version + 1, **fields)
        )
        return self.by_id(refund_id) if advanced.rowcount == 1 else None

    def _where(self, *conditions: ColumnElement[bool] | TextClause) -> list[Refund]:
        rows = self._connection.execute(
            select(refunds).where(*conditions).order_by(refunds.c.created_at, refunds.c.refund_id)
        ).all()
        lines = load_children(self._connection, refund_lines.c.refund_id, [row.refund_id for row in rows], RefundLine)
        return [
            Refund(
                **{**row._mapping, "status": PaymentStatus(row.status), "method": RefundMethod(row.method)},
                lines=lines[row.refund_id],
            )
            for row in rows
        ]
