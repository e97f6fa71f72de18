"""Where the exchange with the central system stands, one row."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, select, update

from sync.store.records import ExchangeState
from sync.store.repositories.outbox import PENDING, QUARANTINED
from sync.store.tables import exchange_state, outbox_events


class ExchangeRepository:
    """The cursor of the change feed and how the last cycle went."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def state(self) -> ExchangeState:
        """Return what the screens show of the exchange."""
        row = self._connection.execute(select(exchange_state)).one()
        return ExchangeState(
            cursor=row.cursor,
            pending_count=self._count(PENDING),
            quarantined_count=self._count(QUARANTINED),
            last_success_at=row.last_success_at,
            last_error=row.last_error,
            clock_skew_s=row.clock_skew_s,
        )

    def save_cursor(self, cursor: int) -> None:
        """Keep the position in the change feed; call it in the transaction that applies the page."""
        self._connection.execute(update(exchange_state).values(cursor=cursor))

    def record_success(self, now: datetime, clock_skew_s: int) -> None:
        """Note a whole cycle that worked; `clock_skew_s` is the server's clock minus ours, in seconds."""
        self._connection.execute(
            update(exchange_state).values(last_success_at=now, last_error="", clock_skew_s=clock_skew_s)
        )

    def record_failure(self, code: str) -> None:
        """Note why the last cycle failed, as a plain code; the last success stays."""
        self._connection.execute(update(exchange_state).values(last_error=code))

    def _count(self, state_is: ColumnElement[bool]) -> int:
        return self._connection.execute(select(func.count()).select_from(outbox_events).where(state_is)).scalar_one()
