"""Runs the `kiosk` command as a person does: in its own process, with its own output and exit code."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TIMEOUT_S = 60


def kiosk(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run `kiosk` with these words and return what it printed."""
    command = [sys.executable, "-m", "kiosk", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=TIMEOUT_S, check=False)


def one_line(done: subprocess.CompletedProcess[str]) -> str:
    """Return the one line a refused command said; it must have said nothing else and exited with 2."""
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    return line
