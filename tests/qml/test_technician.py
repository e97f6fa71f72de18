"""The technician's station in its real window, beside a real terminal simulator, printer simulator and store."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sync.store.records import JobStatus
from tests.support.appliance import AGENT
from tests.support.screen import names
from tests.support.technician_station import TechnicianBench


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[TechnicianBench]:
    """A technician's station with its technician logged in."""
    with TechnicianBench(qtbot, tmp_path) as made:
        made.see("login.submit")
        assert f"login.agent.{AGENT.agent_id}" not in names(made.window), "who takes money does not repair"
        made.enter()
        yield made


def test_devices_tell_how_they_are_and_a_test_charges_nothing(bench: TechnicianBench) -> None:
    bench.wait(lambda: bench.text("device.terminal.window-1.state") == "Terminal ready", "the terminal")
    bench.wait(lambda: bench.text("device.printer.window-1.state") == "Printer ready", "the printer")
    bench.plug(False)
    bench.click("device.terminal.window-1.test")
    bench.wait(lambda: bench.text("device.terminal.window-1.state") != "Terminal ready", "the answer")
    assert not bench.terminal.ledger.lines


def test_a_test_page_comes_out_of_the_printer(bench: TechnicianBench) -> None:
    bench.wait(lambda: bench.text("device.printer.window-1.state") == "Printer ready", "the printer")
    bench.click("device.printer.window-1.test")
    bench.wait(lambda: bench.text("device.printer.window-1.state") == "Test page printed", "the test page")
    assert len(bench.printer.pictures()) == 1
    with bench.appliance.store.read() as tx:
        assert tx.jobs.with_status(JobStatus.PRINTED, printer_name="window-1") == [], "a test page is no business"


def test_a_missing_scanner_says_which_device_is_missing(bench: TechnicianBench) -> None:
    bench.click("device.scanner.lobby.test")
    bench.wait(lambda: bench.text("device.scanner.lobby.state") == "Out of reach", "the scanner")
    assert "/dev/kiosk-no-such-scanner" in bench.text("device.scanner.lobby.text")


def test_store_and_exchange_are_told_and_kept_up_to_date(bench: TechnicianBench) -> None:
    bench.wait(lambda: "Chain holds" in bench.text("store.state"), "the chain")
    bench.check_in("ZZ000001")
    bench.click("store.verify")
    bench.wait(lambda: "Chain holds, 1 event" in bench.text("store.state"), "the new event")
    assert bench.text("exchange.state") == "Offline"


def test_a_refused_event_is_shown_with_its_reason_and_sent_again(bench: TechnicianBench) -> None:
    bench.check_in("ZZ000001")
    with bench.appliance.store.write() as tx:
        (item,) = tx.outbox.pending(10)
        tx.outbox.quarantine(item.event_id, "unknown_visit")
    bench.see("quarantine.row.1")
    assert "unknown_visit" in bench.text("quarantine.row.1")
    bench.click("quarantine.again.1")
    bench.gone("quarantine.row.1")
    with bench.appliance.store.read() as tx:
        assert [waiting.event_id for waiting in tx.outbox.pending(10)] == [item.event_id]


def test_log_out_shows_nothing_any_more(bench: TechnicianBench) -> None:
    bench.click("status.logout")
    bench.see("login.submit")
    assert "store.state" not in names(bench.window)
