"""Stamps: one per paid fee line, for ever."""

from sqlalchemy import Connection, Row, insert, select, update

from sync.store.records import Stamp, StampStatus
from sync.store.rows import values_of
from sync.store.tables import payments, stamps


class StampRepository:
    """The ledger of stamps."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, stamp: Stamp) -> None:
        """Store an issued stamp.

        Raises StoreConflict when the number is taken, the fee line has its stamp, or the payment is unknown.
        """
        self._connection.execute(insert(stamps).values(values_of(stamps, stamp)))

    def by_number(self, stamp_number: str) -> Stamp | None:
        """Return the stamp, or None."""
        row = self._connection.execute(select(stamps).where(stamps.c.stamp_number == stamp_number)).one_or_none()
        return None if row is None else _stamp(row)

    def of_payment(self, payment_id: str) -> list[Stamp]:
        """Return the stamps of the payment by number."""
        rows = self._connection.execute(
            select(stamps).where(stamps.c.payment_id == payment_id).order_by(stamps.c.stamp_number)
        )
        return [_stamp(row) for row in rows]

    def between(self, first_number: str, last_number: str) -> list[Stamp]:
        """Return every stamp from one number to another, both included, whoever issued it."""
        rows = self._connection.execute(
            select(stamps)
            .where(stamps.c.stamp_number.between(first_number, last_number))
            .order_by(stamps.c.stamp_number)
        )
        return [_stamp(row) for row in rows]

    def of_terminal(self, terminal_name: str) -> list[Stamp]:
        """Return every stamp issued for a payment at the terminal, by number."""
        rows = self._connection.execute(
            select(stamps)
            .join(payments, payments.c.payment_id == stamps.c.payment_id)
            .where(payments.c.terminal_name == terminal_name)
            .order_by(stamps.c.stamp_number)
        )
        return [_stamp(row) for row in rows]

    def move(self, stamp_number: str, expected_version: int, status: StampStatus) -> Stamp | None:
        """Change the state if the stamp still has `expected_version`; None when somebody was faster."""
        moved = self._connection.execute(
            update(stamps)
            .where(stamps.c.stamp_number == stamp_number, stamps.c.version == expected_version)
            .values(status=status, version=expected_version + 1)
        )
        return self.by_number(stamp_number) if moved.rowcount == 1 else None


def _stamp(row: Row[tuple[object, ...]]) -> Stamp:
    return Stamp(**{**row._mapping, "status": StampStatus(row.status)})
