"""The mark of a payment an agent keyed in: on both copies of a receipt and of a refund, in every language."""

import pytest

from drivers.card_terminal.interface import SLIP_KEYED_IN
from kiosk.slips.parts import KEYED_IN_MODE
from kiosk.slips.render import plan_slip
from tests.kiosk.slips.glyphs import paragraphs
from tests.kiosk.slips.places import assert_all_inside, assert_nothing_overlaps
from tests.kiosk.slips.specimens import POST, SPECIMENS

#: needs a QGuiApplication
pytestmark = pytest.mark.usefixtures("qapp")

MARKS = {
    "ar": "أُدخل يدويا من وصل الجهاز",
    "fr": "Saisi à la main d'après le ticket du terminal",
    "de": "Von Hand vom Beleg des Terminals eingegeben",
    "es": "Introducido a mano según el tique del terminal",
    "it": "Inserito a mano dallo scontrino del terminale",
    "nl": "Met de hand ingevoerd van de bon van de terminal",
    "en": "Keyed in by hand from the terminal's slip",
}


def test_the_slips_know_the_mark_of_the_driver() -> None:
    assert KEYED_IN_MODE == SLIP_KEYED_IN


@pytest.mark.parametrize("host", ["de", "es", "it", "nl", "en"])
@pytest.mark.parametrize("kind", ["receipt", "merchant_receipt", "refund", "merchant_refund"])
def test_what_was_keyed_in_says_so(kind: str, host: str) -> None:
    specimen = SPECIMENS[kind]
    card = specimen["card"]
    assert isinstance(card, dict)
    for width in (384, 576):
        for mode, marked in ((SLIP_KEYED_IN, True), ("chip", False)):
            plan = plan_slip(kind, specimen | {"card": card | {"entry_mode": mode}}, ("ar", "fr", host), width, POST)
            said = " ".join(item.paragraph.text for item in paragraphs(plan))
            assert [MARKS[language] in said for language in ("ar", "fr", host)] == [marked] * 3
            assert SLIP_KEYED_IN not in said, "not as a code"
            assert_all_inside(plan)
            assert_nothing_overlaps(plan)
