"""A tiny engine for state machines that are tables.

A flow is a mapping (state, type of event) -> transition; where the next state depends on what the event says,
the mapping gives one transition for each of the event's branches. `Flow.step` is pure: it returns the next state
and the effects, in the order in which the caller must carry them out, stopping at the first that fails.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeAlias, TypeVar

StateT = TypeVar("StateT", bound=StrEnum)
EffectT = TypeVar("EffectT", bound=StrEnum)


@dataclass(frozen=True)
class Event:
    """Base of all events: frozen dataclasses."""

    @property
    def branch(self) -> str:
        """Which of several transitions this event takes; only asked where the table has branches."""
        raise NotImplementedError(f"{type(self).__name__} has no branches")


@dataclass(frozen=True)
class Transition(Generic[StateT, EffectT]):
    """Where a step leads and what must be done, in order."""

    target: StateT
    effects: tuple[EffectT, ...] = ()


Branches: TypeAlias = Mapping[str, Transition[StateT, EffectT]]
Table: TypeAlias = Mapping[tuple[StateT, type[Event]], Transition[StateT, EffectT] | Branches[StateT, EffectT]]


class IllegalEvent(Exception):
    """The table has no transition for this event in this state: a bug of the caller."""


@dataclass(frozen=True)
class Wait:
    """What may end a state that waits for something outside: its time-out, and the loss of what it waits for.

    `link_lost` is None where the flow waits for a person and nothing can be lost.
    """

    time_out: type[Event]
    link_lost: type[Event] | None


@dataclass(frozen=True)
class Flow(Generic[StateT, EffectT]):
    """A named table. States in `final` are never left; `waits` are the states that wait for something outside."""

    name: str
    initial: StateT
    final: frozenset[StateT]
    table: Table[StateT, EffectT]
    waits: Mapping[StateT, Wait] = field(default_factory=dict)

    def step(self, state: StateT, event: Event) -> tuple[StateT, tuple[EffectT, ...]]:
        """Return the next state and the effects of `event` in `state`; IllegalEvent when the table has none."""
        rule = self.table.get((state, type(event)))
        if rule is not None and not isinstance(rule, Transition):
            rule = rule.get(event.branch)
        if rule is None:
            raise IllegalEvent(f"{self.name}: {event} is not expected in state {state}")
        return rule.target, rule.effects

    def accepts(self, state: StateT, event: type[Event]) -> bool:
        """Whether an event of this type is expected in `state`; screens offer nothing else."""
        return (state, event) in self.table

    def edges(self) -> list[tuple[StateT, str, Transition[StateT, EffectT]]]:
        """Every transition with its source and label (`ResultArrived(approved)`), in the order of the table."""
        found: list[tuple[StateT, str, Transition[StateT, EffectT]]] = []
        for (source, event), rule in self.table.items():
            if isinstance(rule, Transition):
                found.append((source, event.__name__, rule))
            else:
                found.extend((source, f"{event.__name__}({branch})", part) for branch, part in rule.items())
        return found
