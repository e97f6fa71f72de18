"""`./dev bench [NAME ...]`: run the measurements and print one JSON object per line."""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from tests.bench import cold_start, outbox_commit, printing, scan_to_ticket, terminals

Measurement = Callable[[Path], Iterator[Mapping[str, object]]]

MEASUREMENTS: dict[str, Measurement] = {
    "cold-start": cold_start.measure,
    "scan-to-ticket": scan_to_ticket.measure,
    "outbox-commit": outbox_commit.measure,
    "printing": printing.measure,
    "terminals": terminals.measure,
}


def main() -> int:
    """Run what was asked for, or everything."""
    parser = argparse.ArgumentParser(prog="./dev bench", description="Measurements as JSON lines.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(MEASUREMENTS)}; all by default")
    names = parser.parse_args().names or list(MEASUREMENTS)
    unknown = [name for name in names if name not in MEASUREMENTS]
    if unknown:
        parser.error(f"no measurement {unknown[0]}; there are {', '.join(MEASUREMENTS)}")
    for name in names:
        with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
            for line in MEASUREMENTS[name](Path(folder)):
                print(json.dumps({"bench": name, **line}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
