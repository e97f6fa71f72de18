"""What a tour leaves in its folder, and what its report says when something is wrong."""

from pathlib import Path

import pytest

from kiosk.devdock.headless import Verdict, prepare_folder, report
from kiosk.devdock.post import POSTS
from tests.kiosk.devdock.test_agreement import AGREEING


def test_folder_of_an_earlier_tour_is_emptied_and_nothing_else(tmp_path: Path) -> None:
    out = tmp_path / "out"
    prepare_folder(out)
    for name in ("screens/old.png", "receipts/old.png", "summary.json", "keys.json", "screens/notes.txt", "mine.txt"):
        (out / name).touch()
    prepare_folder(out)
    left = sorted(str(file.relative_to(out)) for file in out.rglob("*") if file.is_file())
    assert left == ["mine.txt", "screens/notes.txt"]


def test_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").touch()
    with pytest.raises(OSError, match="out"):
        prepare_folder(tmp_path / "out")


def test_report_is_one_screen_and_names_every_doubt(tmp_path: Path) -> None:
    good = report(Verdict(POSTS[0], "zvt", 40.0, AGREEING), tmp_path)
    assert good[0] == "The tour at PARIS (EUR, zvt) took 40 s."
    assert good[-1] == "All ledgers agree."
    bad = report(Verdict(POSTS[0], "zvt", 40.0, AGREEING, ["stamps: 1 expected, 2 found"]), tmp_path)
    assert bad[-2:] == [
        "The tour did not go as played, or the ledgers do not agree:",
        "  - stamps: 1 expected, 2 found",
    ]
    assert len(bad) < 24


def test_report_of_a_tour_that_never_came_to_its_ledgers(tmp_path: Path) -> None:
    lines = report(Verdict(POSTS[0], "zvt", 3.0, None, ["start the stations: counter ended with code 2"]), tmp_path)
    assert lines[-1] == "  - start the stations: counter ended with code 2"
