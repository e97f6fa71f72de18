"""Compares the log events of the sources with the catalogue: `python -m tests.support.log_events`, exit 1 if unlike."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.runtime.events import LogEvent, shipped_catalogue

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("kiosk", "drivers", "sync")
#: names of the functions that log: `log.event("x")`, and the plain callable that sync is given
LOGGING_CALLS = frozenset({"event", "log", "_log"})


def logged_events(tree: ast.AST) -> Iterator[tuple[int, str, list[str]]]:
    """Yield line, event and fields of every call that logs an event by its literal name."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        event = node.args[0]
        if name in LOGGING_CALLS and isinstance(event, ast.Constant) and isinstance(event.value, str):
            yield node.lineno, event.value, [keyword.arg for keyword in node.keywords if keyword.arg]


def differences(catalogue: dict[str, LogEvent], sources: list[Path]) -> list[str]:
    """One line for each event or field that is not declared, and for each event nothing mentions."""
    found = []
    mentioned: set[str] = set()
    for source in sources:
        tree = ast.parse(source.read_text(encoding="utf-8"))
        mentioned |= {
            node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        for line, event, fields in logged_events(tree):
            declared = catalogue.get(event)
            if declared is None:
                found.append(f"{source}:{line}: {event} is not in config/log_events.toml")
            else:
                found += [
                    f"{source}:{line}: {event} has no field {field} in config/log_events.toml"
                    for field in fields
                    if field not in declared.fields
                ]
    return found + [f"config/log_events.toml: nothing logs {name}" for name in sorted(set(catalogue) - mentioned)]


def main() -> int:
    """Print the differences."""
    sources = [source for package in PACKAGES for source in sorted((ROOT / package).rglob("*.py"))]
    found = differences(shipped_catalogue(), sources)
    print("\n".join(found) or f"{len(shipped_catalogue())} events, all declared and used")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
