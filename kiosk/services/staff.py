"""Who works at the counter: log-in by PIN, with a growing pause after wrong ones."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sync.clock import WallClock
from sync.contract.pin import verify_pin
from sync.store.records import Agent
from sync.store.store import Store

FREE_TRIES = 3
FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(minutes=15)


class LoginRefused(StrEnum):
    """Why a log-in failed; the same for an unknown agent and a wrong PIN."""

    WRONG = "wrong"


@dataclass(frozen=True)
class LoginPause:
    """No further try is looked at before `until`."""

    until: datetime


@dataclass(frozen=True)
class AgentName:
    """An agent as the log-in screen lists them."""

    agent_id: str
    display_name: str
    role: str


class StaffService:
    """Blocking (a PIN check costs some 50 ms on purpose); call it through a Worker."""

    def __init__(self, *, store: Store, clock: WallClock) -> None:
        self._store = store
        self._clock = clock
        self._wrong: dict[str, int] = {}
        self._paused_until: dict[str, datetime] = {}

    def names(self) -> list[AgentName]:
        """Active agents, by name."""
        with self._store.read() as tx:
            agents = [agent for agent in tx.agents.all() if agent.active]
        names = (AgentName(agent.agent_id, agent.display_name, agent.role) for agent in agents)
        return sorted(names, key=lambda name: name.display_name)

    def log_in(self, agent_id: str, pin: str) -> Agent | LoginPause | LoginRefused:
        """Return the agent, or why not. After three wrong tries each further one doubles a pause."""
        now = self._clock.now_utc()
        until = self._paused_until.get(agent_id)
        if until is not None and now < until:
            return LoginPause(until)
        with self._store.read() as tx:
            agent = tx.agents.by_id(agent_id)
        if agent is not None and agent.active and verify_pin(pin, agent.pin_hash):
            self._wrong.pop(agent_id, None)
            self._paused_until.pop(agent_id, None)
            return agent
        wrong = self._wrong.get(agent_id, 0) + 1
        self._wrong[agent_id] = wrong
        if wrong >= FREE_TRIES:
            pause = min(FIRST_PAUSE * 2 ** (wrong - FREE_TRIES), LONGEST_PAUSE)
            self._paused_until[agent_id] = now + pause
            return LoginPause(now + pause)
        return LoginRefused.WRONG
