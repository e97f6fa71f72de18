"""Ends of day of the card terminals."""

from datetime import datetime
from typing import TypedDict, Unpack

from sqlalchemy import Connection, Row, insert, literal_column, select, update

from sync.store.records import BatchState, TerminalBatch
from sync.store.rows import values_of
from sync.store.tables import terminal_batches


class BatchFields(TypedDict, total=False):
    """What the end of an end of day adds to it."""

    ended_at: datetime | None
    terminal_count: int | None
    terminal_total_minor: int | None
    terminal_id: str
    reason: str
    text: str
    raw_code: str


class BatchRepository:
    """The journal of ends of day."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, batch: TerminalBatch) -> None:
        """Store an end of day before the terminal hears of it."""
        self._connection.execute(insert(terminal_batches).values(values_of(terminal_batches, batch)))

    def by_id(self, batch_id: str) -> TerminalBatch | None:
        """Return the end of day, or None."""
        row = self._connection.execute(
            select(terminal_batches).where(terminal_batches.c.batch_id == batch_id)
        ).one_or_none()
        return None if row is None else _batch(row)

    def of_terminal(self, terminal_name: str) -> list[TerminalBatch]:
        """Return the ends of day of the terminal in the order of their writing, whatever their clock said."""
        rows = self._connection.execute(
            select(terminal_batches)
            .where(terminal_batches.c.terminal_name == terminal_name)
            .order_by(literal_column("terminal_batches.rowid"))  # rows are never deleted
        )
        return [_batch(row) for row in rows]

    def advance(
        self, batch_id: str, expected: BatchState, *, status: BatchState, **fields: Unpack[BatchFields]
    ) -> TerminalBatch | None:
        """Change the end of day if its status is still `expected`; None when somebody was faster."""
        advanced = self._connection.execute(
            update(terminal_batches)
            .where(terminal_batches.c.batch_id == batch_id, terminal_batches.c.status == expected)
            .values(status=status, **fields)
        )
        return self.by_id(batch_id) if advanced.rowcount == 1 else None


def _batch(row: Row[tuple[object, ...]]) -> TerminalBatch:
    return TerminalBatch(**{**row._mapping, "status": BatchState(row.status)})
