"""Identifiers made on the device: random UUIDs as text."""

import uuid
from collections.abc import Callable

#: returns a fresh identifier; tests pass a deterministic one
NewId = Callable[[], str]


def new_id() -> str:
    """Return a random UUID (version 4) as 36 characters."""
    return str(uuid.uuid4())
