"""Payments and their journal. A payment is never deleted."""

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple, TypedDict, Unpack

from sqlalchemy import (
    ColumnElement,
    Connection,
    TextClause,
    func,
    insert,
    literal,
    literal_column,
    select,
    text,
    union_all,
    update,
)

from sync.store.decided import payments_decided_after
from sync.store.records import Payment, PaymentLine, PaymentStatus
from sync.store.rows import insert_children, load_children, values_of
from sync.store.tables import payment_lines, payments, refunds

#: `resolved_by` of what the terminal's own record proved
BY_THE_TERMINAL = "terminal"
#: the text of the partial index, so that SQLite can use it
_OPEN = text("payments.status IN ('created', 'sent', 'unknown')")


class PaymentFields(TypedDict, total=False):
    """What may change in the life of a payment, beside its status; the amount never does."""

    ended_at: datetime | None
    reason: str
    text: str
    authorisation_code: str
    scheme: str
    card_last4: str
    entry_mode: str
    terminal_id: str
    receipt_number: str
    raw_code: str
    application_id: str
    merchant_id: str
    verification: str
    resolved_by: str
    resolution_evidence: str


class LastKnown(NamedTuple):
    """The last number a terminal gave, and its own id beside it; empty where it is not known."""

    receipt_number: str = ""
    terminal_id: str = ""


class PaymentRepository:
    """The journal of payments."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, payment: Payment) -> None:
        """Store the intent. Raises StoreConflict when the visit or a service of a line is unknown."""
        self._connection.execute(insert(payments).values(values_of(payments, payment)))
        insert_children(self._connection, payment_lines.c.payment_id, payment.payment_id, payment.lines)

    def by_id(self, payment_id: str) -> Payment | None:
        """Return the payment, or None."""
        found = self._where(payments.c.payment_id == payment_id)
        return found[0] if found else None

    def open_of_terminal(self, terminal_name: str) -> list[Payment]:
        """Return what blocks the terminal: payments that are created, sent or unknown, oldest first."""
        return self._where(payments.c.terminal_name == terminal_name, _OPEN)

    def open_of_other_terminals(self, terminal_names: Collection[str]) -> list[Payment]:
        """Return payments that are created, sent or unknown at a terminal of none of these names, oldest first."""
        return self._where(payments.c.terminal_name.not_in(terminal_names), _OPEN)

    def approved_of_terminal(self, terminal_name: str, after_seq: int | None) -> list[Payment]:
        """Return what was approved at the terminal after the event `after_seq` (None: from the first one)."""
        conditions = [payments.c.terminal_name == terminal_name, payments.c.status == PaymentStatus.APPROVED]
        if after_seq is not None:
            conditions.append(payments.c.payment_id.in_(payments_decided_after(after_seq)))
        return self._where(*conditions)

    def last_known(self, payment: Payment) -> LastKnown:
        """Return the number that the terminal of `payment`, its newest operation, gave last before it.

        Empty when none is known, and when the terminal's record could be about an operation whose number nobody
        here knows: it was approved without one, or a person decided how it ended. Also when the clock was set back and
        the order is not known: an operation claims to be newer, or one that was written later claims to be older.
        """
        operations = union_all(
            *(
                select(
                    table.c.created_at,
                    table.c.receipt_number,
                    table.c.terminal_id,
                    table.c.status,
                    table.c.resolved_by,
                    # rows are never deleted, so SQLite numbers them in the order of their writing
                    literal_column(f"{table.name}.rowid").label("written"),
                    func.max(literal_column(f"{table.name}.rowid")).over().label("last_written"),
                    literal(table.name).label("journal"),
                ).where(table.c.terminal_name == payment.terminal_name, own_id != payment.payment_id)
                for table, own_id in ((payments, payments.c.payment_id), (refunds, refunds.c.refund_id))
            )
        ).subquery()
        newest: dict[str, int] = {}
        for operation in self._connection.execute(select(operations).order_by(operations.c.created_at.desc())):
            if operation.created_at >= payment.created_at:
                return LastKnown()
            newest[operation.journal] = max(operation.written, newest.get(operation.journal, 0))
            decided_by_a_person = operation.resolved_by not in ("", BY_THE_TERMINAL)
            if operation.receipt_number or decided_by_a_person or operation.status == PaymentStatus.APPROVED:
                in_order = newest[operation.journal] == operation.last_written
                return LastKnown(operation.receipt_number, operation.terminal_id) if in_order else LastKnown()
        return LastKnown()

    def of_visit(self, visit_id: str) -> list[Payment]:
        """Return every payment tried for the visit, oldest first."""
        return self._where(payments.c.visit_id == visit_id)

    def advance(
        self, payment_id: str, expected: PaymentStatus, *, status: PaymentStatus, **fields: Unpack[PaymentFields]
    ) -> Payment | None:
        """Change the payment if its status is still `expected`; None when somebody was faster."""
        advanced = self._connection.execute(
            update(payments)
            .where(payments.c.payment_id == payment_id, payments.c.status == expected)
            .values(status=status, version=payments.c.version + 1, **fields)
        )
        return self.by_id(payment_id) if advanced.rowcount == 1 else None

    def _where(self, *conditions: ColumnElement[bool] | TextClause) -> list[Payment]:
        rows = self._connection.execute(
            select(payments).where(*conditions).order_by(payments.c.created_at, payments.c.payment_id)
        ).all()
        lines = load_children(
            self._connection, payment_lines.c.payment_id, [row.payment_id for row in rows], PaymentLine
        )
        return [
            Payment(**{**row._mapping, "status": PaymentStatus(row.status)}, lines=lines[row.payment_id])
            for row in rows
        ]
