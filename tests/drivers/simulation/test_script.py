"""Scripts as people write them, and what is none."""

from pathlib import Path

import pytest

from drivers.errors import UsageError
from drivers.simulation.script import Direction, Fault, FaultKind, read_script

WHOLE = """
[delay_s]
authorising = 45
[[customer]]
card = "decline"
[[fault]]
kind = "cut"
step = "authorising"
nth = 2
for_s = 5.0
[[fault]]
kind = "garble"
byte = 17
direction = "received"
"""


def test_script_is_read(tmp_path: Path) -> None:
    path = tmp_path / "script.toml"
    path.write_text(WHOLE)
    script = read_script(path)
    assert script.delay_s == {"authorising": 45.0}
    assert script.customers == ({"card": "decline"},)
    assert script.faults == (
        Fault(FaultKind.CUT, step="authorising", nth=2, for_s=5.0),
        Fault(FaultKind.GARBLE, byte=17, direction=Direction.RECEIVED),
    )


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[[fault", "script"),
        ("[weather]", "weather"),
        ('fault = "cut"', "fault"),
        ("delay_s = 3", "delay_s"),
        ('[delay_s]\nidle = "soon"', "delay_s.idle"),
        ("[delay_s]\nidle = -1", "delay_s.idle"),
        ('[[fault]]\nkind = "flood"\nstep = "idle"', "flood"),
        ('[[fault]]\nkind = "cut"', "either step or byte"),
        ('[[fault]]\nkind = "cut"\nstep = "idle"\nbyte = 3', "either step or byte"),
        ('[[fault]]\nkind = "cut"\nbyte = "three"', "byte"),
        ('[[fault]]\nkind = "cut"\nstep = "idle"\nnth = 0', "nth"),
        ('[[fault]]\nkind = "cut"\nbyte = 1\ndirection = "up"', "up"),
        ('[[fault]]\nkind = "cut"\nbyte = 1\nwhen = "now"', "when"),
        ('[[fault]]\nkind = "cut"\nbyte = 1\nfor_s = true', "for_s"),
    ],
)
def test_what_is_no_script_is_named(tmp_path: Path, text: str, named: str) -> None:
    path = tmp_path / "script.toml"
    path.write_text(text)
    with pytest.raises(UsageError, match=named):
        read_script(path)


def test_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"nowhere\.toml"):
        read_script(tmp_path / "nowhere.toml")
