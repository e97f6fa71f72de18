"""Canonical JSON: the one byte form of a value that is hashed and signed (sorted keys, no spaces, UTF-8)."""

import json
from typing import Any


def canonical_bytes(value: Any) -> bytes:
    """Return the canonical JSON of `value` (dict, list, str, int, bool, None; floats are refused).

    Raises TypeError for anything else, floats included: money and numbers are integers on this wire.
    """
    _refuse_floats(value)
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def _refuse_floats(value: Any) -> None:
    if isinstance(value, float):
        raise TypeError("floats are not allowed on the wire")
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise TypeError("object keys are text on the wire")
            _refuse_floats(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _refuse_floats(item)
