"""The ledger of a simulated device: what it really did, one JSON object per line, on disk before anyone is told."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from drivers.errors import LinkUnavailable, plain_reason


class Ledger:
    """Append-only JSON lines; each append is fsynced. An existing file is continued."""

    def __init__(self, path: Path) -> None:
        """Read what is there; raises LinkUnavailable when the file cannot be read or made."""
        self._path = path
        try:
            path.touch()
            self._lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        except (OSError, ValueError) as error:
            raise LinkUnavailable(f"{path}: cannot be used as a ledger ({plain_reason(error)})") from error

    @property
    def lines(self) -> tuple[Mapping[str, Any], ...]:
        """Everything in it, oldest first."""
        return tuple(self._lines)

    def append(self, line: Mapping[str, Any]) -> None:
        """Add a line; it is on disk when this returns."""
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
            file.flush()
            os.fsync(file.fileno())
        self._lines.append(dict(line))
