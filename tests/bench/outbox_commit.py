"""One signed, chained outbox event committed to the encrypted store, against a bare fsynced insert."""

import sqlite3
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from sync.contract.events import CheckInRefused
from tests.bench.sample import in_ms, median, percentile
from tests.support.appliance import make_store, open_appliance

COMMITS = 500


def measure(folder: Path) -> Iterator[Mapping[str, object]]:
    """Yield one line: medians in milliseconds and their ratio."""
    make_store(folder)
    appliance = open_appliance(folder)
    ours, floor = [], []
    bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
    bare.execute("PRAGMA journal_mode=WAL")
    bare.execute("PRAGMA synchronous=FULL")
    bare.execute("CREATE TABLE outbox (event_id TEXT PRIMARY KEY, body TEXT NOT NULL)")
    for number in range(COMMITS):
        payload = CheckInRefused(appointment_id=f"specimen-{number}", reason="arrival.early", channel="qr")
        started = time.perf_counter()
        with appliance.store.write() as tx:
            envelope = tx.outbox.append(payload)
        ours.append(time.perf_counter() - started)
        body = envelope.model_dump_json()
        started = time.perf_counter()
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO outbox VALUES (?, ?)", (envelope.event_id, body))
        bare.execute("COMMIT")
        floor.append(time.perf_counter() - started)
    bare.close()
    appliance.store.close()
    yield {
        "commits": COMMITS,
        "p50_ms": in_ms(median(ours)),
        "p95_ms": in_ms(percentile(ours, 95)),
        "floor": "the same text inserted with bare sqlite3, WAL, synchronous=FULL",
        "floor_p50_ms": in_ms(median(floor)),
        "ratio": round(median(ours) / median(floor), 2),
    }
