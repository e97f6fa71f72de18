"""`kiosk slip render` shows what would be printed, and says in one line what is wrong."""

import json
import shlex
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from kiosk.slips.data import DATA_TYPES, parse_data
from kiosk.slips.template_file import SLIPS_DIR
from tests.kiosk.slips.specimens import SPECIMENS
from tests.support.dots import same_but_for_edges
from tests.support.kiosk_command import ROOT, kiosk, one_line

GOLDEN = ROOT / "tests" / "golden" / "slips"

SETTINGS = """
[post]
code = "ZZT"
name = "Consulat général du Royaume du Maroc à SPECIMEN"
name_ar = "القنصلية العامة للمملكة المغربية"
time_zone = "Europe/Paris"
currency = "EUR"
call_centre = "+212 5 00 00 00 00"
[slips.header]
fr = "12, rue du Spécimen"
ar = "12، شارع النموذج"
[slips.footer]
fr = "Ouvert de 9 h à 15 h"
ar = "من 9:00 إلى 15:00"
[tariff]
file = "tariff.toml"
allow_sample = true
"""


def dots(file: Path) -> "np.ndarray[tuple[int, int], np.dtype[np.uint8]]":
    with Image.open(file) as image:
        return np.asarray(image.convert("L"))


def data_file(folder: Path, kind: str) -> Path:
    file = folder / "data.json"
    file.write_text(json.dumps(SPECIMENS[kind]), encoding="utf-8")
    return file


def test_a_slip_is_drawn_with_header_and_footer_of_the_settings(tmp_path: Path) -> None:
    settings, out = tmp_path / "kiosk.toml", tmp_path / "slip.png"
    settings.write_text(SETTINGS, encoding="utf-8")
    words: list[str | Path] = [
        "--kind",
        "ticket",
        "--data",
        data_file(tmp_path, "ticket"),
        "--languages",
        "ar,fr,en",
        "--width",
        "384",
    ]
    done = kiosk("slip", "render", *words, "--config", settings, "--out", out)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert same_but_for_edges(dots(out) == 0, dots(GOLDEN / "ticket-384-ar-fr-en.png") == 0)


def test_without_settings_it_is_a_specimen_post_on_80_mm_paper(tmp_path: Path) -> None:
    out = tmp_path / "slip.png"
    done = kiosk("slip", "render", "--kind", "closing", "--data", data_file(tmp_path, "closing"), "--out", out)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert dots(out).shape[1] == 576


@pytest.mark.parametrize(
    ("text", "more", "said"),
    [
        ("{", (), "data.json: is no JSON: "),
        ("[]", (), "data.json: is no JSON object; write {...}"),
        (b"\x89PNG", (), "data.json: is no text in UTF-8; give a JSON file"),
        ("{}", ("--out", "slip.xyz"), "slip.xyz: the picture is a PNG; name it *.png"),
        ("{}", (), "kiosk slip: slip staff: date: Field required"),
        ('{"date": "22/11/2026", "time": "11:24"}', ("--languages", "ar,tlh"), "language 'tlh' is not in"),
        ('{"date": "22/11/2026", "time": "11:24"}', ("--out", "/proc/no.png"), "/proc/no.png cannot be written"),
        ('{"date": "22/11/2026", "time": "11:24"}', ("--config", "/no.toml"), "/no.toml: cannot be read"),
        ('{"date": "22/11/2026", "time": "11:24"}', ("--width", "0"), "a line of 0 dots; 200 to 1024 are possible"),
        ('{"date": "22/11/2026", "time": "11:24"}', ("--width", "-5"), "a line of -5 dots; 200 to 1024 are"),
        ('{"date": "22/11/2026", "time": "11:24"}', ("--width", "99999999"), "a line of 99999999 dots; 200 to 1024"),
        (None, (), "data.json: cannot be read (No such file or directory)"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    tmp_path: Path, text: str | bytes | None, more: tuple[str, ...], said: str
) -> None:
    data = tmp_path / "data.json"
    if text is not None:
        data.write_bytes(text if isinstance(text, bytes) else text.encode())
    words: list[str | Path] = ["--kind", "staff", "--data", data, "--out", tmp_path / "slip.png", *more]
    assert said in one_line(kiosk("slip", "render", *words))


def test_an_example_of_each_kind_is_data_of_it_and_specimen_only() -> None:
    assert sorted(file.stem for file in (SLIPS_DIR / "examples").iterdir()) == sorted(DATA_TYPES)
    for kind in DATA_TYPES:
        parse_data(kind, SPECIMENS[kind])
    done = kiosk("slip", "example", "--kind", "ticket")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == SPECIMENS["ticket"]
    assert "kiosk slip example" in kiosk("slip", "render", "--help").stdout


def test_the_readme_leads_from_data_to_paper(tmp_path: Path) -> None:
    """The commands of the printers' README, one by one, in a folder of this test instead of /tmp."""
    readme = (ROOT / "drivers" / "receipt_printer" / "README.md").read_text(encoding="utf-8")
    block = readme.partition("```\npython -m drivers.receipt_printer simulate")[2].partition("```")[0]
    lines = [line.partition("   #")[0].replace("/tmp/", f"{tmp_path}/") for line in block.splitlines()]
    simulate, *printing = [line for line in lines if "file://" not in line]
    assert [line.split()[:3] for line in printing[:2]] == [["kiosk", "slip", "example"], ["kiosk", "slip", "render"]]
    words = [sys.executable, "-m", "drivers.receipt_printer", "simulate", *simulate.removesuffix("&").split()]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=ROOT) as simulator:
        assert simulator.stdout is not None
        try:
            assert simulator.stdout.readline().startswith("ready: ")
            for line in printing:
                subprocess.run(
                    ["sh", "-ec", as_here(line)], cwd=ROOT, check=True, stdout=subprocess.DEVNULL, timeout=60
                )
            printed = tmp_path / "slips" / "slip-0001.png"
            drawn = dots(tmp_path / "ticket.png") == 0
            assert np.array_equal((dots(printed) == 0)[: drawn.shape[0]], drawn)
            simulator.terminate()
            assert simulator.wait(timeout=10) == 0
        finally:
            simulator.kill()


def as_here(line: str) -> str:
    """The line with the Python of this test, where nothing needs to be installed."""
    program, _, words = line.partition(" ")
    return f"{shlex.quote(sys.executable)} {'-m kiosk ' if program == 'kiosk' else ''}{words}"


OWN_STAFF = '[[elements]]\ntype = "text"\ntext = { fr = "Accueil", ar = "الاستقبال" }\n'


def staff_slip(tmp_path: Path, *more: str | Path) -> Path:
    out = tmp_path / "slip.png"
    words: list[str | Path] = ["--kind", "staff", "--data", data_file(tmp_path, "staff"), "--out", out, *more]
    done = kiosk("slip", "render", *words)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return out


def test_templates_of_a_post_are_drawn_from_its_settings_or_a_given_folder(tmp_path: Path) -> None:
    folder, settings = tmp_path / "slips", tmp_path / "kiosk.toml"
    folder.mkdir()
    (folder / "staff.toml").write_text(OWN_STAFF, encoding="utf-8")
    settings.write_text(SETTINGS.replace("[slips.header]", '[slips]\ntemplates = "slips"\n[slips.header]'), "utf-8")
    shipped = dots(staff_slip(tmp_path)).shape
    own = dots(staff_slip(tmp_path, "--templates", folder))
    assert own.shape[0] < shipped[0] / 2
    assert np.array_equal(dots(staff_slip(tmp_path, "--config", settings)), own)


def test_check_names_each_file_and_what_is_wrong_with_it(tmp_path: Path) -> None:
    (tmp_path / "staff.toml").write_text(OWN_STAFF, encoding="utf-8")
    done = kiosk("slip", "check", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{tmp_path}/staff.toml: right; it replaces the shipped staff\n"
    (tmp_path / "stamp.toml").write_text('[[elements]]\ntype = "qr"\nvalue = "cod"\n', encoding="utf-8")
    (tmp_path / "poster.toml").write_text("", encoding="utf-8")
    done = kiosk("slip", "check", tmp_path)
    assert done.returncode == 2
    assert [line.removeprefix(f"kiosk slip: {tmp_path}/")[:48] for line in done.stderr.splitlines()] == [
        "poster.toml: there is no slip 'poster' (there ar",
        "stamp.toml: elements.0.value: the slip has no va",
    ]
    assert "is no folder; make it" in one_line(kiosk("slip", "check", tmp_path / "none"))
