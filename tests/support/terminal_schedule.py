"""Schedules of faults by name: which terminal, which operation, what goes wrong; the seed makes one again.

A seed is `PROTOCOL/LINE/OPERATION/KIND/sent|received/BYTE/SECONDS`, the same with a step and how often it was reached
instead of the direction and byte, `.../kill/N`, or `PROTOCOL/LINE/random/NUMBER`.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from drivers.card_terminal.factory import open_terminal
from drivers.card_terminal.interface import Capabilities, ProgressCode
from drivers.card_terminal.simulated_bank import Gesture, SimulatedBank
from drivers.card_terminal.simulators import SIMULATORS, Play
from drivers.simulation.ledger import Ledger
from drivers.simulation.memory_link import MemoryLink
from tests.support.clock import ManualClock

#: protocol, link layer -> settings of the driver
LINES: dict[tuple[str, str], Mapping[str, str]] = {
    ("concert", "serial"): {},
    ("caisse_ap", "serial"): {"link_layer": "serial"},
    ("caisse_ap", "tcp"): {"link_layer": "tcp"},
    ("ecr17", "serial"): {},
    ("ecr17", "tcp"): {},
    ("zvt", "serial"): {"link_layer": "serial", "reconnect_s": "0"},
    ("zvt", "tcp"): {"link_layer": "tcp", "reconnect_s": "0"},
}


@dataclass(frozen=True)
class TerminalLine:
    """A kind of terminal on a link: `settings` are the driver's, `played` those of the simulator.

    With `reconnects` the driver looks for a line that went away; with `lives_on` one driver serves from before the
    fault until after it, as in a station that was not restarted.
    """

    layer: str
    settings: Mapping[str, str]
    played: Mapping[str, str] = field(default_factory=dict)
    reconnects: bool = False
    lives_on: bool = False


_KEEPS = {"auto_reversal": "no"}
#: terminals and drivers of the same protocols that behave otherwise
_VARIANTS: dict[tuple[str, str], TerminalLine] = {
    # an unreported payment stands (facts/card-terminal-protocols.md 1.8, the newer rule)
    ("zvt", "serial_keeps"): TerminalLine("serial", LINES["zvt", "serial"], _KEEPS),
    ("zvt", "tcp_keeps"): TerminalLine("tcp", LINES["zvt", "tcp"], _KEEPS),
    ("zvt", "serial_reconnects"): TerminalLine("serial", {"link_layer": "serial"}, reconnects=True),
    # 1F1F: the terminal reverses its last payment when the register shows that it does not know it
    ("zvt", "tcp_synchronised"): TerminalLine(
        "tcp", {**LINES["zvt", "tcp"], "synchronise": "yes"}, {**_KEEPS, "synchronise": "yes"}, lives_on=True
    ),
}
ALL_LINES: dict[tuple[str, str], TerminalLine] = {
    **{line: TerminalLine(line[1], settings) for line, settings in LINES.items()},
    **_VARIANTS,
}


@dataclass(frozen=True)
class Operation:
    """What is done: `call` of the interface, what it `needs` of the capabilities, and its `booked` state if approved.

    The customer does `gesture` (None: nothing); the agent wants to stop it at the progress `aborted_at`.
    """

    call: str
    needs: str = ""
    booked: str = ""
    gesture: Gesture | None = Gesture.APPROVE
    aborted_at: ProgressCode | None = None

    def is_offered(self, capabilities: Capabilities) -> bool:
        """Whether the protocol has it."""
        return not self.needs or bool(getattr(capabilities, self.needs))


#: what moves money comes first
OPERATIONS = {
    "purchase": Operation("purchase", booked="booked"),
    "refund": Operation("refund", "can_refund", "refunded"),
    "reverse": Operation("reverse", "can_reverse", "reversed"),
    "purchase_declined": Operation("purchase", booked="booked", gesture=Gesture.DECLINE),
    "purchase_cancelled": Operation("purchase", booked="booked", gesture=Gesture.CANCEL),
    "refund_declined": Operation("refund", "can_refund", "refunded", gesture=Gesture.DECLINE),
    "abort": Operation("purchase", "can_abort", "booked", None, ProgressCode.WAITING_FOR_CARD),
    "abort_late": Operation("purchase", "can_abort", "booked", aborted_at=ProgressCode.AUTHORISING),
    "last_result": Operation("last_result", "can_recover"),
    "totals": Operation("totals", "can_totals"),
    "end_of_day": Operation("end_of_day", "can_end_of_day"),
    "status": Operation("status"),
    "probe": Operation("probe"),
}


@cache
def operations(line: tuple[str, str]) -> tuple[str, ...]:
    """Names of what the protocol of `line` offers."""
    bank = SimulatedBank(Ledger(Path("/dev/null")), lambda: datetime.now(UTC))
    clock = ManualClock()
    link = MemoryLink(SIMULATORS[line[0]](bank, Play(), lambda _lines: None), clock)
    offered = open_terminal(line[0], link, clock, ALL_LINES[line].settings).capabilities
    return tuple(name for name, operation in OPERATIONS.items() if operation.is_offered(offered))


STEPS = (
    *("called", "offered", "waiting_for_card", "waiting_for_pin", "authorising", "announcing", "answering"),
    *("reporting", "printing", "working", "closing_session", "completing", "idle"),
)
DIRECTIONS = ("sent", "received")
_ANY_FAULT = {
    "serial": ("cut", "garble", "nak", "duplicate", "silence", "power_loss"),
    # TCP neither garbles, nor repeats, nor loses bytes out of the middle
    "tcp": ("cut", "power_loss"),
}


@dataclass(frozen=True)
class Schedule:
    """What goes wrong while `operation` runs on `line`; `seed` names it and makes it again.

    `killed_at` counts the bytes written and pieces read until the station is killed.
    """

    seed: str
    line: tuple[str, str]
    operation: str
    script: Mapping[str, Any]
    gesture: Gesture | None = Gesture.APPROVE
    killed_at: int | None = None

    @classmethod
    def of(cls, seed: str) -> "Schedule":
        """Make the schedule that `seed` names; raises ValueError for none."""
        protocol, name, operation, *rest = seed.split("/")
        line = (protocol, name)
        if line not in ALL_LINES:
            raise ValueError(f"{seed}: no such line")
        if operation == "random":
            return cls._random(seed, line)
        gesture = OPERATIONS[operation].gesture
        if rest[0] == "kill":
            return cls(seed, line, operation, {}, gesture, killed_at=int(rest[1]))
        kind, where, number, for_s = rest
        place = (
            {"byte": int(number), "direction": where} if where in DIRECTIONS else {"step": where, "nth": int(number)}
        )
        return cls(seed, line, operation, {"fault": [{"kind": kind, "for_s": float(for_s), **place}]}, gesture)

    @classmethod
    def _random(cls, seed: str, line: tuple[str, str]) -> "Schedule":
        chance = random.Random(seed)
        faults: list[dict[str, Any]] = []
        for _ in range(chance.randint(1, 3)):
            made: dict[str, Any] = {"kind": chance.choice(_ANY_FAULT[ALL_LINES[line].layer])}
            if chance.random() < 0.75:
                made |= {"byte": int(chance.triangular(1, 900, 1)), "direction": chance.choice(DIRECTIONS)}
            else:
                made |= {"step": chance.choice(STEPS), "nth": chance.randint(1, 3)}
            faults.append(made | {"for_s": chance.choice([0.3, 3.0, 6.0, 12.0, 40.0])})
        operation = chance.choice(["purchase", "purchase", *operations(line)])
        killed_at = chance.randint(1, 400) if chance.random() < 0.2 else None
        return cls(seed, line, operation, {"fault": faults}, OPERATIONS[operation].gesture, killed_at)
