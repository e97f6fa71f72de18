"""How a device is goes into the store once for each change, and to the outbox once for each state."""

from datetime import timedelta
from pathlib import Path

from kiosk.services.device_report import STOPPED, DeviceReport
from sync.store.open import create_store, open_store
from sync.store.records import DeviceState
from tests.support.appliance import NOON, Appliance, ManualWallClock, make_store, reopen_store


def report(appliance: Appliance, station: str = "visitor") -> DeviceReport:
    return DeviceReport(appliance.store, appliance.clock, station=station, kind="printer", name="lobby")


def known(appliance: Appliance) -> DeviceState:
    with appliance.store.read() as tx:
        state = tx.device_states.of("", "printer", "lobby")
    assert state is not None
    return state


def events(appliance: Appliance) -> list[str]:
    with appliance.store.read() as tx:
        told = [item.envelope_json for item in tx.outbox.pending(99) if item.kind == "device.state_changed"]
    return [text.split('"state":"')[1].split('"')[0] for text in told]


def test_only_another_state_is_an_event_and_moves_the_hour(appliance: Appliance) -> None:
    lobby = report(appliance)
    lobby.tell("paper_out", "paper=out")
    for _ in range(3):
        appliance.clock.now += timedelta(minutes=1)
        lobby.tell("paper_out", "paper=out")
    lobby.tell("paper_out", "paper=out ticket=taken")
    assert known(appliance) == DeviceState(
        "", "printer", "lobby", "visitor", "paper_out", "paper=out ticket=taken", NOON
    ), "the detail is of now, the hour that of the state"
    lobby.tell("ready", "paper=ok")
    assert known(appliance).changed_at == NOON + timedelta(minutes=3)
    assert events(appliance) == ["paper_out", "ready"]


def test_a_station_that_starts_again_tells_only_what_is_new(appliance: Appliance) -> None:
    report(appliance).tell("ready")
    report(appliance).tell("ready")
    assert events(appliance) == ["ready"]
    ending = report(appliance)
    ending.stopped()
    ending.stopped()
    report(appliance).tell("ready")
    assert events(appliance) == ["ready", STOPPED, "ready"]


def test_a_device_that_went_to_another_station_is_told_anew(appliance: Appliance) -> None:
    report(appliance).tell("ready")
    report(appliance, "counter").tell("ready")
    assert known(appliance).station == "counter"
    assert events(appliance) == ["ready", "ready"]


def test_a_long_detail_fits_the_contract(appliance: Appliance) -> None:
    report(appliance).tell("unknown", "x" * 500)
    assert len(known(appliance).text) == 200
    assert events(appliance) == ["unknown"]


def test_a_store_that_is_held_by_another_is_tried_again_with_the_next_look(tmp_path: Path) -> None:
    make_store(tmp_path)
    clock = ManualWallClock()
    holder = reopen_store(tmp_path, clock)
    store = open_store(tmp_path / "store.db", tmp_path / "store.key", clock, busy_timeout_s=0.01)
    lobby = DeviceReport(store, clock, station="visitor", kind="printer", name="lobby")
    try:
        with holder.write():
            lobby.tell("paper_out")
        lobby.tell("paper_out")
        with holder.read() as tx:
            state = tx.device_states.of("", "printer", "lobby")
        assert state is not None
        assert state.state == "paper_out"
    finally:
        store.close()
        holder.close()


def test_before_enrolment_the_state_is_kept_and_nobody_is_told(tmp_path: Path) -> None:
    create_store(tmp_path / "store.db", tmp_path / "store.key")
    clock = ManualWallClock()
    store = reopen_store(tmp_path, clock)
    try:
        DeviceReport(store, clock, station="visitor", kind="printer", name="lobby").tell("ready")
        with store.read() as tx:
            assert [state.state for state in tx.device_states.all()] == ["ready"]
            assert tx.outbox.pending(9) == []
    finally:
        store.close()
