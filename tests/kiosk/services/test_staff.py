"""Log-in by PIN."""

from datetime import timedelta

from kiosk.services.staff import FIRST_PAUSE, LoginPause, LoginRefused, StaffService
from sync.store.records import Agent
from tests.support.appliance import AGENT, PIN, Appliance


def test_pin_lets_in_and_wrong_ones_pause_longer_and_longer(appliance: Appliance) -> None:
    staff = StaffService(store=appliance.store, clock=appliance.clock)
    assert [name.agent_id for name in staff.names()] == [AGENT.agent_id]
    assert staff.log_in(AGENT.agent_id, PIN) == AGENT
    assert [staff.log_in(AGENT.agent_id, "0000") for _ in range(2)] == [LoginRefused.WRONG] * 2
    first = LoginPause(appliance.clock.now + FIRST_PAUSE)
    assert staff.log_in(AGENT.agent_id, "0000") == first
    assert staff.log_in(AGENT.agent_id, PIN) == first, "the right PIN is not looked at during a pause"
    appliance.clock.now = first.until
    assert staff.log_in(AGENT.agent_id, "0000") == LoginPause(first.until + 2 * FIRST_PAUSE)
    appliance.clock.now += timedelta(hours=1)
    assert staff.log_in(AGENT.agent_id, PIN) == AGENT
    assert staff.log_in(AGENT.agent_id, "0000") is LoginRefused.WRONG


def test_an_unknown_or_retired_agent_is_answered_like_a_wrong_pin(appliance: Appliance) -> None:
    staff = StaffService(store=appliance.store, clock=appliance.clock)
    with appliance.store.write() as tx:
        tx.agents.upsert(Agent("agent-2", "Retired SPECIMEN", "agent", AGENT.pin_hash, active=False))
    assert staff.log_in("agent-2", PIN) is LoginRefused.WRONG
    assert staff.log_in("nobody", PIN) is LoginRefused.WRONG
    assert [name.agent_id for name in staff.names()] == [AGENT.agent_id]
