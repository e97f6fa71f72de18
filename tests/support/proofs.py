"""The tests a README names as proofs: a table of points is worth something only while each of its tests exists."""

import re
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
_NAMED = re.compile(r"`([\w/]+\.py)::(test_\w+)`")


def named_tests(readme: Path) -> list[tuple[Path, str]]:
    """File and function of each test named in `readme`: below its folder, or below `tests/` with a leading slash."""
    named = sorted(set(_NAMED.findall(readme.read_text(encoding="utf-8"))))
    return [(TESTS / path[1:] if path.startswith("/") else readme.parent / path, name) for path, name in named]


def is_there(file: Path, name: str) -> bool:
    """Whether `file` defines the test."""
    return file.is_file() and f"\ndef {name}(" in file.read_text(encoding="utf-8")
