"""The virtual printer: its status protocol, its buffer, its control commands, and what it does with garbage."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivers.errors import UsageError
from drivers.receipt_printer.commands import CLEAR_BUFFERS
from drivers.receipt_printer.simulator.control import printer_commands
from drivers.receipt_printer.simulator.device import VirtualPrinter
from drivers.receipt_printer.simulator.paper import Paper
from tests.support.receipt_printers import pty_bench, shipped_profile

EPSON = shipped_profile("epson-tm-t20")
QUESTIONS = b"\x10\x04\x01\x10\x04\x02\x10\x04\x03\x10\x04\x04"
STRIP = b"\x1dv0\x00\x48\x00\x10\x00" + b"\xaa" * 72 * 16
CUT = b"\x1dVB\x00"


@pytest.fixture
def printer(tmp_path: Path) -> VirtualPrinter:
    return VirtualPrinter(EPSON, Paper(EPSON.width_dots, tmp_path))


def answer(printer: VirtualPrinter, data: bytes) -> str:
    printer.receive(data, 0.0)
    return printer.take_output().hex(" ")


@pytest.mark.parametrize(
    ("condition", "answers"),
    [
        ({}, "12 12 12 12"),
        ({"near_end": True}, "12 12 12 1e"),
        ({"paper_dots": 0}, "1a 32 12 72"),
        ({"paper_dots": 0, "near_end": True}, "1a 32 12 7e"),
        ({"cover_open": True}, "1a 16 12 12"),
        ({"cutter_error": True}, "1a 52 1a 12"),
        ({"overheated": True}, "1a 52 52 12"),
        ({"silent": True}, ""),
    ],
)
def test_real_time_answers_are_those_of_the_manual(
    printer: VirtualPrinter, condition: dict[str, bool | int], answers: str
) -> None:
    printer.mend(**condition)
    assert answer(printer, QUESTIONS) == answers


def test_real_time_commands_in_a_picture_are_answered_and_printed(printer: VirtualPrinter, tmp_path: Path) -> None:
    picture = bytearray(STRIP)
    picture[8 + 100 : 8 + 103] = b"\x10\x04\x01"
    assert answer(printer, bytes(picture) + CUT) == "12"
    description = json.loads((tmp_path / "slip-0001.json").read_text())
    assert (description["height_dots"], description["bytes"]) == (16, len(picture) + len(CUT))


def test_changes_are_reported_unasked_once_switched_on(printer: VirtualPrinter) -> None:
    printer.mend(near_end=True)
    assert printer.take_output() == b""
    assert answer(printer, b"\x1da\xff") == "10 00 03 00"
    printer.mend(cover_open=True)
    printer.mend(cover_open=True)
    assert printer.take_output().hex(" ") == "38 00 03 00"


def test_queued_status_and_process_id_come_after_what_is_before_them(printer: VirtualPrinter) -> None:
    ask = b"\x1dr\x01\x1d(H\x06\x00000007"
    assert answer(printer, STRIP + ask) == "00 37 22 30 30 30 37 00"
    printer.mend(paper_dots=4)
    assert answer(printer, STRIP + ask) == ""
    assert printer.report()["uncut_dots"] == 20
    printer.refill()
    assert printer.take_output().hex(" ") == "00 37 22 30 30 30 37 00"
    assert printer.report()["uncut_dots"] == 12


def test_clearing_works_while_stopped_and_forgets_rows_and_ids(printer: VirtualPrinter) -> None:
    printer.mend(paper_dots=4)
    assert answer(printer, STRIP + b"\x1d(H\x06\x00000007" + STRIP[:100] + CLEAR_BUFFERS) == "37 25 00"
    printer.refill()
    assert printer.take_output() == b""
    assert printer.report()["uncut_dots"] == 0
    assert printer.report()["buffered_bytes"] == 0


def test_a_stopped_printer_holds_the_line_before_its_buffer_is_full(printer: VirtualPrinter) -> None:
    printer.mend(cover_open=True)
    printer.receive(STRIP * 3, 0.0)
    assert printer.receive_room > 0
    printer.receive(bytes(600), 0.0)
    assert printer.receive_room == 0
    assert answer(printer, QUESTIONS) == "1a 16 12 12"
    printer.mend(cover_open=False)
    assert printer.receive_room > 4000


def test_what_finds_no_room_is_lost(printer: VirtualPrinter) -> None:
    printer.mend(cover_open=True)
    printer.receive(STRIP * 10, 0.0)
    assert printer.report()["buffered_bytes"] == 4096


def test_the_knife_sticks_until_freed_and_recovered(printer: VirtualPrinter) -> None:
    printer.mend(cutter_jammed=True)
    printer.receive(STRIP + CUT, 0.0)
    assert (printer.state, printer.slip_count) == ("cutter_error", 0)
    printer.receive(b"\x10\x05\x01", 0.0)
    assert printer.state == "cutter_error"
    printer.mend(cutter_jammed=False)
    printer.receive(b"\x10\x05\x01", 0.0)
    assert (printer.state, printer.slip_count) == ("ready", 1)


def test_power_off_empties_the_buffer_and_keeps_the_paper(printer: VirtualPrinter) -> None:
    printer.mend(paper_dots=4)
    printer.receive(b"\x1da\xff" + STRIP, 0.0)
    printer.take_output()
    printer.set_powered(False)
    assert (printer.state, answer(printer, QUESTIONS)) == ("off", "")
    printer.mend(paper_dots=None)
    printer.set_powered(True)
    assert printer.take_output() == b""
    assert printer.report()["uncut_dots"] == 4
    assert printer.report()["buffered_bytes"] == 0


def test_numbers_go_on_after_a_restart(printer: VirtualPrinter, tmp_path: Path) -> None:
    printer.receive(STRIP + CUT, 0.0)
    VirtualPrinter(EPSON, Paper(EPSON.width_dots, tmp_path)).receive(STRIP + CUT + CUT, 0.0)
    assert sorted(path.name for path in tmp_path.glob("*.png")) == ["slip-0001.png", "slip-0002.png"]


@settings(max_examples=50, deadline=None)
@given(garbage=st.lists(st.one_of(st.binary(max_size=40), st.sampled_from([STRIP, CUT, b"\x1d(k", b"\x1d(H"]))))
def test_garbage_stops_nothing(garbage: list[bytes], tmp_path_factory: pytest.TempPathFactory) -> None:
    printer = VirtualPrinter(EPSON, Paper(EPSON.width_dots, tmp_path_factory.mktemp("paper")))
    for piece in garbage:
        printer.receive(piece, 0.0)
    printer.take_output()
    assert answer(printer, CLEAR_BUFFERS + QUESTIONS).endswith("37 25 00 12 12 12 12")


def test_control_commands(tmp_path: Path) -> None:
    with pty_bench(EPSON, tmp_path) as bench:
        commands = printer_commands(bench.runner)
        assert commands["paper"]({"dots": 0})["state"] == "paper_out"
        assert commands["refill"]({})["state"] == "ready"
        assert commands["near_end"]({"on": True})["state"] == "near_end"
        assert commands["near_end"]({"on": False})["state"] == "ready"
        assert commands["cover"]({"open": True})["state"] == "cover_open"
        assert commands["cover"]({"open": False})["state"] == "ready"
        assert commands["overheat"]({"on": True})["state"] == "overheated"
        assert commands["overheat"]({"on": False})["state"] == "ready"
        assert commands["cutter"]({"jammed": True})["cutter_jammed"] is True
        assert commands["cutter"]({"jammed": False})["cutter_jammed"] is False
        assert commands["silent"]({"on": True})["silent"] is True
        assert commands["silent"]({"on": False})["silent"] is False
        assert commands["power"]({"on": False})["state"] == "off"
        assert commands["power"]({"on": True})["state"] == "ready"
        bench.do(lambda printer: printer.receive(STRIP + CUT, 0.0))
        assert commands["wait_slips"]({"count": 1, "timeout_s": 5})["slips"] == 1
        with pytest.raises(UsageError, match="1 slips after 0 s, not 2"):
            commands["wait_slips"]({"count": 2, "timeout_s": 0})
        for name, arguments in (("paper", {"dots": -1}), ("paper", {"dots": True}), ("cover", {"open": "yes"})):
            with pytest.raises(UsageError):
                commands[name](arguments)
