"""What visitor, agent and technician see when there is no paper, as it was looked at and found good."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from drivers.receipt_printer.interface import TicketState
from kiosk.services.device_report import LOST, DeviceReport
from kiosk.stations.device_lock import DeviceLock
from kiosk.viewmodels.visitor.slip_lines import slip_line, ticket_line
from sync.store.records import JobStatus
from tests.qml.conftest import OpenVisitor
from tests.qml.test_desk_golden import LANGUAGES, check, hide_folder
from tests.support.counter_station import CounterBench
from tests.support.golden_screen import check_screen
from tests.support.screen import settle
from tests.support.technician_station import TechnicianBench
from tests.support.visitor_screens import SCREENS

REASONS = ("paper_out", "cover_open", "cutter_error", "overheated", "offline", "output_not_empty")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_visitors_ticket_without_paper(
    open_visitor: OpenVisitor, qtbot: QtBot, update_golden: bool, language: str
) -> None:
    station = open_visitor()
    station.session.setLanguage(language)
    SCREENS["ticket"](station, qtbot)
    lines = {reason: slip_line(JobStatus.FAILED, reason) for reason in REASONS}
    lines |= {"uncertain": slip_line(JobStatus.UNCERTAIN), "take_it": slip_line(JobStatus.PRINTED)}
    for name, line in {**lines, "taken": ticket_line(TicketState.TAKEN)}.items():
        assert line is not None
        station.session.ticket.tell_slip(line)
        check_screen(settle(station.window), f"visitor/slip_{name}_{language}", update=update_golden)


def test_the_notices_of_the_counter(qtbot: QtBot, tmp_path: Path, update_golden: bool) -> None:
    with CounterBench(qtbot, tmp_path) as bench:
        bench.log_in()
        bench.see("queue.callNext")
        bench.wait(lambda: bench.text("status.printer") == "Printer ready", "the printer")
        bench.wait(lambda: bench.text("status.terminal") == "Terminal ready", "the terminal")
        store, clock = bench.appliance.store, bench.clock
        DeviceReport(store, clock, station="visitor", kind="printer", name="lobby").tell("paper_out")
        bench.see("notice.device.printer.lobby")
        bench.settle()
        check(bench, "counter/notice_paper", update=update_golden)
        DeviceReport(store, clock, station="visitor", kind="printer", name="lobby").tell("near_end")
        DeviceReport(store, clock, station="visitor", kind="scanner", name="lobby").tell(LOST)
        bench.see("notice.device.scanner.lobby")
        bench.settle()
        check(bench, "counter/notices_quiet", update=update_golden)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_technicians_printer_page(qtbot: QtBot, tmp_path: Path, update_golden: bool, language: str) -> None:
    with TechnicianBench(qtbot, tmp_path) as bench:
        bench.enter()
        bench.click("device.printer.window-1.open")
        bench.wait(lambda: bench.text("printer.state") == "Printer ready", "the printer")
        bench.click("printer.newRoll")
        bench.wait(lambda: "80 m of 80 m" in bench.text("printer.paper"), "the roll")
        with bench.appliance.store.write() as tx:
            tx.paper_rolls.use("window-1", 31_400)
        bench.wait(lambda: "49 m of 80 m" in bench.text("printer.paper"), "the paper")
        bench.click("printer.probe")
        bench.see("printer.proposed")
        bench.shell.language.choose(language)
        settle(bench.window)
        hide_folder(bench, tmp_path)
        check_screen(settle(bench.window), f"technician/printer_{language}", update=update_golden)
        bench.shell.language.choose("en")
        report = DeviceReport(bench.appliance.store, bench.clock, station="visitor", kind="printer", name="window-1")
        report.tell("paper_out", "paper=out cover=ok cutter=ok online=no ticket=none")
        with DeviceLock(bench.settings.store.path, "printer", "window-1"):
            bench.click("printer.ask")
            bench.wait(lambda: bench.text("printer.state") == "No paper", "the kiosk's word")
            bench.shell.language.choose(language)
            settle(bench.window)
            hide_folder(bench, tmp_path)
            check_screen(settle(bench.window), f"technician/printer_in_use_{language}", update=update_golden)
