"""Rules of the code base that no linter knows: what the sources may not contain."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
THIS = Path(__file__).resolve()

#: (pattern, why) for test sources
BANNED_IN_TESTS = [
    (r"\btime\.sleep\(", "tests wait on a condition with a deadline, never for a time"),
    (r"\bqtbot\.wait\(", "use qtbot.waitUntil or waitSignal"),
    (r"\bMagicMock\b|\bunittest\.mock\b|\bmocker\.", "talk to the simulators, mock none of our own code"),
    (r"\bmonkeypatch\.setattr\b", "pass in what differs, replace nothing behind its back"),
]

#: (pattern, why) for production sources
BANNED_IN_PRODUCTION = [
    (r"\bdaemon=True", "every thread has an owner that joins it"),
    (r"\bsetContextProperty\b", "QML sees registered types only"),
    (r"\bTODO\b|\bFIXME\b|\bXXX\b", "no unfinished business in the sources"),
]


def sources(*folders: str, suffix: str = ".py") -> list[Path]:
    """Files of the given folders that git knows or would add, so that build products do not count."""
    listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", *folders]
    names = subprocess.run(listing, cwd=ROOT, capture_output=True, check=True, text=True).stdout.split("\0")
    return [ROOT / name for name in names if name.endswith(suffix) and (ROOT / name).is_file()]


def offences(files: list[Path], pattern: str) -> list[str]:
    """`file:line: text` for every line that matches."""
    banned = re.compile(pattern)
    return [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()}"
        for file in files
        if file != THIS
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if banned.search(line)
    ]


@pytest.mark.parametrize(("pattern", "why"), BANNED_IN_TESTS)
def test_test_sources_do_not_contain(pattern: str, why: str) -> None:
    files = sources("tests")
    assert files
    assert offences(files, pattern) == [], why


@pytest.mark.parametrize(("pattern", "why"), BANNED_IN_PRODUCTION)
def test_production_sources_do_not_contain(pattern: str, why: str) -> None:
    files = sources("kiosk", "drivers", "sync")
    assert files
    assert offences(files, pattern) == [], why


def test_offences_are_found() -> None:
    bad = ROOT / "tests" / "support" / "leaks.py"
    assert offences([bad], r"gc\.collect\(")
