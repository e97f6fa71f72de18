"""People who may log in at the counter."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from sync.store.records import Agent
from sync.store.rows import values_of
from sync.store.tables import agents


class AgentRepository:
    """Agents as the authority sent them; one who left stays, inactive, because ledgers name his id."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def upsert(self, agent: Agent) -> None:
        """Store the agent in place of what was known under this id."""
        row = values_of(agents, agent)
        statement = insert(agents).values(row)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["agent_id"], set_=row))

    def by_id(self, agent_id: str) -> Agent | None:
        """Return the agent, or None."""
        row = self._connection.execute(select(agents).where(agents.c.agent_id == agent_id)).one_or_none()
        return None if row is None else Agent(**row._mapping)

    def all(self) -> list[Agent]:
        """Return every agent, active or not, by display name."""
        rows = self._connection.execute(select(agents).order_by(agents.c.display_name, agents.c.agent_id))
        return [Agent(**row._mapping) for row in rows]
