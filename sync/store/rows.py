"""Rows to records and back: column names are field names, child tables keep the order of a tuple."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, insert, select

RecordT = TypeVar("RecordT")


def values_of(table: Table, record: object) -> dict[str, Any]:
    """Return the values of those columns of `table` that `record` has a field for."""
    return {column.name: getattr(record, column.name) for column in table.c if hasattr(record, column.name)}


def insert_children(connection: Connection, table: Table, owner: dict[str, str], records: Iterable[object]) -> None:
    """Insert the `records` of one owner, such as `{"visit_id": ...}`, in their order."""
    rows = [{**owner, "position": position, **values_of(table, record)} for position, record in enumerate(records)]
    if rows:
        connection.execute(insert(table), rows)


def load_children(
    connection: Connection, table: Table, owner: dict[str, str], record_type: type[RecordT]
) -> tuple[RecordT, ...]:
    """Return the records of one owner in their order."""
    ((owner_column, owner_id),) = owner.items()
    columns = [table.c[field.name] for field in fields(record_type)]  # type: ignore[arg-type]
    rows = connection.execute(select(*columns).where(table.c[owner_column] == owner_id).order_by(table.c.position))
    return tuple(record_type(**row._mapping) for row in rows)
