"""The kiosk without paper: the ticket is on the screen, the visitor is told why, and nothing comes out later."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from drivers.receipt_printer.interface import TicketState
from drivers.receipt_printer.simulator.device import VirtualPrinter
from sync.store.records import JobStatus
from tests.support.lobby_station import LobbyBench
from tests.support.screen import find, names

IT_IS_ALL = "Please remember this number: it is all you need."
TAKE_IT = "Please take your ticket."


def mend(**changes: bool | int | None) -> Callable[[VirtualPrinter], None]:
    """Change conditions of the printer."""
    return lambda printer: printer.mend(**changes)


@pytest.mark.parametrize(
    ("fault", "state", "text"),
    [
        (mend(paper_dots=0), "paper_out", "The printer has no paper."),
        (mend(cover_open=True), "cover_open", "The printer is open."),
        (mend(overheated=True), "overheated", "The printer has to cool down."),
        (mend(offline=True), "offline", "The printer is out of order at the moment."),
        (mend(silent=True), "unknown", "The printer is out of order at the moment."),
        # tried again, so that something may hang out
        (mend(cutter_jammed=True, cutter_error=True), "cutter_error", "Is there no ticket below?"),
    ],
)
def test_the_visitor_is_told_why_there_is_no_ticket(
    qtbot: QtBot, tmp_path: Path, fault: Callable[[VirtualPrinter], None], state: str, text: str
) -> None:
    with LobbyBench(qtbot, tmp_path) as lobby:
        lobby.wait_state("ready")
        lobby.printer.do(fault)
        lobby.check_in("ZZADM001")
        lobby.wait_slip(f"{text} {IT_IS_ALL}")
        assert "A001" in find(lobby.window, "ticket.number").property("text")
        lobby.wait_state(state)
        assert lobby.printer.pictures() == []


def test_a_ticket_that_failed_is_not_printed_for_who_comes_after_the_refill(qtbot: QtBot, tmp_path: Path) -> None:
    with LobbyBench(qtbot, tmp_path) as lobby:
        lobby.printer.do(mend(paper_dots=0))
        lobby.check_in("ZZADM001")
        lobby.wait_slip("no paper")
        lobby.click("ticket.finish")
        lobby.printer.do(VirtualPrinter.refill)
        lobby.wait_state("ready")
        assert lobby.printer.pictures() == []
        lobby.check_in("ZZADM002")
        lobby.wait_slip(TAKE_IT)
        assert len(lobby.printer.pictures()) == 1
        assert lobby.jobs() == [("A001", JobStatus.FAILED, "paper_out"), ("A002", JobStatus.PRINTED, "")]


def test_paper_that_ends_in_a_ticket_leaves_nothing_for_the_next_visitor(qtbot: QtBot, tmp_path: Path) -> None:
    with LobbyBench(qtbot, tmp_path) as lobby:
        lobby.printer.do(mend(paper_dots=200))
        lobby.check_in("ZZADM001")
        lobby.wait_slip("Is there no ticket below?")
        lobby.click("ticket.finish")
        lobby.printer.do(VirtualPrinter.refill)
        lobby.wait_state("ready")
        lobby.check_in("ZZADM002")
        lobby.wait_slip(TAKE_IT)
        assert lobby.jobs() == [("A001", JobStatus.UNCERTAIN, "paper_out"), ("A002", JobStatus.PRINTED, "")]
        whole = lobby.printer.pictures()[-1].height_dots
        lobby.click("ticket.finish")
        lobby.check_in("ZZADM003")
        lobby.wait_slip(TAKE_IT)
        assert lobby.printer.pictures()[-1].height_dots == whole, "nothing of the first ticket was before the second"


def test_a_presenter_tells_when_the_ticket_was_taken(qtbot: QtBot, tmp_path: Path) -> None:
    with LobbyBench(qtbot, tmp_path, profile="custom-vkp80") as lobby:
        lobby.check_in("ZZADM001")
        lobby.wait_slip(TAKE_IT)
        assert lobby.station.session.ticket.slipPictogram == "ticket"
        lobby.printer.do(VirtualPrinter.take_ticket)
        lobby.wait_slip("You have taken your ticket.")


def test_a_ticket_that_nobody_took_is_said_to_be_gone(qtbot: QtBot, tmp_path: Path) -> None:
    with LobbyBench(qtbot, tmp_path, profile="custom-vkp80") as lobby:
        lobby.check_in("ZZADM001")
        lobby.wait_slip(TAKE_IT)
        lobby.station.session.ticket_moved(TicketState.RETRACTED)
        assert lobby.slip() == f"Nobody took the ticket, so it is gone. {IT_IS_ALL}"
        lobby.station.session.ticket_moved(TicketState.TAKEN)
        assert "gone" in lobby.slip(), "what is gone cannot be taken"


def test_a_ticket_that_cannot_be_drawn_back_blocks_the_next_one(qtbot: QtBot, tmp_path: Path) -> None:
    with LobbyBench(qtbot, tmp_path, profile="custom-vkp80") as lobby:
        lobby.check_in("ZZADM001")
        lobby.wait_slip(TAKE_IT)
        lobby.click("ticket.finish")
        lobby.printer.do(lambda printer: setattr(printer, "output_stuck", True))
        lobby.check_in("ZZADM002")
        lobby.wait_slip(f"The ticket of somebody else is still in the printer. {IT_IS_ALL}")
        assert lobby.jobs()[-1] == ("A002", JobStatus.FAILED, "output_not_empty")


def test_a_stalled_printer_freezes_no_screen(qtbot: QtBot, tmp_path: Path) -> None:
    with LobbyBench(qtbot, tmp_path) as lobby:
        lobby.wait_state("ready")
        lobby.printer.device.after_bytes = lobby.printer.device.taken_bytes + 2_000
        lobby.printer.device.fault = lambda printer: setattr(printer, "stalled", True)
        lobby.check_in("ZZADM001")
        lobby.wait(lambda: lobby.printer.device.stalled, "the printer to stop reading in the middle of the ticket")
        for name, shown in (("foot.help", "help.back"), ("help.back", "ticket.finish")):
            lobby.click(name)
            assert shown in names(lobby.window)
        lobby.click("ticket.finish")
        assert lobby.station.session.screen == "welcome"
        assert lobby.jobs() == [("A001", JobStatus.SENDING, "")], "it was still being written all the while"
        lobby.printer.do(lambda printer: setattr(printer, "stalled", False))
        lobby.wait(lambda: lobby.jobs()[0][1] is not JobStatus.SENDING, "the end of the ticket")
