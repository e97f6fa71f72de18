"""Long-polls wait here: one look at the head of the feed serves every waiting device.

Other processes write to the database too (administration, a second server), so the head is read, not announced.
"""

import asyncio
import contextlib

from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool

from sync.server.database import Database
from sync.server.feed import head

LOOK_EVERY_S = 0.25


class FeedWatch:
    """Wakes waiting requests when the feed grows. Lives in one event loop."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._changed = asyncio.Condition()
        self._closing = asyncio.Event()
        self._head = 0
        self._waiting = 0
        self._looking: asyncio.Task[None] | None = None

    async def wait_beyond(self, seq: int, timeout_s: float) -> bool:
        """Wait until the feed holds a number above `seq`; False when the time is over or the server stops."""
        self._waiting += 1
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look())
        try:
            async with asyncio.timeout(timeout_s), self._changed:
                await self._changed.wait_for(lambda: self._head > seq or self._closing.is_set())
        except TimeoutError:
            return False
        finally:
            self._waiting -= 1
        return not self._closing.is_set()

    async def close(self) -> None:
        """Let every waiting request go, now and from now on."""
        self._closing.set()
        async with self._changed:
            self._changed.notify_all()
        if self._looking is not None:
            await self._looking

    async def _look(self) -> None:
        while self._waiting and not self._closing.is_set():
            with contextlib.suppress(SQLAlchemyError):  # whoever waits asks the database next, and tells its device
                self._head = await run_in_threadpool(self._read_head)
            async with self._changed:
                self._changed.notify_all()
            try:
                await asyncio.wait_for(self._closing.wait(), LOOK_EVERY_S)
            except TimeoutError:
                continue

    def _read_head(self) -> int:
        with self._database.read() as connection:
            return head(connection)
