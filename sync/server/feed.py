"""The change feed: the latest version of each record, numbered in commit order.

A record is filed for an audience: `appointments/POST`, `staff/POST` or `device/DEVICE`. When it moves to another
audience the old one gets a tombstone. A changed record leaves its old place and takes the next number, so a reader who
stops anywhere and goes on from the last number it saved misses nothing, and a reader from 0 gets each record once.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import JsonValue
from sqlalchemy import Connection, Row, delete, func, insert, select, update

from sync.contract.messages import AppointmentRecord, Change, Message, RecordKind
from sync.server.signpost import View, signpost
from sync.server.tables import records, server_state


@dataclass(frozen=True)
class FeedPage:
    """Some changes in order; `next_seq` is the number to go on from."""

    changes: list[Change]
    next_seq: int
    has_more: bool


class CursorAhead(Exception):
    """The reader's number is higher than any given: this database is not the one it came from, or was restored."""


def head(connection: Connection) -> int:
    """Number of the last change."""
    return int(connection.execute(select(server_state.c.feed_seq)).scalar_one())


def put(connection: Connection, kind: RecordKind, record_id: str, audience: str, record: Message) -> int:
    """File a record at its next version; return its number. Call inside `Database.write`."""
    version = _next_version(connection, kind, record_id)
    for other in _live_audiences(connection, kind, record_id):
        if other != audience:
            _file(connection, kind, record_id, other, version=version, record_json=None)
    return _file(connection, kind, record_id, audience, version=version, record_json=record.model_dump_json())


def remove(connection: Connection, kind: RecordKind, record_id: str) -> int | None:
    """File a tombstone wherever the record is; return the number, None when there is no such record."""
    seq = None
    version = _next_version(connection, kind, record_id)
    for audience in _live_audiences(connection, kind, record_id):
        seq = _file(connection, kind, record_id, audience, version=version, record_json=None)
    return seq


def read(connection: Connection, kind: RecordKind, record_id: str) -> str | None:
    """The record as JSON, None when there is none."""
    return connection.execute(
        select(records.c.record_json).where(*_is(kind, record_id), ~records.c.deleted)
    ).scalar_one_or_none()


def page(connection: Connection, audiences: Mapping[str, View], after: int, limit: int) -> FeedPage:
    """Changes for any of `audiences`, seen as their view says, with a number above `after`. Raises CursorAhead.

    The head is read first: whatever is numbered up to it was committed before, so the page is whole.
    """
    last = head(connection)
    if after > last:
        raise CursorAhead
    rows = connection.execute(
        select(records)
        .where(records.c.audience.in_(list(audiences)), records.c.seq > after, records.c.seq <= last)
        .order_by(records.c.seq)
        .limit(limit + 1)
    ).all()
    changes = [
        Change(
            seq=row.seq,
            kind=RecordKind(row.kind),
            record_id=row.record_id,
            version=row.version,
            deleted=row.deleted,
            record=_seen(row, audiences[row.audience]),
        )
        for row in rows[:limit]
    ]
    has_more = len(rows) > limit
    return FeedPage(changes, changes[-1].seq if has_more else last, has_more)


def _seen(row: Row[Any], view: View) -> dict[str, JsonValue] | None:
    if row.record_json is None:
        return None
    if view is View.WHOLE:
        whole: dict[str, JsonValue] = json.loads(row.record_json)
        return whole
    return signpost(AppointmentRecord.model_validate_json(row.record_json)).model_dump(mode="json")


def _next_version(connection: Connection, kind: RecordKind, record_id: str) -> int:
    last = connection.execute(select(func.max(records.c.version)).where(*_is(kind, record_id))).scalar_one()
    return (last or 0) + 1


def _live_audiences(connection: Connection, kind: RecordKind, record_id: str) -> list[str]:
    return list(
        connection.execute(
            select(records.c.audience).where(*_is(kind, record_id), ~records.c.deleted).order_by(records.c.audience)
        ).scalars()
    )


def _file(
    connection: Connection, kind: RecordKind, record_id: str, audience: str, *, version: int, record_json: str | None
) -> int:
    seq = head(connection) + 1  # nobody else writes: see Database.write
    connection.execute(update(server_state).values(feed_seq=seq))
    connection.execute(delete(records).where(*_is(kind, record_id), records.c.audience == audience))
    connection.execute(
        insert(records).values(
            kind=kind,
            record_id=record_id,
            audience=audience,
            seq=seq,
            version=version,
            deleted=record_json is None,
            record_json=record_json,
        )
    )
    return seq


def _is(kind: RecordKind, record_id: str) -> tuple[Any, ...]:
    return records.c.kind == kind, records.c.record_id == record_id
