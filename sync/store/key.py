"""The raw key of the encrypted store: 32 random bytes as 64 hex digits in a file only its owner reads.

A raw key and not a passphrase: opening takes 2.5 ms instead of 110 ms (facts/platform.md 6), and nobody types it.
"""

import os
import re
import secrets
from pathlib import Path

from sync.store.errors import StoreKeyError

_KEY_TEXT = re.compile(rb"[0-9a-f]{64}")


def create_key(key_path: Path) -> None:
    """Write a new random key to `key_path`, mode 0600, flushed to the disk.

    Raises StoreKeyError when the file exists or cannot be written: a key is never replaced.
    """
    try:
        descriptor = os.open(key_path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise StoreKeyError(f"{key_path}: a key exists already; it is never replaced") from None
    except OSError as error:
        raise StoreKeyError(f"{key_path}: cannot write the key ({error.strerror}); check the folder") from None
    with os.fdopen(descriptor, "wb") as file:
        os.fchmod(descriptor, 0o600)
        file.write(secrets.token_bytes(32).hex().encode())
        file.flush()
        os.fsync(descriptor)


def read_key(key_path: Path) -> str:
    """Return the key as 64 hex digits.

    Accepts mode 0600, and 0400 because that is what a systemd credential has; raises StoreKeyError otherwise,
    or when the file is missing or holds anything else.
    """
    try:
        with key_path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode & 0o777
            text = file.read(66).strip()
    except OSError as error:
        raise StoreKeyError(f"{key_path}: cannot read the key of the store ({error.strerror}); put it back") from None
    if mode not in {0o600, 0o400}:
        raise StoreKeyError(f"{key_path}: the key has mode {mode:04o}, others may have read it; chmod 600 {key_path}")
    if not _KEY_TEXT.fullmatch(text):
        raise StoreKeyError(f"{key_path}: is not a key of 64 hex digits; put back the key file made with the store")
    return text.decode()
