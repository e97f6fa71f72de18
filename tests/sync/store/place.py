"""Where a store lies, and a way into it past our own code."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2


@dataclass(frozen=True)
class StorePlace:
    """Paths of a store and its key."""

    path: Path
    key_path: Path

    @contextmanager
    def raw(self) -> Iterator[Any]:
        """A bare driver connection, each statement committed by itself."""
        with closing(sqlcipher3.dbapi2.connect(str(self.path), isolation_level=None)) as connection:
            connection.execute(f"PRAGMA key = \"x'{self.key_path.read_text()}'\"")
            yield connection

    def execute(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Run one statement and return its rows."""
        with self.raw() as connection:
            return list(connection.execute(statement, values).fetchall())
