"""The command line shows what would be printed, and says in one line what is wrong."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from kiosk.slips.__main__ import main
from tests.kiosk.slips.specimens import SPECIMENS

#: needs a QGuiApplication
pytestmark = pytest.mark.usefixtures("qapp")


def test_a_slip_is_drawn_by_a_process_without_a_screen(tmp_path: Path) -> None:
    data, out = tmp_path / "data.json", tmp_path / "slip.png"
    data.write_text(json.dumps(SPECIMENS["ticket"]), encoding="utf-8")
    command = [sys.executable, "-m", "kiosk.slips", "render", "--kind", "ticket", "--data", str(data)]
    command += ["--languages", "ar,fr,de", "--width", "384", "--out", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={"PATH": "/usr/bin:/bin"})
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    with Image.open(out) as image:
        assert (image.format, image.width) == ("PNG", 384)


@pytest.mark.parametrize(
    ("text", "languages", "said"),
    [
        ("{", "ar,fr", "is no JSON"),
        ("[]", "ar,fr", "is no JSON object"),
        ("{}", "ar,fr", "slip staff: "),
        ('{"date": "22/11/2026", "time": "11:24"}', "ar,tlh", "language 'tlh'"),
        (None, "ar,fr", "data.json"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    text: str | None,
    languages: str,
    said: str,
) -> None:
    data = tmp_path / "data.json"
    if text is not None:
        data.write_text(text, encoding="utf-8")
    arguments = ["--kind", "staff", "--data", str(data), "--languages", languages, "--out", str(tmp_path / "a.png")]
    assert main(["render", *arguments]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert said in printed.err
    assert printed.err.count("\n") == 1
