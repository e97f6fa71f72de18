"""How the devices of the post are, and the paper that is left."""

from dataclasses import replace

from sync.store.records import DeviceState, PaperRoll
from sync.store.store import Store
from tests.sync.store import specimens

LOBBY = DeviceState("", "printer", "lobby", "visitor", "ready", "", specimens.SLOT)


def test_a_device_has_one_state(store: Store) -> None:
    empty = replace(LOBBY, state="paper_out", text="end of roll")
    elsewhere = replace(LOBBY, appliance_id="device-2")
    with store.write() as tx:
        for state in (LOBBY, elsewhere, empty):
            tx.device_states.tell(state)
    with store.read() as tx:
        assert tx.device_states.of("", "printer", "lobby") == empty
        assert tx.device_states.of("", "printer", "counter") is None
        assert tx.device_states.all() == [empty, elsewhere]
    with store.write() as tx:
        tx.device_states.forget("device-2", "printer", "lobby")
        assert tx.device_states.all() == [empty]


def test_paper_is_counted_from_the_new_roll_on(store: Store) -> None:
    with store.write() as tx:
        tx.paper_rolls.use("lobby", 100)
        assert tx.paper_rolls.of_printer("lobby") is None
        tx.paper_rolls.new_roll("lobby", 80_000, specimens.SLOT)
        tx.paper_rolls.use("lobby", 150)
        tx.paper_rolls.use("lobby", 50)
        assert tx.paper_rolls.of_printer("lobby") == PaperRoll("lobby", 80_000, 200, specimens.SLOT)
        tx.paper_rolls.new_roll("lobby", 50_000, specimens.SLOT)
        assert tx.paper_rolls.of_printer("lobby") == PaperRoll("lobby", 50_000, 0, specimens.SLOT)
