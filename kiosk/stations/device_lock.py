"""One process at a time on one device: two would each close the other's open payments or print jobs."""

import fcntl
import os
from pathlib import Path
from typing import Literal

from kiosk.runtime.known_errors import CommandError


class DeviceInUse(CommandError):
    """Another process has the device."""


class DeviceLock:
    """Holds an exclusive lock on a file beside the store; the kernel gives it back however the process ends."""

    def __init__(self, store_path: Path, kind: Literal["terminal", "printer"], name: str) -> None:
        """Take the lock. Raises DeviceInUse, and CommandError when the file cannot be made."""
        path = store_path.with_name(f"{store_path.name}.{kind}-{name}.lock")
        try:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise CommandError(f"{path} cannot be made ({error.strerror}); check the folder of the store") from error
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(self._file)
            raise DeviceInUse(
                f"another process uses {kind} {name!r}; end that station first, or name another one of [[{kind}s]] "
                f"in the settings ({path})"
            ) from error

    def __enter__(self) -> "DeviceLock":
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._file)
