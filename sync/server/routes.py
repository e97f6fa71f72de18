"""The addresses of the server. Handlers translate between HTTP and the modules that decide; nothing is decided here."""

import asyncio
from collections.abc import Callable
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from sqlalchemy import text
from starlette.concurrency import run_in_threadpool

from sync.clock import WallClock
from sync.contract.messages import (
    MAX_PAGE,
    MAX_WAIT_S,
    SCHEMA_VERSION,
    CentralSummary,
    ChangePage,
    EnrolmentAnswer,
    EnrolmentRequest,
    EventBatch,
    EventBatchResult,
    Health,
    Problem,
)
from sync.server import devices, feed, ledger
from sync.server.database import Database
from sync.server.devices import AccessRefused, Device
from sync.server.feed_watch import FeedWatch
from sync.server.ingest import ingest

_MAX_CURSOR = 2**62


class Context:
    """What every handler needs; one per application, at `app.state.context`."""

    def __init__(self, database: Database, clock: WallClock) -> None:
        self.database = database
        self.clock = clock
        self.feed_watch = FeedWatch(database)


def _context(request: Request) -> Context:
    context: Context = request.app.state.context
    return context


_Bearer = Annotated[HTTPAuthorizationCredentials | None, Depends(HTTPBearer(auto_error=False))]
Here = Annotated[Context, Depends(_context)]


def _device(context: Here, bearer: _Bearer) -> Device:
    """The device that asks; its first request closes its enrolment."""
    if bearer is None:
        raise AccessRefused("token_refused", "the access token is missing; enrol this device")
    with context.database.read() as connection:
        device, is_first = devices.by_access_token(connection, bearer.credentials)
    if is_first:
        with context.database.write() as connection:
            devices.confirm(connection, device.device_id, context.clock.now_utc())
    return device


Asking = Annotated[Device, Depends(_device)]

_REFUSALS: dict[int | str, dict[str, Any]] = {
    401: {"model": Problem, "description": "the token is missing, unknown or revoked"},
    413: {"description": "the body is too large"},
    422: {"model": Problem, "description": "the request is not of the contract"},
    503: {"model": Problem, "description": "not now; `Retry-After` tells when"},
}
router = APIRouter(prefix="/v1", responses=_REFUSALS)


@router.post("/events")
def post_events(batch: EventBatch, context: Here, device: Asking) -> EventBatchResult:
    """Take events of the asking device, idempotent for ever by `event_id`; one result per item, in order."""
    now = context.clock.now_utc()
    with context.database.write() as connection:
        results = ingest(connection, devices.locked(connection, device.device_id), batch.events, now)
    return EventBatchResult(results=results, server_time=now)


@router.get("/changes", responses={409: {"model": Problem, "description": "`cursor_ahead`: begin again at 0"}})
async def get_changes(
    context: Here,
    device: Asking,
    after: Annotated[int, Query(ge=0, le=_MAX_CURSOR)] = 0,
    limit: Annotated[int, Query(ge=1, le=MAX_PAGE)] = 100,
    wait_s: Annotated[int, Query(ge=0, le=MAX_WAIT_S)] = 0,
) -> ChangePage:
    """Changes meant for the asking device, in commit order; waits up to `wait_s` seconds while there are none."""
    loop = asyncio.get_running_loop()
    give_up_at = loop.time() + wait_s
    while True:
        page = await run_in_threadpool(_read_page(context, device, after, limit))
        left_s = give_up_at - loop.time()
        if page.changes or left_s <= 0 or not await context.feed_watch.wait_beyond(page.next_seq, left_s):
            return ChangePage(
                changes=page.changes,
                next_seq=page.next_seq,
                has_more=page.has_more,
                schema_version=SCHEMA_VERSION,
                server_time=context.clock.now_utc(),
            )


def _read_page(context: Context, device: Device, after: int, limit: int) -> Callable[[], feed.FeedPage]:
    def read() -> feed.FeedPage:
        with context.database.read() as connection:
            return feed.page(connection, device.audiences, after, limit)

    return read


@router.post(
    "/enrolments", responses={403: {"model": Problem, "description": "the one-time token or the key is no good"}}
)
def post_enrolments(request: EnrolmentRequest, context: Here) -> EnrolmentAnswer:
    """Turn a one-time token and a public key into a device."""
    with context.database.write() as connection:
        return devices.enrol(connection, request, context.clock.now_utc())


@router.get("/summary")
def get_summary(context: Here, _device: Asking) -> CentralSummary:
    """Totals of the ledgers of this server."""
    with context.database.read() as connection:
        return ledger.summary(connection)


@router.get("/health")
def get_health(context: Here) -> Health:
    """Whether the server and its database answer; asks for no token."""
    with context.database.read() as connection:
        connection.execute(text("SELECT 1"))
    return Health(status="ok", schema_version=SCHEMA_VERSION, server_time=context.clock.now_utc())
