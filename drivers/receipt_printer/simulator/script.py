"""What shall happen to a virtual printer, from a TOML file: how it starts, and a fault after so many bytes or dots.

initial_state = "ready"        # near_end, paper_out, cover_open, cutter_error, overheated, offline, silent
paper_dots = 4000              # the roll ends after so many rows; left out: plenty
buffer_bytes = 4096            # receive buffer
flow = "hardware"              # or "software": XON and XOFF
speed_mm_s = 0                 # 0: the paper moves at once

[[step]]                       # in this order, each when its time has come
after_bytes = 1000             # or after_dots = 300, counted from the start
fault = "cover_open"           # an initial_state, or power_off, power_on, cable_out, cable_in, refill, ticket_taken
"""

import tomllib
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from drivers.errors import UsageError, plain_reason
from drivers.receipt_printer.profile import Profile
from drivers.receipt_printer.simulator.device import VirtualPrinter
from drivers.receipt_printer.simulator.paper import Paper

_WELL = {"cover_open": False, "cutter_jammed": False, "cutter_error": False, "overheated": False, "offline": False}
_CONDITIONS: dict[str, dict[str, bool | int | None]] = {
    "ready": {**_WELL, "near_end": False, "silent": False, "paper_dots": None},
    "near_end": {"near_end": True},
    "paper_out": {"paper_dots": 0},
    "cover_open": {"cover_open": True},
    "cutter_error": {"cutter_jammed": True, "cutter_error": True},
    "overheated": {"overheated": True},
    "offline": {"offline": True},
    "silent": {"silent": True},
}
STATES = tuple(_CONDITIONS)
_ACTIONS: dict[str, Callable[[VirtualPrinter], None]] = {
    "power_off": lambda printer: printer.set_powered(False),
    "power_on": lambda printer: printer.set_powered(True),
    "cable_out": lambda printer: printer.set_plugged(False),
    "cable_in": lambda printer: printer.set_plugged(True),
    "refill": VirtualPrinter.refill,
    "ticket_taken": VirtualPrinter.take_ticket,
}
FAULTS = (*STATES, *_ACTIONS)


@dataclass(frozen=True)
class Step:
    """`fault` happens once so many bytes were taken and so many rows printed."""

    fault: str
    after_bytes: int
    after_dots: int


@dataclass(frozen=True)
class Script:
    """See the module; the defaults are those of a printer that is well."""

    initial_state: str = "ready"
    paper_dots: int | None = None
    buffer_bytes: int = 4096
    flow: str = "hardware"
    speed_mm_s: int = 0
    steps: tuple[Step, ...] = ()


class ScriptedPrinter(VirtualPrinter):
    """A virtual printer to which the steps of a script happen."""

    def __init__(self, profile: Profile, paper: Paper, script: Script) -> None:
        super().__init__(
            profile,
            paper,
            buffer_bytes=script.buffer_bytes,
            speed_dots_s=script.speed_mm_s * profile.dpi / 25.4,
            software_flow=script.flow == "software",
        )
        self._steps = deque(script.steps)
        self.condition.paper_dots = script.paper_dots
        if script.initial_state != "ready":
            self.happen(script.initial_state)

    def happen(self, fault: str) -> None:
        """Let `fault`, one of the names of a step, happen now."""
        if fault in _ACTIONS:
            _ACTIONS[fault](self)
        else:
            self.mend(**_CONDITIONS[fault])

    def receive(self, data: bytes, now_s: float) -> None:
        """Take bytes one by one, so that a step comes right after its byte; none arrive once the cable is out."""
        for byte in data:
            if not self.plugged:
                return
            super().receive(bytes((byte,)), now_s)
            self._take_steps()

    def tick(self, now_s: float) -> None:
        """Print what is due."""
        super().tick(now_s)
        self._take_steps()

    def _take_steps(self) -> None:
        while self._steps and self._is_due(self._steps[0]):
            self.happen(self._steps.popleft().fault)

    def _is_due(self, step: Step) -> bool:
        return self.received_total >= step.after_bytes and self.printed_total >= step.after_dots


def load_script(path: Path) -> Script:
    """Read a script; raises UsageError naming the file and the key."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: is no text in UTF-8") from error
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(f"{path}: {plain_reason(error)}") from error
    steps = table.pop("step", [])
    if not isinstance(steps, list):
        raise UsageError(f"{path}: write each step under [[step]]")
    known = {"initial_state", "paper_dots", "buffer_bytes", "flow", "speed_mm_s"}
    if extra := sorted(table.keys() - known):
        raise UsageError(f"{path}: unknown key {extra[0]!r}; known are {', '.join(sorted(known))}")
    script = Script(**table, steps=tuple(_step(step, f"{path}: step {n}") for n, step in enumerate(steps, 1)))
    rules = (
        ("initial_state", script.initial_state in STATES, " or ".join(STATES)),
        ("paper_dots", script.paper_dots is None or _is_count(script.paper_dots), "0 or more"),
        ("buffer_bytes", _is_count(script.buffer_bytes) and script.buffer_bytes >= 512, "at least 512"),
        ("flow", script.flow in ("hardware", "software"), "hardware or software"),
        ("speed_mm_s", _is_count(script.speed_mm_s), "0 or more"),
    )
    for name, holds, wanted in rules:
        if not holds:
            raise UsageError(f"{path}: {name} must be {wanted}, not {getattr(script, name)!r}")
    return script


def _step(table: Any, place: str) -> Step:
    match table:
        case {"fault": str(fault), "after_bytes": int(count)} if fault in FAULTS and len(table) == 2 and count >= 0:
            return Step(fault, count, 0)
        case {"fault": str(fault), "after_dots": int(count)} if fault in FAULTS and len(table) == 2 and count >= 0:
            return Step(fault, 0, count)
    raise UsageError(f"{place}: write fault = one of {', '.join(FAULTS)} and after_bytes or after_dots = a number")


def _is_count(value: object) -> bool:
    return type(value) is int and value >= 0
