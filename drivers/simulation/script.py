"""Scripts of simulated devices: what goes wrong, and when. Read from TOML (`SCRIPT_FORM`); `faults.py` plays them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from drivers.errors import UsageError, plain_reason

#: every key of a script, for help texts
SCRIPT_FORM = """\
[delay_s]               # the least a step takes, by its state name
authorising = 45.0

[[customer]]            # what the next customers do, one each; the device's own part, read by who plays it
card = "approve"

[[fault]]
kind = "cut"            # cut, garble, nak, duplicate, silence, power_loss
step = "authorising"    # on entering this state, before anything is sent ...
nth = 1                 # ... for the first time
for_s = 5.0             # cut, silence and power_loss: until when; for ever without it

[[fault]]
kind = "garble"
byte = 17               # or at the 17th byte ...
direction = "sent"      # ... the device sends or has `received`, counted from its start"""


class FaultKind(StrEnum):
    """What goes wrong."""

    CUT = "cut"
    GARBLE = "garble"
    NAK = "nak"
    DUPLICATE = "duplicate"
    SILENCE = "silence"
    POWER_LOSS = "power_loss"


class Direction(StrEnum):
    """Whose bytes are counted: the device's own, or those it gets."""

    SENT = "sent"
    RECEIVED = "received"


@dataclass(frozen=True)
class Fault:
    """Happens once: on entering `step` the `nth` time, or at byte number `byte` of a direction."""

    kind: FaultKind
    step: str = ""
    nth: int = 1
    byte: int = 0
    direction: Direction = Direction.SENT
    for_s: float | None = None


@dataclass(frozen=True)
class Script:
    """`customers` are tables as written, for whoever plays the customer."""

    faults: tuple[Fault, ...] = ()
    delay_s: Mapping[str, float] = field(default_factory=dict)
    customers: tuple[Mapping[str, Any], ...] = ()


def read_script(path: Path) -> Script:
    """Read a TOML file; raises UsageError, in one line, for what is no script."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"{path}: cannot be read as a script ({plain_reason(error)})") from error
    try:
        return parse_script(table)
    except UsageError as error:
        raise UsageError(f"{path}: {error}") from error


def parse_script(table: Mapping[str, Any]) -> Script:
    """Check the tables of a script; raises UsageError."""
    for name in table:
        if name not in ("fault", "delay_s", "customer"):
            raise UsageError(f"unknown table {name}; known are fault, delay_s, customer")
    delays = table.get("delay_s", {})
    if not isinstance(delays, dict):
        raise UsageError("delay_s: not a table of seconds by state")
    return Script(
        faults=tuple(_fault(entry) for entry in _tables(table, "fault")),
        delay_s={str(name): _seconds(seconds, f"delay_s.{name}") for name, seconds in delays.items()},
        customers=tuple(_tables(table, "customer")),
    )


def _tables(table: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    entries = table.get(name, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise UsageError(f"{name}: write [[{name}]]")
    return entries


def _fault(entry: Mapping[str, Any]) -> Fault:
    known = ("kind", "step", "nth", "byte", "direction", "for_s")
    for name in entry:
        if name not in known:
            raise UsageError(f"fault: unknown key {name}; known are {', '.join(known)}")
    kind, direction = entry.get("kind"), entry.get("direction", "sent")
    if kind not in tuple(FaultKind):
        raise UsageError(f"fault: kind {kind!r} is not one of {', '.join(FaultKind)}")
    if direction not in tuple(Direction):
        raise UsageError(f"fault: direction {direction!r} is not one of {', '.join(Direction)}")
    step, byte, nth = entry.get("step", ""), entry.get("byte", 0), entry.get("nth", 1)
    if not isinstance(step, str) or type(byte) is not int or type(nth) is not int or byte < 0 or nth < 1:
        raise UsageError("fault: step is a state name, byte and nth are numbers from 1")
    if bool(step) == bool(byte):
        raise UsageError("fault: give either step or byte")
    for_s = entry.get("for_s")
    return Fault(
        FaultKind(kind),
        step,
        nth,
        byte,
        Direction(direction),
        None if for_s is None else _seconds(for_s, "fault: for_s"),
    )


def _seconds(value: object, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 86_400:
        raise UsageError(f"{name}: {value!r} is not a number of seconds from 0 to 86400")
    return float(value)
