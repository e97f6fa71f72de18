"""Agents as the authority sent them."""

from sync.store.store import Store
from tests.sync.store import specimens


def test_agents_are_replaced_by_id_and_listed_by_name(store: Store) -> None:
    left = specimens.agent(1, display_name="Zineb", active=False)
    with store.write() as tx:
        tx.agents.upsert(specimens.agent(1))
        tx.agents.upsert(specimens.agent(2))
        tx.agents.upsert(left)
    with store.read() as tx:
        assert tx.agents.by_id("agent-1") == left
        assert tx.agents.by_id("agent-3") is None
        assert tx.agents.all() == [specimens.agent(2), left]
