"""Draws the flows' tables as Mermaid state diagrams: the pictures in README.md are never drawn by hand.

`python -m kiosk.flows.diagram > kiosk/flows/README.md` writes the page; a test tells when it is out of date.
"""

import sys
from collections import defaultdict
from typing import Any, Final

from kiosk.flows.checkin import CHECK_IN
from kiosk.flows.payment import PAYMENT
from kiosk.flows.printing import PRINTING
from kiosk.flows.session import SESSION
from kiosk.flows.table import Flow, Transition

FLOWS: Final[tuple[Flow[Any, Any], ...]] = (CHECK_IN, PAYMENT, PRINTING, SESSION)

#: a transition that so many states have is listed below the picture instead of drawn
SHARED_BY: Final = 5

SAME_STATE: Final = "the same state"

_HEADING: Final = """# Flows

State machines as tables, `(state, event) -> (state, effects)`, pure: no clock, no IO, no Qt. They import only
`kiosk.domain`. A service or a view-model keeps the state, gives events to `step` and carries out the effects in the
order given, stopping at the first that fails; an event the table does not know raises `IllegalEvent`, a bug.

Decisions and why:
* Tables instead of nested statecharts: every line is one fact, and tests walk them all (each state reached, each
  way out, time-out and lost line where something outside is waited for).
* Where the next state depends on what the event says, the table lists a transition for each branch, so a diagram
  shows it.
* Unknown outcomes have no time-out: time decides nothing about money or paper.

This page is made from the tables: `python -m kiosk.flows.diagram > kiosk/flows/README.md`.
"""


def mermaid(flow: Flow[Any, Any]) -> str:
    """Return the Mermaid text of a flow without its shared transitions; those between two states share one arrow."""
    shared = {(source, event) for sources, event, _, _ in shared_transitions(flow) for source in sources}
    labels: dict[tuple[str, str], list[str]] = defaultdict(list)
    for source, event, transition in flow.edges():
        if (source.value, event) not in shared:
            labels[source.value, transition.target.value].append(event + _effects(transition))
    lines = ["stateDiagram-v2", f"    [*] --> {flow.initial}"]
    for (source_name, target_name), events in labels.items():
        lines.append(f"    {source_name} --> {target_name}: {'<br/>'.join(events)}")
    lines += [f"    {state} --> [*]" for state in sorted(flow.final)]
    return "\n".join(lines) + "\n"


def shared_transitions(flow: Flow[Any, Any]) -> list[tuple[tuple[str, ...], str, str, str]]:
    """Return what many states have in common, as (sources, event, target or SAME_STATE, effects)."""
    sources: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for source, event, transition in flow.edges():
        target = SAME_STATE if transition.target is source else transition.target.value
        sources[event, target, _effects(transition)].append(source.value)
    return [(tuple(found), *key) for key, found in sources.items() if len(found) >= SHARED_BY]


def _effects(transition: Transition[Any, Any]) -> str:
    return f" / {', '.join(transition.effects)}" if transition.effects else ""


def _section(flow: Flow[Any, Any]) -> str:
    shared = "".join(
        f"* `{event}{effects}` leads to {target}: from {', '.join(sources)}\n"
        for sources, event, target, effects in shared_transitions(flow)
    )
    below = f"\nIn many states alike, so not drawn:\n{shared}" if shared else ""
    return f"\n## {flow.name}\n\n```mermaid\n{mermaid(flow)}```\n{below}"


def readme() -> str:
    """Return the whole text of kiosk/flows/README.md."""
    return _HEADING + "".join(_section(flow) for flow in FLOWS)


if __name__ == "__main__":
    sys.stdout.write(readme())
