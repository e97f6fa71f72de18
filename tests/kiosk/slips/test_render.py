"""Dots: golden pictures, codes that can be read, blocks as the printer takes them."""

import hashlib
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image

from drivers.receipt_printer.escpos import encode, preamble
from drivers.receipt_printer.interface import FeedBlock, QrBlock, RasterBlock, Slip
from kiosk.domain.stamp import StampPayload, key_id, sign_stamp, stamp_number, verify_stamp
from kiosk.slips.errors import SlipError
from kiosk.slips.qr import module_matrix, qr_image
from kiosk.slips.render import render_png, render_slip
from tests.kiosk.slips.specimens import LANGUAGE_SETS, POST, SPECIMENS, STAMP_CODE
from tests.support.dots import same_but_for_edges
from tests.support.freetype import freetype_version
from tests.support.receipt_printers import shipped_profile

#: needs a QGuiApplication
pytestmark = pytest.mark.usefixtures("qapp")

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "slips"
DIGESTS = GOLDEN / "digests.json"
WIDTHS = [384, 512, 576]
#: as pictures a person can look at; the other languages as digests of their dots
PICTURED = LANGUAGE_SETS[:2]


def slip(kind: str, languages: tuple[str, ...] = ("ar", "fr"), width: int = 576, *, draws_qr: bool = False) -> Slip:
    return render_slip(kind, SPECIMENS[kind], languages, width, draws_qr=draws_qr, post=POST)


def picture(printed: Slip, path: Path) -> "np.ndarray[tuple[int, int], np.dtype[np.uint8]]":
    render_png(printed, path)
    with Image.open(path) as image:
        dots = np.asarray(image.convert("L"))
    assert set(np.unique(dots)) <= {0, 255}
    return dots


def digest(printed: Slip) -> str:
    (block,) = printed.blocks
    assert isinstance(block, RasterBlock)
    return f"{block.height_dots} {hashlib.sha256(block.rows).hexdigest()}"


def codes(printed: Slip, path: Path) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture(printed, path))]


def drawn_as_the_goldens() -> bool:
    """Whether glyphs are drawn by the FreeType that drew the goldens, dot for dot."""
    return str(json.loads(DIGESTS.read_text())["freetype"]) == freetype_version()


def heights(digests: dict[str, str]) -> dict[str, str]:
    return {name: digest.split()[0] for name, digest in digests.items()}


@pytest.mark.parametrize("languages", PICTURED, ids="-".join)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", SPECIMENS)
def test_slips_look_as_agreed(
    tmp_path: Path, update_golden: bool, kind: str, width: int, languages: tuple[str, ...]
) -> None:
    golden = GOLDEN / f"{kind}-{width}-{'-'.join(languages)}.png"
    printed = slip(kind, languages, width)
    if update_golden:
        render_png(printed, golden)
    actual = picture(printed, tmp_path / golden.name)
    with Image.open(golden) as image:
        expected = np.asarray(image.convert("L"))
    assert actual.shape == expected.shape, f"see {tmp_path / golden.name}"
    if drawn_as_the_goldens():
        assert np.array_equal(actual, expected), f"see {tmp_path / golden.name}"
    assert same_but_for_edges(actual == 0, expected == 0), f"see {tmp_path / golden.name}"


@pytest.mark.parametrize("change", ["moved", "erased", "thickened"])
def test_what_no_other_freetype_would_draw_is_noticed(change: str) -> None:
    with Image.open(GOLDEN / "ticket-384-ar-fr.png") as image:
        dots = np.asarray(image.convert("L")) == 0
    changed = dots.copy()
    if change == "moved":
        changed[200:400] = np.roll(dots, 2, axis=1)[200:400]
    elif change == "erased":
        changed[200:230] = False
    else:
        changed[:, 1:] |= dots[:, :-1]
    assert same_but_for_edges(dots, dots)
    assert not same_but_for_edges(changed, dots)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", SPECIMENS)
def test_slips_in_the_other_languages_are_unchanged(update_golden: bool, kind: str, width: int) -> None:
    digests: dict[str, str] = json.loads(DIGESTS.read_text())
    actual = {f"{kind}-{width}-{'-'.join(ls)}": digest(slip(kind, ls, width)) for ls in LANGUAGE_SETS[2:]}
    if update_golden:
        digests |= actual | {"freetype": freetype_version()}
        DIGESTS.write_text(json.dumps(digests, indent=0, sort_keys=True) + "\n")
    expected = {name: digests[name] for name in actual}
    if drawn_as_the_goldens():
        assert actual == expected, "look at them with `kiosk slip render`"
    assert heights(actual) == heights(expected), "look at them with `kiosk slip render`"


def test_no_golden_file_is_left_over() -> None:
    pictured = {f"{k}-{w}-{'-'.join(ls)}.png" for k in SPECIMENS for w in WIDTHS for ls in PICTURED}
    assert {file.name for file in GOLDEN.iterdir()} == pictured | {DIGESTS.name}
    others = {f"{k}-{w}-{'-'.join(ls)}" for k in SPECIMENS for w in WIDTHS for ls in LANGUAGE_SETS[2:]}
    assert set(json.loads(DIGESTS.read_text())) == others | {"freetype"}


@pytest.mark.parametrize("width", WIDTHS)
def test_the_code_of_a_stamp_is_read_from_the_picture(tmp_path: Path, width: int) -> None:
    assert codes(slip("stamp", width=width), tmp_path / "stamp.png") == [STAMP_CODE]


@pytest.mark.parametrize("width", WIDTHS)
def test_the_code_of_the_test_page_is_read_from_the_picture(tmp_path: Path, width: int) -> None:
    assert codes(slip("test_page", width=width), tmp_path / "page.png") == [SPECIMENS["test_page"]["code"]]


@pytest.mark.parametrize("part", ["A", "0", "a", " x", "https://example.invalid/", "%*+-./:$"])
def test_a_code_of_any_length_is_read_from_its_picture(tmp_path: Path, part: str) -> None:
    """One mask for all texts: also for those whose modules repeat."""
    for count in range(1, 140, 6):
        text = (part * count)[:260]
        file = tmp_path / "code.png"
        assert qr_image(module_matrix(text), 5).save(str(file))
        with Image.open(file) as image:
            assert [found.text for found in zxingcpp.read_barcodes(image)] == [text]


@pytest.mark.parametrize("languages", LANGUAGE_SETS, ids="-".join)
def test_a_signed_stamp_is_verified_from_the_picture(tmp_path: Path, languages: tuple[str, ...]) -> None:
    key = Ed25519PrivateKey.generate()
    payload = StampPayload(
        number=stamp_number(12345),
        post_code="ZZT",
        service_code="PASSPORT",
        amount_minor=7339,
        currency="EUR",
        amount_mad_minor=80000,
        issued_at=datetime(2026, 11, 22, 10, 24, tzinfo=UTC),
        payment_ref="7f3a91c2",
    )
    data = SPECIMENS["stamp"] | {"code": sign_stamp(payload, key, key_id(key.public_key()))}
    printed = render_slip("stamp", data, languages, 576, draws_qr=False, post=POST)
    (read,) = codes(printed, tmp_path / "stamp.png")
    public_key = key.public_key()
    assert verify_stamp(read, {key_id(public_key): public_key}) == payload


def test_a_printer_that_draws_codes_gets_the_text(tmp_path: Path) -> None:
    printed = slip("stamp", draws_qr=True)
    above, quiet_above, code, quiet_below, below = printed.blocks
    assert code == QrBlock(STAMP_CODE, module_dots=5)
    assert quiet_above == quiet_below == FeedBlock(20)
    assert isinstance(above, RasterBlock)
    assert isinstance(below, RasterBlock)
    # drawn by us or by the printer, the same dots come out
    assert np.array_equal(picture(printed, tmp_path / "a.png"), picture(slip("stamp"), tmp_path / "b.png"))


def test_a_trilingual_stamp_receipt_is_at_most_22_kb() -> None:
    """Two seconds at 115,200 baud, of a post without lines of its own, and not a specimen."""
    profile, post = shipped_profile("epson-tm-t20"), replace(POST, header="")
    for third in ("en", "es", "it", "nl", "de"):
        data = SPECIMENS["stamp"] | {"specimen": False}
        stamp = render_slip("stamp", data, ("ar", "fr", third), profile.width_dots, draws_qr=True, post=post)
        assert len(preamble(profile)) + encode(stamp, profile).byte_count <= 22 * 1024, third


def test_a_slip_without_a_code_is_one_picture() -> None:
    (block,) = slip("ticket", draws_qr=True).blocks
    assert isinstance(block, RasterBlock)


@pytest.mark.parametrize("width", [384, 570, 573, 576])
def test_a_block_is_black_on_white_and_padded_white(tmp_path: Path, width: int) -> None:
    printed = slip("test_page", width=width)
    (block,) = printed.blocks
    assert isinstance(block, RasterBlock)
    row_bytes = (width + 7) // 8
    assert block.width_dots == width
    assert len(block.rows) == row_bytes * block.height_dots
    bits = np.unpackbits(np.frombuffer(block.rows, dtype=np.uint8).reshape(block.height_dots, row_bytes), axis=1)
    assert not bits[:, width:].any()
    assert np.array_equal(bits[:, :width] == 0, picture(printed, tmp_path / "page.png") == 255)


@pytest.mark.parametrize("width", [-8, 0, 8, 199, 1025, 2040, 99_999_999])
def test_a_width_no_slip_has_is_refused_before_anything_is_drawn(width: int) -> None:
    with pytest.raises(SlipError, match=f"slip staff: a line of {width} dots; 200 to 1024 are possible"):
        slip("staff", width=width)


@pytest.mark.parametrize("width", [200, 1024])
def test_the_narrowest_and_the_widest_line_are_drawn(width: int) -> None:
    (block,) = slip("staff", width=width).blocks
    assert isinstance(block, RasterBlock)
    assert block.width_dots == width


def test_the_test_page_reaches_both_edges(tmp_path: Path) -> None:
    black_rows = (picture(slip("test_page"), tmp_path / "page.png") == 0).all(axis=1)
    assert black_rows.sum() >= 6


def test_the_ornament_is_symmetrical(tmp_path: Path) -> None:
    stars = picture(slip("ticket"), tmp_path / "ticket.png")[:38]
    left, right = stars[:, :288], stars[:, 289:][:, ::-1]
    assert np.array_equal(left[:, 1:], right)
    assert (stars == 0).any()


def test_worker_threads_draw_the_same() -> None:
    expected = slip("receipt")
    with ThreadPoolExecutor(max_workers=4) as pool:
        drawn = list(pool.map(lambda _: slip("receipt"), range(20)))
    assert all(printed == expected for printed in drawn)


def test_a_folder_that_is_not_there_is_reported(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="cannot be written"):
        render_png(slip("staff"), tmp_path / "missing" / "slip.png")
