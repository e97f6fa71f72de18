"""The copy of a store kept before a migration: encrypted with the same key, deleted after 30 days.

It holds the names the store held, so it must not outlive the retention of personal data.
"""

import glob
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine, text

from sync.store.durable import flush
from sync.store.engine import EACH_STATEMENT, begin

KEPT_FOR = timedelta(days=30)
# fixed width, so that text order is time order
_MOMENT = "%Y%m%dT%H%M%SZ"
_SUFFIX_PATTERN = ".schema-" + "[0-9]" * 4 + "." + "[0-9]" * 8 + "T" + "[0-9]" * 6 + "Z.bak"


def make(engine: Engine, path: Path, revision: str, now: datetime) -> Path:
    """Write the last committed state of the store beside it, mode 0600, and return where."""
    copy = path.with_name(f"{path.name}.schema-{revision}.{now.astimezone(UTC).strftime(_MOMENT)}.bak")
    copy.unlink(missing_ok=True)
    copy.touch(mode=0o600)
    with begin(engine, EACH_STATEMENT) as connection:
        connection.execute(text("VACUUM INTO :copy"), {"copy": str(copy)})
    flush(copy)
    flush(copy.parent)
    return copy


def remove_expired(path: Path, now: datetime) -> None:
    """Delete the copies of this store that are older than 30 days."""
    oldest_kept = (now - KEPT_FOR).astimezone(UTC).strftime(_MOMENT)
    for copy in path.parent.glob(glob.escape(path.name) + _SUFFIX_PATTERN):
        made_at = copy.name.split(".")[-2]
        if made_at < oldest_kept:
            copy.unlink(missing_ok=True)
