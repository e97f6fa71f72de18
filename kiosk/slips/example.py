"""Specimen data of each kind of slip: `config/slips/examples/<kind>.json`."""

import json
from pathlib import Path
from typing import Any

from kiosk.slips.template_file import SLIPS_DIR


def example_file(kind: str) -> Path:
    """Where the specimen data of a kind stand."""
    return SLIPS_DIR / "examples" / f"{kind}.json"


def example_data(kind: str) -> dict[str, Any]:
    """What a specimen slip of a kind says, with the keys of `kiosk.slips.data`. Raises OSError without its file."""
    data: dict[str, Any] = json.loads(example_file(kind).read_text(encoding="utf-8"))
    return data
