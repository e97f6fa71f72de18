"""The tests that README.md names are there: a proof that was renamed or removed is noticed."""

import re
from pathlib import Path

import pytest

HERE = Path(__file__).parent
NAMED = re.findall(r"`([\w/]+\.py)::(test_\w+)`", (HERE / "README.md").read_text(encoding="utf-8"))


def test_the_readme_names_tests() -> None:
    assert len(NAMED) > 50


@pytest.mark.parametrize(("path", "name"), sorted(set(NAMED)))
def test_a_named_proof_exists(path: str, name: str) -> None:
    file = HERE.parents[1] / path[1:] if path.startswith("/") else HERE / path
    assert f"\ndef {name}(" in file.read_text(encoding="utf-8")
