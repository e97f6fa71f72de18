"""Blocks of ticket and stamp numbers given to this device, so that numbers are unique without asking anyone."""

from sqlalchemy import Connection, func, select, update
from sqlalchemy.dialects.sqlite import insert

from sync.store.errors import StoreConflict
from sync.store.tables import number_blocks


class NumberRepository:
    """Gives each number of each block once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_block(self, block_id: str, purpose: str, prefix: str, first: int, last: int) -> None:
        """Store a block, numbers `first` to `last` inclusive; a block already known is left as it is.

        Raises StoreConflict when `first` is after `last`, or when another block holds some of these numbers.
        """
        if self.overlaps(block_id, purpose, prefix, first, last):
            raise StoreConflict(
                f"another block holds some of the {purpose} numbers {first} to {last}; ask for other numbers"
            )
        self._connection.execute(
            insert(number_blocks)
            .values(
                block_id=block_id,
                purpose=purpose,
                prefix=prefix,
                first_number=first,
                last_number=last,
                next_number=first,
            )
            .on_conflict_do_nothing(index_elements=["block_id"])
        )

    def overlaps(self, block_id: str, purpose: str, prefix: str, first: int, last: int) -> bool:
        """Whether a block other than `block_id` holds some of these numbers.

        Blocks of tickets with different prefixes never overlap; a stamp's number shows no prefix, so its blocks may.
        """
        others = select(number_blocks.c.block_id).where(
            number_blocks.c.block_id != block_id,
            number_blocks.c.purpose == purpose,
            number_blocks.c.first_number <= last,
            number_blocks.c.last_number >= first,
        )
        if purpose != "stamp":
            others = others.where(number_blocks.c.prefix == prefix)
        return self._connection.execute(others.limit(1)).first() is not None

    def take(self, purpose: str) -> tuple[str, int] | None:
        """Return (prefix, number) of the oldest block that has one left; None when all are used.

        The number is used up when the transaction commits, and free again when it rolls back.
        """
        oldest = (
            select(func.min(number_blocks.c.position))
            .where(number_blocks.c.purpose == purpose, number_blocks.c.next_number <= number_blocks.c.last_number)
            .scalar_subquery()
        )
        row = self._connection.execute(
            update(number_blocks)
            .where(number_blocks.c.position == oldest)
            .values(next_number=number_blocks.c.next_number + 1)
            .returning(number_blocks.c.prefix, number_blocks.c.next_number)
        ).one_or_none()
        return None if row is None else (row.prefix, row.next_number - 1)

    def ranges(self, purpose: str) -> list[tuple[int, int]]:
        """Return first and last number of each block of that purpose, oldest block first."""
        rows = self._connection.execute(
            select(number_blocks.c.first_number, number_blocks.c.last_number)
            .where(number_blocks.c.purpose == purpose)
            .order_by(number_blocks.c.position)
        )
        return [(row.first_number, row.last_number) for row in rows]

    def remaining(self, purpose: str) -> int:
        """Return how many numbers are left."""
        left = number_blocks.c.last_number - number_blocks.c.next_number + 1
        total = select(func.coalesce(func.sum(left), 0)).where(number_blocks.c.purpose == purpose)
        return int(self._connection.execute(total).scalar_one())
