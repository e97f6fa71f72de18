"""Rows to records and back: column names are field names, child tables keep the order of a tuple."""

from collections.abc import Iterable
from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Column, Connection, Table, insert, select

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

RecordT = TypeVar("RecordT", bound="DataclassInstance")


def values_of(table: Table, record: object) -> dict[str, Any]:
    """Return the values of those columns of `table` that `record` has a field for."""
    return {column.name: getattr(record, column.name) for column in table.c if hasattr(record, column.name)}


def insert_children(
    connection: Connection, owner_column: Column[Any], owner_id: str, records: Iterable[object]
) -> None:
    """Insert the `records` of one owner into the table of `owner_column`, in their order."""
    table = owner_column.table
    rows = [
        {owner_column.name: owner_id, "position": position, **values_of(table, record)}
        for position, record in enumerate(records)
    ]
    if rows:
        connection.execute(insert(table), rows)


def load_children(
    connection: Connection, owner_column: Column[Any], owner_ids: Iterable[str], record_type: type[RecordT]
) -> dict[str, tuple[RecordT, ...]]:
    """Return the records of each of `owner_ids` in their order, with one query; () for an owner without any."""
    table = owner_column.table
    names = [field.name for field in fields(record_type)]
    children: dict[str, list[RecordT]] = {owner_id: [] for owner_id in owner_ids}
    rows = connection.execute(
        select(owner_column, *(table.c[name] for name in names))
        .where(owner_column.in_(children))
        .order_by(owner_column, table.c.position)
    )
    for owner_id, *values in rows:
        children[owner_id].append(record_type(*values))
    return {owner_id: tuple(records) for owner_id, records in children.items()}
