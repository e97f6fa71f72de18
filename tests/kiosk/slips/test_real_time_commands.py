"""Dots never spell a command a printer acts on at once: whatever is printed, the bytes sent hold none.

Source: facts/printing.md F7: 3 % of random receipts hold one by accident.
"""

import random
import re

import pytest

from drivers.receipt_printer.escpos import encode, preamble
from drivers.receipt_printer.interface import RasterBlock
from kiosk.slips.render import render_slip
from tests.kiosk.slips.random_slips import random_slip
from tests.kiosk.slips.specimens import POST
from tests.support.receipt_printers import shipped_profile

#: needs a QGuiApplication
pytestmark = pytest.mark.usefixtures("qapp")

#: DLE EOT, DLE ENQ, DLE DC4, whatever parameter follows
REAL_TIME = re.compile(rb"\x10[\x04\x05\x14]")
PROFILES = [shipped_profile(name) for name in ("epson-tm-t20", "epson-tm-t88", "generic-58", "generic-80")]


def test_no_real_time_command_is_left_in_random_slips() -> None:
    assert spelled_by_accident(150, seed=1) > 0


@pytest.mark.drill
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(10))
def test_no_real_time_command_is_left_in_10_000_random_slips(seed: int) -> None:
    assert spelled_by_accident(1000, seed=1000 + seed) > 0


def spelled_by_accident(slips: int, seed: int) -> int:
    """Check the bytes of so many random slips; returns how many pictures spelled a command before they were encoded."""
    dice = random.Random(seed)
    spelled = 0
    for number in range(slips):
        asked, profile = random_slip(dice), dice.choice(PROFILES)
        slip = render_slip(
            asked.kind, asked.data, asked.languages, profile.width_dots, draws_qr=profile.native_qr, post=POST
        )
        spelled += any(isinstance(block, RasterBlock) and bool(REAL_TIME.search(block.rows)) for block in slip.blocks)
        sent = preamble(profile) + b"".join(encode(slip, profile).commands)
        assert not REAL_TIME.search(sent), f"slip {number} of seed {seed}: {asked}"
    return spelled
