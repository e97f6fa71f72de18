"""What becomes of an event in the ledgers, and how a contradiction is told."""

from dataclasses import dataclass, field
from typing import Any

from pydantic import JsonValue
from sqlalchemy import Connection, Row, select

from sync.contract.messages import ItemStatus


@dataclass(frozen=True)
class Effect:
    """What became of an event: applied, or in conflict with `detail` telling who was first."""

    status: ItemStatus = ItemStatus.APPLIED
    detail: dict[str, JsonValue] = field(default_factory=dict)


class Refused(Exception):
    """The event contradicts the ledger; the text is the reason code."""


APPLIED = Effect()


def row_of(connection: Connection, key: Any, value: str) -> Row[Any] | None:
    """The one row whose key column has this value, or None."""
    return connection.execute(select(key.table).where(key == value)).one_or_none()


def refuse_if(contradiction: bool, reason: str) -> None:
    """Raise Refused with the reason code."""
    if contradiction:
        raise Refused(reason)
