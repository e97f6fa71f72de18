"""Holds source files to their budget: `python -m tests.support.file_sizes`, exit 1 if one is too long."""

import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LONGEST_LINES = 400
MEDIAN_LINES = 150
SUFFIXES = (".py", ".qml", ".sh")


def line_counts() -> dict[str, int]:
    """Lines of every source file that git knows or would add."""
    listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    names = subprocess.run(listing, cwd=ROOT, capture_output=True, check=True, text=True).stdout.split("\0")
    sources = [name for name in names if name == "dev" or name.endswith(SUFFIXES)]
    return {name: len((ROOT / name).read_bytes().splitlines()) for name in sources if (ROOT / name).is_file()}


def main() -> int:
    """Print the files over budget."""
    counts = line_counts()
    found = [
        f"{name}: {lines} lines, at most {LONGEST_LINES}" for name, lines in counts.items() if lines > LONGEST_LINES
    ]
    median = statistics.median(counts.values())
    if median > MEDIAN_LINES:
        found.append(f"the median file has {median:.0f} lines, at most {MEDIAN_LINES}")
    print("\n".join(found) or f"{len(counts)} files, median {median:.0f} lines, longest {max(counts.values())}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
