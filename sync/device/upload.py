"""Sends pending events up, oldest first, and settles each by its own result."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any, Protocol

from sync.contract.canonical import canonical_bytes
from sync.contract.events import NEWS_KINDS
from sync.contract.messages import MAX_BATCH, EventBatchResult, ItemResult, ItemStatus
from sync.device.client import ExchangeClient
from sync.device.errors import BadAnswer, RequestTooLarge
from sync.store.store import Store

#: a batch ends here even when it has less than MAX_BATCH events; the server refuses bodies above 4 MiB
MAX_BATCH_BYTES = 1024 * 1024

#: called with an event of the catalogue and its fields
Log = Callable[..., None]


@dataclass
class UploadReport:
    """How many events had which result."""

    applied: int = 0
    conflicts: int = 0
    quarantined: int = 0
    waiting: int = 0
    resent: int = 0


class StoredEvent(Protocol):
    """An event as a row of the outbox."""

    @property
    def device_seq(self) -> int:
        """Its place in the chain."""
        ...

    @property
    def event_id(self) -> str:
        """Its id."""
        ...

    @property
    def kind(self) -> str:
        """Its kind on the wire."""
        ...

    @property
    def envelope_json(self) -> str:
        """The envelope as it was sealed."""
        ...


class Upload:
    """Uploads from a store through a client; for one thread at a time."""

    def __init__(self, store: Store, client: ExchangeClient, log: Log) -> None:
        self._store = store
        self._client = client
        self._log = log

    def run(self) -> UploadReport:
        """Send until nothing is pending or the server says "not now". Raises ExchangeError."""
        report = UploadReport()
        sent_again = False
        while True:
            with self._store.read() as transaction:
                items = _whole_batch(transaction.outbox.pending(MAX_BATCH))
            if not items:
                return report
            results = self._send(items)
            self._settle(items, results, report)
            first_item, first_result = items[0], results[0]
            expected_seq = _gap_at(first_result)
            if expected_seq is not None and expected_seq < first_item.device_seq and not sent_again:
                sent_again = True  # once: what does not close the gap now waits
                self._send_again(expected_seq, first_item.device_seq, report)
            elif report.waiting:
                return report
            report.waiting = 0

    def _send(self, items: Sequence[StoredEvent]) -> list[ItemResult]:
        """The results of the first of `items`, as many as one request could carry."""
        try:
            return _checked(items, self._client.send_events([body_of(item) for item in items]))
        except RequestTooLarge as error:
            if len(items) == 1:
                return [ItemResult(event_id=items[0].event_id, status=ItemStatus.REJECTED, reason=error.code)]
            return self._send(items[: len(items) // 2])

    def _settle(self, items: Sequence[StoredEvent], results: list[ItemResult], report: UploadReport) -> None:
        taken = [r.event_id for r in results if r.status in {ItemStatus.APPLIED, ItemStatus.DUPLICATE}]
        conflicts = [r for r in results if r.status is ItemStatus.CONFLICT]
        rejected = [r for r in results if r.status is ItemStatus.REJECTED]
        news = {item.event_id for item in items if item.kind in NEWS_KINDS}
        stale = [r for r in rejected if r.event_id in news and r.reason == "kind_unknown"]
        rejected = [r for r in rejected if r not in stale]
        waiting = [r for r in results if r.status is ItemStatus.RETRY]
        with self._store.write() as transaction:
            transaction.outbox.mark_applied(taken)
            transaction.outbox.mark_applied([r.event_id for r in stale], note="the server does not know this kind")
            for result in conflicts:
                note = f"conflict {canonical_bytes(result.detail).decode()}"
                transaction.outbox.mark_applied([result.event_id], note=note)
            for result in rejected:
                transaction.outbox.quarantine(result.event_id, result.reason)
            for result in waiting:
                transaction.outbox.mark_retry([result.event_id], result.reason)
        for result in conflicts:
            self._log("exchange-event-conflict", event_id=result.event_id)
        for result in rejected:
            self._log("exchange-event-quarantined", event_id=result.event_id, reason=result.reason)
        report.applied += len(taken)
        report.conflicts += len(conflicts)
        report.quarantined += len(rejected)
        report.waiting += len(waiting)

    def _send_again(self, first_seq: int, before_seq: int, report: UploadReport) -> None:
        """Send events the server had before and has no more (restored from a backup); count them in the report.

        What it now rejects goes to the quarantine: the ledger lacks it, and a person must see that.
        """
        self._log("exchange-events-sent-again", first_seq=first_seq, last_seq=before_seq - 1)
        while first_seq < before_seq:
            with self._store.read() as transaction:
                rows = [row for row in transaction.outbox.chain_rows() if first_seq <= row.device_seq < before_seq]
            batch = _whole_batch(rows[:MAX_BATCH])
            if not batch:
                break
            results = self._send(batch)
            heard = list(takewhile(lambda result: result.status is not ItemStatus.RETRY, results))
            self._settle_again(heard, report)
            report.resent += len(heard)
            if len(heard) < len(results):
                break
            first_seq = batch[len(results) - 1].device_seq + 1

    def _settle_again(self, results: list[ItemResult], report: UploadReport) -> None:
        with self._store.write() as transaction:
            refused = [
                result
                for result in results
                if result.status is ItemStatus.REJECTED
                and transaction.outbox.quarantine_applied(result.event_id, result.reason)
            ]
        for result in refused:
            self._log("exchange-event-quarantined", event_id=result.event_id, reason=result.reason)
        for result in results:
            if result.status is ItemStatus.CONFLICT:
                self._log("exchange-event-conflict", event_id=result.event_id)
        report.quarantined += len(refused)


def body_of(item: StoredEvent) -> dict[str, Any]:
    """The envelope as a plain object; for a damaged row only its id and place, so that the chain can go on."""
    try:
        body = json.loads(item.envelope_json)
    except ValueError:
        body = None
    if isinstance(body, dict) and (body.get("event_id"), body.get("device_seq")) == (item.event_id, item.device_seq):
        return body
    return {"event_id": item.event_id, "device_seq": item.device_seq}


def _whole_batch(items: Sequence[Any]) -> list[Any]:
    size = 0
    for count, item in enumerate(items):
        size += len(item.envelope_json)
        if count and size > MAX_BATCH_BYTES:
            return list(items[:count])
    return list(items)


def _checked(items: Sequence[StoredEvent], answer: EventBatchResult) -> list[ItemResult]:
    """The results, each with the id of its item. Raises BadAnswer when they are not those of these items."""
    if len(answer.results) != len(items):
        raise BadAnswer(f"{len(answer.results)} results for {len(items)} events")
    checked = []
    for item, result in zip(items, answer.results, strict=True):
        if result.event_id not in {item.event_id, ""}:
            raise BadAnswer("results are not in the order of the events")
        checked.append(result.model_copy(update={"event_id": item.event_id}))
    return checked


def _gap_at(result: ItemResult) -> int | None:
    """The number the server waits for, when the result is a gap."""
    expected_seq = result.detail.get("expected_seq")
    is_gap = result.status is ItemStatus.RETRY and result.reason == "gap"
    return expected_seq if is_gap and isinstance(expected_seq, int) else None
