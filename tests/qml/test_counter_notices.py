"""The agents are told when something is wrong with the check-in kiosk, in their language and until it is mended."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from drivers.card_terminal.simulated_bank import Gesture
from drivers.receipt_printer.simulator.device import VirtualPrinter
from kiosk.services.device_report import LOST, STOPPED, DeviceReport
from sync.contract.envelope import GENESIS_HASH, utc_text
from sync.device.client import ClientTimes
from sync.device.cycle import exchange_once
from sync.device.enrolment import client_of
from sync.server.database import Database, open_database
from sync.server.devices import token_hash
from sync.server.tables import devices
from sync.store.records import DeviceState, JobStatus
from sync.store.store import Store
from tests.support.appliance import (
    NOON,
    POST,
    ManualWallClock,
    make_store,
    reopen_store,
    specimen_appointment,
)
from tests.support.counter_station import CounterBench
from tests.support.exchange import running_server
from tests.support.lobby_station import REFERENCES, LobbyBench
from tests.support.screen import names

TIMES = ClientTimes(connect_s=5, read_s=5, answer_s=5)
NOTICE = "notice.device.printer.lobby"


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[CounterBench]:
    """A counter with its agent logged in."""
    with CounterBench(qtbot, tmp_path, Gesture.APPROVE) as made:
        made.log_in()
        made.see("queue.callNext")
        yield made


def report(bench: CounterBench, kind: str = "printer", name: str = "lobby", station: str = "visitor") -> DeviceReport:
    return DeviceReport(bench.appliance.store, bench.clock, station=station, kind=kind, name=name)  # type: ignore[arg-type]


def test_no_paper_at_the_kiosk_is_seen_at_the_counter_until_it_is_mended(
    bench: CounterBench, qtbot: QtBot, tmp_path: Path
) -> None:
    with LobbyBench(qtbot, tmp_path, store=bench.appliance.store, clock=bench.clock) as lobby:
        lobby.wait_state("ready")
        assert NOTICE not in names(bench.window)
        lobby.printer.do(lambda printer: printer.mend(paper_dots=0))
        bench.see(NOTICE)
        assert bench.text(NOTICE) == "No paper in the printer of the check-in kiosk · lobby · since 12:00"
        bench.check_in("ZZ000001")
        bench.click("queue.callNext")
        bench.see("visit.start")
        lobby.printer.do(VirtualPrinter.refill)
        bench.gone(NOTICE)
        lobby.printer.do(lambda printer: printer.mend(near_end=True))
        bench.see(NOTICE)
        assert bench.text(NOTICE).startswith("Paper nearly out in the printer of the check-in kiosk")
    bench.gone(NOTICE)
    with bench.appliance.store.read() as tx:
        told = [item.envelope_json for item in tx.outbox.pending(99) if item.kind == "device.state_changed"]
    of_the_lobby = [text for text in told if '"lobby"' in text]
    states = [text.split('"state":"')[1].split('"')[0] for text in of_the_lobby]
    assert states == ["ready", "paper_out", "ready", "near_end", STOPPED], "one event for each change, no more"


def test_a_notice_speaks_the_language_of_the_agent(bench: CounterBench) -> None:
    report(bench).tell("cover_open")
    bench.see(NOTICE)
    bench.shell.language.choose("fr")
    assert bench.text(NOTICE) == "L’imprimante de la borne d’accueil est ouverte · lobby · depuis 12:00"
    bench.shell.language.choose("ar")
    assert bench.text(NOTICE).startswith("طابعة جهاز الاستقبال مفتوحة")


def test_what_is_out_of_order_stands_before_what_soon_will_be(bench: CounterBench) -> None:
    report(bench, "printer", "a-lobby").tell("near_end")
    report(bench, "scanner", "code").tell(LOST, "no such device")
    report(bench).tell("paper_out")
    bench.see(NOTICE)
    shown = [name for name in names(bench.window) if name.startswith("notice.device.")]
    assert shown == [NOTICE, "notice.device.printer.a-lobby", "notice.device.scanner.code"]


def test_the_devices_of_another_window_are_no_notice(bench: CounterBench) -> None:
    report(bench, name="window-2", station="counter").tell("paper_out")
    report(bench).tell("paper_out")
    bench.see(NOTICE)
    assert "notice.device.printer.window-2" not in names(bench.window)


def test_another_appliance_of_the_post_is_named_and_an_old_fault_has_its_day(bench: CounterBench) -> None:
    yesterday = NOON.replace(day=NOON.day - 1)
    with bench.appliance.store.write() as tx:
        tx.device_states.tell(DeviceState("PAR-X", "printer", "lobby", "visitor", "unknown", "", yesterday))
    bench.see(f"{NOTICE}.PAR-X")
    expected = "The printer of the check-in kiosk does not answer · lobby · PAR-X · since 22/11/2026 12:00"
    assert bench.text(f"{NOTICE}.PAR-X") == expected


def known_at(database: Database, store: Store, access_token: str) -> None:
    """Make the server know the device of a store, as an enrolment would."""
    device = store.device
    assert device is not None
    with database.write() as connection:
        connection.execute(
            insert(devices).values(
                device_id=device.device_id,
                post_code=POST,
                neighbour_posts="",
                name=device.device_id,
                public_key=device.public_key_hex,
                token_hash=token_hash(access_token),
                enrolled_at=utc_text(NOON),
                last_seq=0,
                last_hash=GENESIS_HASH,
            )
        )


@contextmanager
def other_appliance(folder: Path, clock: ManualWallClock) -> Iterator[Store]:
    """The store of a kiosk on an appliance of its own."""
    folder.mkdir()
    make_store(folder, *(specimen_appointment(reference, "passport_adult") for reference in REFERENCES))
    store = reopen_store(folder, clock)
    try:
        key = Ed25519PrivateKey.generate()
        store.enrol(device_id="device-2", post_code=POST, access_token="token-2", private_key=key)
        yield store
    finally:
        store.close()


def test_a_kiosk_on_another_appliance_is_told_through_the_server(
    bench: CounterBench, qtbot: QtBot, tmp_path: Path
) -> None:
    notice = f"{NOTICE}.device-2"
    url = f"sqlite:///{tmp_path}/central.db"
    with (
        running_server(url) as server,
        closing(open_database(url)) as database,
        other_appliance(tmp_path / "kiosk", bench.clock) as store,
        LobbyBench(qtbot, tmp_path / "kiosk", store=store, clock=bench.clock) as lobby,
    ):
        known_at(database, bench.appliance.store, "token")
        known_at(database, store, "token-2")

        def exchange() -> None:
            for appliance in (store, bench.appliance.store):
                with closing(client_of(appliance, server.url, clock=bench.clock, times=TIMES)) as client:
                    exchange_once(appliance, client, clock=bench.clock, log=lambda event, **fields: None)

        lobby.wait_state("ready")
        lobby.printer.do(lambda printer: printer.mend(paper_dots=0))
        lobby.wait_state("paper_out")
        exchange()
        bench.see(notice)
        assert bench.text(notice) == "No paper in the printer of the check-in kiosk · lobby · device-2 · since 12:00"
        assert NOTICE not in names(bench.window)
        lobby.printer.do(VirtualPrinter.refill)
        lobby.wait_state("ready")
        exchange()
        bench.gone(notice)
        assert [state.appliance_id for state in store_states(store)] == [""], "what it told did not come back to it"


def store_states(store: Store) -> list[DeviceState]:
    with store.read() as tx:
        return [state for state in tx.device_states.all() if state.kind == "printer" and state.name == "lobby"]


def test_a_stalled_printer_freezes_no_desk(bench: CounterBench) -> None:
    bench.check_in("ZZ000001", "ZZFREE01")
    bench.call_and_start()
    printer = bench.printer.device
    bench.wait(lambda: bench.text("status.printer") == "Printer ready", "the printer")
    printer.after_bytes = printer.taken_bytes + 2_000
    printer.fault = lambda device: setattr(device, "stalled", True)
    bench.click("fees.pay")
    bench.see("payment.close")
    bench.wait(lambda: printer.stalled, "the printer to stop reading in the middle of the receipt")
    bench.click("payment.close")
    bench.click("visit.finish")
    bench.click("queue.callNext")
    bench.see("visit.start")
    with bench.appliance.store.read() as tx:
        assert tx.jobs.with_status(JobStatus.SENDING, printer_name="window-1"), "it was being written all the while"
    bench.printer.do(lambda device: setattr(device, "stalled", False))
