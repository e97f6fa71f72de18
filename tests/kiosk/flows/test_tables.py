"""What holds for every flow: states reached, ways out, time-outs and lost lines, the drawn page."""

from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from kiosk.flows.diagram import FLOWS, mermaid, readme, shared_transitions
from kiosk.flows.table import Event, Flow, IllegalEvent

README = Path(__file__).parents[3] / "kiosk" / "flows" / "README.md"

ALL_FLOWS = pytest.mark.parametrize("flow", FLOWS, ids=[flow.name for flow in FLOWS])


def states_of(flow: Flow[Any, Any]) -> set[StrEnum]:
    return all_members(flow.initial)


def all_members(member: StrEnum) -> set[StrEnum]:
    return set(type(member))


def targets(flow: Flow[Any, Any]) -> dict[Any, set[Any]]:
    found: dict[Any, set[Any]] = {state: set() for state in states_of(flow)}
    for source, _, transition in flow.edges():
        found[source].add(transition.target)
    return found


@ALL_FLOWS
def test_every_state_is_reached(flow: Flow[Any, Any]) -> None:
    leads_to = targets(flow)
    reached, fresh = {flow.initial}, [flow.initial]
    while fresh:
        for target in leads_to[fresh.pop()] - reached:
            reached.add(target)
            fresh.append(target)
    assert reached == states_of(flow)


@ALL_FLOWS
def test_every_state_has_a_way_out_unless_it_is_final(flow: Flow[Any, Any]) -> None:
    for state, leads_to in targets(flow).items():
        has_way_out = bool(leads_to - {state})
        assert has_way_out == (state not in flow.final), state


@ALL_FLOWS
def test_a_final_state_can_be_reached_from_everywhere(flow: Flow[Any, Any]) -> None:
    goals = set(flow.final) or {flow.initial}
    leads_to = targets(flow)
    arriving = set(goals)
    while grown := {state for state in leads_to if leads_to[state] & arriving} - arriving:
        arriving |= grown
    assert arriving == states_of(flow)


@ALL_FLOWS
def test_every_wait_ends_by_time_out_and_lost_line(flow: Flow[Any, Any]) -> None:
    assert flow.waits
    for state, wait in flow.waits.items():
        assert flow.accepts(state, wait.time_out), f"{state} has no time-out"
        assert wait.link_lost is None or flow.accepts(state, wait.link_lost), f"{state} does not notice a lost line"


@ALL_FLOWS
def test_every_branch_is_one_an_event_can_take(flow: Flow[Any, Any]) -> None:
    for (state, event), rule in flow.table.items():
        assert event.branch is Event.branch or isinstance(rule, dict), f"{state}: the branches of {event} are ignored"
        assert event.branch is not Event.branch or not isinstance(rule, dict), f"{event} has no branches"


@ALL_FLOWS
def test_every_effect_is_used(flow: Flow[Any, Any]) -> None:
    used = {effect for _, _, transition in flow.edges() for effect in transition.effects}
    assert used
    assert used == all_members(next(iter(used)))


class Unheard(Event):
    """An event no table has."""


@ALL_FLOWS
def test_an_event_the_table_does_not_know_is_a_bug(flow: Flow[Any, Any]) -> None:
    for state in states_of(flow):
        with pytest.raises(IllegalEvent, match=f"{flow.name}: Unheard"):
            flow.step(state, Unheard())


@ALL_FLOWS
def test_the_picture_shows_every_transition(flow: Flow[Any, Any]) -> None:
    shared = {(source, event) for sources, event, _, _ in shared_transitions(flow) for source in sources}
    drawn = mermaid(flow)
    for source, event, transition in flow.edges():
        if (source.value, event) not in shared:
            (arrow,) = [line for line in drawn.splitlines() if f" {source} --> {transition.target}: " in line]
            assert event in arrow
    assert all(event in readme() for _, event, _, _ in shared_transitions(flow))


def test_the_page_is_up_to_date() -> None:
    assert README.read_text(encoding="utf-8") == readme(), "python -m kiosk.flows.diagram > kiosk/flows/README.md"
