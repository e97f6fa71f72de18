"""Brings changes down page by page; each page and the cursor after it are one transaction."""

from dataclasses import dataclass
from datetime import datetime

from sync.contract.events import ChangeRefused
from sync.contract.messages import SCHEMA_VERSION, Change
from sync.device.changes import Unusable, apply_change
from sync.device.client import ExchangeClient
from sync.device.errors import BadAnswer, CursorAhead
from sync.device.received import ReceivedPage, UnreadableChange, read_change
from sync.device.upload import Log
from sync.store.open import StoreConflict
from sync.store.store import Store, Transaction

PAGE_LIMIT = 200

Received = Change | UnreadableChange


@dataclass
class DownloadReport:
    """What came down, and the server's clock at the end (aware UTC)."""

    server_time: datetime
    changes: int = 0
    refused: int = 0


class Download:
    """Downloads into a store through a client; for one thread at a time."""

    def __init__(self, store: Store, client: ExchangeClient, log: Log, page_limit: int = PAGE_LIMIT) -> None:
        self._store = store
        self._client = client
        self._log = log
        self._page_limit = page_limit

    def run(self, wait_s: int = 0) -> DownloadReport:
        """Fetch everything after the cursor, waiting up to `wait_s` seconds for the first. Raises ExchangeError."""
        with self._store.read() as transaction:
            cursor = transaction.exchange.state().cursor
        report: DownloadReport | None = None
        while True:
            page = self._page(cursor, wait_s if report is None else 0)
            report = report or DownloadReport(page.server_time)
            report.server_time = page.server_time
            changes = _in_order(page, cursor)
            if changes or page.next_seq != cursor:
                report.refused += self._apply(changes, page.next_seq)
                report.changes += len(changes)
            cursor = page.next_seq
            if not page.has_more:
                return report

    def _page(self, cursor: int, wait_s: int) -> ReceivedPage:
        try:
            page = self._client.changes(cursor, self._page_limit, wait_s)
        except CursorAhead:
            with self._store.write() as transaction:
                transaction.exchange.save_cursor(0)
            self._log("exchange-cursor-reset", cursor=cursor)
            raise
        if page.schema_version > SCHEMA_VERSION:
            raise BadAnswer("the server speaks a newer contract; update this device", "server_newer")
        return page

    def _apply(self, changes: list[Received], cursor: int) -> int:
        """Apply and save the cursor in one transaction; return how many changes were refused."""
        try:
            with self._store.write() as transaction:
                refused = [reason for change in changes if (reason := self._apply_one(transaction, change))]
                transaction.exchange.save_cursor(cursor)
        except (StoreConflict, OverflowError):
            # a record the store itself refuses: take the others alone, and this one as refused
            if len(changes) > 1:
                return sum(self._apply([change], change.seq) for change in changes) + self._apply([], cursor)
            with self._store.write() as transaction:
                self._refuse(transaction, changes[0], "store")
                transaction.exchange.save_cursor(cursor)
            return 1
        return len(refused)

    def _apply_one(self, transaction: Transaction, change: Received) -> str:
        """Apply one change; the reason when it was refused, else empty."""
        if isinstance(change, UnreadableChange):
            self._refuse(transaction, change, change.reason)
            return change.reason
        try:
            apply_change(transaction, change)
        except Unusable as unusable:
            self._refuse(transaction, change, str(unusable))
            return str(unusable)
        return ""

    def _refuse(self, transaction: Transaction, change: Received, reason: str) -> None:
        """Tell the authority, by an event, and the log; the record stays as the store had it."""
        transaction.outbox.append(
            ChangeRefused(record_kind=change.kind, record_id=change.record_id, version=change.version, reason=reason)
        )
        self._log("exchange-change-refused", kind=str(change.kind), record_id=change.record_id, reason=reason)


def _in_order(page: ReceivedPage, cursor: int) -> list[Received]:
    """The items of the page, each read on its own. Raises BadAnswer when they do not follow each other and `cursor`."""
    changes: list[Received] = []
    last = cursor
    for item in page.changes:
        change = read_change(item, last, page.next_seq)
        if isinstance(change, Change) and change.seq <= last:
            raise BadAnswer("the page is not in order")
        last = change.seq
        changes.append(change)
    if page.next_seq < last or (page.has_more and not changes):
        raise BadAnswer("the page is not in order")
    return changes
