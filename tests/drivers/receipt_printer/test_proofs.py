"""The tests that README.md names are there: a proof that was renamed or removed is noticed."""

from pathlib import Path

import pytest

from tests.support.proofs import is_there, named_tests

README = Path(__file__).parent / "README.md"


def test_the_readme_names_tests() -> None:
    assert len(named_tests(README)) > 25


@pytest.mark.parametrize(("file", "name"), named_tests(README))
def test_a_named_proof_exists(file: Path, name: str) -> None:
    assert is_there(file, name)
