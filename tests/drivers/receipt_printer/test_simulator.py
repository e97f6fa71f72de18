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
from drivers.receipt_printer.simulator.render import text_rows
from tests.support.receipt_printers import picture_of, pty_bench, shipped_profile

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
        ({"offline": True}, "1a 12 12 12"),
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


def test_it_identifies_itself_like_an_epson(printer: VirtualPrinter) -> None:
    assert answer(printer, b"\x1dIA\x1dIB\x1dIC") == (b"\x5f1.00 ESC/POS\0\x5fEPSON\0\x5fTM-T20\0").hex(" ")
    assert answer(printer, b"\x1dI\x01\x1dI\x02\x1dI\x03") == answer(printer, b"\x1dI1\x1dI2\x1dI3") == "20 02 01"


def texts(printer: VirtualPrinter, folder: Path, data: bytes) -> str:
    printer.receive(data + CUT, 0.0)
    return (folder / f"slip-{printer.slip_count:04}.txt").read_text(encoding="utf-8")


def test_text_comes_in_its_code_page_and_place(printer: VirtualPrinter, tmp_path: Path) -> None:
    written = texts(
        printer,
        tmp_path,
        b"\x82t\x82\n"  # page 0: CP437
        b"\x1bt\x10re\xe7u \x80\n"  # 16: Windows-1252
        b"\x1bt\x32\xd3\xe1\n"  # 50: Windows-1256
        b"\x1ba\x01middle\n\x1ba\x02right\n\n\x1b@caf\x82\n",
    )
    assert written.splitlines() == [
        "été",
        "reçu €",
        "سل",
        "middle".center(48).rstrip(),
        "right".rjust(48),
        "café",
    ]


def test_alignment_is_seen_on_paper(printer: VirtualPrinter, tmp_path: Path) -> None:
    def margins(slip: int) -> tuple[int, int]:
        picture = picture_of(tmp_path / f"slip-{slip:04}.png")
        ink = 0
        for at in range(0, len(picture.rows), 72):
            ink |= int.from_bytes(picture.rows[at : at + 72], "big")
        return 576 - ink.bit_length(), (ink & -ink).bit_length() - 1

    for alignment in (0, 1, 2):
        printer.receive(bytes((0x1B, 0x61, alignment)) + b"SPECIMEN\n" + CUT, 0.0)
    (left, _), (left_space, right_space), (_, right) = (margins(slip) for slip in (1, 2, 3))
    assert left < 8
    assert abs(left_space - right_space) <= 16
    assert right < 16


def test_pictures_codes_and_logos_are_told_in_their_place(printer: VirtualPrinter, tmp_path: Path) -> None:
    logo = b"\x1d(L\x0d\x000C0AB\x01\x10\x00\x01\x001\x81\x0f"
    printer.receive(logo, 0.0)
    printer.set_powered(False)
    printer.set_powered(True)
    written = texts(
        printer,
        tmp_path,
        b"\x1d(L\x06\x000EAB\x02\x01" + b"\x1b$\x08\x00\x1dv0\x00\x01\x00\x01\x00\xff"
        b"\x1d(k\x0b\x001P0SPECIMEN\x1d(k\x03\x001Q0" + b"\x1d(L\x06\x000EZZ\x01\x01",  # none of that name
    )
    assert written.splitlines() == ["[logo AB 32 x 1]", "[picture 8 x 1 at 8]", "[qr SPECIMEN]"]
    paper = picture_of(tmp_path / "slip-0001.png")
    assert paper.rows[:4] == b"\xc0\x03\x00\xff"
    assert paper.rows[72:75] == b"\x00\xff\x00"


def test_slow_paper_takes_its_time(tmp_path: Path) -> None:
    printer = VirtualPrinter(EPSON, Paper(EPSON.width_dots, tmp_path), buffer_bytes=8192, speed_dots_s=100.0)
    assert answer(printer, STRIP * 5 + b"\x1dr\x01") == ""
    for tenth in range(1, 7):
        due_s = printer.due_s()
        assert due_s is not None
        assert due_s <= tenth / 10 + 0.17
        printer.tick(tenth / 10)
        assert printer.printed_total == pytest.approx(tenth * 10, abs=20)
    assert printer.take_output() == b""
    printer.mend(cover_open=True)
    assert printer.due_s() is None
    printer.mend(cover_open=False)
    for tenth in range(7, 11):
        printer.tick(tenth / 10)
    assert (printer.printed_total, printer.take_output(), printer.due_s()) == (80, b"\x00", None)


def test_software_flow_control_says_xoff_and_xon_once_each(tmp_path: Path) -> None:
    printer = VirtualPrinter(EPSON, Paper(EPSON.width_dots, tmp_path), buffer_bytes=2048, software_flow=True)
    printer.mend(cover_open=True)
    printer.receive(STRIP, 0.0)
    assert printer.take_output() == b""
    printer.receive(STRIP[:850], 0.0)
    assert (printer.take_output(), printer.receive_room) == (b"\x13", 0)
    printer.receive(bytes(10), 0.0)
    assert printer.take_output() == b""
    printer.mend(cover_open=False)
    assert printer.take_output() == b"\x11"
    assert printer.receive_room > 1000


@pytest.mark.parametrize(
    ("condition", "answer_in_hex"),
    [
        ({}, "10 0f 00 00 00 00"),
        ({"near_end": True}, "10 0f 04 00 00 00"),
        ({"paper_dots": 0}, "10 0f 01 00 00 00"),
        ({"cover_open": True}, "10 0f 00 02 00 00"),
        ({"cutter_error": True}, "10 0f 00 00 00 01"),
        ({"overheated": True}, "10 0f 00 00 01 00"),
        ({"ticket_at_output": True}, "10 0f 20 00 00 00"),
    ],
)
def test_full_status_of_a_custom(condition: dict[str, bool | int], answer_in_hex: str, tmp_path: Path) -> None:
    custom = shipped_profile("custom-vkp80")
    printer = VirtualPrinter(custom, Paper(custom.width_dots, tmp_path))
    printer.mend(**condition)
    assert answer(printer, b"\x10\x04\x14") == answer_in_hex


def test_a_custom_is_seen_at_work(tmp_path: Path) -> None:
    custom = shipped_profile("custom-vkp80")
    printer = VirtualPrinter(custom, Paper(custom.width_dots, tmp_path), speed_dots_s=100.0)
    assert answer(printer, STRIP * 2 + CUT + b"\x1de\x03\x08" + b"\x10\x04\x14") == "10 0f 00 0c 00 00"
    for second in range(1, 5):
        printer.tick(float(second))
    assert answer(printer, b"\x10\x04\x14") == "10 0f 20 00 00 00"


def test_a_star_counts_in_its_turn_and_resets_at_once(tmp_path: Path) -> None:
    star = shipped_profile("star-tsp")
    printer = VirtualPrinter(star, Paper(star.width_dots, tmp_path))
    question, strip = b"\x1b\x06\x01", b"\x1b\x1dS\x01\x48\x00\x10\x00\x00" + b"\xaa" * 72 * 16
    assert answer(printer, b"\x17" * 33 + question) == "23 86 00 00 00 00 00 02 00"
    assert answer(printer, b"\x1b\x1eE\x00\x17\x17" + question) == "23 86 00 00 00 00 00 04 00"
    printer.mend(paper_dots=4)
    assert answer(printer, strip + b"\x17" + question) == "23 86 08 00 00 08 00 04 00"
    assert answer(printer, b"\x1b\x06\x18" + question) == "23 86 08 00 00 08 00 00 00"
    printer.refill()
    assert (printer.report()["uncut_dots"], printer.report()["buffered_bytes"]) == (0, 0)
    assert answer(printer, b"\x1b\x1ea\x01") == "23 86 00 00 00 00 00 00 00"
    assert answer(printer, b"\x17") == "23 86 00 00 00 00 00 02 00"
    printer.receive(b"SPECIMEN\n\x1b\x1da\x01\x1bJ\x02\x1bI\x03\x1ba\x01" + strip + b"\x1bd\x03", 0.0)
    assert (tmp_path / "slip-0001.txt").read_text() == "SPECIMEN\n[picture 576 x 16]\n"
    assert picture_of(tmp_path / "slip-0001.png").height_dots == 24 + 4 + 3 + 30 + 16


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
        assert commands["offline"]({"on": True})["state"] == "offline"
        assert commands["offline"]({"on": False})["state"] == "ready"
        assert commands["take_ticket"]({})["ticket_at_output"] is False
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


@pytest.mark.parametrize("page", ["é à ç œ € ’", "ABC 123"])
def test_characters_stand_in_cells_and_none_is_a_box(page: str) -> None:
    cells = []
    for character in (*page.replace(" ", ""), "\uffff"):
        width, rows = text_rows(character, 576)
        assert width == 16  # whole bytes
        cells.append(tuple(rows))
    assert len(set(cells)) == len(cells)
    assert text_rows("A" * 48, 576)[0] == 576


def test_pictures_in_a_printers_memory_are_printed_and_no_dots_are_taken_for_text(
    printer: VirtualPrinter, tmp_path: Path
) -> None:
    define = b"\x1cq\x01\x01\x00\x01\x00" + b"\xff" + b"\x01" * 7
    stored = b"0p0\x02\x021\x08\x00\x02\x00\xff\x80"
    printer.receive(define + b"\x1cp\x01\x00", 0.0)
    printer.receive(b"\x1d8L" + len(stored).to_bytes(4, "little") + stored + b"\x1d(L\x02\x0002" + CUT, 0.0)
    rows = picture_of(tmp_path / "slip-0001.png").rows
    assert [rows[at : at + 2].hex() for at in range(0, len(rows), 72)] == ["8000"] * 7 + ["ff00"] + ["ffff"] * 2 + [
        "c000"
    ] * 2
    assert json.loads((tmp_path / "slip-0001.json").read_text())["text"] == ""


def test_a_picture_larger_than_the_buffer_does_not_hold_the_line(printer: VirtualPrinter) -> None:
    picture = b"0p0\x01\x011\x40\x02\xc8\x00" + b"\xff" * 72 * 200
    printer.receive(b"\x1d(L" + len(picture).to_bytes(2, "little") + picture + b"\x1d(L\x02\x0002" + CUT, 0.0)
    assert printer.slip_count == 1
    assert printer.receive_room == 4096
