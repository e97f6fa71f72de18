"""Everything has its place: inside the paper, not over each other, amounts in one column, Arabic on the right."""

from dataclasses import replace

import pytest

from drivers.card_terminal.interface import Verification
from kiosk.slips.data import PostText
from kiosk.slips.errors import SlipError
from kiosk.slips.layout import PlacedQr, SlipLayout
from kiosk.slips.render import plan_slip
from tests.kiosk.slips.glyphs import glyphs_of, paragraphs
from tests.kiosk.slips.places import assert_all_inside, assert_nothing_overlaps
from tests.kiosk.slips.specimens import CARD, LANGUAGE_SETS, POST, SPECIMENS

#: needs a QGuiApplication
pytestmark = pytest.mark.usefixtures("qapp")

WIDTHS = [384, 512, 576, 640]


def texts(plan: SlipLayout) -> str:
    return "\n".join(item.paragraph.text for item in paragraphs(plan))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", SPECIMENS)
def test_every_slip_fits_its_paper_in_every_language(kind: str, width: int) -> None:
    for languages in LANGUAGE_SETS:
        plan = plan_slip(kind, SPECIMENS[kind], languages, width, POST)
        assert_all_inside(plan)
        assert_nothing_overlaps(plan)


def test_a_placeholder_in_a_value_stays_text() -> None:
    post = PostText(name="P", name_ar="م", call_centre="{copy_number}")
    assert "{copy_number}" in texts(plan_slip("ticket", SPECIMENS["ticket"], ("ar", "fr"), 576, post))


def test_amounts_end_at_one_edge() -> None:
    plan = plan_slip("receipt", SPECIMENS["receipt"], ("ar", "fr"), 576, POST)
    amounts = [
        item for item in paragraphs(plan) if item.paragraph.text.strip("\u2066\u2069").endswith((" MAD", " EUR"))
    ]
    edges = {item.x + item.paragraph.width for item in amounts if "=" not in item.paragraph.text}
    assert len(amounts) == 12
    assert len(edges) == 1


def test_arabic_stands_on_the_right_and_french_on_the_left() -> None:
    plan = plan_slip("ticket", SPECIMENS["ticket"], ("ar", "fr"), 576, POST)
    placed = {item.paragraph.text: item for item in paragraphs(plan)}
    arabic, french = placed["الموعد"], placed["Rendez-vous"]
    assert glyphs_of(french.paragraph.layout)[0].x == 0
    assert arabic.x + arabic.paragraph.width == 576 - 8
    assert glyphs_of(arabic.paragraph.layout)[0].x > arabic.paragraph.width / 2
    assert arabic.y + arabic.paragraph.ascent == french.y + french.paragraph.ascent


def test_the_ticket_number_is_the_largest_thing() -> None:
    plan = plan_slip("ticket", SPECIMENS["ticket"], ("ar", "fr"), 576, POST)
    largest = max(paragraphs(plan), key=lambda item: item.paragraph.layout.font().pixelSize())
    assert largest.paragraph.text == "\u2066A047\u2069"
    assert largest.paragraph.layout.font().pixelSize() >= 4 * 26


def test_a_duplicate_says_which_one_it_is() -> None:
    plan = plan_slip("ticket", SPECIMENS["ticket"] | {"copy_number": 2}, ("ar", "fr"), 576, POST)
    banners = [item.paragraph.text for item in paragraphs(plan) if item.is_banner]
    assert banners == ["نسخة مكررة \u20662\u2069", "DUPLICATA \u20662\u2069"]
    original = plan_slip("ticket", SPECIMENS["ticket"], ("ar", "fr"), 576, POST)
    assert not [item for item in paragraphs(original) if item.is_banner]


@pytest.mark.parametrize("kind", [kind for kind in SPECIMENS if kind != "test_page"])
def test_sample_data_and_copies_are_marked(kind: str) -> None:
    data = SPECIMENS[kind] | {"specimen": True, "copy_number": 3}
    banners = [
        item.paragraph.text for item in paragraphs(plan_slip(kind, data, ("ar", "fr"), 576, POST)) if item.is_banner
    ]
    assert banners == ["نموذج", "SPECIMEN", "نسخة مكررة \u20663\u2069", "DUPLICATA \u20663\u2069"]


def test_what_does_not_apply_is_left_out() -> None:
    nothing: dict[str, object] = {"card": None, "stamps": [], "resolved_by": "", "terminal_lines": []}
    data = SPECIMENS["receipt"] | nothing | {"outcome": "free"}
    shown = texts(plan_slip("receipt", data, ("ar", "fr"), 576, POST))
    assert "Gratuit" in shown
    for label in ("Carte", "Terminal", "AID", "Timbres eTimbre", "Confirmé par", "Exemplaire client"):
        assert label not in shown


def test_a_code_the_template_does_not_know_is_printed_as_it_is() -> None:
    assert "reversed" in texts(
        plan_slip("receipt", SPECIMENS["receipt"] | {"outcome": "reversed"}, ("ar", "fr"), 576, POST)
    )


def test_texts_alike_in_two_languages_are_printed_once() -> None:
    lines = texts(plan_slip("staff", SPECIMENS["staff"], ("ar", "fr", "en"), 576, POST)).splitlines()
    assert lines.count("Date") == 1
    assert "Référence" in lines
    assert "Reference" in lines


def test_a_name_without_a_translation_is_printed_in_french() -> None:
    services = [{"names": {"fr": "Procuration"}}, {"names": "Légalisation"}]
    lines = texts(plan_slip("ticket", SPECIMENS["ticket"] | {"services": services}, ("ar", "fr", "de"), 576, POST))
    assert lines.count("Procuration") == 1
    assert lines.count("Légalisation") == 1


@pytest.mark.parametrize("languages", [("ar", "fr", "zgh"), ("ar", "fr", "de", "zgh"), ("ar", "fr", "zgh", "de")])
def test_the_state_is_named_in_tamazight_where_the_post_wants_it(languages: tuple[str, ...]) -> None:
    post = replace(POST, header={"fr": "Service consulaire", "zgh": "ⵙⵎⵍ"})
    lines = texts(plan_slip("ticket", SPECIMENS["ticket"], languages, 576, post)).splitlines()
    official = [lines.index(name) for name in ("المملكة المغربية", "ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ", "Royaume du Maroc")]
    assert official == sorted(official)
    assert "\u2066ⵙⵎⵍ\u2069" in lines


@pytest.mark.parametrize("kind", SPECIMENS)
def test_the_line_of_the_post_stands_under_the_heading_of_every_slip(kind: str) -> None:
    plan = plan_slip(kind, SPECIMENS[kind], ("ar", "fr"), 576, POST)
    shown = [item.paragraph.text.strip("\u2066\u2068\u2069") for item in paragraphs(plan)]
    assert shown[4:6] == ["12، شارع النموذج", "12, rue du Spécimen"]


@pytest.mark.parametrize("kind", ["receipt", "merchant_receipt"])
def test_a_receipt_shows_what_the_card_scheme_demands_and_no_expiry_date(kind: str) -> None:
    shown = texts(plan_slip(kind, SPECIMENS[kind], ("ar", "fr"), 576, POST))
    for value in ("VISA •••• 1234", "A1B2C3", "00012345", "A0000000031010", "000187", "78,89 EUR"):
        assert value in shown
    assert "gültig bis" in shown
    assert "12/27" not in shown
    assert "411111" not in shown


def test_the_two_copies_of_a_receipt_say_whose_they_are() -> None:
    customer, merchant = (
        texts(plan_slip(kind, SPECIMENS[kind], ("ar", "fr"), 576, POST)) for kind in ("receipt", "merchant_receipt")
    )
    assert "Exemplaire client" in customer
    assert "Exemplaire du poste" in merchant
    assert "Signature du porteur" in merchant
    assert "Signature du porteur" not in customer
    pin = SPECIMENS["merchant_receipt"] | {"card": SPECIMENS["receipt"]["card"]}
    assert "Signature du porteur" not in texts(plan_slip("merchant_receipt", pin, ("ar", "fr"), 576, POST))


def test_lines_of_the_terminal_keep_their_columns() -> None:
    plan = plan_slip("receipt", SPECIMENS["receipt"], ("ar", "fr"), 576, POST)
    placed = {item.paragraph.text.strip("\u2066\u2069"): item for item in paragraphs(plan)}
    label, value = placed["Terminal-ID"], placed["78,89"]
    centred = placed["Kartenzahlung"].paragraph
    assert glyphs_of(label.paragraph.layout)[0].x == 0
    assert value.x + glyphs_of(value.paragraph.layout)[0].x + value.paragraph.natural_width == 576 - 8
    assert value.y == placed["EUR"].y
    assert abs(2 * glyphs_of(centred.layout)[0].x + centred.natural_width - centred.width) <= 2


def test_a_value_of_the_terminal_that_does_not_fit_beside_its_label_goes_under_it() -> None:
    data = SPECIMENS["receipt"] | {"terminal_lines": ["L" * 30 + "  " + "R" * 30]}
    plan = plan_slip("receipt", data, ("ar", "fr"), 384, POST)
    placed = {item.paragraph.text.strip("\u2066\u2069"): item for item in paragraphs(plan)}
    label, value = placed["L" * 30], placed["R" * 30]
    assert value.y == label.y + label.paragraph.height


def test_a_label_may_come_from_the_data() -> None:
    plan = plan_slip("merchant_receipt", SPECIMENS["merchant_receipt"], ("ar", "fr"), 576, POST)
    placed = {item.paragraph.text.strip("\u2066\u2068\u2069"): item for item in paragraphs(plan)}
    assert placed["Légalisation de signature"].x < placed["5,50 EUR"].x < placed["تصحيح الإمضاء"].x


def test_a_code_has_at_least_four_dots_a_module_and_a_quiet_zone() -> None:
    for width in WIDTHS:
        plan = plan_slip("stamp", SPECIMENS["stamp"], ("ar", "fr"), width, POST)
        (code,) = [item for item in plan.items if isinstance(item, PlacedQr)]
        assert code.module_dots == 5
        assert not any(any(row) for row in code.matrix[:4] + code.matrix[-4:])
        assert not any(any(row[:4] + row[-4:]) for row in code.matrix)
        assert code.x >= 0
        assert code.x + code.side <= width


def test_a_code_too_large_for_the_paper_is_refused() -> None:
    with pytest.raises(SlipError, match="does not fit paper of 384 dots"):
        plan_slip("stamp", SPECIMENS["stamp"] | {"code": "A" * 1000}, ("ar", "fr"), 384, POST)


ELSEWHERE = "Les données de la carte figurent sur le ticket du terminal de paiement."


@pytest.mark.parametrize("kind", ["receipt", "merchant_receipt"])
@pytest.mark.parametrize(
    ("resolved_by", "lines", "confirmed_by", "elsewhere"),
    [
        ("G. SPECIMEN", [], "G. SPECIMEN", True),
        ("terminal", [], "Terminal de paiement", False),
        ("terminal", ["AID: A0000000031010"], "Terminal de paiement", False),
        ("", [], "", False),
    ],
)
def test_after_a_persons_decision_the_receipt_says_where_the_cards_details_are(
    kind: str, resolved_by: str, lines: list[str], confirmed_by: str, elsewhere: bool
) -> None:
    data = SPECIMENS[kind] | {"resolved_by": resolved_by, "terminal_lines": lines}
    shown = texts(plan_slip(kind, data, ("ar", "fr"), 576, POST)).splitlines()
    assert (ELSEWHERE in shown) == elsewhere
    assert ("Confirmé par" in shown) == bool(confirmed_by)
    assert not confirmed_by or confirmed_by in [line.strip("\u2066\u2069") for line in shown]


@pytest.mark.parametrize("kind", ["receipt", "merchant_receipt", "refund"])
@pytest.mark.parametrize(
    ("key", "code", "french"),
    [
        *[("verification", code, "") for code in Verification],
        ("verification", "none", "Sans vérification"),
        ("verification", "pin and signature", "Code confidentiel et signature"),
        ("entry_mode", "magnetic stripe", "Piste magnétique"),
        ("entry_mode", "chip", "Puce"),
        ("entry_mode", "contactless", "Sans contact"),
        ("entry_mode", "manual", "Saisie manuelle"),
    ],
)
def test_words_of_the_drivers_are_translated(kind: str, key: str, code: str, french: str) -> None:
    card = {**CARD, key: code}
    shown = texts(plan_slip(kind, SPECIMENS[kind] | {"card": card}, ("ar", "fr"), 576, POST)).splitlines()
    assert f"\u2066{code}\u2069" not in shown, "printed as the program writes it"
    assert not french or french in shown


@pytest.mark.parametrize("verification", ["signature", "pin and signature"])
def test_a_verification_by_signature_leaves_room_for_it_on_the_posts_copy(verification: str) -> None:
    card = {**CARD, "verification": verification}
    shown = texts(
        plan_slip("merchant_receipt", SPECIMENS["merchant_receipt"] | {"card": card}, ("ar", "fr"), 576, POST)
    )
    assert "Signature du porteur" in shown
