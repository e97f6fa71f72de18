"""Forcing a file or a folder's entries to the disk."""

import os
from pathlib import Path


def flush(path: Path) -> None:
    """Return when the file, or the names in the folder, would survive a loss of power.

    Only for files no store has open in this process, see `sync.store.engine`.
    """
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
