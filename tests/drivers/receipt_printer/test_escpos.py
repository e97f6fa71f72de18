"""The encoder: what the virtual printer draws from its bytes is what the slip says, dot for dot."""

import random
import re
import subprocess
import sys
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from drivers.errors import LocalProtocolError
from drivers.receipt_printer.dialects import DIALECTS
from drivers.receipt_printer.escpos import encode, native_qr, preamble, without_real_time_commands
from drivers.receipt_printer.interface import FeedBlock, QrBlock, RasterBlock, Slip
from drivers.receipt_printer.profile import Profile
from drivers.receipt_printer.simulator.device import VirtualPrinter
from drivers.receipt_printer.simulator.paper import Paper
from tests.support.receipt_printers import PROFILE_NAMES, picture_of, shipped_profile, slip_of, text_like_picture

REAL_TIME = re.compile(rb"\x10\x04[\x01-\x08]|\x10\x05|\x10\x14")


def printed(slip: Slip, profile: Profile, out_dir: Path) -> RasterBlock:
    """What the virtual printer puts on paper for the encoded slip, which must be exactly one cut piece."""
    printer = VirtualPrinter(profile, Paper(profile.width_dots, out_dir))
    printer.receive(preamble(profile) + b"".join(encode(slip, profile).commands), 0.0)
    assert (printer.slip_count, printer.report()["uncut_dots"]) == (1, 0)
    return picture_of(out_dir / "slip-0001.png")


@pytest.mark.parametrize("height_dots", [1, 2, 127, 128, 129, 960, 2000])
@pytest.mark.parametrize("width_dots", [384, 512, 576, 640])
@pytest.mark.parametrize("base", ["generic-80", "epson-tm-t88", "star-tsp", "custom-kpm"])
def test_picture_is_printed_dot_for_dot(base: str, width_dots: int, height_dots: int, tmp_path: Path) -> None:
    profile = shipped_profile(base, width_dots=width_dots)
    picture = text_like_picture(width_dots, height_dots, seed=height_dots)
    assert printed(slip_of(picture), profile, tmp_path) == picture


@settings(max_examples=60, deadline=None)
@given(data=st.data(), left_trim=st.booleans(), window_bytes=st.sampled_from([0, 512]))
def test_any_small_picture_is_printed_dot_for_dot(
    data: st.DataObject, left_trim: bool, window_bytes: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    profile = shipped_profile("epson-tm-t20", width_dots=32, left_trim=left_trim, window_bytes=window_bytes)
    dots = st.sampled_from([0, 0, 0, 1, 0x80, 0xFF])
    rows = data.draw(st.lists(st.lists(dots, min_size=4, max_size=4).map(bytes), min_size=1, max_size=20))
    picture = RasterBlock(32, len(rows), b"".join(rows))
    assert printed(slip_of(picture), profile, tmp_path_factory.mktemp("paper")) == picture


def test_narrow_picture_starts_at_the_left_and_its_padding_bits_are_not_printed(tmp_path: Path) -> None:
    profile = shipped_profile("generic-58")
    paper = printed(slip_of(RasterBlock(10, 2, b"\xff\xff\x80\xff")), profile, tmp_path)
    assert paper.rows == b"\xff\xc0" + bytes(46) + b"\x80\xc0" + bytes(46)


@pytest.mark.parametrize("name", PROFILE_NAMES)
def test_feeds_are_dots_whatever_the_printers_own_units(name: str, tmp_path: Path) -> None:
    profile = shipped_profile(name)
    line = RasterBlock(profile.width_dots, 1, b"\xff" * profile.row_bytes)
    paper = printed(Slip((line, FeedBlock(1000), line)), profile, tmp_path)
    assert paper.height_dots == 1002


def test_white_is_not_sent() -> None:
    profile = shipped_profile("epson-tm-t20")
    white = encode(slip_of(RasterBlock(576, 500, bytes(72 * 500))), profile)
    assert white.commands[:-1] == (b"\x1bJ\xff", b"\x1bJ\xf5")
    dot = encode(slip_of(RasterBlock(576, 1, bytes(40) + b"\x01" + bytes(31))), profile)
    assert dot.commands[:-1] == (b"\x1b$\x40\x01", b"\x1dv0\x00\x01\x00\x01\x00\x01")
    without_trim = encode(slip_of(RasterBlock(576, 1, bytes(40) + b"\x01" + bytes(31))), shipped_profile("generic-80"))
    assert without_trim.commands[:-1] == (b"\x1dv0\x00\x29\x00\x01\x00" + bytes(40) + b"\x01",)


def test_wide_and_narrow_rows_are_cut_apart(tmp_path: Path) -> None:
    """A full row above a narrow column costs two headers, not a full width for each row; a white row between is fed."""
    wide, narrow, white = b"\xff" * 72, bytes(30) + b"\x01" * 4 + bytes(38), bytes(72)
    rows = [wide, white, *[narrow] * 40, wide, white, narrow, white, wide]
    picture = RasterBlock(576, len(rows), b"".join(rows))
    profile = shipped_profile("epson-tm-t20")
    sent = encode(slip_of(picture), profile).byte_count - encode(Slip(()), profile).byte_count
    assert sent < 4 * 72 + 44 * 4 + 8 * 16
    assert printed(slip_of(picture), profile, tmp_path) == picture


@pytest.mark.parametrize("window_bytes", [0, 2048, 3584])
def test_strips_have_at_most_128_rows_and_half_a_window(window_bytes: int) -> None:
    profile = shipped_profile("epson-tm-t20", window_bytes=window_bytes, left_trim=False)
    commands = encode(slip_of(RasterBlock(576, 600, b"\xff" * 72 * 600)), profile).commands[:-1]
    heights = [int.from_bytes(command[6:8], "little") for command in commands]
    assert sum(heights) == 600
    assert max(heights) == (min(128, window_bytes // 2 // 72) if window_bytes else 128)


def test_cut_feeds_to_the_knife_where_the_command_does_not() -> None:
    star = encode(Slip(()), shipped_profile("star-tsp", cut="star_d_0"))
    assert star.commands == (b"\x1bI\x78", b"\x1bd\x00")
    feeding = encode(Slip(()), shipped_profile("epson-tm-t20"))
    assert feeding.commands == (b"\x1dVB\x00",)
    plain = encode(Slip(()), shipped_profile("epson-tm-t20", cut="gs_v_1", knife_distance_dots=120))
    assert plain.commands == (b"\x1bJ\x78", b"\x1dV\x01")
    assert feeding.height_dots == plain.height_dots == 120


def test_a_presenter_gets_its_slip_presented_after_the_cut() -> None:
    commands = encode(Slip(()), shipped_profile("custom-kpm", knife_distance_dots=0)).commands
    assert commands == (b"\x1dV\x00", b"\x1de\x03\x60")


def test_no_real_time_command_is_left_in_pictures() -> None:
    dice = random.Random(7)
    profile = shipped_profile("epson-tm-t20")
    spelled = 0
    for _ in range(10_000):
        rows = bytes(dice.choices([0x10, 0x04, 0x05, 0x14, 0x01, 0x02, 0x00], k=72 * 4))
        spelled += bool(REAL_TIME.search(rows))
        commands = encode(slip_of(RasterBlock(576, 4, rows)), profile).commands
        assert not any(REAL_TIME.search(command) for command in commands)
    assert spelled > 9_000


def test_no_real_time_command_is_left_in_pictures_for_a_star() -> None:
    dice = random.Random(8)
    profile = shipped_profile("star-tsp")
    for _ in range(1_000):
        rows = bytes(dice.choices([0x1B, 0x06, 0x01, 0x18, 0x1D, 0x00], k=72 * 4))
        assert b"\x1b\x06" in rows
        commands = encode(slip_of(RasterBlock(576, 4, rows)), profile).commands
        assert not any(b"\x1b\x06" in command for command in commands)


@pytest.mark.parametrize(
    ("sequence", "broken"),
    [
        (b"\x10\x04\x01", b"\x18\x04\x01"),
        (b"\x10\x05\x02", b"\x18\x05\x02"),
        (b"\x10\x14\x08", b"\x18\x14\x08"),
        (b"\x10\x10\x04\x10\x05", b"\x10\x18\x04\x18\x05"),
        (b"\x10\x03\x10", b"\x10\x03\x10"),
    ],
)
def test_a_real_time_command_is_broken_by_one_more_dot(sequence: bytes, broken: bytes) -> None:
    assert without_real_time_commands(sequence, DIALECTS["esc_pos"]) == broken


def test_native_qr_bytes_equal_those_of_python_escpos() -> None:
    text = "MC1:6BF+70790T9WJWG.FKY*4GO0.O1CV2"
    # in its own process: the import configures logging and leaves a temporary folder
    program = (
        "import sys; from escpos.printer import Dummy; from escpos.constants import QR_ECLEVEL_M; d = Dummy();"
        "d.qr(sys.argv[1], ec=QR_ECLEVEL_M, size=5, native=True); print(d.output.hex())"
    )
    theirs = subprocess.run([sys.executable, "-c", program, text], check=True, capture_output=True, text=True)
    assert b"".join(native_qr(text.encode(), 5)).hex() == theirs.stdout.strip()


def test_native_qr_is_centred_has_its_quiet_zone_and_can_be_read(tmp_path: Path) -> None:
    text = "MC1:6BF+70790T9WJWG.FKY*4GO0.O1CV2"
    paper = printed(Slip((QrBlock(text, module_dots=5),)), shipped_profile("epson-tm-t20"), tmp_path)
    with Image.open(tmp_path / "slip-0001.png") as image:
        found = zxingcpp.read_barcode(image.convert("L"))
        assert found is not None
        assert found.text == text
    rows = [paper.rows[start : start + 72] for start in range(0, len(paper.rows), 72)]
    assert not any(any(row) for row in (*rows[:20], *rows[-20:]))
    top = int.from_bytes(rows[20], "big")
    left, right = 576 - top.bit_length(), (top & -top).bit_length() - 1
    assert abs(left - right) <= 1


@pytest.mark.parametrize(
    ("block", "complaint"),
    [
        (RasterBlock(584, 1, bytes(73)), "584 dots wide"),
        (RasterBlock(0, 0, b""), "0 dots wide"),
        (RasterBlock(576, 2, bytes(72)), "144 expected"),
        (FeedBlock(-1), "-1 dots"),
        (QrBlock(""), "printable text"),
        (QrBlock("A" * 1001), "printable text"),
        (QrBlock("A\x10\x04\x01"), "printable text"),
        (QrBlock("A", module_dots=0), "module of 0 dots"),
        (QrBlock("A", module_dots=17), "module of 17 dots"),
    ],
)
def test_what_the_printer_cannot_take_is_refused(block: RasterBlock | FeedBlock | QrBlock, complaint: str) -> None:
    with pytest.raises(LocalProtocolError, match=complaint):
        encode(Slip((block,)), shipped_profile("epson-tm-t20"))


def test_qr_is_refused_by_a_printer_that_draws_none() -> None:
    with pytest.raises(LocalProtocolError, match="as a picture"):
        encode(Slip((QrBlock("A"),)), shipped_profile("generic-80"))
